"""The values of XML-RPC: plain data to XML text and back."""

from __future__ import annotations

import base64
import math
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NoReturn
from xml.parsers import expat

from softlayer_sdk._types import is_object
from softlayer_sdk.transport.base import NOTHING, Fault, Undecodable, Unsendable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_ILLEGAL_BYTES = re.compile(
    rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xef\xbf[\xbe\xbf]"
    rb"|&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|x0*(?:[0-8bcef]|1[0-9a-f]));",
    re.IGNORECASE,
)
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


def decode_answer(content: bytes) -> Any:
    """The value of an answer.

    Raises:
        Fault: SoftLayer answered with a fault.
        Undecodable: the text is something else.
    """
    try:
        # Answers are UTF-8, also those of faults, whose first line says iso-8859-1.
        return _Decoder("utf-8").decode(content)
    except expat.ExpatError:
        repaired, encoding = _repair(content)
    try:
        return _Decoder(encoding).decode(repaired)
    except expat.ExpatError as error:
        raise Undecodable(f"it is not XML-RPC: {error}") from error


def _repair(content: bytes) -> tuple[bytes, str]:
    """Some stored texts have control characters in them, which no XML may have."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return _ILLEGAL_BYTES.sub(b"", content), "iso-8859-1"
    return _ILLEGAL_BYTES.sub(b"", content), "utf-8"


def _double_of(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(text)
    return value


_SCALARS: dict[str, Callable[[str], Any]] = {
    "int": int,
    "i4": int,
    "i8": int,
    "double": _double_of,
    "boolean": lambda text: {"1": True, "0": False, "true": True, "false": False}[text.strip()],
    "base64": lambda text: "".join(text.split()),  # as REST gives it
    "dateTime.iso8601": str,
    "nil": lambda _: None,
}
_ROOTS = {"params", "fault"}
_OPENING = {"struct", "data", *_ROOTS}
_FRAME = {"methodResponse", "param", "array", *_ROOTS}
_DEEPEST = 500


class _Decoder:
    """Builds values as the parser meets the end of each tag.

    Every value goes on one stack. A mark remembers how high the stack was where an array or struct
    began, so that its end takes all that has come since.
    """

    def __init__(self, encoding: str) -> None:
        self._parser = expat.ParserCreate(encoding)
        self._parser.buffer_text = True
        self._parser.buffer_size = 65536
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._text: list[str] = []
        self._parser.CharacterDataHandler = self._text.append
        self._typed = False  # whether a type has ended since the value began
        self._stack: list[Any] = []
        self._marks: list[int] = []
        self._names: dict[str, str] = {}
        self._roots: set[str] = set()

    def decode(self, content: bytes) -> Any:
        self._parser.Parse(content, True)  # noqa: FBT003 - "this is all", positional only
        value = self._stack[0] if self._stack else NOTHING
        if "fault" in self._roots:
            raised = value if is_object(value) else {"faultString": value}
            raise Fault(raised.get("faultCode"), raised.get("faultString"))
        if "params" not in self._roots:
            raise Undecodable("it is not XML-RPC: there is neither params nor fault in it")
        return value

    def _refuse(self, *_: object) -> None:
        raise Undecodable("it declares a document type, which no answer does")

    def _start(self, tag: str, _: object) -> None:
        self._text.clear()
        if tag in _OPENING:
            self._open(tag)

    def _open(self, tag: str) -> None:
        if tag in _ROOTS:
            self._roots.add(tag)
            return
        self._marks.append(len(self._stack))
        if len(self._marks) > _DEEPEST:
            raise Undecodable(f"it is nested more than {_DEEPEST} deep")

    def _end(self, tag: str) -> None:
        if tag == "member":
            return
        if tag == "name":
            name = "".join(self._text)
            self._stack.append(self._names.setdefault(name, name))
            self._typed = False
        elif tag == "string":
            self._stack.append("".join(self._text))
            self._typed = True
        elif tag == "value":
            if not self._typed:
                self._stack.append("".join(self._text))
            self._typed = False
        elif tag in _SCALARS:
            self._add_scalar(tag, "".join(self._text))
        elif tag in ("struct", "data"):
            self._fold(tag, self._marks.pop())
        elif tag not in _FRAME:
            raise Undecodable(f"it is not XML-RPC: there is <{tag[:80]}> in it")

    def _fold(self, tag: str, mark: int) -> None:
        """Make one value of all that the stack got since the mark."""
        inner = self._stack[mark:]
        if tag == "data":
            self._stack[mark:] = [inner]
        else:
            try:
                self._stack[mark:] = [dict(zip(inner[::2], inner[1::2], strict=True))]
            except (TypeError, ValueError):
                raise Undecodable("it has a struct that is no pairs of name and value") from None
        self._typed = True

    def _add_scalar(self, tag: str, text: str) -> None:
        try:
            self._stack.append(_SCALARS[tag](text))
        except (ValueError, KeyError):
            raise Undecodable(f"its <{tag}> holds {text[:80]!r}") from None
        self._typed = True
