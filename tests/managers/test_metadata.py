from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

import pytest

import softlayer_sdk as sl
from softlayer_sdk.managers.metadata import Name
from tests.managers.doubles import Scripted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from softlayer_sdk.emulator import Emulator

OF_A_MAC = {"router", "vlans", "vlan_ids"}


@pytest.fixture(params=["xmlrpc", "rest"])
def manager(request: pytest.FixtureRequest, emulator: Emulator) -> Iterator[sl.MetadataManager]:
    """The manager under test, of a machine that has no credentials."""
    url = f"{emulator.url}/{request.param}/v3.1"
    with sl.Client(endpoint_url=url, auth=sl.NoAuth()) as client:
        yield sl.MetadataManager(client)


def test_get_tells_every_fact(manager: sl.MetadataManager, client: sl.Client) -> None:
    """Each name has its fact; what is not set is None."""
    facts: dict[str, Any] = {
        name: manager.get(name) for name in get_args(Name) if name not in OF_A_MAC
    }
    guest = sl.VSManager(client).get_instance(facts["id"])
    assert (guest.hostname, guest.domain, guest.fully_qualified_domain_name) == (
        facts["hostname"],
        facts["domain"],
        facts["fqdn"],
    )
    assert guest.datacenter.name == facts["datacenter"]
    assert guest.primary_ip_address == facts["primary_ip"] == facts["primary_frontend_ip"]
    assert guest.primary_backend_ip_address == facts["primary_backend_ip"]
    assert facts["user_data"] is facts["user_metadata"] is None
    sl.VSManager(client).edit(guest.id, userdata="hello")
    assert "hello" == manager.get("user_data")


def test_get_of_an_interface(manager: sl.MetadataManager) -> None:
    """The MAC address says which; without it nothing is asked."""
    macs: Any = manager.get("backend_mac")
    assert manager.get("router", macs[0])
    assert [int] == [type(each) for each in manager.get("vlan_ids", macs[0]) or ()]  # type: ignore[union-attr] # a list
    with pytest.raises(sl.PreflightError, match="MAC address"):
        manager.get("vlans")
    with pytest.raises(sl.PreflightError, match="Did you mean 'hostname'"):
        manager.get("hostnam")  # type: ignore[arg-type] # misspelt on purpose


def test_networks_have_all_their_interfaces(manager: sl.MetadataManager) -> None:
    """Addresses, router and VLANs, or just those that are wanted."""
    private, public = manager.private_network(), manager.public_network()
    assert private.mac_addresses == manager.get("backend_mac")
    assert public.mac_addresses == manager.get("frontend_mac")
    assert private.router == manager.get("router", private.mac_addresses[0])
    assert private.vlans == manager.get("vlans", private.mac_addresses[0])
    assert private.vlan_ids == manager.get("vlan_ids", private.mac_addresses[0])
    few = manager.public_network(router=False, vlans=False)
    assert (None, [], public.vlan_ids) == (few.router, few.vlans, few.vlan_ids)


def test_a_second_interface_is_not_lost() -> None:
    """Each has its router and its VLANs; what both have is said once."""
    answers = {
        "Resource_Metadata::getBackendMacAddresses": ["06:00", "06:01"],
        "Resource_Metadata::getRouter": "bcr01a.dal13",
        "Resource_Metadata::getVlans": [900],
        "Resource_Metadata::getVlanIds": [5],
    }
    script = Scripted(answers)
    network = sl.MetadataManager(script.client()).private_network()
    assert ["06:00", "06:01"] == network.mac_addresses
    assert ("bcr01a.dal13", [900], [5]) == (network.router, network.vlans, network.vlan_ids)
    assert 7 == len(script.calls)
    answers["Resource_Metadata::getBackendMacAddresses"] = []
    nothing = sl.MetadataManager(script.client()).private_network()
    assert (None, [], []) == (nothing.router, nothing.vlans, nothing.mac_addresses)


def test_without_a_client_it_asks_the_metadata_service() -> None:
    """On the private network, over REST, without credentials, and not for long."""
    settings = sl.MetadataManager().client.settings
    assert "https://api.service.softlayer.com/rest/v3.1" == settings.endpoint_url
    assert isinstance(settings.auth, sl.NoAuth)
    assert 5 == settings.timeout


class Fails:
    """A transport to a service that fails with a code."""

    def __init__(self, code: str, status: int) -> None:
        self.error = sl.SoftLayerAPIError("no", fault_code=code, http_status=status)

    def send(self, call: sl.transport.Call) -> sl.transport.Response:
        """Fail."""
        assert call.method
        raise self.error

    def close(self) -> None:
        """Nothing to close."""


@pytest.mark.parametrize(("code", "status"), [("404", 200), ("SoftLayer_Exception", 404)])
def test_what_is_not_set_is_none(code: str, status: int) -> None:
    """However the service says so; another failure is an error."""
    client = sl.Client("user", "key", transport=Fails(code, status))
    assert sl.MetadataManager(client).get("user_data") is None
    client = sl.Client("user", "key", transport=Fails("500", 400))
    with pytest.raises(sl.SoftLayerAPIError):
        sl.MetadataManager(client).get("user_data")
