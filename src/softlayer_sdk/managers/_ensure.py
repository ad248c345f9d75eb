"""What an `ensure_` method changes: only what differs, and it tells what that is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

import attrs

from softlayer_sdk.managers._follow_up import follow_up

T = TypeVar("T")
Step = tuple[str, "Callable[[], object]"]


@attrs.frozen(kw_only=True)
class EnsureResult(Generic[T]):
    """What was changed, or would be. It is true where anything differs from what is wanted.

    Attributes:
        added: What was not there.
        changed: What was there otherwise, as it is from now on.
        removed: What was there and is not wanted.
        kept: What was there already.
    """

    added: tuple[T, ...] = ()
    changed: tuple[T, ...] = ()
    removed: tuple[T, ...] = ()
    kept: tuple[T, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


def carry_out(changes: EnsureResult[T], steps: Sequence[Step], what: str) -> EnsureResult[T]:
    """Make changes one by one; one that fails keeps no other from being made, but for the first.

    Args:
        changes: What they are, which is the result.
        steps: What each is, for messages, and what makes it.
        what: What is changed, for messages.

    Raises:
        FollowUpError: some failed; the message names them, and the others are made.
    """
    if steps:
        (first, change), *others = steps
        change()
        with follow_up(changes, f"{what}: {first} done") as step:
            for name, change in others:
                with step(name):
                    change()
    return changes
