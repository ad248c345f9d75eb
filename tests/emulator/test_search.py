"""Search: words, wildcards, properties, kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.wire import rest, string, xmlrpc

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

PATH = "SoftLayer_Search/advancedSearch"


def found(emulator: Emulator, text: str) -> list[str]:
    """The names of what is found."""
    rows = rest(emulator, PATH, text).json
    return [
        next(
            row["resource"][name]
            for name in ("hostname", "name", "title")
            if name in row["resource"]
        )
        for row in rows
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("_objectType:SoftLayer_Virtual_Guest *web*", ["web1", "web2"]),
        ("_objectType:SoftLayer_Virtual_Guest web1", ["web1"]),
        ("_objectType:SoftLayer_Virtual_Guest hostname: *WEB* datacenter.name: dal05", ["web1"]),
        (
            '_objectType:SoftLayer_Virtual_Guest datacenter.longName: "Dallas 13"',
            ["web2", "worker1"],
        ),
        ('_objectType:SoftLayer_Virtual_Guest tagReferences.tag.name: "test"', ["test1"]),
        ("_objectType:SoftLayer_Virtual_Guest nothing", []),
        (
            "_objectType:SoftLayer_Hardware,SoftLayer_Virtual_Guest *1 tagReferences.tag.name: web",
            ["web1"],
        ),
        ("_objectType:SoftLayer_Hardware hostname: db*", ["db1", "db2"]),
        ("_objectType:SoftLayer_Ticket status.name: open", ["Disk of db1 makes noise"]),
        ("_objectType:SoftLayer_Dns_Domain *", ["example.com", "example.net"]),
        ("_objectType:SoftLayer_Frobs *", []),
    ],
)
def test_searching(shared: Emulator, text: str, names: list[str]) -> None:
    """Every word has to be there; `*` stands for anything; a name says where to look."""
    assert names == found(shared, text)


def test_everything_is_searched(shared: Emulator) -> None:
    """Without a kind, all kinds are looked through; the answer says what is what."""
    rows = rest(shared, "SoftLayer_Search/search", "*db1*").json
    assert {"SoftLayer_Hardware", "SoftLayer_Ticket"} == {row["resourceType"] for row in rows}
    assert {"1"} == {row["relevanceScore"] for row in rows}


def test_masks_by_kind(shared: Emulator) -> None:
    """What is shown of a resource depends on what it is; the same on both wires."""
    mask = "mask[resource(SoftLayer_Virtual_Guest)[hostname,datacenter.name]]"
    (row,) = rest(shared, PATH, "_objectType:SoftLayer_Virtual_Guest web1", mask=mask).json
    expected: Any = {"resource": {"hostname": "web1", "datacenter": {"name": "dal05"}}}
    assert expected == row
    text = string("_objectType:SoftLayer_Virtual_Guest web1")
    (same,) = xmlrpc(shared, "SoftLayer_Search", "advancedSearch", text).value
    assert "web1" == same["resource"]["hostname"]


def test_types(shared: Emulator) -> None:
    """What can be found is listed, with the properties."""
    rows = rest(shared, "SoftLayer_Search/getObjectTypes").json
    kinds = {row["name"]: [each["name"] for each in row["properties"]] for row in rows}
    assert "hostname" in kinds["SoftLayer_Virtual_Guest"]
    assert "title" in kinds["SoftLayer_Ticket"]
