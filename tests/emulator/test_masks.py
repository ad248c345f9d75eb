from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.wire import array, integer, rest, string, struct, xmlrpc

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

GUEST = "SoftLayer_Virtual_Guest/102.json"
HARDWARE = "SoftLayer_Account/getHardware.json"
TAGS = ("prod", "web")
# What a guest shows without a mask, and null strings that it leaves out.
DEFAULTS = {
    "accountId",
    "createDate",
    "dedicatedAccountHostOnlyFlag",
    "deviceStatusId",
    "domain",
    "fullyQualifiedDomainName",
    "globalIdentifier",
    "hostname",
    "id",
    "lastPowerStateId",
    "lastVerifiedDate",
    "managedResourceFlag",
    "maxCpu",
    "maxCpuUnits",
    "maxMemory",
    "metricPollDate",
    "modifyDate",
    "placementGroupId",
    "primaryBackendIpAddress",
    "primaryIpAddress",
    "privateNetworkOnlyFlag",
    "provisionDate",
    "reclaimDate",
    "startCpus",
    "status",
    "statusId",
    "typeId",
    "uuid",
}


@pytest.mark.parametrize(
    ("mask", "expected"),
    [
        ("mask[id,hostname]", {"id": 102, "hostname": "web1"}),
        ("mask.hostname", {"hostname": "web1"}),
        ("mask.id,mask.datacenter.name", {"id": 102, "datacenter": {"name": "dal05"}}),
        ("[mask[id],mask.hostname]", {"id": 102, "hostname": "web1"}),
        (" mask [ id ; datacenter [ name ] ] ", {"id": 102, "datacenter": {"name": "dal05"}}),
        ("filteredMask[id]", {"id": 102}),
        ("filterMask[id]", {"id": 102}),
        ("id", {"id": 102}),
        ("id;datacenter.name", {"id": 102, "datacenter": {"name": "dal05"}}),
        ("id,noSuchThing", {"id": 102}),
        (
            "datacenter.name;tagReferenceCount",
            {"datacenter": {"name": "dal05"}, "tagReferenceCount": 2},
        ),
        ("tagReferences.tag.name", {"tagReferences": [{"tag": {"name": n}} for n in TAGS]}),
        ("status", {"status": {"keyName": "ACTIVE", "name": "Active"}}),
        (
            "mask[id,datacenter.groups.name,datacenter.name]",
            {"id": 102, "datacenter": {"name": "dal05", "groups": [{"name": "US/Canada"}]}},
        ),
        (
            "mask[id,datacenter[id],datacenter[name]]",
            {"id": 102, "datacenter": {"id": 138124, "name": "dal05"}},
        ),
        ("mask[id,tagReferenceCount]", {"id": 102, "tagReferenceCount": 2}),
        ("mask[id,activeTransaction[id]]", {"id": 102}),
        ("mask[id,allowedNetworkStorage[id]]", {"id": 102, "allowedNetworkStorage": []}),
        ("mask(SoftLayer_Virtual_Guest)[id]", {"id": 102}),
    ],
)
def test_masks_of_every_form(shared: Emulator, mask: str, expected: dict[str, Any]) -> None:
    """What a mask names comes, and nothing else; both wires agree."""
    assert expected == rest(shared, GUEST, mask=mask).json
    header = {
        "SoftLayer_Virtual_GuestInitParameters": struct(id=integer(102)),
        "SoftLayer_ObjectMask": struct(mask=string(mask)),
    }
    assert expected == xmlrpc(shared, "SoftLayer_Virtual_Guest", "getObject", **header).value


@pytest.mark.parametrize(
    "mask", ["mask[]", "mask", "mask[datacenter[name]]", "mask[tagReferenceCount]"]
)
def test_defaults_stay_without_a_local_name(shared: Emulator, mask: str) -> None:
    """A mask that names no local property leaves all of them in place."""
    assert DEFAULTS <= set(rest(shared, GUEST, mask=mask).json)


def test_default_set(shared: Emulator) -> None:
    """Without a mask: the local properties, and the relational ones that were observed."""
    assert DEFAULTS == set(rest(shared, GUEST).json)


def test_nulls_over_rest(shared: Emulator) -> None:
    """A null number is there as null; a null text is left out."""
    zones = rest(shared, "SoftLayer_Account/getDomains.json", mask="mask[resourceRecords]").json
    record = zones[0]["resourceRecords"][0]
    assert (None, None) == (record["expire"], record["mxPriority"])
    assert "responsiblePerson" not in record


def test_nulls_over_xmlrpc(shared: Emulator) -> None:
    """A null is an empty string, whatever its type."""
    header = {"SoftLayer_Virtual_GuestInitParameters": struct(id=integer(102))}
    value = xmlrpc(shared, "SoftLayer_Virtual_Guest", "getObject", **header).value
    assert ("", "", False) == (value["reclaimDate"], value["placementGroupId"], "notes" in value)


def test_cast_adds_for_rows_of_the_datatype(shared: Emulator) -> None:
    """A cast counts only for rows of its datatype, and may name what the promised one lacks."""
    mask = (
        "[mask[id,hostname],mask(SoftLayer_Hardware_Server)[networkVlanCount],"
        "mask(SoftLayer_Hardware_Router)[notes]]"
    )
    rows = rest(shared, HARDWARE, mask=mask).json
    assert {"id": 21001, "hostname": "db1", "networkVlanCount": 2} == rows[0]


def test_cast_of_a_relation(shared: Emulator) -> None:
    """A relation can be cast too."""
    mask = "mask[id,billingItem(SoftLayer_Billing_Item)[categoryCode]]"
    assert {"id": 102, "billingItem": {"categoryCode": "guest_core"}} == rest(
        shared, GUEST, mask=mask
    ).json


@pytest.mark.parametrize(
    ("path", "mask", "code", "text"),
    [
        (
            HARDWARE,
            "mask[id,virtualGuests[id]]",
            "ObjectMask",
            "Property 'virtualGuests' not valid for 'SoftLayer_Hardware'.",
        ),
        (
            GUEST,
            "mask[datacenter[frobs]]",
            "ObjectMask",
            "Property 'frobs' not valid for 'SoftLayer_Location'.",
        ),
        (
            HARDWARE,
            "mask(SoftLayer_Hardware_Server)[frobs]",
            "ObjectMask",
            "Property 'frobs' not valid for 'SoftLayer_Hardware_Server'.",
        ),
        (GUEST, "mask[notes,notes]", "ObjectMask", "Property 'notes' has already been defined."),
        (GUEST, "mask[id,']", "Parser", "Error on line 1 at column 8: Expected PROPERTY, got '''"),
        (GUEST, "mask[id,]", "Parser", "Error on line 1 at column 8: Expected PROPERTY, got ']'"),
        (
            GUEST,
            "mask[id",
            "Parser",
            "Error on line 1 at column 7: Expected ']', got 'end of mask'",
        ),
        (
            GUEST,
            "mask.",
            "Parser",
            "Error on line 1 at column 5: Expected PROPERTY, got 'end of mask'",
        ),
        (GUEST, "[id]", "Parser", "Error on line 1 at column 1: Expected MASK, got 'id'"),
        (GUEST, "mask[id]]", "Parser", "Error on line 1 at column 8: Expected END, got ']'"),
        (GUEST, "mask(1)[id]", "Parser", "Error on line 1 at column 5: Expected TYPE, got '1'"),
    ],
)
def test_bad_masks(shared: Emulator, path: str, mask: str, code: str, text: str) -> None:
    """A mask that cannot be read, or names what is not there, is refused with SoftLayer's words."""
    prefix = {"ObjectMask": "WebService_ObjectMask", "Parser": "Common_Parser"}[code]
    assert (500, f"SoftLayer_Exception_{prefix}", text) == rest(shared, path, mask=mask).error


def test_a_bad_mask_stops_the_call(emulator: Emulator) -> None:
    """Nothing is created when the mask is refused."""
    template = {"key": "ssh-rsa AAAAB3NzaC1yc2E= x", "label": "x"}
    path = "SoftLayer_Security_Ssh_Key/createObject.json"
    assert 500 == rest(emulator, path, template, mask="mask[frobs]").status
    assert 201 == rest(emulator, path, template).status


def test_masks_are_ignored_where_there_is_no_object(shared: Emulator) -> None:
    """A method that returns a scalar passes over its mask."""
    assert (
        True is rest(shared, "SoftLayer_Virtual_Guest/102/isPingable.json", mask="mask[frobs]").json
    )


@pytest.mark.parametrize("wrapped", [False, True])
def test_old_struct_masks_only_add(shared: Emulator, wrapped: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """The struct of old adds relations to the defaults; it may start at the relation's name."""
    inner = struct(datacenter=struct(name=array()), hostname=string(""), frobs=array())
    mask = struct(mask=struct(virtualGuests=inner) if wrapped else inner)
    rows = xmlrpc(
        shared, "SoftLayer_Account", "getVirtualGuests", SoftLayer_AccountObjectMask=mask
    ).value
    assert DEFAULTS | {"datacenter"} == set(rows[0])
    assert {"id", "longName", "name", "statusId"} == set(rows[0]["datacenter"])


def test_filtered_mask_reduces_children(shared: Emulator) -> None:
    """A `filteredMask` gives only the related rows that pass; a `mask` gives them all."""
    tree = {"virtualGuests": {"tagReferences": {"tag": {"name": {"operation": "web"}}}}}
    path, tail = "SoftLayer_Account/getVirtualGuests.json", "[id,tagReferences[tag[name]]]"
    plain = rest(shared, path, mask=f"mask{tail}", filter=tree).json
    filtered = rest(shared, path, mask=f"filteredMask{tail}", filter=tree).json
    assert [2, 2] == [len(row["tagReferences"]) for row in plain]
    assert [1, 1] == [len(row["tagReferences"]) for row in filtered]


def test_types_on_request(shared: Emulator) -> None:
    """A header makes every object say what it is, before anything else."""
    headers = {"SoftLayer-Include-Types": "true"}
    row = rest(shared, GUEST, mask="mask[id,datacenter[id]]", headers=headers).json
    assert ["complexType", "id", "datacenter"] == list(row)
    assert "SoftLayer_Location_Datacenter" == row["datacenter"]["complexType"]
