"""Models as values: what is loaded, what they are known by, how they differ, what to send."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest

import softlayer_sdk as sl
from softlayer_sdk import NOT_LOADED
from softlayer_sdk._values.converter import read
from softlayer_sdk.query import masks


def _asked(mask: str, **raw: Any) -> sl.VirtualGuest:
    """A guest as an answer to a mask."""
    return read(sl.VirtualGuest, raw, masks.select(mask))


def test_what_is_loaded() -> None:
    """Values and known nulls are loaded, by the names of attributes."""
    guest = _asked("id,hostname,primaryIpAddress,datacenter", id=1, hostname=None, newThing=5)
    assert {"id", "hostname", "primary_ip_address", "datacenter", "newThing"} == sl.loaded(guest)
    assert {"hostname"} == sl.loaded(sl.VirtualGuest(hostname="a"))


def test_a_key_is_the_datatype_and_the_id() -> None:
    """Objects can be kept in sets and dicts, and sorted, by their keys."""
    guests = [sl.VirtualGuest(id=20), sl.VirtualGuest(id=3)]
    assert [3, 20] == [each.id for each in sorted(guests, key=sl.key)]
    assert ("SoftLayer_Virtual_Guest", 3) == sl.key(guests[1])
    assert sl.key(sl.structure(sl.VirtualGuest, {"id": "3"})) == sl.key(guests[1])
    assert 2 == len({sl.key(each) for each in [*guests, *guests]})
    with pytest.raises(sl.NotLoadedError, match="add 'id' to the mask"):
        sl.key(sl.VirtualGuest(hostname="a"))


OLD: dict[str, Any] = {
    "id": 1,
    "hostname": "a",
    "maxMemory": 1024,
    "datacenter": {"id": 5, "name": "dal05"},
    "networkVlans": [{"id": 7, "name": "one"}, {"id": 8, "name": "two"}],
    "domain": "example.org",
    "tagReferences": [{"tag": {"name": "x"}}],
}
NEW: dict[str, Any] = {
    "id": 1,
    "hostname": "b",
    "maxMemory": "1024",
    "datacenter": {"id": 5, "name": "dal13"},
    "networkVlans": [{"id": 8, "name": "two"}, {"id": 7, "name": "uno"}, {"id": 9}],
    "notes": "new",
    "tagReferences": [{"tag": {"name": "y"}}],
}


def _both() -> tuple[sl.VirtualGuest, sl.VirtualGuest]:
    return (
        sl.structure(sl.VirtualGuest, OLD, copy=True),
        sl.structure(sl.VirtualGuest, NEW, copy=True),
    )


def test_the_difference_of_two_models() -> None:
    """Values are compared as what they mean, rows by their ids; paths say where."""
    old, new = _both()
    found = {each.path: (each.old, each.new) for each in sl.diff(old, new)}
    assert ("a", "b") == found.pop("hostname")
    assert ("dal05", "dal13") == found.pop("datacenter.name")
    assert ("one", "uno") == found.pop("network_vlans[7].name")
    assert (None, sl.NetworkVlan(id=9)) == found.pop("network_vlans[9]")
    assert ("x", "y") == found.pop("tag_references[0].tag.name")
    assert {} == found
    assert [] == sl.diff(old, old)


def test_what_is_not_loaded_is_a_difference_when_asked() -> None:
    """What one of the two alone has is left out, unless the caller wants it."""
    old, new = _both()
    found = {each.path: (each.old, each.new) for each in sl.diff(old, new, not_loaded=True)}
    assert ("example.org", NOT_LOADED) == found["domain"]
    assert (NOT_LOADED, "new") == found["notes"]
    assert not NOT_LOADED
    assert "NOT_LOADED" == repr(NOT_LOADED)


def test_another_object_is_one_difference() -> None:
    """A relation that leads elsewhere differs as a whole; null is a value."""
    here, there = sl.Location(id=1, name="a"), sl.Location(id=2, name="b")
    (found,) = sl.diff(sl.VirtualGuest(datacenter=here), sl.VirtualGuest(datacenter=there))
    assert ("datacenter", here, there) == (found.path, found.old, found.new)
    missing = _asked("datacenter[id]", id=1)
    (found,) = sl.diff(sl.VirtualGuest(datacenter=here), missing)
    assert (here, None) == (found.old, found.new)


def test_changes_are_the_smallest_template() -> None:
    """Only what differs is to be sent, with the ids of related objects; counts and ids are not."""
    old, new = _both()
    assert {
        "hostname": "b",
        "notes": "new",
        "datacenter": {"id": 5, "name": "dal13"},
        "networkVlans": [{"id": 7, "name": "uno"}, {"id": 9}],
        "tagReferences": [{"tag": {"name": "y"}}],
    } == sl.unstructure(sl.changes(old, new))
    assert {} == sl.unstructure(sl.changes(old, old))
    moved = sl.VirtualGuest(datacenter=sl.Location(id=6, name="dal06"))
    assert {"datacenter": {"id": 6}} == sl.unstructure(sl.changes(old, moved))
    assert isinstance(sl.changes(old, new), sl.VirtualGuest)


def test_secrets_can_be_left_out() -> None:
    """`redact` replaces what is secret, at any depth, and nothing else."""
    guest = sl.structure(
        sl.VirtualGuest,
        {
            "hostname": "a",
            "operatingSystem": {"passwords": [{"username": "root", "password": "p"}]},
        },
    )
    shown = sl.unstructure(guest, redact=True)
    assert {"username": "root", "password": "***"} == shown["operatingSystem"]["passwords"][0]
    assert "p" == sl.unstructure(guest)["operatingSystem"]["passwords"][0]["password"]


def test_raw_data_can_be_left_alone() -> None:
    """With `copy` neither reading nor changing the model changes what it was made of."""
    raw = {"id": 1, "datacenter": {"name": "dal05"}}
    guest = sl.structure(sl.VirtualGuest, raw, copy=True)
    guest.datacenter.name = "dal13"
    guest.hostname = "a"
    assert {"id": 1, "datacenter": {"name": "dal05"}} == raw


def test_json_keeps_null_and_not_loaded_apart() -> None:
    """With `nulls` what was asked for and is not there comes back as null, the rest not loaded."""
    guest = _asked(
        "id,notes,datacenter[name,longName],tagReferences", id=1, datacenter={"name": "dal05"}
    )
    text = json.dumps(sl.unstructure(guest, nulls=True))
    twin = sl.structure(sl.VirtualGuest, json.loads(text))
    assert sl.loaded(guest) == sl.loaded(twin)
    assert (None, []) == (twin.notes, twin.tag_references)
    assert twin.datacenter.long_name is None
    with pytest.raises(sl.NotLoadedError):
        _ = twin.hostname
    assert "notes" not in sl.unstructure(guest)


def test_with_nulls_scalars_are_as_they_came() -> None:
    """A number that came as text goes as text: nothing is lost on the way."""
    raw = {"id": 1, "maxCpu": "2", "createDate": "2026-01-02T03:04:05-06:00"}
    assert raw == sl.unstructure(sl.structure(sl.VirtualGuest, raw), nulls=True)


class Mine(sl.VirtualGuest):
    """A guest with attributes of its own."""

    note: str = "none"
    seen: list[str]

    def shout(self) -> str:
        """A method of its own."""
        return self.hostname.upper()


class Ours(Mine):
    """One more step down."""


def test_a_subclass_has_attributes_of_its_own() -> None:
    """They have defaults, are compared, copied and pickled with the model, and never sent."""
    mine = Ours(hostname="a")
    assert ("none", "A") == (mine.note, mine.shout())
    with pytest.raises(AttributeError, match="seen is not set"):
        _ = mine.seen
    mine.note, mine.seen = "x", ["y"]
    for twin in (copy.copy(mine), copy.deepcopy(mine), pickle.loads(pickle.dumps(mine))):  # noqa: S301 - our own
        assert twin == mine
        assert ("x", ["y"]) == (twin.note, twin.seen)
    other = Ours(hostname="a")
    assert other != mine
    assert {"hostname": "a"} == sl.unstructure(mine)
    del mine.note
    assert "none" == mine.note
    with pytest.raises(AttributeError, match="no property 'nte'"):
        mine.nte = "a"  # type: ignore[attr-defined]  # the typo is what is tested
