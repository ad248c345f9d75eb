"""The base of the models: a typed window on an object as the API sent it.

An instance's `__dict__` is the decoded object itself, under wire names. A descriptor for each
property, made by the generated classes, gives it its snake_case name and its type, when it is read.
What was sent is kept as it is, so nothing is lost on the way back.
"""

from __future__ import annotations

import contextlib
import functools
import reprlib
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, TypeVar, cast, dataclass_transform

import attrs

from softlayer_sdk._schema import tables
from softlayer_sdk._schema.suggest import did_you_mean, nearest
from softlayer_sdk._types import NOT_GIVEN, is_array
from softlayer_sdk._values.classes import find_class
from softlayer_sdk._values.scalars import OBJECT, SCALARS, TYPED, Unreadable
from softlayer_sdk._values.selection import Place
from softlayer_sdk.errors import NotLoadedError, StructureError

if TYPE_CHECKING:
    import inspect
    from collections.abc import Callable

T = TypeVar("T")
Form = Literal["local", "relational", "count"]


class ModelList(list[T]):
    """A list whose raw objects have been made into models."""


class Property:
    """Descriptor of one property of a datatype."""

    __slots__ = ("array", "form", "name", "scalar", "type", "typed", "wire_name")

    def __init__(self, wire_name: str, type: str, *, array: bool, form: Form) -> None:
        self.name = wire_name  # the attribute's name: see __set_name__
        self.wire_name = wire_name
        self.type = type
        self.array = array
        self.form: Form = form
        self.scalar = SCALARS.get(type)
        # The class of values that are given as they are: of a relation, once its class is loaded.
        self.typed: Any = ModelList if array else TYPED.get(type)

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, instance: Entity | None, owner: type[Entity]) -> Any:
        if instance is None:
            return self
        value: Any
        try:
            value = instance.__dict__[self.wire_name]
        except KeyError:
            if instance.__place__.covers(self, owner):
                return [] if self.array else None
            raise self._not_loaded(instance) from None
        return value if value.__class__ is self.typed else self._read(instance, value)

    def __set__(self, instance: Entity, value: object) -> None:
        instance.__dict__[self.wire_name] = value

    def __delete__(self, instance: Entity) -> None:
        instance.__dict__.pop(self.wire_name, None)

    def _read(self, instance: Entity, value: Any) -> Any:
        if self.array:
            return self._read_list(instance, value)
        if self.scalar is None:
            return None if is_null(value) else self._read_object(instance, value)
        try:
            return self.scalar(value)
        except Unreadable as error:
            raise unreadable(error, (*_path(instance), self.wire_name)) from None

    def _read_object(self, instance: Entity, value: object) -> Entity:
        self.typed = find_class(self.type)
        place = instance.__place__.below(self, instance.__class__)
        found: Entity = structure_model(self.typed, value, place, instance.__indices__)
        instance.__dict__[self.wire_name] = found
        return found

    def _read_list(self, instance: Entity, value: object) -> ModelList[Any]:
        place = instance.__place__.below(self, instance.__class__)
        around = instance.__indices__
        found: ModelList[Any]
        if self.scalar is None:
            cls = find_class(self.type)
            found = ModelList(
                structure_model(cls, row, place, (*around, index))
                for index, row in enumerate(rows(value))
                if row is not None
            )
        else:
            found = ModelList(
                read_scalar(self.scalar, row, place.at((*around, index)))
                for index, row in enumerate(rows(value))
                if row is not None
            )
        instance.__dict__[self.wire_name] = found
        return found

    def _not_loaded(self, instance: Entity) -> NotLoadedError:
        names = [part for part in instance.__place__.path if part is not None]
        mask = ".".join([*names, self.wire_name])
        return NotLoadedError(
            f"{type(instance).__name__}.{self.name} is not loaded: add {mask!r} to the mask",
            mask_to_add=mask,
        )


def is_null(value: object) -> bool:
    """Whether a value stands for an object that is not there: SoftLayer has several."""
    return value is None or value is False or value in ("", [])


def rows(value: Any) -> list[Any]:
    """The rows of a list; SoftLayer may leave out the brackets around a single one."""
    if is_null(value):
        return []
    return list(value) if is_array(value) else [value]


def local(wire_name: str, type: str, *, array: bool = False) -> Any:
    """A property of the object itself."""
    return Property(wire_name, type, array=array, form="local")


def relational(wire_name: str, type: str, *, array: bool = False) -> Any:
    """A property that comes only when a mask names it."""
    return Property(wire_name, type, array=array, form="relational")


def counter(wire_name: str) -> Any:
    """The number of objects that a relational property has; a mask must name it."""
    return Property(wire_name, "unsignedLong", array=False, form="count")


class _Signature:
    """Descriptor of a model's signature: its properties as keywords, which may all be left out."""

    def __get__(self, instance: Entity | None, owner: type[Entity]) -> inspect.Signature:
        return _signature(owner)


@functools.cache
def _signature(cls: type[Entity]) -> inspect.Signature:
    import inspect  # noqa: PLC0415 - for those who look

    hints = {name: hint for base in reversed(cls.__mro__) for name, hint in _hints(base).items()}
    return inspect.Signature(
        [
            inspect.Parameter(
                prop.name,
                inspect.Parameter.KEYWORD_ONLY,
                default=NOT_GIVEN,
                annotation=hints.get(prop.name, inspect.Parameter.empty),
            )
            for prop in cls.__properties__.values()
        ]
    )


def _hints(cls: type) -> dict[str, Any]:
    found: dict[str, Any] = vars(cls).get("__annotations__", {})
    return found


class Entity:
    """The root of all models, SoftLayer_Entity.

    Each property is in one of three states: it has a value; it is None, since SoftLayer said null;
    or it is not loaded, since the mask did not ask for it, and reading it raises NotLoadedError.
    Models hold values and never call the API.
    """

    __slots__ = ("__dict__", "__indices__", "__place__", "__weakref__")

    if TYPE_CHECKING:  # the decorator tells type checkers the keywords of each class
        __datatype__: ClassVar[str]
        __properties__: ClassVar[dict[str, Property]]
        __attrs_attrs__: ClassVar[tuple[attrs.Attribute[Any], ...]]
        __place__: Place
        __indices__: tuple[int, ...]
    else:
        __datatype__ = "SoftLayer_Entity"
        __properties__ = {}
        __attrs_attrs__ = ()
        __signature__ = _Signature()

        def __new__(cls, *_args: Any, **_values: Any) -> Self:
            return _window(cls, {}, Place(), ())

        def __init__(self, **values: Any) -> None:
            names = _attributes(type(self))
            for name, value in values.items():
                if name not in names:
                    msg = f"{type(self).__name__}() got an unexpected keyword argument {name!r}"
                    raise TypeError(msg + did_you_mean(nearest(name, names)))
                self.__dict__[names[name]] = value

        def __setattr__(self, name: str, value: object) -> None:
            known = _attributes(type(self))
            if name not in known:
                msg = f"{type(self).__name__!r} has no property {name!r}"
                raise AttributeError(msg + did_you_mean(nearest(name, known)))
            object.__setattr__(self, name, value)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Entity) or type(other) is not type(self):
            return NotImplemented
        return _values(self) == _values(other)

    __hash__ = None  # type: ignore[assignment]  # a model can change, so it has no hash

    def __repr__(self) -> str:
        return _show_model(self, nested=False)

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.__dict__, self.__place__, self.__indices__)

    def __dir__(self) -> list[str]:
        return dir(type(self))


E = TypeVar("E", bound=Entity)


@dataclass_transform(kw_only_default=True)
def entity(datatype: str) -> Callable[[type[E]], type[E]]:
    """Make a class the model of a datatype: an attrs class with a descriptor for each property."""

    def decorate(cls: type[E]) -> type[E]:
        own = [prop for prop in vars(cls).values() if isinstance(prop, Property)]
        fields = {
            prop.name: attrs.field(
                default=None,
                metadata={"wire_name": prop.wire_name, "form": prop.form, "type": prop.type},
            )
            for prop in own
        }
        cls.__datatype__ = datatype
        cls.__properties__ = {**cls.__properties__, **{prop.wire_name: prop for prop in own}}
        return attrs.define(
            cls, these=fields, init=False, slots=False, eq=False, repr=False, kw_only=True
        )

    return decorate


_attach_dict = Entity.__dict__["__dict__"].__set__
_attach_place = Entity.__dict__["__place__"].__set__
_attach_indices = Entity.__dict__["__indices__"].__set__


def _window(cls: type[E], values: dict[str, Any], place: Place, indices: tuple[int, ...]) -> E:
    self = object.__new__(cls)
    _attach_dict(self, values)
    _attach_place(self, place)
    _attach_indices(self, indices)
    return self


def _restore(cls: type[E], values: dict[str, Any], place: Place, indices: tuple[int, ...]) -> E:
    """A copy or an unpickled model, with a `__dict__` of its own."""
    return _window(cls, dict(values), place, indices)


def structure_model(cls: type[E], value: Any, place: Place, indices: tuple[int, ...] = ()) -> E:
    """The model of an object as the API sent it; the object becomes the model's `__dict__`.

    Args:
        cls: What the schema promises; a `complexType` in the object may choose a subclass.
        value: The decoded object.
        place: Where in the answer it stands.
        indices: Which of the objects there it is.

    Raises:
        StructureError: it is not an object.
    """
    if not isinstance(value, dict):
        if isinstance(value, Entity):
            return cast("E", value)
        raise unreadable(Unreadable(OBJECT, value), place.at(indices))
    values = cast("dict[str, Any]", value)
    named = values.get("complexType")
    if isinstance(named, str) and named != cls.__datatype__:
        with contextlib.suppress(KeyError):
            actual = find_class(named)
            cls = actual if issubclass(actual, cls) else cls
    model = object.__new__(cls)  # as `_window` does, which takes longer
    _attach_dict(model, values)
    _attach_place(model, place)
    _attach_indices(model, indices)
    return model


def _path(model: Entity) -> tuple[str | int, ...]:
    return model.__place__.at(model.__indices__)


def read_scalar(scalar: Callable[[Any], Any], value: Any, path: tuple[str | int, ...]) -> Any:
    """A scalar as its type; StructureError if it cannot be that."""
    try:
        return scalar(value)
    except Unreadable as error:
        raise unreadable(error, path) from None


def unreadable(error: Unreadable, path: tuple[str | int, ...]) -> StructureError:
    """The public error for a value that cannot be read, with its place in the answer."""
    place = "$" + "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    secret = path and path[-1] in tables.secrets()
    message = f"{place}: {error.expected if secret else error}"
    return StructureError(message, paths=[message])


@functools.cache
def _attributes(cls: type[Entity]) -> dict[str, str]:
    """Wire name by attribute name."""
    return {prop.name: prop.wire_name for prop in cls.__properties__.values()}


def typed(model: Entity, wire_name: str, raw: object) -> object:
    """The value of a property, or what came where that is unknown or cannot be read."""
    prop = model.__properties__.get(wire_name)
    with contextlib.suppress(StructureError):
        return prop.__get__(model, type(model)) if prop else raw
    return raw


def _values(model: Entity) -> dict[str, object]:
    return {name: typed(model, name, raw) for name, raw in list(model.__dict__.items())}


_REPR = reprlib.Repr()
_REPR.maxstring, _REPR.maxother = 80, 120
_ROWS_SHOWN = 3
_NESTED_SHOWN = 6


def _show_model(model: Entity, *, nested: bool) -> str:
    shown: list[str] = []
    for wire_name, raw in list(model.__dict__.items()):
        prop = model.__properties__.get(wire_name)
        shown.append(f"{prop.name if prop else wire_name}={_show(model, wire_name, raw, nested)}")
    if nested and len(shown) > _NESTED_SHOWN:
        shown[_NESTED_SHOWN:] = ["..."]
    return f"{type(model).__name__}({', '.join(shown)})"


def _show(model: Entity, wire_name: str, raw: object, nested: bool) -> str:  # noqa: FBT001 - private
    """A property as `repr` shows it: no secret, and `...` for what is nested deeper."""
    if raw and wire_name in tables.secrets():
        return "'***'"
    if nested and isinstance(raw, (dict, list, Entity)):
        return "..."
    return _show_value(typed(model, wire_name, raw))


def _show_value(value: object) -> str:
    if isinstance(value, Entity):
        return _show_model(value, nested=True)
    if value.__class__ is ModelList and is_array(value):
        shown = [_show_value(row) for row in value[:_ROWS_SHOWN]]
        return f"[{', '.join(shown + ['...'] * (len(value) > _ROWS_SHOWN))}]"
    return "..." if isinstance(value, (dict, list)) else _REPR.repr(value)
