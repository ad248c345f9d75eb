"""SoftLayer_Virtual_DedicatedHost: ordering hosts of one's own, and cancelling them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.objects import deletable
from softlayer_sdk.emulator.engine.registry import behaviour, canceller, deliverer, same_as
from softlayer_sdk.emulator.engine.transactions import begin, refuse_if_busy
from softlayer_sdk.emulator.engine.values import array, struct, truth
from softlayer_sdk.emulator.orders.bills import forget_bill
from softlayer_sdk.emulator.orders.checks import price_of
from softlayer_sdk.emulator.servers.host_catalog import HOST as CATEGORY
from softlayer_sdk.emulator.servers.host_creation import add_host
from softlayer_sdk.emulator.servers.placement import (
    HOST,
    backend_router,
    backend_routers,
    is_backend_router,
    put_on_host,
)

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

_NAME = "Virtual_DedicatedHost"
_EDITABLE = ("name", "notes")


same_as("Virtual_DedicatedHost", modifyDate="createDate")


@behaviour(_NAME, "getAvailableRouters")
def available_routers(
    context: Context, _: Row | None, template: dict[str, Any] | None = None
) -> list[Row]:
    """The routers that a host could be behind: all, or those of the template's datacenter."""
    wanted = struct(struct(template).get("datacenter"))
    places = list(context.state.all("Location_Datacenter"))
    if wanted.get("id"):
        places = [context.state.found("Location_Datacenter", wanted["id"])]
    elif wanted.get("name"):
        places = [place for place in places if place.get("name") == wanted["name"]]
    return backend_routers(context.state, places)


@behaviour(_NAME, "editObject")
def edit(context: Context, row: Row, template: dict[str, Any]) -> bool:
    """Change name and notes."""
    changes = {name: template[name] for name in _EDITABLE if template.get(name) is not None}
    row.update(changes, modifyDate=context.now)
    return True


@canceller(_NAME)
def cancel(context: Context, row: Row) -> None:
    """Take a host away.

    Raises:
        Refusal: there are guests on it.
    """
    guests = row.get("guests")
    if guests:
        raise Refusal.public(f"Dedicated host {row.get('name')} has {len(guests)} virtual guests.")
    forget_bill(row.get("billingItem"))
    context.state.remove(row)


deletable(_NAME, cancel)


@behaviour("Virtual_Guest", "migrateDedicatedHost")
def migrate(context: Context, guest: Row, id: object) -> None:
    """Move a guest to another dedicated host."""
    refuse_if_busy(guest)
    if guest.get("dedicatedHost") is None:
        raise Refusal.public("The virtual guest is not on a dedicated host.")
    put_on_host(guest, context.state.found(HOST, id))
    begin(context, guest, "Cloud Migrate", "upgrade")


@deliverer(f"SoftLayer_Container_Product_Order_{_NAME}", hosts="hardware")
def order_hosts(
    context: Context, order: dict[str, Any], prices: list[Row], place: Row | None
) -> dict[str, Any]:
    """New hosts, behind the routers that were asked for.

    Raises:
        Refusal: no host is ordered, or it would be nowhere.
    """
    price = price_of(prices, CATEGORY)
    if price is None:
        raise Refusal.missing_categories("Dedicated Virtual Hosts")
    if place is None:
        raise Refusal.bad_location()
    asked = [struct(each) for each in array(order.get("hardware"))]
    hourly = truth(order.get("useHourlyPricing"))
    made = [
        add_host(
            price,
            place,
            name=each["hostname"],
            domain=each["domain"],
            hourly=hourly,
            backendRouter=_router(context, each, place),
        )
        for each in asked
    ]
    shown = [{name: row.get(name) for name in ("id", "name")} for row in made]
    hardware = [asked[n] | each for n, each in enumerate(shown)]
    return {"hardware": hardware}


def _router(context: Context, asked: dict[str, Any], place: Row) -> Row | None:
    """The router that a host is ordered behind; the first of its datacenter without one."""
    port = struct(asked.get("primaryBackendNetworkComponent"))
    id = struct(port.get("router")).get("id")
    if id is None:
        return backend_router(context.state, place)
    row = context.state.found("Hardware_Router", id)
    if not is_backend_router(row) or row.get("datacenter") is not place:
        raise Refusal.public(f"Router {row.get('hostname')} is not available for dedicated hosts.")
    return row
