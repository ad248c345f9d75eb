"""What is wrong is found before anything is changed, as an error that says what would be right."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

Call = Callable[[sl.Client, Any], object]
GUEST: dict[str, Any] = {
    "hostname": "new",
    "domain": "example.org",
    "datacenter": "dal13",
    "cpus": 1,
    "memory": 1024,
    "os_code": "UBUNTU_22_64",
    "local_disk": False,
}
SERVER: dict[str, Any] = {
    "size": "S1270_8GB_2X1TBSATA_NORAID",
    "hostname": "new",
    "domain": "example.org",
    "location": "dal13",
    "os": "UBUNTU_22_64",
    "port_speed": 100,
}
VOLUME: dict[str, Any] = {
    "storage_type": "endurance",
    "location": "dal13",
    "size": 100,
    "os_type": "LINUX",
    "tier_level": 2,
}
BLOCK, PACKAGE = "SL02SEL307-1", "PUBLIC_CLOUD_SERVER"


def guest(client: sl.Client, **options: Any) -> object:
    """Order a guest."""
    return sl.VSManager(client).create_instance(**{**GUEST, **options})


def server(client: sl.Client, **options: Any) -> object:
    """Order a bare metal server."""
    return sl.HardwareManager(client).place_order(**{**SERVER, **options})


def volume(client: sl.Client, **options: Any) -> object:
    """Order a volume."""
    return sl.BlockStorageManager(client).order_block_volume(**{**VOLUME, **options})


def items(client: sl.Client, **options: Any) -> object:
    """Order items of a package."""
    given: dict[str, Any] = {
        "item_keynames": ["RAM_4_GB"],
        "location": "dal13",
        "complex_type": "x",
        **options,
    }
    return sl.OrderingManager(client).place_order(PACKAGE, **given)


# By the keyword that the error names, with what it is of where several have it.
LISTS: dict[str, Call] = {
    "ssh_keys": lambda client, wrong: guest(client, ssh_keys=wrong),
    "disks": lambda client, wrong: guest(client, disks=wrong),
    "public_security_groups": lambda client, wrong: guest(client, public_security_groups=wrong),
    "config_list": lambda client, wrong: sl.VSManager(client).create_instances(wrong),
    "instance_ids": lambda client, wrong: sl.VSManager(client).wait_all(wrong),
    "ssh_keys of a reload": lambda client, wrong: sl.VSManager(client).reload_instance(
        "web1", ssh_keys=wrong
    ),
    "ssh_keys of a server": lambda client, wrong: server(client, ssh_keys=wrong),
    "extras": lambda client, wrong: server(client, extras=wrong),
    "item_keynames": lambda client, wrong: items(client, item_keynames=wrong),
    "package_types": lambda client, wrong: sl.OrderingManager(client).get_packages_of_type(wrong),
    "item_package": lambda client, wrong: sl.LicensesManager(client).create("dal13", wrong),
    "virtual_guest_ids": lambda client, wrong: sl.BlockStorageManager(
        client
    ).authorize_host_to_volume(BLOCK, virtual_guest_ids=wrong),
    "subnet_ids": lambda client, wrong: sl.BlockStorageManager(client).assign_subnets_to_acl(
        5, wrong
    ),
    "vlans": lambda client, wrong: sl.VlanManager(client).trunk(5, wrong),
    "component_ids": lambda client, wrong: sl.NetworkManager(
        client
    ).attach_securitygroup_components(5, wrong),
    "rules": lambda client, wrong: sl.NetworkManager(client).remove_securitygroup_rules(5, wrong),
    "attachments": lambda client, wrong: sl.TicketManager(client).create_ticket(
        "a", "b", 1, attachments=wrong
    ),
    "emails": lambda client, wrong: sl.TicketManager(client).create_ticket(
        "a", "b", 1, emails=wrong
    ),
    "hardware": lambda client, wrong: sl.TicketManager(client).create_ticket(
        "a", "b", 1, hardware=wrong
    ),
    "attachments of an update": lambda client, wrong: sl.TicketManager(client).update_ticket(
        5, "a", attachments=wrong
    ),
    "guests": lambda client, wrong: sl.BandwidthManager(client).add_to_pool(5, guests=wrong),
    "permissions": lambda client, wrong: sl.UserManager(client).add_permissions("demo", wrong),
    "subnet_ids of a user": lambda client, wrong: sl.UserManager(client).vpn_subnet_add(
        "demo", wrong
    ),
    "users": lambda client, wrong: sl.RoleManager(client).add_users(5, wrong),
}


@pytest.mark.parametrize("what", LISTS)
@pytest.mark.parametrize("wrong", ["one", 7])
def test_one_is_no_list(emulator: Emulator, client: sl.Client, what: str, wrong: Any) -> None:
    """A text is not taken for its letters, and the error shows the list that was meant."""
    keyword = what.partition(" ")[0]
    with pytest.raises(sl.PreflightError) as caught:
        LISTS[what](client, wrong)
    assert f"{keyword}={wrong!r}: give a list, such as [{wrong!r}]" == str(caught.value)
    assert not changes(emulator)


NAMED: dict[str, Call] = {
    "capture": lambda client, name: sl.VSManager(client).capture("web1", name),
    "publish": lambda client, name: sl.ImageManager(client).publish("web-image", name, "Web"),
    "import": lambda client, name: sl.ImageManager(client).import_image_from_uri(name, "swift://a"),
    "zone": lambda client, name: sl.DNSManager(client).create_zone(name),
    "key": lambda client, name: sl.SshKeyManager(client).add_key("ssh-ed25519 AAAA", name),
    "role": lambda client, name: sl.RoleManager(client).create_role(name),
    "pool": lambda client, name: sl.BandwidthManager(client).create_pool(name, 1),
    "new pool": lambda client, name: sl.BandwidthManager(client).edit_pool("pool", name),
    "script": lambda client, name: sl.AccountManager(client).create_provisioning(name, "https://a"),
    "capacity": lambda client, name: sl.CapacityManager(client).create(name, 1, "B1_1X2", 1),
    "balancer": lambda client, name: sl.LoadBalancerManager(client).order_lbaas(
        "dal13", name, None, [], 1
    ),
    "policy": lambda client, name: sl.LoadBalancerManager(client).add_l7_policy(
        "a-b", name, "REJECT"
    ),
}


@pytest.mark.parametrize("name", ["", " "])
@pytest.mark.parametrize("call", NAMED.values(), ids=NAMED)
def test_what_is_made_has_a_name(
    emulator: Emulator, client: sl.Client, call: Call, name: str
) -> None:
    """An empty one is refused before anything is asked for."""
    with pytest.raises(sl.PreflightError, match=f"={name!r}: there is nothing in it"):
        call(client, name)
    assert [] == emulator.calls


DATES: dict[str, Call] = {
    "invoices": lambda client, day: sl.AccountManager(client).get_invoices(since=day),
    "costs": lambda client, day: sl.AccountManager(client).costs(since=day),
    "events": lambda client, day: sl.EventLogManager(client).list_event_logs(until=day),
    "follow": lambda client, day: list(
        sl.EventLogManager(client).follow(since=day, timeout=0.01, interval=0.01)
    ),
    "windows": lambda client, day: sl.HardwareManager(client).list_maintenance_windows(
        "dal13", day
    ),
}


@pytest.mark.parametrize("call", DATES.values(), ids=DATES)
def test_a_text_is_no_date(emulator: Emulator, client: sl.Client, call: Call) -> None:
    """The error shows a date."""
    with pytest.raises(sl.PreflightError, match=r"'2026-01-01': .*datetime\.date\(2026, 3, 1\)"):
        call(client, "2026-01-01")
    assert not emulator.calls


@pytest.mark.parametrize("call", DATES.values(), ids=DATES)
@pytest.mark.parametrize("day", [dt.date(2026, 1, 1), dt.datetime(2026, 1, 1)])  # noqa: DTZ001
def test_a_date_needs_no_zone(client: sl.Client, call: Call, day: dt.date) -> None:
    """A day, and a moment without a zone, are in SoftLayer's time."""
    call(client, day)


def test_windows_end_after_they_begin(client: sl.Client) -> None:
    """As any time does."""
    first, last = dt.date(2026, 3, 2), dt.date(2026, 3, 1)
    with pytest.raises(sl.PreflightError, match="end=2026-03-01: it ends before it begins"):
        sl.HardwareManager(client).list_maintenance_windows("dal13", first, last)


VALUES: dict[str, tuple[Call, Any, str]] = {
    "cpus": (lambda client, wrong: guest(client, cpus=wrong), -1, "cpus=-1: a number above 0"),
    "disk": (lambda client, wrong: guest(client, disks=[wrong]), 0, "disks=0: a number above 0"),
    "memory": (
        lambda client, wrong: guest(client, memory=wrong),
        "4",
        "memory='4': this counts in MB. Did you mean '4 GB'?",
    ),
    "twice": (
        lambda client, wrong: items(client, item_keynames=wrong),
        ["RAM_4_GB", "GUEST_CORES_2", "RAM_4_GB"],
        "item_keynames: 'RAM_4_GB' and 'RAM_4_GB' are both of the category 'ram'; give one",
    ),
    "two of a kind": (
        lambda client, wrong: items(client, item_keynames=wrong),
        ["RAM_4_GB", "RAM_8_GB"],
        "item_keynames: 'RAM_4_GB' and 'RAM_8_GB' are both of the category 'ram'; give one",
    ),
    "type": (
        lambda client, wrong: items(client, complex_type=wrong),
        "SoftLayer_Container_Product_Order_Virtual_Gest",
        "complex_type='SoftLayer_Container_Product_Order_Virtual_Gest': there is no such type. Did",
    ),
    "system": (
        lambda client, wrong: volume(client, os_type=wrong),
        "LINX",
        "os_type='LINX': it is one of HYPER_V, LINUX",
    ),
    "both": (
        lambda client, wrong: guest(client, private=True, public_vlan=wrong),
        5,
        "private=True and public_vlan=5: give one of them",
    ),
    "vlan of a firewall": (
        lambda client, wrong: sl.FirewallManager(client).add_vlan_firewall(wrong),
        "dal13.bcr01.905",
        "vlan_id='dal13.bcr01.905': a firewall is for a public VLAN",
    ),
    "reason": (
        lambda client, wrong: sl.HardwareManager(client).cancel_hardware("db1", wrong),
        "unneedd",
        "reason='unneedd': it is one of unneeded, closing",
    ),
    "redundant": (
        lambda client, wrong: sl.HardwareManager(client).change_port_speed("db1", True, 100, wrong),
        "redundnt",
        "redundant='redundnt': it is one of redundant, degraded. Did you mean 'redundant'",
    ),
    "firmware": (
        lambda client, wrong: sl.HardwareManager(client).update_firmware("db1", *[wrong] * 5),
        False,
        "nothing to do: one of ipmi, raid_controller, bios, hard_drive, network has to be True",
    ),
    "less": (lambda client, wrong: guest(client, memory=wrong), -1024, "memory=-1024"),
    "guests": (
        lambda client, wrong: sl.VSManager(client).create_instances([wrong]),
        "web1",
        "'web1': a guest is a dict",
    ),
    "upgrade": (
        lambda client, wrong: sl.VSManager(client).upgrade("web1", memory=wrong),
        "8192",
        "memory='8192': this counts in GB. Did you mean '8192 MB'?",
    ),
    "disks": (
        lambda client, wrong: sl.VSManager(client).upgrade("web1", disk=[wrong]),
        {"Capacity": 100},
        "disk='Capacity': it is one of capacity, number. Did you mean 'capacity'",
    ),
    "no capacity": (
        lambda client, wrong: sl.VSManager(client).upgrade("web1", disk=[wrong]),
        {"number": 1},
        "disk={'number': 1}: its capacity is needed, in GB",
    ),
    "a disk": (
        lambda client, wrong: sl.HardwareManager(client).upgrade("build1", disk=wrong),
        {"capacity": 1000},
        "disk='capacity': give a list of disks",
    ),
    "its place": (
        lambda client, wrong: sl.HardwareManager(client).upgrade("build1", disk=[wrong]),
        {"capacity": 1000},
        "disk={'capacity': 1000}: the number of its place is needed",
    ),
    "names": (
        lambda client, wrong: server(client, hostname=wrong),
        "",
        "hostname='': a name is needed",
    ),
    "no names": (
        lambda client, wrong: server(client, hostname=wrong),
        None,
        "hostname=None: give a list",
    ),
    "place": (lambda client, wrong: volume(client, location=wrong), None, "location=None"),
    "its vlan": (
        lambda client, wrong: sl.VlanManager(client).order_vlan(wrong, public=True),
        None,
        "location=None",
    ),
    "location": (lambda client, wrong: items(client, location=wrong), None, "location=None"),
    "count": (lambda client, wrong: items(client, quantity=wrong), 0, "quantity=0: a number above"),
    "kind": (lambda client, wrong: items(client, complex_type=wrong), None, "complex_type: the or"),
    "extras": (lambda client, wrong: items(client, extras=wrong), "x", "extras='x': a dict"),
    "order": (
        lambda client, wrong: sl.BlockStorageManager(client).wait_for_order(wrong),
        "last",
        "order_id='last': a whole number",
    ),
    "name": (
        lambda client, wrong: sl.AddressManager(client).set_ptr("198.51.100.7", wrong),
        "no name",
        "name='no name': give a name",
    ),
    "address": (
        lambda client, wrong: sl.AddressManager(client).set_ptr(wrong, "x.example.org"),
        102,
        "ip_address=102",
    ),
    "direction": (
        lambda client, wrong: sl.VSManager(client).get_bandwidth_data("web1", direction=wrong),
        "inbound",
        "direction='inbound': it is one of public, private",
    ),
    "private key": (
        lambda client, wrong: sl.SshKeyManager(client).add_key(wrong, "laptop"),
        "-----BEGIN OPENSSH PRIVATE KEY-----",
        "key: this is a private key; give the public one",
    ),
    "its half": (
        lambda client, wrong: sl.SshKeyManager(client).ensure_key(wrong, "laptop", dry_run=True),
        "-----BEGIN OPENSSH PRIVATE KEY-----",
        "key: this is a private key; give the public one",
    ),
    "ttl": (
        lambda client, wrong: sl.DNSManager(client).create_record(5, "w", "a", "192.0.2.1", wrong),
        "1h",
        "ttl='1h': a whole number",
    ),
    "places": (
        lambda client, wrong: sl.CapacityManager(client).create("new", 5, "B1_1X2", wrong),
        0,
        "instances=0: a number above 0",
    ),
    "its guest": (
        lambda client, wrong: sl.CapacityManager(client).create_guest(5, False, wrong),
        None,
        "guest_object=None: give a dict",
    ),
    "user": (
        lambda client, wrong: sl.UserManager(client).create_user(wrong, "secret"),
        None,
        "user_object=None: give a UserCustomer",
    ),
    "records": (
        lambda client, wrong: sl.DNSManager(client).ensure_records("example.com", wrong),
        {"host": "www"},
        "records={'host': 'www'}: give a list",
    ),
    "window": (
        lambda client, wrong: sl.HardwareManager(client).move_upgrade(5, wrong),
        None,
        "window=None: give one of list_maintenance_windows()",
    ),
    "a model": (
        lambda client, wrong: sl.VSManager(client).cancel_instance(wrong),
        sl.VirtualGuest(id=106, hostname="test1"),
        "id: give the id of the VirtualGuest, 106",
    ),
    "permission": (
        lambda client, wrong: sl.UserManager(client).permission_report(permission=wrong),
        "TICKET_VIEWS",
        "permissions: there is no 'TICKET_VIEWS'. Did you mean 'TICKET_VIEW'?",
    ),
}


@pytest.mark.parametrize(("call", "wrong", "why"), VALUES.values(), ids=VALUES)
def test_a_wrong_value_is_refused(
    emulator: Emulator, client: sl.Client, call: Call, wrong: Any, why: str
) -> None:
    """Before anything is changed, and it is said what would be right."""
    with pytest.raises(sl.PreflightError) as caught:
        call(client, wrong)
    assert str(caught.value).startswith(why)
    assert not changes(emulator)


def test_what_is_sold_is_said(client: sl.Client) -> None:
    """A value that nothing is sold for leads to those that there are."""
    vs, hardware = sl.VSManager(client), sl.HardwareManager(client)
    with pytest.raises(sl.NotFoundError, match=r"cpus=3: .*; there are 1, 2, 4"):
        vs.upgrade("web1", cpus=3)
    with pytest.raises(sl.NotFoundError, match="public_bandwidth=7: SoftLayer has no price"):
        hardware.upgrade("build1", public_bandwidth=7)
    with pytest.raises(sl.NotFoundError, match=r"'dal31': 0 datacenters .* Did you mean 'dal13'"):
        sl.VlanManager(client).price_vlan("dal31", public=True)


def test_nothing_is_several_of_none(emulator: Emulator, client: sl.Client) -> None:
    """No guests are ordered, and none are waited for."""
    vs = sl.VSManager(client)
    assert [] == vs.create_instances([])
    assert [] == list(vs.wait_all([]))
    assert not emulator.calls


def changes(emulator: Emulator) -> list[str]:
    """The methods that were called, but for those that only tell something."""
    told = ("get", "verify", "generate")
    return [each["method"] for each in emulator.calls if not each["method"].startswith(told)]
