"""Raw data to typed values and back: the package's only cattrs converter and its hooks."""

from __future__ import annotations

import base64
import contextlib
import datetime as dt
import functools
import types
import typing
from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, cast

from softlayer_sdk._schema import schema, tables
from softlayer_sdk._schema.names import snake_case
from softlayer_sdk._types import is_array, is_object
from softlayer_sdk._values.entity import (
    Entity,
    covered,
    is_null,
    read_scalar,
    rows,
    structure_model,
    typed,
)
from softlayer_sdk._values.fields import Field, fields_of, is_pydantic
from softlayer_sdk._values.scalars import (
    OBJECT,
    Refused,
    Unreadable,
    central_time,
    read_boolean,
    read_bytes,
    read_datetime,
    read_decimal,
    read_float,
    read_int,
    read_string,
)
from softlayer_sdk._values.selection import Place
from softlayer_sdk.errors import PreflightError, StructureError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import cattrs

    from softlayer_sdk._values.selection import Selection

T = TypeVar("T")
Hook = Callable[[Any, Any], Any]  # cattrs' form: what makes a value of raw data and a type

_SCALARS: dict[Any, Callable[[Any], Any]] = {
    str: read_string,
    int: read_int,
    bool: read_boolean,
    float: read_float,
    Decimal: read_decimal,
    bytes: read_bytes,
    dt.datetime: read_datetime,
}


class ListResult(list[T]):
    """The rows of a list.

    `total` is the number of rows there are whatever the limit was, as far as the API told;
    `total_count` is the same, or the number of rows here where it did not.
    """

    def __init__(self, rows: Iterable[T] = (), total: int | None = None) -> None:
        super().__init__(rows)
        self.total = total

    @property
    def total_count(self) -> int:
        """The number of rows there are."""
        return len(self) if self.total is None else self.total


def structure(cls: type[T], raw: Any, *, copy: bool = False) -> T:
    """Make a typed value of raw API data.

    Args:
        cls: A model, a list of one, a scalar type, or an attrs class of your own.
        raw: What the API gave: dicts, lists and scalars. A model takes the dict over.
        copy: Whether to leave `raw` alone, and give the models a copy of it.

    Returns:
        The value. Nothing is known of a mask, so a property that `raw` does not have is not
        loaded.

    Raises:
        StructureError: the data is not of that shape; `paths` says where.
    """
    return read(cls, unstructure(raw) if copy else raw, None)


def unstructure(value: Any, *, redact: bool = False, nulls: bool = False) -> Any:
    """The raw API data of a value: models become dicts with wire names, dates and decimals text.

    What came from the API comes out as it went in, unknown properties included.

    Args:
        value: A model, or lists and dicts of them.
        redact: Whether to replace what is secret by `***`.
        nulls: Whether to write null for what the mask asked for and SoftLayer left out, and an
            empty list for a list. Then JSON keeps what is null apart from what is not loaded.
    """
    datatype = ""
    if isinstance(value, Entity):
        datatype = value.__datatype__
        value = _with_nulls(value) if nulls else value.__dict__
    if is_object(value):
        secrets = tables.secrets_of(datatype) if redact else frozenset[str]()
        return {
            str(name): "***"
            if name in secrets and each
            else unstructure(each, redact=redact, nulls=nulls)
            for name, each in value.items()
        }
    if is_array(value):
        return [unstructure(each, redact=redact, nulls=nulls) for each in value]
    return plain_scalar(value)


def _with_nulls(model: Entity) -> dict[str, Any]:
    """What a model has, and what it is known not to have; related objects know of their mask."""
    found: dict[str, Any] = {}
    for name, raw in list(model.__dict__.items()):
        prop = model.__properties__.get(name)
        related = prop is not None and prop.scalar is None and raw
        found[name] = typed(model, name, raw) if related else raw
    return found | {prop.wire_name: [] if prop.array else None for prop in covered(model)}


def plain_scalar(value: object) -> Any:
    """A scalar as text where JSON has nothing for it."""
    if isinstance(value, dt.datetime):
        aware = value if value.tzinfo else value.replace(tzinfo=central_time())
        return aware.isoformat()
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    return value


def to_wire(value: Any, promised: str = "") -> Any:
    """A value as a call sends it.

    Beside what `unstructure` does, an object of another datatype than the schema promises there is
    marked with its `complexType`, which SoftLayer cannot guess, and the empty text that XML-RPC
    gives for null is left out where the schema says that something else belongs.
    """
    if isinstance(value, Entity):
        sent: dict[str, Any] = {}
        if promised and value.__datatype__ != promised:
            sent["complexType"] = value.__datatype__
        for name, raw in list(value.__dict__.items()):
            prop = value.__properties__.get(name)
            if raw == "" and prop is not None and prop.scalar is not read_string:
                continue
            related = prop is not None and prop.scalar is None
            each = typed(value, name, raw) if related and raw else raw
            sent[name] = to_wire(each, prop.type if prop else "")
        return sent
    if is_object(value):
        return _object_to_wire(value, promised)
    if is_array(value):
        return [to_wire(each, promised) for each in value if not _is_no_value(each, promised)]
    if isinstance(value, bytes) or (isinstance(value, Decimal) and not value.is_finite()):
        return value  # what is no number is refused by each wire, with its place
    return plain_scalar(value)


def _object_to_wire(value: Mapping[str, Any], promised: str) -> dict[str, Any]:
    named = value.get("complexType")
    exactly = schema.members(named) if isinstance(named, str) else None
    known = exactly or schema.members(promised)
    sent: dict[str, Any] = {}
    for name, each in value.items():
        prop = known.get(name)
        kind = prop.type if prop else ""
        if type(each) in _AS_IT_IS:
            if each != "" or schema.takes_text(kind):
                sent[_wire_key(name)] = each
        else:
            sent[_wire_key(name)] = to_wire(each, kind)
    return sent


_AS_IT_IS = {str, int, bool, float, type(None)}


def _is_no_value(value: object, promised: str) -> bool:
    """Whether a value is XML-RPC's null: an empty text in the place of something else."""
    return isinstance(value, str) and not value and not schema.takes_text(promised)


def _wire_key(name: object) -> str:
    if isinstance(name, (str, int)) and not isinstance(name, bool):
        return str.__str__(name) if isinstance(name, str) else str(int(name))
    raise PreflightError(f"{name!r} cannot be the name of a property")


def read(
    cls: type[T],
    raw: Any,
    selection: Selection | None,
    converter: cattrs.Converter | None = None,
) -> T:
    """Make a typed value of raw data; `selection` is what the mask asked for.

    Null stays None where a model or a scalar is promised, and is an empty list for a list.
    """
    target: Any = cls
    found: Any
    if typing.get_origin(target) is list and is_model(row := typing.get_args(target)[0]):
        place = Place(selection, (None,))
        found = [
            structure_model(row, each, place, (index,))
            for index, each in enumerate(rows(raw))
            if each is not None
        ]
    elif is_model(target):
        found = None if is_null(raw) else structure_model(target, raw, Place(selection))
    elif target in _SCALARS:
        found = read_scalar(_SCALARS[target], raw, ())
    else:
        found = _structure(converter, target, raw)
    return typing.cast("T", found)


def is_model(kind: Any) -> bool:
    """Whether a type is a model's class."""
    return isinstance(kind, type) and issubclass(kind, Entity)


def _structure(converter: cattrs.Converter | None, kind: Any, raw: Any) -> Any:
    if converter is None:
        with contextlib.suppress(Exception):  # whatever it is, the careful one tells where
            return _converter(detailed_validation=False).structure(raw, kind)
        converter = _converter(detailed_validation=True)
    try:
        return converter.structure(raw, kind)
    except Exception as error:  # noqa: BLE001 - cattrs raises what the classes of the caller raise
        from cattrs.v import transform_error  # noqa: PLC0415 - cattrs waits for its first use

        texts = transform_error(error, format_exception=_explain)
    paths = [_path_first(text) for text in texts]
    raise StructureError("; ".join(paths), paths=paths)


def _explain(error: BaseException, kind: type | None) -> str:
    from cattrs.v import format_exception  # noqa: PLC0415 - cattrs waits for its first use

    return str(error) if isinstance(error, Unreadable) else format_exception(error, kind)


def _path_first(text: str) -> str:
    """`expected int @ $.id` is `$.id: expected int` in this package; a secret is not quoted."""
    message, _, path = text.rpartition(" @ ")
    if path.rpartition(".")[2] in _secret_attributes():
        message = message.partition(", got")[0]
    return f"{path}: {message}"


@functools.cache
def _secret_attributes() -> frozenset[str]:
    return frozenset(map(snake_case, tables.secrets()))


@functools.cache
def _converter(*, detailed_validation: bool) -> cattrs.Converter:
    return make_converter(detailed_validation=detailed_validation)


def make_converter(*, detailed_validation: bool = True) -> cattrs.Converter:
    """A new converter for classes of the caller's own, to which hooks can be added.

    `Client(converter=)` takes it. Attributes are names in snake_case or in wire form. Models and
    scalars are read as they are everywhere. Null, or what stands for it, is only read where the
    class says `| None`. The rows of a list may be null, and one row needs no brackets.

    Args:
        detailed_validation: Whether it finds every value that is wrong and where, which takes
            longer.
    """
    import cattrs  # noqa: PLC0415 - cattrs waits for its first use

    made = cattrs.Converter(detailed_validation=detailed_validation)
    for kind, scalar in _SCALARS.items():
        made.register_structure_hook(kind, functools.partial(_required, scalar))
    made.register_structure_hook_factory(_is_list, functools.partial(_list_hook, made))
    made.register_structure_hook_factory(_is_optional, functools.partial(_optional_hook, made))
    made.register_structure_hook_factory(_has_fields, functools.partial(_class_hook, made))
    made.register_structure_hook_func(is_model, _model)
    return made


def _required(scalar: Callable[[Any], Any], raw: Any, kind: Any) -> Any:
    if raw.__class__ is kind:
        return raw
    found = scalar(raw)
    if found is not None:
        with contextlib.suppress(TypeError, ValueError):
            return found if type(found) is kind else kind(found)  # an enum of texts or numbers
    raise Unreadable(kind.__name__, raw)


def _model(raw: Any, kind: type[Entity]) -> Entity:
    if not isinstance(raw, (dict, Entity)):
        raise Unreadable(OBJECT, raw)
    return structure_model(kind, raw, Place())


def _is_list(kind: Any) -> bool:
    return typing.get_origin(kind) is list


def _list_hook(made: cattrs.Converter, kind: Any) -> Hook:
    from cattrs.cols import list_structure_factory  # noqa: PLC0415 - cattrs waits for its first use

    structure_rows = list_structure_factory(kind, made)
    return lambda raw, _: structure_rows([row for row in rows(raw) if row is not None], kind)


def _is_optional(kind: Any) -> bool:
    return types.NoneType in typing.get_args(kind) and len(_not_none(kind)) == 1


def _not_none(kind: Any) -> list[Any]:
    return [each for each in typing.get_args(kind) if each is not types.NoneType]


def _optional_hook(made: cattrs.Converter, kind: Any) -> Hook:
    inner = _not_none(kind)[0]
    scalar = _SCALARS.get(inner)
    if scalar is not None:
        return lambda raw, _: raw if raw.__class__ is inner else scalar(raw)
    if _has_fields(inner):
        return lambda raw, _: None if is_null(raw) else made.structure(raw, inner)
    return lambda raw, _: None if raw is None or raw == "" else made.structure(raw, inner)


def _has_fields(kind: Any) -> bool:
    return fields_of(kind) is not None


def _class_hook(made: cattrs.Converter, kind: Any) -> Hook:
    fields = fields_of(kind) or ()
    attributes = {snake_case(field.name): field.name for field in fields}
    structure_fields = _maker(made, kind, fields)
    # SoftLayer leaves out what is null.
    absent = {
        field.name: None
        for field in fields
        if field.required and (_is_list(field.hint) or _is_optional(field.hint))
    }
    # A TypedDict would keep what the row has beside its names.
    renames = not (made.detailed_validation or is_pydantic(kind) or _is_typeddict(kind))

    @functools.lru_cache
    def hook_for(names: tuple[str, ...]) -> Hook:
        """The hook for rows with these names, each of which is in snake_case or in wire form."""
        known = ((attributes.get(snake_case(name)), name) for name in names)
        wire_names = {attribute: name for attribute, name in known if attribute is not None}
        if renames and len(wire_names) == len(fields):
            return _maker(made, kind, fields, wire_names)
        return lambda raw, kind: structure_fields(
            {**absent, **{attribute: raw[name] for attribute, name in wire_names.items()}}, kind
        )

    def hook(raw: Any, kind: Any) -> Any:
        if not is_object(raw):
            raise Unreadable(OBJECT, raw)
        return hook_for(tuple(raw))(raw, kind)  # the rows of a list mostly have the same names

    return hook


def _is_typeddict(kind: Any) -> bool:
    return typing.is_typeddict(typing.get_origin(kind) or kind)


def _maker(
    made: cattrs.Converter, kind: Any, fields: tuple[Field, ...], wire_names: Mapping[str, str] = {}
) -> Hook:
    """What makes an object of a class of a row, whose names are those of the attributes or told."""
    from cattrs import gen  # noqa: PLC0415 - cattrs waits for its first use

    if is_pydantic(kind):
        return _pydantic_maker(made, fields)
    if _is_typeddict(kind):
        from cattrs.gen import typeddicts  # noqa: PLC0415 - the same

        make = cast("Callable[..., Hook]", typeddicts.make_dict_structure_fn)  # pyright: ignore[reportUnknownMemberType] - cattrs says `dict`, and of what not
        return make(kind, made)
    renamed: Any = {each: gen.override(rename=name) for each, name in wire_names.items()}
    return gen.make_dict_structure_fn(kind, made, **renamed)


def _pydantic_maker(made: cattrs.Converter, fields: tuple[Field, ...]) -> Hook:
    """What makes a model of pydantic: values are read as everywhere, then it checks them."""
    hints = {field.name: field.hint for field in fields if _is_read(field.hint)}

    def make(values: Any, kind: Any) -> Any:
        read = {
            name: made.structure(value, hints[name]) if name in hints else value
            for name, value in values.items()
        }
        try:
            return kind.model_validate(read)
        except ValueError as error:
            why = _why(error)
        raise Refused(why)

    return make


def _why(error: Any) -> str:
    """What pydantic says, without the values, which may be secret."""
    found: list[Any] = error.errors()
    return ", ".join(f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in found)


def _is_read(hint: Any) -> bool:
    """Whether a value of this type is read by the rules of the API, not by those of pydantic."""
    if _is_list(hint) or _is_optional(hint):
        return _is_read((_not_none(hint) or [None])[0])
    return hint in _SCALARS or _has_fields(hint)
