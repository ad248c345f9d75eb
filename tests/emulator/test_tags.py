"""Tags, and the log of events."""

from __future__ import annotations

from typing import Any

import pytest

from softlayer_sdk.emulator import Emulator
from tests.emulator.wire import rest

EVENTS = "SoftLayer_Event_Log"


def tags(emulator: Emulator, kind: str = "Virtual_Guest", id: int = 102) -> list[str]:
    """The tags of an object."""
    rows = rest(emulator, f"SoftLayer_{kind}/{id}/getTagReferences", mask="mask[tag.name]").json
    return [row["tag"]["name"] for row in rows]


def test_tags_are_replaced(emulator: Emulator) -> None:
    """Setting tags replaces all, strips what cannot be in one, and clears with an empty text."""
    path = "SoftLayer_Virtual_Guest/102"
    assert rest(emulator, f"{path}/setTags", "a, b c,d/e!,").json is True
    assert ["a", "b c", "de"] == tags(emulator)
    assert rest(emulator, f"{path}/removeTags", "A").json is True
    assert ["b c", "de"] == tags(emulator)
    assert rest(emulator, f"{path}/setTags", "").json is True
    assert [] == tags(emulator)


@pytest.mark.parametrize(
    ("key", "datatype", "id"),
    [
        ("GUEST", "Virtual_Guest", 102),
        ("HARDWARE", "Hardware_Server", 21001),
        ("NETWORK_VLAN", "Network_Vlan", None),
        ("NETWORK_SUBNET", "Network_Subnet", None),
        ("TICKET", "Ticket", None),
    ],
)
def test_tags_of_every_kind(emulator: Emulator, key: str, datatype: str, id: int | None) -> None:
    """One call tags objects of any kind; the reference says what is tagged."""
    id = id or emulator.all(datatype)[0]["id"]
    assert rest(emulator, "SoftLayer_Tag/setTags", "mine", key, str(id)).json is True
    (tag,) = rest(emulator, "SoftLayer_Tag/getTagByTagName/mine").json
    mask = "mask[resourceTableId,tagType.keyName,tag.name]"
    found = rest(emulator, f"SoftLayer_Tag/{tag['id']}/getReferences", mask=mask).json
    assert [{"resourceTableId": id, "tagType": {"keyName": key}, "tag": {"name": "mine"}}] == found
    assert rest(emulator, "SoftLayer_Tag/setTags", "", key, str(id)).json is True
    assert [] == tags(emulator, datatype, id)
    assert rest(emulator, "SoftLayer_Tag/deleteTag/mine").json is True


def test_what_has_tags(emulator: Emulator) -> None:
    """Tags that nothing has any more are listed apart, and can be deleted."""
    rest(emulator, "SoftLayer_Virtual_Guest/102/setTags", "once")
    rest(emulator, "SoftLayer_Virtual_Guest/102/setTags", "now")

    def names(which: str) -> set[str]:
        rows = rest(emulator, f"SoftLayer_Tag/get{which}TagsForCurrentUser").json
        return {row["name"] for row in rows}

    assert ({"now"}, {"once"}) == (
        names("Attached") & {"now", "once"},
        names("Unattached") & {"now", "once"},
    )
    assert ["now"] == [row["name"] for row in rest(emulator, "SoftLayer_Tag/autoComplete/no").json]
    types = {row["keyName"] for row in rest(emulator, "SoftLayer_Tag/getAllTagTypes").json}
    assert types >= {"GUEST", "HARDWARE", "ACCOUNT_DOCUMENT", "CONTRACT", "TICKET"}
    assert 404 == rest(emulator, "SoftLayer_Tag/setTags", "a", "GUEST", "999").status
    assert 404 == rest(emulator, "SoftLayer_Tag/setTags", "a", "CONTRACT", "1").status


def test_tags_in_use() -> None:
    """A tag that something has is deleted everywhere only where that is allowed."""
    with Emulator(delete_used_tags=True) as emulator:
        rest(emulator, "SoftLayer_Virtual_Guest/102/setTags", "here,there")
        assert rest(emulator, "SoftLayer_Tag/deleteTag/Here").json is True
        assert ["there"] == tags(emulator)


def test_every_change_is_logged(emulator: Emulator) -> None:
    """Each change leaves a line: what, to which object, by whom, when; reading leaves none."""
    rest(emulator, "SoftLayer_Virtual_Guest/102/powerOff")
    rest(emulator, "SoftLayer_Virtual_Guest/102")
    rest(emulator, "SoftLayer_Hardware_Server/21001/editObject", {"notes": "n"})
    rest(emulator, "SoftLayer_Virtual_Guest/102/powerOff", 1, 2, 3)
    first, second = rest(emulator, f"{EVENTS}/getAllObjects").json
    expected: dict[str, Any] = {
        "eventName": "Power Off",
        "objectName": "CCI",
        "objectId": 102,
        "label": "web1.example.com",
        "username": "demo",
        "userId": 4001,
        "userType": "CUSTOMER",
        "eventCreateDate": "2026-03-02T10:15:00.000000-06:00",
        "metaData": "",
    }
    assert expected.items() <= first.items()
    assert ("Edit", "Server", 21001) == tuple(
        second[name] for name in ("eventName", "objectName", "objectId")
    )
    names = rest(emulator, f"{EVENTS}/getAllEventNames/CCI").json
    assert (["Power Off"], ["Account", "CCI", "Security Group", "Server", "User"]) == (
        names,
        rest(emulator, f"{EVENTS}/getAllEventObjectNames").json,
    )
    assert "EMPLOYEE" in rest(emulator, f"{EVENTS}/getAllUserTypes").json


def test_events_are_filtered(emulator: Emulator) -> None:
    """By what happened, to which object, and by moments to the microsecond."""
    for _ in range(3):
        rest(emulator, "SoftLayer_Virtual_Guest/102/editObject", {"notes": "n"})
        emulator.clock.advance(0.5)
    rest(emulator, "SoftLayer_Virtual_Guest/103/editObject", {"notes": "n"})
    moment = "2026-03-02T10:15:00.500000-06:00"
    after = {"operation": "greaterThanDate", "options": [{"name": "date", "value": [moment]}]}
    for filter, expected in (
        ({"objectId": {"operation": 102}}, 3),
        ({"eventCreateDate": after}, 2),
        ({"objectId": {"operation": 102}, "eventCreateDate": after}, 1),
    ):
        assert expected == len(rest(emulator, f"{EVENTS}/getAllObjects", filter=filter).json)
