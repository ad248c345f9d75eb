"""The values of XML-RPC as a call sends them: plain data to XML text."""

from __future__ import annotations

import base64
import math
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NoReturn

from softlayer_sdk.transport.base import Unsendable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_SPECIAL = re.compile("[&<>\r\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_INT32 = 2**31


def encode_call(method: str, header: Mapping[str, Any], args: Sequence[Any]) -> bytes:
    """The message of a call, in UTF-8 as it says."""
    params = "".join(f"<param>{encode(value)}</param>" for value in (header, *args))
    return (
        "<?xml version='1.0' encoding='utf-8'?>"
        f"<methodCall><methodName>{_escape(method)}</methodName>"
        f"<params>{params}</params></methodCall>"
    ).encode()


def encode(value: object) -> str:
    """A value as `<value>`."""
    form = _FORMS.get(type(value))
    if form is None:
        form = next((form for kind, form in _FORMS.items() if isinstance(value, kind)), _refuse)
    return form(value)


def refuse_illegal(text: str) -> None:
    """Refuse a text with a character that XML has no form for; no text of SoftLayer's has one."""
    if found := _ILLEGAL.search(text):
        raise Unsendable(f"the character {found[0]!r} cannot be sent")


def _escape(text: str) -> str:
    if not _SPECIAL.search(text):
        return text
    refuse_illegal(text)
    return text.translate(_ESCAPES)


def _string(value: str) -> str:
    # Joined, not formatted: an enum of texts formats as its name.
    return "<value><string>" + _escape(value) + "</string></value>"


def _boolean(value: bool) -> str:  # noqa: FBT001 - the value itself
    return f"<value><boolean>{value:d}</boolean></value>"


def _integer(value: int) -> str:
    """An int up to 32 bit; the servers take a larger one as text."""
    kind = "int" if -_INT32 <= value < _INT32 else "string"
    return f"<value><{kind}>{value:d}</{kind}></value>"


def _struct(value: Mapping[str, Any]) -> str:
    members = [
        "<member><name>" + _escape(name) + "</name>" + encode(each) + "</member>"
        for name, each in value.items()
    ]
    return f"<value><struct>{''.join(members)}</struct></value>"


def _array(value: Sequence[Any]) -> str:
    return f"<value><array><data>{''.join(map(encode, value))}</data></array></value>"


def _double(value: float) -> str:
    if not math.isfinite(value):
        raise Unsendable(f"the float {value} cannot be sent")
    return f"<value><double>{float(value)!r}</double></value>"


def _base64(value: bytes) -> str:
    return f"<value><base64>{base64.b64encode(value).decode('ascii')}</base64></value>"


def _refuse(value: object) -> NoReturn:
    raise unsendable_type(value)


def unsendable_type(value: object) -> Unsendable:
    """The error for a value that no wire has a form for."""
    shown = f"the Decimal {value}" if isinstance(value, Decimal) else f"a {type(value).__name__}"
    return Unsendable(f"{shown} cannot be sent")


_FORMS: dict[type, Callable[[Any], str]] = {
    str: _string,
    bool: _boolean,
    int: _integer,
    dict: _struct,
    list: _array,
    tuple: _array,
    type(None): lambda _: "<value><nil/></value>",
    float: _double,
    bytes: _base64,
    bytearray: _base64,
    Mapping: _struct,
}
