"""What is done about a wrong name: as the client was made, or as the call says."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from softlayer_sdk.emulator import Emulator

if TYPE_CHECKING:
    from collections.abc import Iterator

    from softlayer_sdk._types import Preflight

WRONG: list[dict[str, Any]] = [
    {"filter": {"virtualGuests": {"hostnam": {"operation": "x"}}}},
    {"where": sl.prop("hostnam") == "x"},
    {"filter": {"hostname": {"operation": "x"}}},
]
NOT_FILTERABLE: list[dict[str, Any]] = [
    {"where": sl.prop("fullyQualifiedDomainName") == "web1.example.com"},
    {"filter": {"virtualGuests": {"fullyQualifiedDomainName": {"operation": "x"}}}},
    {"where": sl.prop("active_ticket_count") > 1},
    {"filter": {"virtualGuests": {"activeTicketCount": {"operation": "> 1"}}}},
]


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """The example account, which has five guests."""
    with Emulator() as running:
        yield running


@pytest.mark.parametrize("wrong", WRONG, ids=["filter", "where", "root"])
@pytest.mark.parametrize("on_call", [True, False], ids=["call", "client"])
def test_off_sends_it_as_it_is(emulator: Emulator, wrong: dict[str, Any], *, on_call: bool) -> None:
    """With `off` nothing is looked at: SoftLayer passes over the wrong path."""
    made: Preflight = "error" if on_call else "off"
    called: Preflight | None = "off" if on_call else None
    with emulator.client(preflight=made) as client:
        rows = client["Account"].getVirtualGuests(mask="id", preflight=called, **wrong)
        assert rows == list(
            client.iter_call("Account", "getVirtualGuests", mask="id", preflight=called, **wrong)
        )
    assert 5 == len(rows)


@pytest.mark.parametrize("wrong", WRONG, ids=["filter", "where", "root"])
@pytest.mark.parametrize("on_call", [True, False], ids=["call", "client"])
def test_warn_says_where(emulator: Emulator, wrong: dict[str, Any], *, on_call: bool) -> None:
    """With `warn` the call is made, and the warning is at the caller's own line."""
    made: Preflight = "error" if on_call else "warn"
    called: Preflight | None = "warn" if on_call else None
    with (
        emulator.client(preflight=made) as client,
        pytest.warns(sl.PreflightWarning, match="hostname") as caught,
    ):
        rows = client["Account"].getVirtualGuests(mask="id", preflight=called, **wrong)
    line = inspect.stack()[0].lineno - 1
    assert 5 == len(rows)
    assert [(__file__, line)] == [(each.filename, each.lineno) for each in caught]


@pytest.mark.parametrize("asked", NOT_FILTERABLE, ids=["where", "filter", "count", "its filter"])
def test_what_cannot_be_filtered_warns(emulator: Emulator, asked: dict[str, Any]) -> None:
    """SoftLayer does not filter by counts and computed names: the call is made with a warning."""
    with (
        emulator.client() as client,
        pytest.warns(sl.PreflightWarning, match="does not filter by") as caught,
    ):
        client["Account"].getVirtualGuests(mask="id", **asked)
    line = inspect.stack()[0].lineno - 1
    assert {(__file__, line)} == {(each.filename, each.lineno) for each in caught}


@pytest.mark.parametrize("asked", NOT_FILTERABLE, ids=["where", "filter", "count", "its filter"])
def test_off_does_not_warn(emulator: Emulator, asked: dict[str, Any]) -> None:
    """With `off` there is no warning either."""
    with emulator.client(preflight="off") as client:
        client["Account"].getVirtualGuests(mask="id", **asked)


def test_a_manager_warns_at_the_line_of_its_caller(emulator: Emulator) -> None:
    """However many calls are in between, the warning is where the user's own code is."""
    condition = sl.prop("fullyQualifiedDomainName") == "web1.example.com"
    with emulator.client() as client, pytest.warns(sl.PreflightWarning) as caught:
        sl.VSManager(client).list_instances(where=condition)
    line = inspect.stack()[0].lineno - 1
    assert {(__file__, line)} == {(each.filename, each.lineno) for each in caught}
