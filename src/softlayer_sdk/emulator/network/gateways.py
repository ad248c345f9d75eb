"""Network gateways, and NetScaler application delivery controllers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.datatypes import VLAN
from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.objects import creatable, deletable
from softlayer_sdk.emulator.engine.registry import behaviour, canceller, derived, seeder, usual
from softlayer_sdk.emulator.engine.seeding import place_of, rows_of, seed
from softlayer_sdk.emulator.engine.transactions import begin, refuse_if_busy
from softlayer_sdk.emulator.network.addresses import allocate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

GATEWAY = "SoftLayer_Network_Gateway"
CONTROLLER = "SoftLayer_Network_Application_Delivery_Controller"
_INSIDE = f"{GATEWAY}_Vlan"
_FIRST_PRIORITY = 254


def _complete(context: Context, template: dict[str, Any]) -> Mapping[str, Any]:
    """A VLAN behind a gateway.

    Raises:
        Refusal: there is no such gateway or VLAN, or the VLAN is behind one already.
    """
    gateway = context.state.found(GATEWAY, template.get("networkGatewayId"))
    vlan = context.state.found(VLAN, template.get("networkVlanId"))
    if vlan.get("attachedNetworkGatewayVlan") is not None:
        raise Refusal.public(f"VLAN {vlan.get('vlanNumber')} is associated with a gateway already.")
    bypass = template.get("bypassFlag")
    return {
        "networkGateway": gateway,
        "networkVlan": vlan,
        "bypassFlag": True if bypass is None else bool(bypass),
    }


creatable("Network_Gateway_Vlan", needs=("networkGatewayId", "networkVlanId"), complete=_complete)
deletable("Network_Gateway_Vlan")


usual("Network_Gateway", groupNumber=1)


@behaviour("Network_Gateway_Vlan", "bypass", "unbypass")
def bypass(context: Context, row: Row) -> None:
    """Let the traffic of a VLAN pass by its gateway, or through it."""
    row.update(bypassFlag=context.method == "bypass")


@behaviour("Network_Gateway", "bypassAllVlans", "unbypassAllVlans", "bypassVlans", "unbypassVlans")
def bypass_some(context: Context, row: Row, templates: list[dict[str, Any]] | None = None) -> None:
    """The same for all VLANs of a gateway, or for some."""
    ids = None if templates is None else [each.get("id") for each in templates]
    for each in row.get("insideVlans"):
        if ids is None or each.get("id") in ids:
            each.update(bypassFlag=context.method.startswith("bypass"))


@behaviour("Network_Gateway", "rename")
def rename(_: Context, row: Row, name: str) -> bool:
    """Give a gateway another name."""
    if not name:
        raise Refusal.invalid("name", "A gateway has a name.")
    row.update(name=name)
    return True


@behaviour("Network_Gateway", "rebuildHACluster", "rebuildvSRXHACluster", "forceRebuildCluster")
def rebuild(context: Context, row: Row, price: Any = None) -> bool:
    """Make the members of a gateway anew; they are out of use meanwhile."""
    if context.method == "forceRebuildCluster" and price not in _systems(context):
        raise Refusal.invalid("osPriceId", "It is none of those that are allowed.")
    servers = [member.get("hardware") for member in row.get("members")]
    for server in servers:
        refuse_if_busy(server)
    for server in servers:
        begin(context, server, "Gateway Cluster Rebuild", "provision")
    return True


@behaviour("Network_Gateway", "getAllowedOsPriceIds")
def _systems(context: Context, _: Row | None = None, member: Any = None) -> list[int]:
    """The systems that a member can have, by their prices."""
    del member
    prices = (
        price
        for package in context.state.all("Product_Package")
        if package.get("keyName") == "NETWORK_GATEWAY_APPLIANCE"
        for price in package.get("itemPrices")
    )
    codes = ((price, price.get("item").get("itemCategory").get("categoryCode")) for price in prices)
    return [price.get("id") for price, code in codes if code == "os"]


@behaviour("Network_Gateway", "getManufacturer")
def manufacturer(_: Context, row: Row, *__: Any) -> str | None:
    """Who made a gateway's system."""
    found: str | None = row.get("osManufacturer")
    return found


@behaviour("Network_Gateway", "getCapacity")
def capacity(_: Context, row: Row) -> str:
    """How fast a gateway is."""
    member = next(iter(row.get("members")), None)
    port = member.get("hardware").get("primaryNetworkComponent") if member is not None else None
    return f"{(port.get('maxSpeed') if port is not None else None) or 1000} Mbps"


@behaviour("Network_Gateway", "getMemberGatewayImagesMatch")
def alike(_: Context, __: Row) -> bool:
    """Whether all members have the same system; they always do."""
    return True


@behaviour("Network_Gateway", "setGatewayPassword")
def set_password(_: Context, row: Row, password: str) -> bool:
    """Set the password of a gateway."""
    if not password:
        raise Refusal.invalid("password", "It is empty.")
    row.hide(password=password)
    return True


@behaviour("Network_Gateway", "getPossibleInsideVlans")
def possible(context: Context, row: Row) -> list[Row]:
    """The VLANs in the same datacenter that could be behind a gateway."""
    own = [row.get("publicVlan"), row.get("privateVlan")]
    places = [vlan.get("datacenter") for vlan in own if vlan is not None]
    return [
        vlan
        for vlan in context.state.all(VLAN)
        if vlan.get("datacenter") in places
        and vlan not in own
        and vlan.get("attachedNetworkGatewayVlan") is None
    ]


@derived("Network_Vlan", "attachedNetworkGatewayVlan")
def _inside(vlan: Row) -> Row | None:
    return next((row for row in vlan.referrers if row.is_a(_INSIDE)), None)


@derived("Network_Vlan", "attachedNetworkGateway")
def _gateway(vlan: Row) -> Row | None:
    inside = vlan.get("attachedNetworkGatewayVlan")
    return inside.get("networkGateway") if inside is not None else None


@derived("Network_Vlan", "attachedNetworkGatewayFlag")
def _has_gateway(vlan: Row) -> bool:
    return vlan.get("attachedNetworkGatewayVlan") is not None


@derived("Network_Gateway", "networkFirewallFlag")
def _has_firewall(gateway: Row) -> bool:
    return gateway.get("networkFirewall") is not None


# --- application delivery controllers --------------------------------------------------------


@behaviour("Network_Application_Delivery_Controller", "editObject")
def edit(context: Context, row: Row, template: dict[str, Any]) -> bool:
    """Change the name and the notes."""
    given = {n: template[n] for n in ("name", "notes") if template.get(n) is not None}
    row.update(given, modifyDate=context.now)
    return True


@behaviour("Network_Application_Delivery_Controller", "saveCurrentConfiguration")
def save(context: Context, row: Row, notes: str = "") -> Row:
    """Remember the configuration."""
    values = {"createDate": context.now, "notes": notes, "controller": row}
    return context.state.add(f"{CONTROLLER}_Configuration_History", values)


@behaviour(
    "Network_Application_Delivery_Controller", "restoreBaseConfiguration", "restoreConfiguration"
)
def restore(context: Context, row: Row, id: object = None) -> bool:
    """Go back to a configuration."""
    if context.method == "restoreConfiguration":
        history = row.get("configurationHistory")
        if str(id) not in [str(each.get("id")) for each in history]:
            raise Refusal.not_found(id)
    row.update(modifyDate=context.now)
    return True


@seeder("Network_Gateway")
def _seed_gateway(state: State, values: dict[str, Any]) -> Row:
    """A gateway in the usual VLANs of a datacenter, with a server that it runs on."""
    place = place_of(state, values)
    own = rows_of(state, GATEWAY, {"name": "gateway", **values})
    where = {"datacenter": {"name": place.get("name")}} if place is not None else {}
    server = seed(state, "Hardware_Server", {"hostname": own["name"], **where})
    gateway = add_gateway(state, server, **own)
    add_member(gateway, server)
    return gateway


def add_gateway(state: State, server: Row, **values: Any) -> Row:
    """A gateway in the networks of a server, called as that is, and without members yet."""
    public, private = (
        port.get("networkVlan") if port is not None else None
        for port in map(server.get, ("primaryNetworkComponent", "primaryBackendNetworkComponent"))
    )
    usual = {
        "name": server.get("hostname"),
        "networkSpace": "BOTH" if public is not None else "PRIVATE",
        "statusId": 1,
        "status": state.shared(f"{GATEWAY}_Status", id=1, keyName="ACTIVE", name="Active"),
        "publicVlan": public,
        "privateVlan": private,
        "publicIpAddress": allocate(public) if public is not None else None,
        "privateIpAddress": allocate(private) if private is not None else None,
    }
    return state.add(GATEWAY, usual | values)


def add_member(gateway: Row, server: Row) -> Row:
    """Let a server be a member of a gateway; the first has the highest priority."""
    priority = _FIRST_PRIORITY - len(gateway.get("members"))
    values = {"networkGateway": gateway, "hardware": server, "priority": priority}
    return gateway.state.add(f"{GATEWAY}_Member", values)


@canceller("Network_Application_Delivery_Controller")
def cancel(context: Context, row: Row) -> None:
    """Take a controller away."""
    for each in row.get("configurationHistory"):
        context.state.remove(each)
    context.state.remove(row)


@derived("Network_Application_Delivery_Controller", "networkVlan")
def _vlan(row: Row) -> Row | None:
    return next(iter(row.get("networkVlans")), None)


@derived("Network_Application_Delivery_Controller", "datacenter")
def _place(row: Row) -> Row | None:
    vlan = row.get("networkVlan")
    return vlan.get("datacenter") if vlan is not None else None
