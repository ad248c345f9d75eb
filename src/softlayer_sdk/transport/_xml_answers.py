"""The answers of XML-RPC: XML text to plain data.

Answers are read by one pattern, a match for each member of a struct, which is several times as fast
as a parser that calls back for each tag. It takes what servers really send; whatever else XML or
XML-RPC allows is left to expat. What the pattern takes, both read alike.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any
from xml.parsers import expat

from softlayer_sdk._types import is_object
from softlayer_sdk.transport.base import NOTHING, Fault, Undecodable

if TYPE_CHECKING:
    from collections.abc import Callable

_DEEPEST = 500


def decode_answer(content: bytes) -> Any:
    """The value of an answer.

    Raises:
        Fault: SoftLayer answered with a fault.
        Undecodable: the text is something else.
    """
    try:
        return _match(content)
    except _UNUSUAL:
        return _parse(content)


# --- values ----------------------------------------------------------------------------------


def _double(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(text)
    return value


_SCALARS: dict[str, Callable[[str], Any]] = {
    "int": int,
    "i4": int,
    "i8": int,
    "double": _double,
    "boolean": lambda text: {"1": True, "0": False, "true": True, "false": False}[text.strip()],
    "base64": lambda text: "".join(text.split()),  # as REST gives it
    "dateTime.iso8601": str,
    "nil": lambda _: None,
}


# --- by a pattern ----------------------------------------------------------------------------

# Nothing in it goes back over what it has read, so its time grows with the text and no faster.
_SPACE = r"[ \t\n]*+"
_NO_TEXT = r"<>\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff"
_PLAIN = f"([^&{_NO_TEXT}]*+)"
_END = f"{_SPACE}</value>{_SPACE}(?(1)</member>{_SPACE})"  # of the member too, if it is in one
_TOKEN = re.compile(  # `(?:...|)` is `(?:...)?`, and faster
    f"(?:<member>{_SPACE}<name>{_PLAIN}</name>{_SPACE}|)<value>{_SPACE}(?:"
    f"<string(?:>{_PLAIN}</string>|/>){_END}"
    f"|<int>([-0-9]++)</int>{_END}"
    rf"|<(string|{'|'.join(map(re.escape, _SCALARS))})>([^{_NO_TEXT}]*+)</\4>{_END}"
    f"|<(struct|array>{_SPACE}<data)>{_SPACE}"
    f"|<(array)>{_SPACE}<data/>{_SPACE}</array>{_END}"
    f")|</(struct|data>{_SPACE}</array)>{_SPACE}</value>{_SPACE}(?:(</member>){_SPACE}|)"
    "|(.)",
    re.DOTALL,
)
_HEAD = re.compile(
    r"""(?:<\?xml version=(["'])1\.0\1(?: encoding=(["'])(?:utf-8|UTF-8|iso-8859-1)\2)?\?>)?"""
    f"{_SPACE}(<methodResponse>)?{_SPACE}<params>{_SPACE}<param>{_SPACE}",
)
_TAIL = re.compile(f"</param>{_SPACE}</params>{_SPACE}(</methodResponse>)?{_SPACE}")
_REFERENCE = re.compile("&([^;]*+;?)")
_CHARACTERS = {"amp;": "&", "lt;": "<", "gt;": ">", "quot;": '"', "apos;": "'", "#13;": "\r"}
# What goes wrong when something is not as the pattern has it: a struct has no append, a list no
# names, a table not the word.
_UNUSUAL = (ValueError, LookupError, TypeError, AttributeError)


def _match(content: bytes) -> Any:
    """The value of an answer in the usual form; an error of `_UNUSUAL` for any other."""
    text = content.decode()
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    head, tail = _HEAD.match(text), _TAIL.fullmatch(text, text.rfind("</param>"))
    if not head or not tail or bool(head[3]) is not bool(tail[1]):
        raise ValueError("other tags are around it")
    [value] = _match_values(text, head.end(), tail.start())
    return value


_groups: Callable[[re.Match[str]], tuple[Any, ...]] = re.Match[str].groups


def _match_values(text: str, start: int, end: int) -> list[Any]:
    names: dict[str, str] = {}  # each once: many rows have the same
    around: list[Any] = []  # the structs and lists that are open, but for the innermost
    values: list[Any] = []
    inner: Any = values
    value: Any
    for name, string, number, kind, other, opened, empty, closed, ended, stray in map(
        _groups, _TOKEN.finditer(text, start, end)
    ):
        if string is not None:
            value = string
        elif number is not None:
            value = int(number)
        elif opened:
            value = {} if opened == "struct" else []
        elif closed:
            inner = _end(inner, around.pop(), closed, ended)
            continue
        else:
            value = _other(kind, other, empty, stray)
        if name is None:
            inner.append(value)
        else:
            inner[names.setdefault(name, name)] = value
        if opened:
            around.append(inner)
            inner = value
            if len(around) > _DEEPEST:
                raise ValueError("it is nested too deep")
    if around:
        raise ValueError("an end is missing")
    return values


def _end(inner: object, outer: object, closed: str, ended: str | None) -> Any:
    """What is around a struct or list, once that has its end and not another one's."""
    fits = (closed == "struct") is (type(inner) is dict)
    if not fits or (ended is None) is (type(outer) is dict):
        raise ValueError("another end is due")
    return outer


def _other(kind: str | None, text: str, empty: str | None, stray: str | None) -> Any:
    """A value that is no plain text."""
    if kind:
        if "&" in text:
            text = _REFERENCE.sub(lambda found: _CHARACTERS[found[1]], text)
        return text if kind == "string" else _SCALARS[kind](text)
    if stray:
        raise ValueError("another tag is due")
    return [] if empty else ""  # SoftLayer's null is `<string/>`


# --- by expat --------------------------------------------------------------------------------

_ILLEGAL_BYTES = re.compile(
    rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xef\xbf[\xbe\xbf]"
    rb"|&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|x0*(?:[0-8bcef]|1[0-9a-f]));",
    re.IGNORECASE,
)


def _parse(content: bytes) -> Any:
    try:
        # Answers are UTF-8, also those of faults, whose first line says iso-8859-1.
        return _Decoder().decode(content, "utf-8")
    except expat.ExpatError:
        repaired, encoding = _repair(content)
    try:
        return _Decoder().decode(repaired, encoding)
    except expat.ExpatError as error:
        raise Undecodable(f"it is not XML-RPC: {error}") from error


def _repair(content: bytes) -> tuple[bytes, str]:
    """Some stored texts have control characters in them, which no XML may have."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return _ILLEGAL_BYTES.sub(b"", content), "iso-8859-1"
    return _ILLEGAL_BYTES.sub(b"", content), "utf-8"


_ROOTS = {"params", "fault"}
_OPENING = {"struct", "data", *_ROOTS}
_FRAME = {"methodResponse", "param", "array", *_ROOTS}


class _Decoder:
    """Builds values as the parser meets the end of each tag.

    Every value goes on one stack. A mark remembers how high the stack was where an array or struct
    began, so that its end takes all that has come since.
    """

    def __init__(self) -> None:
        self._text: list[str] = []
        self._typed = False  # whether a type has ended since the value began
        self._stack: list[Any] = []
        self._marks: list[int] = []
        self._names: dict[str, str] = {}
        self._roots: set[str] = set()

    def decode(self, content: bytes, encoding: str) -> Any:
        parser = expat.ParserCreate(encoding)  # which nothing here refers to: all goes at once
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.StartDoctypeDeclHandler = self._refuse
        parser.CharacterDataHandler = self._text.append
        parser.Parse(content, True)  # noqa: FBT003 - "this is all", positional only
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
