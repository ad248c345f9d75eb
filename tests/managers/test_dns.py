from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from tests.managers.doubles import last, methods

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator


@pytest.fixture
def manager(client: sl.Client) -> sl.DNSManager:
    """The manager under test."""
    return sl.DNSManager(client)


@pytest.fixture
def zone(manager: sl.DNSManager) -> sl.DnsDomain:
    """A zone with no address but its own."""
    return manager.create_zone("example.org")


def test_list_zones_filters_by_name(manager: sl.DNSManager, emulator: Emulator) -> None:
    """A name is a condition, with operators."""
    assert {"example.com", "example.net"} == {zone.name for zone in manager.list_zones()}
    assert ["example.net"] == [zone.name for zone in manager.list_zones(name="*.net")]
    assert {"operation": "$= .net"} == emulator.calls[-1]["filter"]["domains"]["name"]


def test_create_zone_has_the_records_of_every_zone(
    manager: sl.DNSManager, emulator: Emulator
) -> None:
    """A new zone comes with its serial number and its SOA and NS records."""
    zone = manager.create_zone("example.org", serial=2026030299)
    sent = {"name": "example.org", "serial": 2026030299, "resourceRecords": {}}
    assert ("createObject", "", [sent]) == last(emulator)
    assert 2026030299 == zone.serial
    assert {"soa", "ns", "a"} == {str(each.type).lower() for each in zone.resource_records}


def test_get_zone_has_its_records_if_they_are_wanted(
    manager: sl.DNSManager, zone: sl.DnsDomain
) -> None:
    """The records are loaded unless they are not wanted."""
    assert manager.get_zone(zone.id).resource_records
    with pytest.raises(sl.NotLoadedError):
        _ = manager.get_zone(zone.id, records=False).resource_records


def test_delete_zone_forgets_it(manager: sl.DNSManager, zone: sl.DnsDomain) -> None:
    """A deleted zone is not found any more."""
    assert manager.delete_zone(zone.id)
    with pytest.raises(sl.NotFoundError):
        manager.get_zone(zone.id)


@pytest.mark.parametrize("zone", [{"name": "example.org"}, sl.DnsDomain(name="example.org")])
def test_edit_zone_is_refused(manager: sl.DNSManager, emulator: Emulator, zone: Any) -> None:
    """SoftLayer has no such call, so nothing is sent and the error says what to do."""
    with pytest.raises(sl.PreflightError, match=r"example\.org") as caught:
        manager.edit_zone(zone)
    assert "edit_record" == caught.value.suggestion
    assert [] == emulator.calls


def test_dump_zone_is_a_zone_file(manager: sl.DNSManager, zone: sl.DnsDomain) -> None:
    """The text is what BIND reads."""
    assert manager.dump_zone(zone.id).startswith("$ORIGIN example.org.\n")


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("A", "192.0.2.1"),
        ("AAAA", "2001:db8::1"),
        ("CNAME", "example.net."),
        ("NS", "ns1.example.net."),
        ("SPF", "v=spf1 -all"),
        ("TXT", "any text"),
    ],
)
def test_create_record_sends_its_kind(
    manager: sl.DNSManager, emulator: Emulator, zone: sl.DnsDomain, kind: str, data: str
) -> None:
    """A record belongs to its zone, and others may keep it for a minute unless told."""
    record = manager.create_record(zone.id, "www", kind, data)
    sent = {"host": "www", "data": data, "ttl": 60, "type": kind}
    assert [sent | {"domainId": zone.id}] == last(emulator)[2]
    assert record.id in [each.id for each in manager.get_records(zone.id)]


def test_create_record_mx_has_a_priority(manager: sl.DNSManager, zone: sl.DnsDomain) -> None:
    """The mail server and its rank are kept."""
    record = manager.create_record_mx(zone.id, "@", "mail", ttl=300, priority=5)
    found = manager.get_record(record.id)
    assert ("mx", 5, 300, "mail") == (found.type, found.mx_priority, found.ttl, found.data)


def test_create_record_srv_names_its_datatype(
    manager: sl.DNSManager, emulator: Emulator, zone: sl.DnsDomain
) -> None:
    """An SRV record has members that only its own datatype has."""
    manager.create_record_srv(zone.id, "www", "host", "TCP", 5060, "_sip", weight=7)
    [sent] = last(emulator)[2]
    assert "SoftLayer_Dns_Domain_ResourceRecord_SrvType" == sent["complexType"]
    wanted = {"protocol": "TCP", "port": 5060, "service": "_sip", "priority": 20, "weight": 7}
    assert wanted == {name: sent[name] for name in wanted}


def test_create_record_ptr_names_an_address(manager: sl.DNSManager, emulator: Emulator) -> None:
    """A reverse record belongs to no zone of the account."""
    manager.create_record_ptr("198.51.100.7", "web1.example.com.", ttl=120)
    sent = {"host": "198.51.100.7", "data": "web1.example.com.", "ttl": 120, "type": "PTR"}
    assert ("createObject", "", [sent]) == last(emulator)


def test_get_records_filters(
    manager: sl.DNSManager, emulator: Emulator, zone: sl.DnsDomain
) -> None:
    """Each keyword is a condition; the type counts in either case."""
    manager.create_record(zone.id, "www", "A", "192.0.2.1", ttl=7200)
    manager.create_record(zone.id, "ftp", "A", "192.0.2.2")
    [record] = manager.get_records(
        zone.id, ttl="> 3600", data="192.0.2*", host="www", record_type="A"
    )
    assert "192.0.2.1" == record.data
    conditions = emulator.calls[-1]["filter"]["resourceRecords"]
    assert {"operation": "> 3600"} == conditions["ttl"]
    assert {"operation": "_= a"} == conditions["type"]
    manager.create_record(zone.id, "note", "TXT", "hello")
    found = manager.get_records(zone.id, record_type=["TXT", "a"], host=["note", "ftp"])
    assert [("ftp", "a"), ("note", "txt")] == [(each.host, each.type) for each in found]


def test_edit_record_sends_what_it_holds(
    manager: sl.DNSManager, emulator: Emulator, zone: sl.DnsDomain
) -> None:
    """A record that was read and changed is written back; a plain dict does too."""
    record = manager.create_record(zone.id, "www", "A", "192.0.2.1")
    record.data = "192.0.2.2"
    assert manager.edit_record(record)
    assert "192.0.2.2" == manager.get_record(record.id).data
    assert manager.edit_record({"id": record.id, "ttl": 99, "isGatewayAddress": False})
    assert ("editObject", str(record.id), [{"id": record.id, "ttl": 99}]) == last(emulator)
    found = manager.get_record(record.id)
    assert ("192.0.2.2", 99) == (found.data, found.ttl)


def test_edit_record_needs_an_id(manager: sl.DNSManager, emulator: Emulator) -> None:
    """Without an id there is nothing to edit, so nothing is sent."""
    with pytest.raises(sl.PreflightError, match="no id"):
        manager.edit_record({"data": "192.0.2.2"})
    assert [] == emulator.calls


def test_delete_record_forgets_it(manager: sl.DNSManager, zone: sl.DnsDomain) -> None:
    """A deleted record is not found any more; the zone's own ones stay."""
    record = manager.create_record(zone.id, "www", "A", "192.0.2.1")
    assert manager.delete_record(record.id)
    with pytest.raises(sl.NotFoundError):
        manager.get_record(record.id)
    [soa] = manager.get_records(zone.id, record_type="soa")
    with pytest.raises(sl.SoftLayerAPIError, match="SOA"):
        manager.delete_record(soa.id)


def test_sync_host_record_creates_then_edits(
    manager: sl.DNSManager, emulator: Emulator, zone: sl.DnsDomain
) -> None:
    """A host without a record gets one; with one, that one is changed."""
    manager.sync_host_record(zone.id, "www", "192.0.2.1")
    assert "createObject" == last(emulator)[0]
    manager.sync_host_record(zone.id, "www", "192.0.2.2", ttl=100)
    assert "editObject" == last(emulator)[0]
    [record] = manager.get_records(zone.id, host="www")
    assert ("192.0.2.2", 100) == (record.data, record.ttl)


def test_sync_host_record_does_not_choose(
    manager: sl.DNSManager, emulator: Emulator, zone: sl.DnsDomain
) -> None:
    """Where several records fit, none is changed."""
    for number in (1, 2):
        manager.create_record(zone.id, "www", "A", f"192.0.2.{number}")
    emulator.calls.clear()
    with pytest.raises(sl.AmbiguousNameError, match="2 a records") as caught:
        manager.sync_host_record(zone.id, "www", "192.0.2.3")
    assert 2 == len(caught.value.matches)
    assert ["Dns_Domain::getResourceRecords"] == methods(emulator)


def test_sync_ptr_record_edits_the_one_there_is(
    manager: sl.DNSManager, emulator: Emulator, zone: sl.DnsDomain
) -> None:
    """The record of the address's last part is changed, the others are left alone."""
    other, record = (
        manager.create_record(zone.id, host, "TXT", "old", ttl=60) for host in ("9", "10")
    )
    reverse = {"id": zone.id, "resourceRecords": [dict(vars(other)), dict(vars(record))]}
    manager.sync_ptr_record(reverse, "192.0.2.10", "web1.example.org.", ttl=90)
    assert ("editObject", str(record.id)) == last(emulator)[:2]
    found = manager.get_record(record.id)
    assert ("web1.example.org.", 90) == (found.data, found.ttl)


def test_sync_ptr_record_creates_what_is_missing(
    manager: sl.DNSManager, emulator: Emulator
) -> None:
    """An address without a record gets one in the reverse zone."""
    [zone] = sl.services.VirtualGuestService(manager.client).get_reverse_domain_records(id=102)
    manager.sync_ptr_record(zone, "198.51.100.7", "web1.example.org.")
    sent = {"host": "7", "type": "ptr", "data": "web1.example.org.", "ttl": 7200}
    assert ("createObject", "", [{**sent, "domainId": zone.id}]) == last(emulator)
    assert "web1.example.org" == sl.AddressManager(manager.client).get_ptr("198.51.100.7")


def test_resolve_ids_finds_zones(manager: sl.DNSManager, zone: sl.DnsDomain) -> None:
    """The name of a zone stands for its id."""
    assert [zone.id] == manager.resolve_ids("example.org")
    assert [] == manager.resolve_ids("example.invalid")


def test_a_lost_answer_to_a_new_zone_is_told(manager: sl.DNSManager, emulator: Emulator) -> None:
    """A zone is not created twice: the caller is told that it may be there."""
    emulator.faults.add("lost_answer", service="Dns_Domain", method="createObject")
    with pytest.raises(sl.OrderStateUnknownError):
        manager.create_zone("example.org")
    assert ["Dns_Domain::createObject"] == methods(emulator)


def test_create_record_ptr_goes_by_an_address(
    manager: sl.DNSManager, zone: sl.DnsDomain, emulator: Emulator
) -> None:
    """An address leads to create_record_ptr(); a host would be a record that no zone lists."""
    manager.create_record(zone.id, "198.51.100.7", "ptr", "web1.example.com.")
    [sent] = last(emulator)[2]
    assert ("198.51.100.7", "PTR") == (sent["host"], sent["type"])
    assert "domainId" not in sent
    emulator.calls.clear()
    with pytest.raises(sl.PreflightError, match="create_record_ptr") as caught:
        manager.create_record(zone.id, "233", "PTR", "web1.example.com.")
    assert "create_record_ptr" == caught.value.suggestion
    assert [] == emulator.calls


def test_get_records_takes_what_every_list_takes(
    manager: sl.DNSManager, zone: sl.DnsDomain
) -> None:
    """A mask, a condition and a limit; and pages of two, one by one."""
    for number in range(4):
        manager.create_record(zone.id, f"web{number}", "A", f"192.0.2.{number}", ttl=number + 60)
    [record] = manager.get_records(zone.id, mask="id,host", where=sl.prop("ttl") == 62)
    assert {"id", "host"} == set(sl.unstructure(record))
    assert "web2" == record.host
    assert 2 == len(manager.get_records(zone.id, host="web*", limit=2))
    hosts = [each.host for each in manager.iter_records(zone.id, host="web*", page_size=2)]
    assert [f"web{number}" for number in range(4)] == hosts


def test_get_records_shows_all_of_srv_records(
    manager: sl.DNSManager, zone: sl.DnsDomain, emulator: Emulator
) -> None:
    """Port, priority and weight are there, beside what each record has; an edit keeps them."""
    manager.create_record_srv(
        zone.id, "sip", "srv.example.org.", "TCP", 5060, "_sip", priority=7, weight=3
    )
    [record] = manager.get_records(zone.id, record_type="SRV")
    assert isinstance(record, sl.models.DnsDomainResourceRecordSrvType)
    assert (5060, 7, 3, "TCP", "_sip") == (
        record.port,
        record.priority,
        record.weight,
        record.protocol,
        record.service,
    )
    assert ("srv.example.org.", None) == (record.data, record.mx_priority)
    record.port = 5061
    assert manager.edit_record(record)
    [record] = manager.get_records(zone.id, record_type="srv")
    assert isinstance(record, sl.models.DnsDomainResourceRecordSrvType)
    assert (5061, 7) == (record.port, record.priority)
