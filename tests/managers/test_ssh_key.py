from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import softlayer_sdk as sl
from tests.managers.doubles import last

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHRlc3Qta2V5LXRlc3Qta2V5LXRlc3Qta2V5 grace"


@pytest.fixture
def manager(client: sl.Client) -> sl.SshKeyManager:
    """The manager under test."""
    return sl.SshKeyManager(client)


def test_add_key_stores_a_key(manager: sl.SshKeyManager, emulator: Emulator) -> None:
    """A stored key has an id and a fingerprint, and can be read back."""
    key = manager.add_key(KEY, "grace", notes="laptop")
    assert [{"key": KEY, "label": "grace", "notes": "laptop"}] == last(emulator)[2]
    assert key.fingerprint
    found = manager.get_key(key.id)
    assert ("getObject", str(key.id)) == last(emulator)[:2]
    assert ("grace", "laptop", KEY) == (found.label, found.notes, found.key)


def test_add_key_refuses_what_is_no_key(manager: sl.SshKeyManager) -> None:
    """A text that is not a public key is refused by SoftLayer."""
    with pytest.raises(sl.SoftLayerAPIError, match="valid public key"):
        manager.add_key("not a key", "grace")


def test_list_keys_filters_by_label(manager: sl.SshKeyManager, emulator: Emulator) -> None:
    """A label is a condition, with operators; without one there is no filter."""
    assert {"deploy", "ada"} == {key.label for key in manager.list_keys()}
    assert ["deploy"] == [key.label for key in manager.list_keys(label="dep*")]
    assert {"operation": "^= dep"} == emulator.calls[-1]["filter"]["sshKeys"]["label"]


def test_edit_key_sends_what_is_given(manager: sl.SshKeyManager, emulator: Emulator) -> None:
    """What is left out stays as it is."""
    [key] = manager.list_keys("ada")
    assert manager.edit_key(key.id, label="lovelace")
    assert ("editObject", str(key.id), [{"label": "lovelace"}]) == last(emulator)
    assert manager.edit_key(key.id, notes="retired")
    assert [{"notes": "retired"}] == last(emulator)[2]
    found = manager.get_key(key.id)
    assert ("lovelace", "retired") == (found.label, found.notes)


def test_delete_key_forgets_it(manager: sl.SshKeyManager) -> None:
    """A deleted key is not found any more."""
    [key] = manager.list_keys("ada")
    assert manager.delete_key(key.id)
    with pytest.raises(sl.NotFoundError):
        manager.get_key(key.id)


def test_resolve_ids_finds_labels(manager: sl.SshKeyManager, emulator: Emulator) -> None:
    """A label stands for every key that has it, exactly; an id for itself, without a call."""
    rows = [
        *emulator.seed("Security_Ssh_Key", label="twins", key="ssh-ed25519 AAAA one"),
        *emulator.seed("Security_Ssh_Key", label="twins", key="ssh-ed25519 BBBB two"),
    ]
    assert {row.get("id") for row in rows} == set(manager.resolve_ids("twins"))
    assert [] == manager.resolve_ids("twin")
    emulator.calls.clear()
    assert [7] == manager.resolve_ids(7)
    assert [7] == manager.resolve_ids("7")
    assert [] == emulator.calls
