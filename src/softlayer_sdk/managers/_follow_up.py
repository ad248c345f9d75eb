"""Follow-up steps: an error in what comes after a write never hides the write.

A manager method that writes and then does anything else checks all its arguments first, writes, and
does the rest inside `follow_up`:

```python
tags = checked_tags("tags", options.get("tags"))
guest = service.create_object(template)
with follow_up(guest, f"ordered and billed: {named('guest', [guest])}") as step, step("tags"):
    service.set_tags(tags, id=guest.id)
```
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator, Iterable

from softlayer_sdk.errors import FollowUpError

Step = Callable[[str], contextlib.AbstractContextManager[None]]


@contextlib.contextmanager
def follow_up(result: object, done: str) -> Generator[Step]:
    """Do what comes after a write, so that no failure of it hides the write.

    It gives `step`: what fails inside `with step("what it is"):` is kept while the other steps go
    on, and is told at the end. What fails outside of a step ends the rest at once.

    Args:
        result: What the write gave.
        done: What is done by now, with its ids: `ordered and billed: guest 123`.

    Raises:
        FollowUpError: something failed; its cause is why, or the group of several reasons.
    """
    failed: dict[str, Exception] = {}

    @contextlib.contextmanager
    def step(what: str) -> Generator[None]:
        try:
            yield
        except Exception as error:  # noqa: BLE001 - all of them are told when the others are done
            failed[what] = error

    try:
        yield step
    except Exception as error:  # noqa: BLE001 - whatever it is, it must not hide the write
        failed["the rest"] = error
    except BaseException as error:
        also = f"; what failed after that: {', '.join(failed)}" if failed else ""
        error.add_note(f"{done}{also}")
        raise
    if failed:
        reasons = list(failed.values())
        why = "; ".join(f"{what}: {error}" for what, error in failed.items())
        cause = reasons[0] if len(reasons) == 1 else ExceptionGroup("several failed", reasons)
        message = f"{done}; but what was to follow failed: {why}"
        raise FollowUpError(message, result=result) from cause


def named(kind: str, objects: Iterable[object]) -> str:
    """Things by their ids, for a message: `guests 1, 2`.

    Args:
        kind: What one is called.
        objects: The things; one that was answered without its id is a question mark.
    """
    ids = [str(getattr(each, "id", None) or "?") for each in objects]
    return f"{kind}{'' if len(ids) == 1 else 's'} {', '.join(ids) or '?'}"
