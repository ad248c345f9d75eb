"""The machines that an order is for: each has a name, and there are as many as are ordered."""

from __future__ import annotations

from typing import Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.values import array, number, struct

_NAMES = ("hostname", "domain")


def quantity_of(order: dict[str, Any]) -> int:
    """How many are ordered."""
    return number(order.get("quantity")) or 1


def hosts_of(order: dict[str, Any]) -> list[dict[str, Any]]:
    """The machines that an order is for, under whichever property it has them."""
    names = ("virtualGuests", "hardware")
    return [struct(host) for name in names for host in array(order.get(name))]


def check_hosts(order: dict[str, Any], name: str) -> None:
    """Refuse an order that has no name for each of its machines, or too many.

    Raises:
        Refusal: it names the property `name`, which is where they belong.
    """
    hosts = hosts_of(order)
    named = [host for host in hosts if all(map(host.get, _NAMES))]
    if len(hosts) != len(named) or len(named) != quantity_of(order):
        raise Refusal.bad_order(name, "Hostname and domain are not set properly.")


def with_names(order: dict[str, Any], name: str) -> dict[str, Any]:
    """An order that is only tried: names that it does not have yet are made up.

    Raises:
        Refusal: it has machines, and not as many as are ordered.
    """
    hosts = hosts_of(order) or [{} for _ in range(quantity_of(order))]
    usual = {"hostname": "host", "domain": "example.com"}
    named = [usual | {key: value for key, value in host.items() if value} for host in hosts]
    tried = {**order, "virtualGuests": None, "hardware": None, name: named}
    check_hosts(tried, name)
    return tried
