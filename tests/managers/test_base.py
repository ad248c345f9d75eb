"""What every manager does."""

from __future__ import annotations

import softlayer_sdk as sl
from tests.managers.doubles import Scripted


def test_repr_shows_no_secret() -> None:
    """A manager shows its client, whose key is nobody's business."""
    manager = sl.DNSManager(sl.Client("grace", "s3cret", transport=Scripted({})))
    assert repr(manager).startswith("DNSManager(Client(")
    assert "s3cret" not in repr(manager)


def test_resolve_ids_knows_ids_everywhere() -> None:
    """Even a manager that knows nothing by name knows ids; other text stands for nothing."""
    manager = sl.SearchManager(Scripted({}).client())
    guid = "6c1e2f00-1111-4222-8333-444455556666"
    assert [[5], [5], [guid], [], []] == [
        manager.resolve_ids(each) for each in (5, "5", guid, "web1", guid.replace("4222", "1222"))
    ]
