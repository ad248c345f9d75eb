"""Object masks: which properties an answer has. Text in, text and a tree out; no I/O.

Every form is understood: `mask[id,datacenter[name]]`, `mask.datacenter.name`, casts such as
`mask(SoftLayer_Hardware_Server)[...]`, `filteredMask[...]`, a list of masks in brackets, bare
names (`id,datacenter.name`), and the old struct form, a dict.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Any

from softlayer_sdk._types import is_object
from softlayer_sdk._values.entity import Property
from softlayer_sdk._values.selection import Selection
from softlayer_sdk.errors import PreflightError
from softlayer_sdk.query.into import select_class

if TYPE_CHECKING:
    from collections.abc import Mapping

_FILTERED = ("filteredMask", "filterMask")
_ROOTS = ("mask", *_FILTERED)
_STARTS_WITH_ROOT = re.compile(rf"\s*\[|\s*({'|'.join(_ROOTS)})\s*([\[(.,]|\Z)")
_TOKEN = re.compile(r"\s*([A-Za-z]\w*|\S|\Z)", re.ASCII)


@functools.lru_cache(maxsize=256)
def normalize(mask: str) -> str:
    """The mask as it is sent: bare names are put in `mask[...]`, everything else stays.

    A bare name that comes twice is sent once, since the API refuses it in a full mask.
    """
    mask = mask.strip()
    if not mask or _STARTS_WITH_ROOT.match(mask):
        return mask
    try:
        return render(_parse(mask))
    except PreflightError:
        return f"mask[{mask}]"


def is_filtered(mask: str) -> bool:
    """Whether it filters the rows inside relations too, so that its root has to stay."""
    return any(root in mask for root in _FILTERED)


class Mask(str):
    """A mask that was built from names, which may be in snake_case until it is sent."""

    __slots__ = ()


def mask(*names: object, **relations: object) -> Mask:
    """Build a mask.

    Args:
        names: Properties by their wire names or in snake_case; dots lead through relational
            properties, as in `datacenter.name`. Or properties of a model, such as
            `VirtualGuest.hostname`; or classes, as `into=` takes them.
        relations: For a relational property, a mask of its own: `datacenter=mask("id", "name")`.

    Raises:
        PreflightError: a name cannot be one, or is a filtered mask, which is text as a whole.
    """
    found = Selection()
    for each in names:
        found = found | _part(each)
    for name, inner in relations.items():
        outer = Selection()
        outer.names[name] = _part(inner)
        found = found | outer
    return Mask(render(found))


def mask_for(cls: Any) -> Mask:
    """The mask that `into=` makes of a class.

    Args:
        cls: A class of attrs or pydantic, a dataclass or a TypedDict, whose fields are properties
            by their names, or a list of one.

    Raises:
        PreflightError: it is none of these.
    """
    return Mask(render(select_class(cls)))


def _part(part: object) -> Selection:
    """What one part of a mask asks for."""
    if isinstance(part, Property):
        part = part.wire_name
    if not isinstance(part, str):
        return select_class(part)
    if part.lstrip().startswith(_FILTERED):
        raise PreflightError(f"{part!r} cannot be a part of a mask: give it alone, as text")
    return select(part)


def render(selection: Selection) -> str:
    """The text of a tree; parsed again, it gives the same tree."""
    roots = [f"mask({cast})[{_inside(inner)}]" for cast, inner in selection.casts.items()]
    if selection.names or not roots:
        plain = Selection()
        plain.names = selection.names
        roots.insert(0, f"mask[{_inside(plain)}]")
    return roots[0] if len(roots) == 1 else f"[{','.join(roots)}]"


def _inside(selection: Selection) -> str:
    parts: list[str] = []
    for name, inner in selection.names.items():
        if inner.names or not inner.casts:
            plain = Selection()
            plain.names = inner.names
            parts.append(f"{name}[{_inside(plain)}]" if inner.names else name)
        parts += [f"{name}({cast})[{_inside(deep)}]" for cast, deep in inner.casts.items()]
    return ",".join(parts)


def select(mask: str | Mapping[str, Any] | None) -> Selection:
    """What a mask asks for, as a tree that answers share.

    Raises:
        PreflightError: the text is not a mask.
    """
    if not mask:
        return Selection()
    if isinstance(mask, str):
        return _parse(mask)
    if not is_object(mask):
        raise PreflightError(f"{mask!r}: a mask is text such as 'id,hostname'")
    return _from_struct(mask)


def _from_struct(mask: Mapping[str, Any]) -> Selection:
    found = Selection()
    for name, inner in mask.items():
        found.names[name] = _from_struct(inner) if is_object(inner) else Selection()
    return found


@functools.lru_cache(maxsize=256)
def _parse(text: str) -> Selection:
    try:
        return _Parser(text).document()
    except RecursionError:
        raise PreflightError(f"mask {text[:40]!r}...: brackets are nested too deeply") from None


class _Parser:
    """Recursive descent over the grammar; a name that comes again adds to what it selected."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = [(match[1], match.start(1)) for match in _TOKEN.finditer(text)]
        self.position = 0

    def document(self) -> Selection:
        found = Selection()
        if not _STARTS_WITH_ROOT.match(self.text):
            self._names(found, end="")
        elif self._take("["):
            self._roots(found)
            self._expect("]")
        else:
            self._roots(found)
        self._expect("")
        return found

    def _roots(self, found: Selection) -> None:
        self._root(found)
        while self._take(","):
            self._root(found)

    def _root(self, found: Selection) -> None:
        if self._name() not in _ROOTS:
            raise self._error("a root: mask or filteredMask", back=1)
        self._tail(self._cast(found))

    def _names(self, found: Selection, end: str) -> None:
        while not self._take(end):
            name = self._name()
            if not end and name in _ROOTS and self._peek() == "(":  # a subtype beside plain names
                self._tail(self._cast(found))
            else:
                self._tail(self._cast(found.names.setdefault(name, Selection())))
            if not (self._take(",") or self._take(";")):
                self._expect(end)
                return

    def _cast(self, found: Selection) -> Selection:
        if not self._take("("):
            return found
        datatype = self._name()
        self._expect(")")
        return found.casts.setdefault(datatype, Selection())

    def _tail(self, found: Selection) -> None:
        while self._take("."):
            found = self._cast(found.names.setdefault(self._name(), Selection()))
        if self._take("["):
            self._names(found, end="]")

    def _peek(self) -> str:
        return self.tokens[self.position][0]

    def _take(self, token: str) -> bool:
        if self._peek() != token:
            return False
        self.position += 1 if token else 0
        return True

    def _expect(self, token: str) -> None:
        if not self._take(token):
            raise self._error(repr(token) if token else "the end")

    def _name(self) -> str:
        token = self._peek()
        if not (token[:1].isascii() and token[:1].isalpha()):
            raise self._error("the name of a property")
        self.position += 1
        return token

    def _error(self, expected: str, back: int = 0) -> PreflightError:
        token, start = self.tokens[self.position - back]
        found = repr(token) if token else "the end"
        return PreflightError(
            f"mask {self.text!r}: expected {expected} at character {start + 1}, found {found}"
        )
