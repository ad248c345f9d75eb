from __future__ import annotations

import datetime as dt
from typing import Any

import attrs
import pytest

from softlayer_sdk._reconcile import finder
from softlayer_sdk.transport.base import Call

SENT = dt.datetime(2026, 3, 2, 12, tzinfo=dt.UTC)
ORDER = {"hostname": "web1", "domain": "example.org"}


@attrs.define
class Account:
    """Answers what a client would be asked, from rows by method, and keeps the questions."""

    rows: dict[str, list[dict[str, Any]]] = attrs.field(factory=dict)
    asked: list[tuple[str, str, dict[str, Any]]] = attrs.field(factory=list)

    def call(self, service: str, method: str, **options: Any) -> list[dict[str, Any]]:
        """Answer a call."""
        self.asked.append((service, method, options))
        return self.rows.get(method, [])


def _call(*args: Any) -> Call:
    return Call(service="SoftLayer_Virtual_Guest", method="createObject", args=args)


@pytest.mark.parametrize(
    "args",
    [
        (ORDER,),
        ([ORDER, ORDER],),
        ({"virtualGuests": [ORDER], "prices": [{"id": 1}]},),
        ({"orderContainers": [{"hardware": [ORDER]}]},),
    ],
)
def test_an_order_is_looked_for_by_its_names(args: tuple[Any, ...]) -> None:
    """Wherever a hostname and domain are in an order, both lists of servers are asked for them."""
    account = Account()
    find = finder(_call(*args), account.call, SENT)
    assert find is not None
    assert [] == account.asked
    assert [] == find()
    names = {"hostname": {"operation": "_= web1"}, "domain": {"operation": "_= example.org"}}
    assert [
        ("Account", "getVirtualGuests", {"virtualGuests": names}),
        ("Account", "getHardware", {"hardware": names}),
    ] == [(service, method, options["filter"]) for service, method, options in account.asked]


@pytest.mark.parametrize(
    "args",
    [(), (5, "text"), ({"hostname": "web1"},), ({"hostname": None, "domain": "example.org"},)],
)
def test_an_order_without_names_cannot_be_looked_for(args: tuple[Any, ...]) -> None:
    """A call that names no server gives nothing to look for it with."""
    assert finder(_call(*args), Account().call, SENT) is None


@pytest.mark.parametrize(
    ("made", "found"),
    [
        ("2026-03-02T12:00:01+00:00", True),
        ("2026-03-02T11:56:00+00:00", True),
        ("2026-03-02T11:54:00+00:00", False),
        ("2026-03-02T06:00:01-06:00", True),
        ("2025-03-02T06:00:01-06:00", False),
        (None, True),
        ("", True),
        ("soon", True),
    ],
)
def test_only_what_is_new_is_given(made: str | None, found: bool) -> None:  # noqa: FBT001 - expected
    """A server counts if it was made after the order was sent, or nobody knows when."""
    guest, server = {"id": 1, "createDate": made}, {"id": 2, "provisionDate": made}
    account = Account({"getVirtualGuests": [guest], "getHardware": [server]})
    find = finder(_call(ORDER), account.call, SENT)
    assert find is not None
    assert ([guest, server] if found else []) == find()
