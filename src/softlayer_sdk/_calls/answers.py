"""Validates answers: what an answer has to be for a call to have succeeded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk._schema import schema
from softlayer_sdk._types import CallKind, is_array, is_object
from softlayer_sdk.errors import ResponseError
from softlayer_sdk.transport.base import NOTHING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from softlayer_sdk.transport.base import Call

_VOID = "void"
_TEXT = "string"


def checked(call: Call, value: Any, facts: schema.Method | None) -> Any:
    """The value of an answer, if it is one that the method can give.

    A list that SoftLayer answers with its null has no rows. Over XML-RPC, an empty text is null.

    Args:
        call: The call.
        value: What the transport found.
        facts: What the schema knows of the method; None where it does not know it.

    Raises:
        ResponseError: nothing came where something is promised, or something else did.
    """
    wrong = ""
    if facts is None or facts.type == _VOID:
        if value is not NOTHING:
            return value
        wrong = _nothing(call) if facts is None and call.kind is CallKind.ORDER else ""
        value = None
    elif value is NOTHING:
        wrong = _nothing(call)
    elif facts.array:
        value, wrong = _rows(call, value, facts)
    elif (datatype := schema.find_datatype(facts.type)) is not None:
        if datatype.properties:  # SoftLayer_Entity stands for anything at all
            value, wrong = _object(call, value, datatype, facts)
    elif call.kind is not CallKind.READ and not _is_scalar(call, value, facts):
        wrong = f"{facts.type} was promised, and {_name(value)} came"
    if wrong:
        value = None  # a traceback shows what a name stands for
        raise ResponseError(f"the answer cannot be used: {wrong}", call=call.without_secrets())
    return value


def in_shape(value: Any, facts: schema.Method | None) -> Any:
    """A value as the method promises it, where SoftLayer answers some writes in another shape.

    A yes in the place of what was changed tells nothing of it, and what was set stands for a yes.
    """
    if facts is None:
        return value
    if facts.kind is CallKind.WRITE and schema.find_datatype(facts.type) is not None:
        if is_array(value):
            return [row for row in value if is_object(row)]
        if value is True:
            return [] if facts.array else {}
    if is_array(value) and not facts.array and facts.type == "boolean":
        return bool(value)
    return value


def _nothing(call: Call) -> str:
    return f"there is nothing in it, which is no answer to {call.method}"


def _rows(call: Call, value: Any, facts: schema.Method) -> tuple[Any, str]:
    if is_object(value):
        value = [value]  # REST may leave out the brackets around a single row
    elif _is_null(value):
        value = []
    if not is_array(value):
        return value, _other(call, "a list", value)
    if call.kind is CallKind.ORDER:
        if not value:
            return value, f"there are no rows in it, which is no answer to {call.method}"
        datatype = schema.find_datatype(facts.type)
        if datatype is not None and not all(_is_made(call, row, datatype) for row in value):
            return value, f"not every row in it is a {facts.type} with its id"
    return value, ""


def _object(
    call: Call, value: Any, datatype: schema.Datatype, facts: schema.Method
) -> tuple[Any, str]:
    if _is_null(value):
        return None, "" if facts.nullable else f"null came, which is no answer to {call.method}"
    if is_array(value) and not value:
        value = {}  # PHP's form of an object without properties
    if not is_object(value):
        return value, _other(call, facts.type, value)
    # An object may have none of what the mask asked for, but not the one that was just ordered.
    if call.kind is CallKind.ORDER:
        made = _is_made(call, value, datatype)
        return value, "" if made else f"it is no {facts.type} with its id"
    known = bool(value) if call.method == "getObject" else _is_known(value, datatype)
    if not call.mask and not known:
        return value, f"nothing in it is a property of {facts.type}"
    return value, ""


def _is_known(value: Mapping[str, Any], datatype: schema.Datatype) -> bool:
    """Whether an object has at least one property of a datatype."""
    return any(name == "id" or name in datatype.properties for name in value)


def _is_made(call: Call, value: object, datatype: schema.Datatype) -> bool:
    """Whether a value is what an order gives: an object, and what is billed is known by its id."""
    billed = "billingItem" in datatype.properties
    if not is_object(value) or not value:
        return False
    if (billed or not call.method.startswith("create")) and not _is_known(value, datatype):
        return False
    needed = billed and not call.mask
    if "id" not in datatype.properties or ("id" not in value and not needed):
        return True
    id = value.get("id")
    return not isinstance(id, bool) and str(id).isdecimal() and not isinstance(id, float)


def _other(call: Call, promised: str, value: object) -> str:
    """What is wrong with another kind of value.

    The schema is not always right, and only an order has to be known for certain: true is a yes.
    """
    if call.kind is not CallKind.ORDER and value is True:
        return ""
    return f"{promised} was promised, and {_name(value)} came"


def _is_null(value: object) -> bool:
    return value is None or value == ""


def _is_scalar(call: Call, value: object, facts: schema.Method) -> bool:
    if is_array(value):  # of what was set, as `setUserMetadata` gives it
        return bool(value) and call.kind is CallKind.WRITE
    if is_object(value):
        return False
    return not _is_null(value) or facts.type == _TEXT


def _name(value: object) -> str:
    """What a value is, without what is in it."""
    if isinstance(value, bool):
        return str(value).lower()
    if _is_null(value):
        return "null"
    return "a list" if is_array(value) else "an object" if is_object(value) else "a scalar"
