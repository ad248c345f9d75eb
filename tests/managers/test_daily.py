"""What people need every day and no official manager has: power, monitors, windows, limits."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from tests.managers.doubles import Scripted, last, name

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

Servers = sl.VSManager | sl.HardwareManager


@pytest.fixture(params=[sl.VSManager, sl.HardwareManager])
def servers(request: pytest.FixtureRequest, client: sl.Client) -> Servers:
    """Either manager of servers."""
    made: Servers = request.param(client)
    return made


def first(servers: Servers) -> int:
    """A server."""
    if isinstance(servers, sl.VSManager):
        return servers.list_instances(hostname="web1")[0].id
    return servers.list_hardware(limit=1)[0].id


def test_a_server_is_switched_off_and_on(servers: Servers, emulator: Emulator) -> None:
    """Its state says so, in the words of its kind."""
    server = first(servers)
    on = servers.get_power_state(server)
    assert servers.power_off(server)
    emulator.clock.advance(60)
    off = servers.get_power_state(server)
    assert servers.power_on(server)
    emulator.clock.advance(60)
    assert on == servers.get_power_state(server) != off
    assert {on, off} in ({"RUNNING", "HALTED"}, {"on", "off"})


@pytest.mark.parametrize(
    ("options", "method"),
    [({}, "rebootDefault"), ({"hard": True}, "rebootHard"), ({"hard": False}, "rebootSoft")],
)
def test_a_server_restarts(
    servers: Servers, emulator: Emulator, options: dict[str, bool], method: str
) -> None:
    """By its power or by its system, as asked for."""
    server = first(servers)
    assert servers.reboot(server, **options)
    assert (method, str(server), []) == last(emulator)


def test_an_address_of_a_server_is_watched(servers: Servers) -> None:
    """A monitor is listed until it is removed."""
    server = first(servers)
    found: Any = servers.get_instance if isinstance(servers, sl.VSManager) else servers.get_hardware
    address = found(server).primary_backend_ip_address
    made = servers.add_monitor(server, address, response=2)
    assert made.id
    assert (address, 1, 2) == (made.ip_address, made.query_type_id, made.response_action_id)
    owner = "guest_id" if isinstance(servers, sl.VSManager) else "hardware_id"
    assert server == getattr(made, owner)
    assert servers.remove_monitor(made.id)
    assert [] == servers.list_monitors(server)


def test_monitors_come_with_their_results() -> None:
    """The mask asks for how it went the last time."""
    row = {"id": 7, "lastResult": {"responseStatus": 2}}
    wire = Scripted({"Virtual_Guest::getNetworkMonitors": [row]})
    [found] = sl.VSManager(wire.client()).list_monitors(5)
    assert found.last_result
    assert 2 == found.last_result.response_status


def test_remote_management(client: sl.Client) -> None:
    """Where, and as whom; the password is not shown."""
    manager = sl.HardwareManager(client)
    found = manager.get_remote_management(first(manager))
    assert found.username
    assert found.password
    assert found.password not in repr(found)
    wire = Scripted({"Hardware_Server::getObject": {"id": 5, "remoteManagementAccounts": []}})
    with pytest.raises(sl.NotFoundError, match="server 5 has no account"):
        sl.HardwareManager(wire.client()).get_remote_management(5)


def test_windows_of_a_datacenter(client: sl.Client, emulator: Emulator) -> None:
    """Those of a month from now on, or of the days that are asked for."""
    manager = sl.HardwareManager(client)
    day = dt.date(2030, 5, 1)
    found = manager.list_maintenance_windows("dal13", day, day + dt.timedelta(days=2))
    place = client["Location"].getDatacenters(mask="id", filter={"name": {"operation": "dal13"}})
    args = ["2030-05-01T00:00:00.0000-06:00", "2030-05-03T00:00:00.0000-06:00", place[0]["id"]]
    assert args == next(
        call["args"] for call in emulator.calls if call["method"] == "getMaintenanceWindows"
    )
    assert all(isinstance(each, sl.models.ProvisioningMaintenanceWindow) for each in found)
    assert manager.list_maintenance_windows("dal13")
    with pytest.raises(sl.NotFoundError):
        manager.list_maintenance_windows("dal99")


def test_usage_of_reserved_capacity() -> None:
    """What is billed and not used is told apart from what has a guest."""
    group: dict[str, Any] = {
        "id": 5,
        "instanceCount": 3,
        "availableInstanceCount": 2,
        "occupiedInstances": [{"id": 1, "guest": {"id": 9, "fullyQualifiedDomainName": "a.b.org"}}],
    }
    wire = Scripted({"Virtual_ReservedCapacityGroup::getObject": group})
    found = sl.CapacityManager(wire.client()).get_usage(5)
    assert (1, 2, ["a.b.org"]) == (
        found.occupied,
        found.available,
        [each.fully_qualified_domain_name for each in found.guests],
    )


def test_limits_of_a_volume(client: sl.Client) -> None:
    """How large it can grow, what a duplicate can be, and who may be let use it."""
    block = sl.BlockStorageManager(client)
    [volume] = block.list_block_volumes()
    assert block.get_max_size(volume.id) >= (volume.capacity_gb or 0)
    copies = block.get_duplicate_options(volume.id)
    assert copies.is_duplicatable
    assert volume.username == copies.volume_username
    hosts = block.get_allowable_hosts(volume.id)
    assert hosts.guests
    assert all(isinstance(each, sl.VirtualGuest) for each in hosts.guests)
    [web1] = block.get_allowable_hosts(volume.id, "web1").guests
    assert "web1" == web1.hostname


def test_an_image_is_published() -> None:
    """The copy has a name and a summary of its own."""
    wire = Scripted(
        {"Virtual_Guest_Block_Device_Template_Group::createPublicArchiveTransaction": 12}
    )
    assert 12 == sl.ImageManager(wire.client()).publish(5, "golden", "for all")
    assert (5, ("golden", "for all", "")) == (wire.calls[0].id, wire.calls[0].args)


def test_an_image_is_published_in_places(client: sl.Client) -> None:
    """Only where it is asked for; what has no such name is refused before."""
    with pytest.raises(sl.NotFoundError):
        sl.ImageManager(client).publish("no-such-image", "golden", "for all")


def test_traffic_of_a_pool() -> None:
    """It is asked for by the id of what measures the pool, which is not the pool's."""
    answers = {
        "Network_Bandwidth_Version1_Allotment::getMetricTrackingObjectId": 77,
        "Metric_Tracking_Object::getBandwidthData": [{"counter": 5, "type": "publicIn_net_octet"}],
    }
    wire = Scripted(answers)
    manager = sl.BandwidthManager(wire.client())
    [point] = manager.get_bandwidth_data(5, "2030-05-01", "2030-05-02", "public")
    assert 5 == point.counter
    assert (77, "Metric_Tracking_Object::getBandwidthData") == (
        wire.calls[-1].id,
        name(wire.calls[-1]),
    )
    none = Scripted({"Network_Bandwidth_Version1_Allotment::getMetricTrackingObjectId": None})
    with pytest.raises(sl.NotFoundError, match="nothing is measured of pool 5"):
        sl.BandwidthManager(none.client()).get_bandwidth_data(5)


def test_servers_join_a_pool_by_name(client: sl.Client, emulator: Emulator) -> None:
    """Hostnames stand for ids."""
    [pool] = emulator.seed("Network_Bandwidth_Version1_Allotment", name="west")
    guest = sl.VSManager(client).list_instances(hostname="web1")[0].id
    sl.BandwidthManager(client).add_to_pool("west", guests=["web1"])
    method, id, args = last(emulator)
    assert ("requestVdrContentUpdates", str(pool["id"])) == (method, id)
    assert [{"id": guest}] in args


def test_one_rule_of_a_policy() -> None:
    """Each part is a keyword; a word that is none is refused with the nearest."""
    wire = Scripted({"Network_LBaaS_L7Rule::addL7Rules": {"id": 1, "listeners": []}})
    manager = sl.LoadBalancerManager(wire.client())
    manager.add_l7_rule("a-b-c", "header", "equal_to", "1", key="X-Beta", invert=True)
    [policy, [rule]] = wire.calls[0].args
    assert "a-b-c" == policy
    sent = sl.unstructure(rule)
    assert {
        "type": "HEADER", "comparisonType": "EQUAL_TO", "value": "1", "key": "X-Beta", "invert": 1,
    } == sent  # fmt: skip
    with pytest.raises(sl.PreflightError, match="Did you mean 'STARTS_WITH'"):
        manager.add_l7_rule("a-b-c", "path", "start_with", "/api")
