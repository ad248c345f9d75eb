"""A lost order or create is found, whatever it makes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.reconcile.cases import ALL, ORDERS, ids, lose, make

if TYPE_CHECKING:
    import softlayer_sdk as sl
    from softlayer_sdk.emulator import Emulator


@pytest.mark.parametrize("name", ALL)
def test_what_was_made_is_found(client: sl.Client, emulator: Emulator, name: str) -> None:
    """What a lost call made is given with its id: surely, or maybe where nothing has a date."""
    case = ALL[name]
    before = ids(emulator, case.kind)
    error = lose(client, emulator, case)
    made = ids(emulator, case.kind) - before
    found = error.reconcile()
    assert case.count == len(made), found
    rows = found.surely if case.dated else found.maybe
    assert made == {each.id for each in rows}, (str(found), error.lost)
    assert len(found) == len(made)
    assert all(each.kind.startswith(case.kind) for each in found)
    assert found.happened is (True if case.dated else None)
    assert json.loads(json.dumps(error.lost)) == error.lost


@pytest.mark.parametrize("name", ALL)
def test_what_was_not_made_is_not_found(client: sl.Client, emulator: Emulator, name: str) -> None:
    """A call that never arrived leaves nothing, and the answer says that this is not final."""
    error = lose(client, emulator, ALL[name], "lost_call")
    sent = [each["method"] for each in emulator.calls]
    found = error.reconcile()
    assert not found, str(found)
    assert found.happened is None
    assert "it can take some minutes" in str(found)
    asked = [each["method"] for each in emulator.calls[len(sent) :]]
    assert all(method.startswith("get") for method in asked)


@pytest.mark.parametrize("name", ORDERS)
def test_a_namesake_from_before_is_no_lost_order(
    client: sl.Client, emulator: Emulator, name: str
) -> None:
    """What fits as well but was made some seconds before is neither surely nor maybe."""
    case = ORDERS[name]
    make(emulator, case)
    emulator.clock.advance(3)
    lost = lose(client, emulator, case, "lost_call")
    assert [] == list(lost.reconcile()), str(lost.reconcile())


@pytest.mark.parametrize("name", sorted({*ORDERS} - {"upgrade"}))
def test_more_than_was_ordered_is_maybe(client: sl.Client, emulator: Emulator, name: str) -> None:
    """When more fits than was ordered, nobody can tell which is of this call."""
    case = ORDERS[name]
    lost = lose(client, emulator, case)
    make(emulator, case)
    found = lost.reconcile()
    assert [] == found.surely
    assert 2 * case.count == len(found.maybe)
    assert "2 fit and were made since, but 1 ordered" in str(found) or case.count > 1
