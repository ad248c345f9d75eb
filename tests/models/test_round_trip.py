"""What the API sends survives in a model, whatever its datatype and form."""

from __future__ import annotations

import copy
import functools
import pickle
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from softlayer_sdk import models
from softlayer_sdk._values.converter import structure, to_wire, unstructure
from softlayer_sdk._values.entity import Entity
from softlayer_sdk.errors import NotLoadedError, StructureError
from tests.models.answers import JSON, answer
from tests.models.published import DATATYPES, all_properties, attribute, class_name

if TYPE_CHECKING:
    from collections.abc import Callable

DATATYPE = st.sampled_from(sorted(DATATYPES))
ANSWERS = DATATYPE.flatmap(lambda name: st.tuples(st.just(name), answer(name)))
quick = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def _class(datatype: str) -> type[Entity]:
    found: type[Entity] = getattr(models, class_name(datatype))
    return found


def _model(datatype: str, raw: Any) -> Entity:
    return structure(_class(datatype), copy.deepcopy(raw))


def _read_everything(value: object) -> None:
    if isinstance(value, list):
        for row in value:
            _read_everything(row)
    elif isinstance(value, Entity):
        for name in list(value.__dict__):
            prop = value.__properties__.get(name)
            if prop is not None:
                _read_everything(getattr(value, prop.name))


def _error_of(action: Callable[[], object]) -> StructureError | NotLoadedError | None:
    try:
        action()
    except (StructureError, NotLoadedError) as error:
        return error
    return None


@quick
@given(ANSWERS)
def test_what_came_goes_back(sent: tuple[str, dict[str, Any]]) -> None:
    """`unstructure(structure(cls, raw))` is `raw`, unknown properties included."""
    assert sent[1] == unstructure(_model(*sent))


@quick
@given(ANSWERS)
def test_reading_changes_no_value(sent: tuple[str, dict[str, Any]]) -> None:
    """Every property can be read; the model and what it goes back as stay equal."""
    model = _model(*sent)
    _read_everything(model)
    assert _model(*sent) == model
    assert structure(type(model), unstructure(model)) == model
    assert sent[1].keys() == unstructure(model).keys()


@quick
@given(ANSWERS, st.booleans(), st.integers(0, pickle.HIGHEST_PROTOCOL))
def test_copies_are_equal(sent: tuple[str, dict[str, Any]], read: bool, protocol: int) -> None:  # noqa: FBT001 - drawn
    """Pickling by every protocol, copying and deep copying give an equal model."""
    model = _model(*sent)
    if read:
        _read_everything(model)
    pickled = pickle.loads(pickle.dumps(model, protocol))  # noqa: S301 - our own
    for twin in (pickled, copy.copy(model), copy.deepcopy(model)):
        assert model == twin
        assert type(model) is type(twin)
        assert unstructure(model) == unstructure(twin)


@quick
@given(ANSWERS)
def test_what_came_can_be_sent(sent: tuple[str, dict[str, Any]]) -> None:
    """An object from the API can be an argument of a call: it is plain data again."""
    wire = to_wire(_model(*sent), sent[0])
    assert wire.keys() <= sent[1].keys() | {"complexType"}


@quick
@given(DATATYPE, st.dictionaries(st.text(), JSON, max_size=3), st.data())
def test_nonsense_is_an_error_of_ours(
    datatype: str, raw: dict[str, Any], data: st.DataObject
) -> None:
    """Whatever is in an object, reading gives a value or a StructureError; showing always works."""
    known = sorted(all_properties(datatype)) or ["complexType"]
    raw |= data.draw(st.dictionaries(st.sampled_from([*known, "complexType"]), JSON, max_size=5))
    model = _model(datatype, raw)
    for prop in type(model).__properties__.values():
        error = _error_of(functools.partial(getattr, model, prop.name))
        assert isinstance(error, NotLoadedError) is (prop.wire_name not in raw)
        if isinstance(error, StructureError):
            assert error.paths[0].startswith(f"$.{prop.wire_name}")
    assert repr(model).startswith(type(model).__name__)
    assert model == copy.deepcopy(model)


@quick
@given(DATATYPE, JSON.filter(lambda raw: not isinstance(raw, dict)))
def test_what_is_no_object_is_an_error(datatype: str, raw: Any) -> None:
    """A model is made of an object; null is None, and anything else a StructureError."""
    error = _error_of(lambda: structure(_class(datatype), raw))
    if error is None:
        assert structure(_class(datatype), raw) is None
        assert not raw
    else:
        assert f"$: expected an object, got {type(raw).__name__}" == str(error)


def test_every_class_takes_its_properties() -> None:
    """Each of the 1,071 classes can be built with each of its keywords, and sends just those."""
    for name in DATATYPES:
        wanted = {prop: f"value of {prop}" for prop in all_properties(name)}
        model = _class(name)(**{attribute(prop): value for prop, value in wanted.items()})
        assert wanted == model.__dict__
        assert {} == unstructure(_class(name)())
