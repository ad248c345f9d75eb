from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import pytest

import softlayer_sdk as sl
from tests.managers.doubles import last

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator


@pytest.fixture
def manager(client: sl.Client) -> sl.ObjectStorageManager:
    """The manager under test."""
    return sl.ObjectStorageManager(client)


@pytest.fixture
def account(manager: sl.ObjectStorageManager) -> int:
    """The id of an account of object storage."""
    return manager.list_accounts()[0].id


@attrs.define
class Row:
    """An account as a program wants it."""

    id: int
    username: str


def test_accounts_are_listed(
    manager: sl.ObjectStorageManager, account: int, emulator: Emulator
) -> None:
    """All of them, however many; narrowed by name or by a filter of one's own."""
    for number in range(12):
        emulator.seed("Network_Storage_Hub", username=f"more-{number}", nasType="HUB")
    assert 13 == len(manager.list_accounts())
    assert 2 == len(manager.list_accounts(limit=2))
    assert 12 == len(manager.list_accounts(username="more*"))
    mine = {"hubNetworkStorage": {"username": {"operation": "more-3"}}}
    [found] = manager.list_accounts("mask[id]", mine)
    assert {"id"} == set(sl.unstructure(found))
    rows = list(manager.iter_accounts(username="SLOS*", into=Row))
    assert [account] == [row.id for row in rows]


def test_a_name_stands_for_one_account(
    manager: sl.ObjectStorageManager, account: int, emulator: Emulator
) -> None:
    """None and several are errors."""
    name = str(manager.list_accounts()[0].username)
    assert [account] == manager.resolve_ids(name)
    with pytest.raises(sl.NotFoundError, match="object storage"):
        manager.resolve_ids("nobody")
    for _ in range(2):
        emulator.seed("Network_Storage_Hub", username="twins", nasType="HUB")
    with pytest.raises(sl.AmbiguousNameError, match="2 accounts"):
        manager.resolve_ids("twins")


def test_endpoints_are_listed(manager: sl.ObjectStorageManager, account: int) -> None:
    """All, or those of a region and a network."""
    everywhere = manager.list_endpoints(account)
    here = manager.list_endpoints(account, region="us-geo", type="private")
    assert 1 == len(here) < len(everywhere)
    assert ("us-geo", "private") == (here[0].region, here[0].type)


def test_credentials_are_made_and_deleted(
    manager: sl.ObjectStorageManager, account: int, emulator: Emulator
) -> None:
    """A pair of keys goes by its id or its name; none is named by accident."""
    before = len(manager.list_credential(account))
    made = manager.create_credential(account)[-1]
    assert before + 1 == len(manager.list_credential(account))
    assert manager.limit_credential(account) > before
    assert str(made.password) not in repr(made)
    assert manager.delete_credential(account, made.id)
    assert before == len(manager.list_credential(account))
    other = manager.create_credential(account)[-1]
    assert manager.delete_credential(account, str(other.username))
    assert [{"id": other.id}] == last(emulator)[2]
    with pytest.raises(sl.NotFoundError, match="no such pair"):
        manager.delete_credential(account, "NOBODY")
    emulator.calls.clear()
    with pytest.raises(sl.PreflightError, match="names nothing"):
        manager.delete_credential(account, 0)
    assert [] == emulator.calls
