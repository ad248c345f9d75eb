"""Wherever an id is taken, the name that people use is taken."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl

if TYPE_CHECKING:
    from collections.abc import Callable

    from softlayer_sdk.emulator import Emulator
    from softlayer_sdk.types import Manager

GUID = "6c1e2f00-1111-4222-8333-444455556666"


def test_a_server_has_several_names(client: sl.Client) -> None:
    """A hostname, a full name and an address stand for the same server."""
    vs, hardware = sl.VSManager(client), sl.HardwareManager(client)
    guest = vs.get_instance("web1")
    for name in (guest.fully_qualified_domain_name, guest.primary_ip_address or "", "WEB1"):
        assert guest.id == vs.get_instance(name, mask="mask[id]").id
    server = hardware.get_hardware("db1")
    assert server.id == hardware.get_hardware(server.fully_qualified_domain_name).id


def test_a_zone_and_a_key_have_names(client: sl.Client) -> None:
    """A zone goes by its name, a key by its label."""
    dns, keys = sl.DNSManager(client), sl.SshKeyManager(client)
    zone = dns.list_zones()[0]
    assert zone.id == dns.get_zone(zone.name).id
    assert "deploy" == keys.get_key("deploy").label


def test_what_nothing_has_is_no_name(client: sl.Client) -> None:
    """The error says what was looked at."""
    looked: list[tuple[Callable[[str], object], str]] = [
        (sl.VSManager(client).get_instance, "hostnames, full names and addresses of guests"),
        (sl.HardwareManager(client).get_hardware, "hostnames, full names and addresses of servers"),
    ]
    for get, among in looked:
        with pytest.raises(sl.NotFoundError) as caught:
            get("web99")
        assert str(caught.value).startswith(f"'web99': nothing has that name among the {among}")


def test_the_nearest_name_is_offered(client: sl.Client) -> None:
    """Where a list has it; whatever its case, a name that is right is found."""
    wrong: list[tuple[Callable[[str], object], str, str]] = [
        (sl.VSManager(client).get_instance, "web11", "web1"),
        (sl.VSManager(client).get_instance, "web1.exampl.com", "web1.example.com"),
        (sl.HardwareManager(client).get_hardware, "bd1", "db1"),
        (sl.DNSManager(client).get_zone, "exampl.com", "example.com"),
        (sl.SshKeyManager(client).get_key, "deploi", "deploy"),
        (sl.NetworkManager(client).get_vlan, "dal05.fcr02.801", "dal05.fcr01.801"),
    ]
    for get, name, near in wrong:
        with pytest.raises(sl.NotFoundError, match=rf"Did you mean '{re.escape(near)}'\?$"):
            get(name)
    vlan = sl.NetworkManager(client).get_vlan("DAL05.FCR01.801")
    assert 801 == vlan.vlan_number


def test_the_number_of_a_vlan_is_no_id(client: sl.Client) -> None:
    """What changes it says which VLANs have the number; what looks takes it."""
    network, vlans = sl.NetworkManager(client), sl.VlanManager(client)
    [(number, name)] = {
        (each.vlan_number, each.fully_qualified_name) for each in network.list_vlans()
    } & {(801, "dal05.fcr01.801")}
    guest: Any = {"hostname": "a", "domain": "b.org", "cpus": 1, "memory": 1024}
    guest |= {"datacenter": "dal05", "os_code": "UBUNTU_LATEST_64", "public_vlan": number}
    calls: list[Callable[[], object]] = [
        lambda: vlans.cancel_vlan(number),
        lambda: network.edit(number, name="x"),
        lambda: network.edit(number, tags="x"),
        lambda: network.set_tags("x", number),
        lambda: sl.VSManager(client).create_instance(**guest),
    ]
    for call in calls:
        with pytest.raises(sl.SoftLayerAPIError) as caught:
            call()
        assert f"(digits are an id; {number} is the number of {name}; " in str(caught.value)
    assert name == network.get_vlan(number).fully_qualified_name
    assert vlans.get_ip_usage(number)
    with pytest.raises(sl.NotFoundError) as unknown:
        vlans.cancel_vlan(4000)
    assert "" == unknown.value.hint


def test_what_several_have_is_no_name(client: sl.Client) -> None:
    """The error has the ids of all of them, and nothing is done to any."""
    vs = sl.VSManager(client)
    twins = vs.create_instances(
        [
            {
                "hostname": "twin",
                "domain": f"{name}.example.org",
                "cpus": 1,
                "memory": 1024,
                "datacenter": "dal13",
                "os_code": "UBUNTU_22_64",
            }
            for name in ("a", "b")
        ]
    )
    with pytest.raises(sl.AmbiguousNameError, match="'twin' is the name of 2") as caught:
        vs.cancel_instance("twin")
    assert [twin.id for twin in twins] == caught.value.matches
    told = [
        f"{twin.id} (twin.{each}.example.org, dal13)"
        for twin, each in zip(twins, "ab", strict=True)
    ]
    assert f"'twin' is the name of 2: {', '.join(told)}; give the id of one" == str(caught.value)
    assert twins[1].id == vs.get_instance("twin.b.example.org").id


def test_an_id_is_asked_for_by_itself(client: sl.Client) -> None:
    """A number, its text and a GUID go as they are: nobody is asked what they stand for."""
    with pytest.raises(sl.NotFoundError, match="getObject"):
        sl.VSManager(client).get_instance(GUID)


def test_a_pattern_is_no_name(client: sl.Client) -> None:
    """What a list takes for a pattern or an operation is a name like any other: nothing has it."""
    vs = sl.VSManager(client)
    for text in ("tes*", "^= test", "!= web1", "~ test1", "> a"):
        with pytest.raises(sl.NotFoundError, match="nothing has that name"):
            vs.cancel_instance(text)
    assert 1 == len(vs.list_instances(hostname="test1"))


@pytest.mark.parametrize(
    "manager",
    [
        sl.BandwidthManager,
        sl.BlockStorageManager,
        sl.CapacityManager,
        sl.DNSManager,
        sl.DedicatedHostManager,
        sl.FileStorageManager,
        sl.GatewayManager,
        sl.HardwareManager,
        sl.ImageManager,
        sl.LoadBalancerManager,
        sl.NetworkManager,
        sl.PlacementManager,
        sl.RoleManager,
        sl.SSLManager,
        sl.SshKeyManager,
        sl.TicketManager,
        sl.VlanManager,
        sl.VSManager,
    ],
)
def test_no_manager_takes_a_pattern_for_a_name(
    emulator: Emulator, client: sl.Client, manager: type[Manager]
) -> None:
    """Something would be found if any of these were a pattern: everything fits all of them."""
    for seeded in ("Network_Gateway", "Dns_Domain", "Virtual_PlacementGroup"):
        emulator.seed(seeded, name="one.example")
    emulator.seed("Security_Certificate", commonName="*.example.com")
    for text in ("*", "*o*", "!= nobody", "not null", "~ ."):
        assert [] == manager(client).resolve_ids(text)


def test_a_name_may_begin_as_a_pattern_does(emulator: Emulator, client: sl.Client) -> None:
    """A certificate for all hosts of a domain is that one, and none of a host of it."""
    both = [
        emulator.seed("Security_Certificate", commonName=name)[0]["id"]
        for name in ("*.example.com", "www.example.com")
    ]
    assert both[:1] == sl.SSLManager(client).resolve_ids("*.example.com")


def test_a_record_is_created_in_a_zone_by_its_name(client: sl.Client) -> None:
    """Of each kind, and where a host is kept in step."""
    dns = sl.DNSManager(client)
    zone = dns.create_zone("named.example")
    dns.create_record(zone.name, "www", "a", "192.0.2.1")
    dns.create_record_mx(zone.name, "@", "mail.named.example.")
    dns.create_record_srv(zone.name, "sip", "sip.named.example.", "TCP", 5060, "_sip")
    dns.sync_host_record(zone.name, "api", "192.0.2.2")
    found = {(each.host, each.type.lower()) for each in dns.get_records(zone.id)}
    assert {("www", "a"), ("@", "mx"), ("sip", "srv"), ("api", "a")} <= found


def test_a_user_is_told_by_the_username(client: sl.Client) -> None:
    """Of guests and of servers."""
    vs, hardware = sl.VSManager(client), sl.HardwareManager(client)
    user = sl.UserManager(client).get_user("demo")
    assert user.id == vs.add_notification("web1", "demo").user_id
    assert user.id == hardware.add_notification("build1", "demo").user_id
    with pytest.raises(sl.NotFoundError, match="'nobody': nothing has that name among the usern"):
        vs.add_notification("web1", "nobody")


def test_a_subnet_uses_a_volume_by_its_network(client: sl.Client) -> None:
    """As each host does by its name."""
    subnet = sl.NetworkManager(client).list_subnets(network_space="PRIVATE")[0]
    files = sl.FileStorageManager(client)
    files.authorize_host_to_volume("SL02SEV307_2", subnet_ids=[subnet.network_identifier or ""])
    allowed = files.get_volume_access_list("SL02SEV307_2").allowed_subnets
    assert [subnet.id] == [each.id for each in allowed]


def test_a_package_has_a_key_name(client: sl.Client) -> None:
    """Its contents are found by that, as by its id."""
    ordering = sl.OrderingManager(client)
    package = ordering.get_package_by_key("DEDICATED_HOST")
    for read in (ordering.get_items, ordering.get_item_prices, ordering.get_regions):
        by_name = list(read("DEDICATED_HOST"))
        assert by_name == list(read(package.id))
        assert by_name


def test_a_thing_is_tagged_by_its_name(client: sl.Client) -> None:
    """Whatever people call a thing of its kind."""
    tags = sl.TagManager(client)
    assert "named" in tags.add_tags("named", "GUEST", "web1")
    assert "named" in tags.add_tags("named", "HARDWARE", "build1.example.com")
    assert ("named",) == tags.ensure_tags("named", "NETWORK_SUBNET", "198.51.100.0/28").added
    tags.set_tags("named", "NETWORK_VLAN", "dal13.fcr01.805")
    assert "named" not in tags.remove_tags("named", "GUEST", "web1")
    tagged = sl.NetworkManager(client).list_vlans(tags="named", mask="fullyQualifiedName")
    assert ["dal13.fcr01.805"] == [each.fully_qualified_name for each in tagged]
    with pytest.raises(sl.NotFoundError, match="'nobody': nothing has that name"):
        tags.set_tags("named", "GUEST", "nobody")


def test_a_copy_takes_the_place_of_its_volume_by_its_name(
    emulator: Emulator, client: sl.Client
) -> None:
    """Though lists of volumes do not have it."""
    block = sl.BlockStorageManager(client)
    receipt = block.order_block_volume("endurance", "dal13", 20, "LINUX", None, 2, 10)
    emulator.clock.advance(600)
    [volume] = block.wait_for_order(receipt.order_id or 0, interval=0.01)
    name = volume.username or ""
    block.enable_snapshots(name, "HOURLY", 1)
    block.order_replicant_volume(name, "HOURLY", "dal10")
    [copy] = block.get_replication_partners(name)
    with pytest.raises(sl.PreflightError, match="replicant_id: there is no 'SL0X'"):
        block.failover_to_replicant(name, "SL0X")
    assert block.failover_to_replicant(name, copy.username or "")
    assert block.failback_from_replicant(name)


def test_a_hostname_may_have_a_dot(client: sl.Client, emulator: Emulator) -> None:
    """Whoever is called just so goes before the one of that host and domain."""
    names = [("web.eu", "example.org"), ("web", "eu")]
    seeded = [
        emulator.seed("Virtual_Guest", hostname=host, domain=domain)[0]["id"]
        for host, domain in names
    ]
    vs = sl.VSManager(client)
    assert seeded[:1] == vs.resolve_ids("web.eu")
    vs.edit(seeded[0], hostname="other")
    assert seeded[1:] == vs.resolve_ids("web.eu")
