"""The result of `reconcile()` and `Client.find_placed()`: what came of a lost order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator


@attrs.frozen
class Placed:
    """One thing that a lost call made, or may have made.

    Attributes:
        kind: Its datatype, such as `SoftLayer_Virtual_Guest`.
        id: Its id.
        object: The thing: a model when the call was typed, else a dict.
        why: What speaks for it, and what against.
    """

    kind: str
    id: int
    object: Any = attrs.field(repr=False)
    why: str

    def __str__(self) -> str:
        return f"{self.kind} {self.id}: {self.why}"


@attrs.frozen
class Found:
    """What is known of a call whose answer was lost.

    It is true when anything was made or may have been, or a cancellation surely happened; as a
    sequence it has what was surely made, then what may have been.

    Attributes:
        surely: What the call surely made: it fits, was made since the call was sent, and there is
            no more of it than was ordered.
        maybe: What fits, but something about it cannot be told.
        happened: Whether the call was carried out; None where that cannot be told. Nothing found
            does not mean that nothing was ordered: it can take some minutes until it is visible.
        why: What that is known from, or why it cannot be known.
    """

    surely: list[Placed] = attrs.field(factory=list[Placed])
    maybe: list[Placed] = attrs.field(factory=list[Placed])
    happened: bool | None = None
    why: str = ""

    def __iter__(self) -> Iterator[Placed]:
        return iter([*self.surely, *self.maybe])

    def __len__(self) -> int:
        return len(self.surely) + len(self.maybe)

    def __bool__(self) -> bool:
        return len(self) > 0 or self.happened is True

    def __str__(self) -> str:
        words = {True: "it happened", False: "it did not happen", None: "it cannot be told"}
        lines = [f"{words[self.happened]}: {self.why}"]
        lines += [f"surely {each}" for each in self.surely]
        lines += [f"maybe {each}" for each in self.maybe]
        return "\n".join(lines)
