"""Wherever an id is taken, the name that people use is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import softlayer_sdk as sl

if TYPE_CHECKING:
    from collections.abc import Callable

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
        assert f"'web99': nothing has that name among the {among}" == str(caught.value)


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
    assert twins[1].id == vs.get_instance("twin.b.example.org").id


def test_an_id_is_asked_for_by_itself(client: sl.Client) -> None:
    """A number, its text and a GUID go as they are: nobody is asked what they stand for."""
    with pytest.raises(sl.NotFoundError, match="getObject"):
        sl.VSManager(client).get_instance(GUID)
