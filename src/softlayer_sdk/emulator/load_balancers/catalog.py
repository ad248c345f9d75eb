"""What can be ordered of load balancers."""

from __future__ import annotations

from softlayer_sdk.emulator.orders.catalog import Item, SharedPackage

# Id and name of the categories by their codes; no order has to have one of them.
CATEGORIES = {
    "load_balancer_as_a_service": (1116, "Load Balancer As A Service"),
    "load_balancer_uptime": (1117, "Load Balancer Uptime"),
}
LOAD_BALANCERS = SharedPackage(
    id=805,
    key="LBAAS",
    name="Load Balancer As A Service (LBaaS)",
    type="ADDITIONAL_SERVICES_LOAD_BALANCER",
    items=(
        Item(
            "LOAD_BALANCER_AS_A_SERVICE",
            "Load Balancer as a Service",
            "load_balancer_as_a_service",
            0,
            "",
            ".028",
        ),
        Item("LOAD_BALANCER_UPTIME", "Load Balancer Uptime", "load_balancer_uptime", 0, "", ".004"),
    ),
)
