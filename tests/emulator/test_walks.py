"""Lists that are walked page by page, and what changes meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.emulator.wire import rest

if TYPE_CHECKING:
    from typing import Any

    from softlayer_sdk.emulator import Emulator

PATH = "SoftLayer_Account/getVirtualGuests"
FILTER = {
    "virtualGuests": {
        "hostname": {"operation": "*= g"},
        "id": {"operation": "orderBy", "options": [{"name": "sort", "value": ["DESC"]}]},
    }
}


def page(emulator: Emulator, offset: int, limit: int = 2, **query: Any) -> list[int]:
    """The ids on a page."""
    asked: dict[str, Any] = {"mask": "mask[id]", "filter": FILTER, **query}
    rows = rest(emulator, PATH, limit=f"{offset},{limit}", **asked).json
    return [row["id"] for row in rows]


def test_pages_are_of_one_list(emulator: Emulator) -> None:
    """The pages of a walk are the whole list, in its order."""
    emulator.seed("Virtual_Guest", 5, hostname="g{n}")
    whole = [row["id"] for row in rest(emulator, PATH, mask="mask[id]", filter=FILTER).json]
    assert whole == sorted(whole, reverse=True)
    assert whole == [id for offset in range(0, 6, 2) for id in page(emulator, offset)]


def test_changes_are_seen_at_once(emulator: Emulator) -> None:
    """What was added, changed or deleted between two pages is in the next, or not."""
    ids = [row["id"] for row in emulator.seed("Virtual_Guest", 3, hostname="g{n}")]
    assert ids[::-1] == page(emulator, 0, 5)
    rest(emulator, f"SoftLayer_Virtual_Guest/{ids[0]}/editObject", {"hostname": "x"})
    assert ids[:0:-1] == page(emulator, 0, 5)
    (new,) = emulator.seed("Virtual_Guest", hostname="g9")
    assert [new["id"], *ids[:0:-1]] == page(emulator, 0, 5)
    emulator.remove("Virtual_Guest", ids[2])
    assert [new["id"], ids[1]] == page(emulator, 0, 5)
    emulator.snapshot()
    emulator.remove("Virtual_Guest", ids[1])
    assert [new["id"]] == page(emulator, 0, 5)
    emulator.restore()
    assert [new["id"], ids[1]] == page(emulator, 0, 5)


def test_filters_of_now_are_of_now(emulator: Emulator) -> None:
    """A filter that names the present is worked out for each page."""
    emulator.seed("Virtual_Guest", hostname="g1", createDate="2026-03-02T00:00:00-06:00")
    tree = {"virtualGuests": {"createDate": {"operation": "> sysdate - 2"}}}
    assert 1 == len(page(emulator, 0, filter=tree))
    emulator.clock.advance(3 * 86400)
    assert [] == page(emulator, 0, filter=tree)
