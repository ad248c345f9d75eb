from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.wire import rest

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

ZONE, RECORD = "SoftLayer_Dns_Domain", "SoftLayer_Dns_Domain_ResourceRecord"
SERVERS = [("NS", "@", "ns1.softlayer.com."), ("NS", "@", "ns2.softlayer.com.")]


def create(emulator: Emulator, name: str = "example.org", records: Any = (), **more: Any) -> Any:
    """A new zone, as its answer has it."""
    template = {"name": name, "resourceRecords": list(records), **more}
    return rest(emulator, f"{ZONE}.json", template).json


def shape(records: list[dict[str, Any]]) -> list[tuple[str, str, str]]:
    """The kind, host and data of records."""
    return [(each["type"], each["host"], each["data"]) for each in records]


def records(emulator: Emulator, zone: int) -> list[dict[str, Any]]:
    """The records of a zone as they are now."""
    rows: list[dict[str, Any]] = rest(emulator, f"{ZONE}/{zone}/getResourceRecords").json
    return rows


def test_a_new_zone(emulator: Emulator) -> None:
    """The answer has the records in capitals: the client's, then a SOA and the name servers."""
    reply = rest(emulator, f"{ZONE}.json", {"name": "example.org", "resourceRecords": []})
    zone = reply.json
    location = f"https://api.softlayer.com/rest/v3.1/{ZONE}/{zone['id']}/getObject"
    assert (201, location) == (reply.status, reply.headers["Location"])
    assert {"id", "name", "serial", "updateDate", "managedResourceFlag", "resourceRecords"} == set(
        zone
    )
    assert (2026030201, "2026-03-02T10:15:00-06:00") == (zone["serial"], zone["updateDate"])
    assert [
        ("A", "@", "127.0.0.1"),
        ("SOA", "@", "ns1.softlayer.com."),
        *SERVERS,
    ] == shape(zone["resourceRecords"])
    soa = zone["resourceRecords"][1]
    assert (86400, 604800, 3600, 3600, 300, "root.example.org.") == tuple(
        soa[name] for name in ("ttl", "expire", "refresh", "minimum", "retry", "responsiblePerson")
    )
    assert "soa" == records(emulator, zone["id"])[1]["type"]


def test_german_zones(emulator: Emulator) -> None:
    """`.de` has its own times."""
    soa = create(emulator, "example.de")["resourceRecords"][1]
    assert (10000, 1800, 10000) == (soa["refresh"], soa["retry"], soa["minimum"])


def test_records_given(emulator: Emulator) -> None:
    """With an address and name servers of its own, a zone gets a SOA only, and not its own."""
    given = [
        {"type": "AAAA", "host": "@", "data": "2001:db8::1"},
        {"type": "ns", "host": "@", "data": "ns.example.org."},
        {"type": "SOA", "host": "@", "data": "mine."},
    ]
    zone = create(emulator, records=given, serial=2020010101)
    assert 2020010101 == zone["serial"]
    assert [
        ("AAAA", "@", "2001:db8::1"),
        ("NS", "@", "ns.example.org."),
        ("SOA", "@", "ns1.softlayer.com."),
    ] == shape(zone["resourceRecords"])


def test_a_struct_in_place_of_records(emulator: Emulator) -> None:
    """A common client sends an empty struct."""
    template = {"name": "example.org", "resourceRecords": {}}
    assert 4 == len(rest(emulator, f"{ZONE}.json", template).json["resourceRecords"])


def test_a_mask_on_creation(emulator: Emulator) -> None:
    """A mask says what comes instead."""
    template = {"name": "example.org", "resourceRecords": []}
    assert {"name": "example.org"} == rest(emulator, ZONE, template, mask="mask[name]").json


def invalid(name: str, why: str) -> str:
    """The text for a value that cannot be."""
    return f"Invalid value provided for '{name}'. {why}"


def missing(name: str) -> str:
    """The text for a property that is not there."""
    return f"The property '{name}' must be set to create an instance of '{ZONE}_Forward'."


@pytest.mark.parametrize(
    ("template", "code", "text"),
    [
        ({"resourceRecords": []}, "MissingCreationProperty", missing("name")),
        ({"name": "x.org"}, "MissingCreationProperty", missing("resourceRecords")),
        ({"name": "example.com", "resourceRecords": []}, "Public", "Domain already exists"),
        (
            {"name": "x.org", "resourceRecords": [{"type": "frobs"}]},
            "InvalidValue",
            invalid("type", "There is no record type 'frobs'."),
        ),
        (
            {"name": "x.org", "resourceRecords": [{"type": "a", "data": "x"}]},
            "InvalidValue",
            invalid("data", "'x' is not an IPv4 address."),
        ),
        (
            {"name": "x.org", "resourceRecords": [{"type": "aaaa", "data": "192.0.2.1"}]},
            "InvalidValue",
            invalid("data", "'192.0.2.1' is not an IPv6 address."),
        ),
    ],
)
def test_refused_zones(emulator: Emulator, template: dict[str, Any], code: str, text: str) -> None:
    """What is missing or cannot be is refused, and nothing is left of it."""
    assert (500, f"SoftLayer_Exception_{code}", text) == rest(
        emulator, f"{ZONE}.json", template
    ).error
    assert 2 == len(rest(emulator, "SoftLayer_Account/getDomains").json)


def test_several_zones(emulator: Emulator) -> None:
    """Several templates give a list."""
    templates = [{"name": f"{name}.org", "resourceRecords": []} for name in "ab"]
    rows = rest(emulator, f"{ZONE}/createObjects", templates).json
    assert ["a.org", "b.org"] == [row["name"] for row in rows]


def test_finding_zones(shared: Emulator) -> None:
    """A part of the name is enough."""
    found = [
        [row["name"] for row in rest(shared, f"{ZONE}/getByDomainName", part).json]
        for part in (".", "net", "other")
    ]
    assert [["example.com", "example.net"], ["example.net"], []] == found


def test_deleting_a_zone(emulator: Emulator) -> None:
    """Its records go with it."""
    zone = create(emulator)
    record = zone["resourceRecords"][0]["id"]
    assert True is rest(emulator, f"{ZONE}/{zone['id']}", verb="DELETE").json
    assert 404 == rest(emulator, f"{ZONE}/{zone['id']}").status
    assert 404 == rest(emulator, f"{RECORD}/{record}").status


@pytest.mark.parametrize(
    ("method", "args", "expected"),
    [
        ("createARecord", ("www", "192.0.2.10", 3600), ("a", "www", "192.0.2.10", 3600, None)),
        ("createAaaaRecord", ("@", "2001:db8::1", 60), ("aaaa", "@", "2001:db8::1", 60, None)),
        ("createCnameRecord", ("ftp!", "ex_a.org.", 60), ("cname", "ftp", "exa.org.", 60, None)),
        ("createMxRecord", ("@", "mail.", 60, 5), ("mx", "@", "mail.", 60, 5)),
        ("createMxRecord", ("@", "mail."), ("mx", "@", "mail.", 86400, 10)),
        ("createNsRecord", ("sub", "ns.", 60), ("ns", "sub", "ns.", 60, None)),
        ("createSpfRecord", ("@", "v=spf1 -all", 60), ("spf", "@", "v=spf1 -all", 60, None)),
        ("createTxtRecord", ("_x.*", "a=b; c", 0), ("txt", "_x.*", "a=b; c", 0, None)),
    ],
)
def test_creators(emulator: Emulator, method: str, args: Any, expected: Any) -> None:
    """Each kind has its method; hosts and names are scrubbed, texts are not."""
    zone = create(emulator)
    row = rest(emulator, f"{ZONE}/{zone['id']}/{method}", *args).json
    names = ("type", "host", "data", "ttl", "mxPriority")
    assert expected == tuple(row[name] for name in names)
    assert zone["id"] == row["domainId"]
    assert zone["serial"] + 1 == rest(emulator, f"{ZONE}/{zone['id']}").json["serial"]


def test_serial_of_a_new_day(emulator: Emulator) -> None:
    """The serial number starts with the day of the last change."""
    zone = create(emulator)["id"]
    emulator.clock.advance(86400)
    rest(emulator, f"{ZONE}/{zone}/createARecord", "www", "192.0.2.10")
    assert 2026030301 == rest(emulator, f"{ZONE}/{zone}").json["serial"]


def test_records_by_their_own_service(emulator: Emulator) -> None:
    """A record is created in the zone that it names; a service record has five more members."""
    zone = create(emulator)["id"]
    template = {"domainId": zone, "host": "www", "data": "192.0.2.1", "type": "A", "ttl": 60}
    reply = rest(emulator, f"{RECORD}.json", template)
    assert (201, "a", 60) == (reply.status, reply.json["type"], reply.json["ttl"])
    service = {
        "complexType": f"{RECORD}_SrvType",
        "domainId": zone,
        "type": "srv",
        "host": "@",
        "data": "sip.example.org.",
        "service": "_sip",
        "protocol": "_tcp",
        "port": 5060,
        "priority": 1,
        "weight": 2,
    }
    row = rest(emulator, f"{RECORD}_SrvType/createObject", service).json
    assert ("_sip", "_tcp", 5060) == (row["service"], row["protocol"], row["port"])
    rows = rest(emulator, f"{RECORD}/createObjects", [template, template | {"host": "b"}]).json
    assert ["www", "b"] == [row["host"] for row in rows]


def test_records_without_a_zone(emulator: Emulator) -> None:
    """A record names its zone, unless it is the name of an address."""
    text = f"The property 'domainId' must be set to create an instance of '{RECORD}'."
    assert text == rest(emulator, RECORD, {"type": "a"}).json["error"]
    assert 404 == rest(emulator, RECORD, {"type": "a", "domainId": 1}).status
    row = rest(emulator, RECORD, {"type": "ptr", "host": "198.51.100.7", "data": "a."}).json
    assert (None, "198.51.100.7") == (row["domainId"], row["host"])
    assert True is rest(emulator, f"{RECORD}/{row['id']}/editObject", {"data": "b."}).json


def test_names_of_addresses(emulator: Emulator) -> None:
    """A PTR record wants a time between a minute and a week, and an address of the account."""
    path = f"{ZONE}/createPtrRecord"
    for ttl in (59, 604801, "x"):
        reply = rest(emulator, path, "198.51.100.7", "a.", ttl)
        assert "Please provide a TTL value between 60 and 604800." == reply.json["error"]
    assert "Please provide a valid IP address." == rest(emulator, path, "x", "a.", 60).json["error"]
    assert "Access denied." == rest(emulator, path, "2001:db8::1", "a.", 60).json["error"]
    row = rest(emulator, path, "198.51.100.7", "a.example.org.").json
    assert ("ptr", "198.51.100.7", 86400) == (row["type"], row["host"], row["ttl"])


def test_editing_records(emulator: Emulator) -> None:
    """Only what is given changes, and is scrubbed as before; lists carry the ids."""
    zone = create(emulator)
    id = zone["resourceRecords"][0]["id"]
    edit = {"host": "w!w", "ttl": "60", "data": None}
    assert True is rest(emulator, f"{RECORD}/{id}/editObject", edit).json
    row = rest(emulator, f"{RECORD}/{id}").json
    assert ("ww", 60, "127.0.0.1", "a") == (row["host"], row["ttl"], row["data"], row["type"])
    bad = rest(emulator, f"{RECORD}/{id}/editObject", {"data": "x"})
    assert "SoftLayer_Exception_InvalidValue" == bad.json["code"]
    edits = [{"id": id, "ttl": 61}]
    assert True is rest(emulator, f"{RECORD}/editObjects", edits).json
    assert 61 == rest(emulator, f"{RECORD}/{id}").json["ttl"]
    assert 404 == rest(emulator, f"{RECORD}/editObjects", [*edits, {"id": 1}]).status
    assert zone["serial"] + 2 == rest(emulator, f"{ZONE}/{zone['id']}").json["serial"]


def test_deleting_records(emulator: Emulator) -> None:
    """A record goes, and the serial number goes up."""
    zone = create(emulator)
    id = zone["resourceRecords"][0]["id"]
    assert True is rest(emulator, f"{RECORD}/{id}/deleteObject").json
    assert 3 == len(records(emulator, zone["id"]))
    assert zone["serial"] + 1 == rest(emulator, f"{ZONE}/{zone['id']}").json["serial"]


def test_records_that_stay(emulator: Emulator) -> None:
    """SOA, NS and PTR records may not be removed; of several, other name servers may."""
    zone = create(emulator)["id"]
    ids = {each["type"]: each["id"] for each in records(emulator, zone)}
    ids["ptr"] = rest(emulator, f"{ZONE}/createPtrRecord", "198.51.100.7", "a.", 60).json["id"]
    for kind in ("soa", "ns", "ptr"):
        expected = (500, "SoftLayer_Exception", f"{kind.upper()} records may not be removed.")
        assert expected == rest(emulator, f"{RECORD}/{ids[kind]}/deleteObject").error
        template = [{"id": ids["a"]}, {"id": ids[kind]}]
        assert expected == rest(emulator, f"{RECORD}/deleteObjects", template).error
    other = rest(emulator, f"{ZONE}/{zone}/createNsRecord", "sub", "ns.example.org.", 60).json["id"]
    template = [{"id": ids["a"]}, {"id": other}]
    assert True is rest(emulator, f"{RECORD}/deleteObjects", template).json
    assert ["soa", "ns", "ns"] == [each["type"] for each in records(emulator, zone)]


ZONE_FILE = """\
$ORIGIN example.org.
$TTL 86400
@ IN SOA ns1.softlayer.com. root.example.org. (
                       2026030203        ; Serial
                       3600              ; Refresh
                       300               ; Retry
                       604800            ; Expire
                       3600)             ; Minimum

@                      86400    IN NS    ns1.softlayer.com.
@                      86400    IN NS    ns2.softlayer.com.

@                      86400    IN MX 10 mail.example.org.

www                    3600     IN A     192.0.2.10

_sip._tcp              60       IN SRV   1 2 5060 sip.example.org.
"""


def test_zone_file(emulator: Emulator) -> None:
    """The zone as BIND reads it, to the letter."""
    first = {"type": "a", "host": "www", "data": "192.0.2.10", "ttl": 3600}
    zone = create(emulator, records=[first])["id"]
    rest(emulator, f"{ZONE}/{zone}/createMxRecord", "@", "mail.example.org.", 86400, 10)
    kind = {"complexType": "SoftLayer_Dns_Domain_ResourceRecord_SrvType"}
    service = {
        **kind,
        "service": "_sip",
        "protocol": "_tcp",
        "port": 5060,
        "priority": 1,
        "weight": 2,
    }
    template = {"domainId": zone, "type": "srv", "host": "@", "data": "sip.example.org.", "ttl": 60}
    rest(emulator, RECORD, template | service)
    assert ZONE_FILE == rest(emulator, f"{ZONE}/{zone}/getZoneFileContents").json
