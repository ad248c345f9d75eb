from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from softlayer_sdk import prop
from softlayer_sdk.errors import PreflightError
from softlayer_sdk.query import filters, masks, preflight, properties

if TYPE_CHECKING:
    from softlayer_sdk._schema.schema import Method

X: dict[str, Any] = {"operation": "x"}
BY_ID = filters.order_by()


def _method(service: str, name: str) -> Method:
    return preflight.method(service, name)


def test_the_root_of_a_filter() -> None:
    """A list of related objects is filtered below the relation, any other from its own rows."""
    guests, events = _method("Account", "getVirtualGuests"), _method("Event_Log", "getAllObjects")
    assert "virtualGuests" == properties.filter_root("Account", guests)
    assert "" == properties.filter_root("Event_Log", events)
    assert "" == properties.filter_root(
        "Location_Datacenter", _method("Location", "getDatacenters")
    )


@pytest.mark.parametrize(
    "tree",
    [
        {"virtualGuests": {"hostname": X}, "id": BY_ID},
        {"hourlyVirtualGuests": {"hostname": X}},
        {"virtualGuests": {"datacenter": {"operation": "not null", "name": X}}},
        {"virtualGuests": {"datacenter": {"operation": "is null"}}},
        {"virtualGuests": {}},
        {"virtualGuests": {"billingItem": {"orderItem": {"order": {"id": {"operation": 5}}}}}},
        {
            "virtualGuests": {
                "createDate": {
                    "operation": "betweenDate",
                    "options": [
                        {"name": "date", "value": ["01/01/2026"]},
                        {"name": "date", "value": ["02/01/2026"]},
                    ],
                }
            }
        },
    ],
)
def test_a_right_filter_is_quiet(tree: dict[str, Any]) -> None:
    """What SoftLayer reads is not refused: a sibling list of the same rows, an order at the top."""
    properties.check_filter(tree, "Account", _method("Account", "getVirtualGuests"))


def test_what_only_some_rows_have_can_be_filtered_by() -> None:
    """A property of a derived datatype is one that rows may have."""
    hardware = _method("Account", "getHardware")
    tree = {"hardware": {"activeTransaction": {"id": {"operation": 5}}}}
    properties.check_filter(tree, "Account", hardware)
    condition = prop("active_transaction.id") == 5
    assert tree == properties.wire_filter(condition, None, "Account", hardware)


def test_a_condition_joins_a_filter() -> None:
    """A condition is added to the caller's own filter, which stays as it is."""
    guests = _method("Account", "getVirtualGuests")
    site = {"operation": "not null", "id": X}
    own: dict[str, Any] = {"virtualGuests": {"datacenter": site, "hostname": X}, "id": BY_ID}
    found = properties.wire_filter(prop("datacenter.name") == "dal05", own, "Account", guests)
    assert found == {
        "virtualGuests": {
            "datacenter": {**site, "name": {"operation": "dal05"}},
            "hostname": X,
        },
        "id": BY_ID,
    }
    assert site == {"operation": "not null", "id": X}
    with pytest.raises(PreflightError, match=r"both have a condition on virtualGuests\.hostname"):
        properties.wire_filter(prop("hostname") == "web", own, "Account", guests)
    assert properties.wire_filter(None, {}, "Account", guests) is None


def test_a_condition_needs_a_known_method() -> None:
    """Where rows start is not known of a method that the schema does not have."""
    with pytest.raises(PreflightError, match="give filter= instead"):
        properties.wire_filter(prop("hostname") == "web", None, "Account", None, "off")


def test_masks_in_wire_names() -> None:
    """Names are sent in wire form, with a cast where one is needed."""
    guests, hardware = (_method("Account", f"get{what}") for what in ("VirtualGuests", "Hardware"))
    built = masks.mask("id", "max_memory", "datacenter.long_name")
    assert "mask[id,maxMemory,datacenter[longName]]" == properties.wire_mask(built, guests)
    assert "mask[id,maxMemory]" == properties.wire_mask("id,max_memory", guests)
    assert properties.wire_mask(masks.mask("id", "active_transaction.id"), hardware) == (
        "[mask[id],mask(SoftLayer_Hardware_Server)[activeTransaction[id]]]"
    )
    deep = masks.mask("network_vlans.primary_router.primary_ip_address", "billing_item.order_item")
    assert properties.wire_mask(deep, guests) == (
        "mask[networkVlans[primaryRouter[primaryIpAddress]],billingItem[orderItem]]"
    )
    deep = masks.mask("active_transaction.transaction_status.friendly_name")
    assert properties.wire_mask(deep, hardware) == (
        "mask(SoftLayer_Hardware_Server)[activeTransaction[transactionStatus[friendlyName]]]"
    )
    deep = masks.mask(
        "mask(SoftLayer_Hardware_Server)[active_transaction.transaction_status.friendly_name]"
    )
    assert properties.wire_mask(deep, hardware) == (
        "mask(SoftLayer_Hardware_Server)[activeTransaction[transactionStatus[friendlyName]]]"
    )
    cast = masks.mask("mask(SoftLayer_Hardware_Server)[active_transaction]")
    assert (
        properties.wire_mask(cast, hardware) == "mask(SoftLayer_Hardware_Server)[activeTransaction]"
    )
    assert properties.wire_mask({"datacenter": {}}, guests) == {"datacenter": {}}
    nested = {"max_memory": "", "datacenter": {"long_name": ""}}
    assert properties.wire_mask(nested, guests) == {"maxMemory": "", "datacenter": {"longName": ""}}
    assert properties.wire_mask(None, guests) is None


def test_an_operation_beside_properties_is_no_property() -> None:
    """What an operation is made of stands among names, and is not taken for some."""
    order = {"operation": "orderBy", "options": [{"name": "sort", "value": ["ASC"]}]}
    tree = {**order, "label": {"operation": "x"}}
    properties.check_filter(tree, "Event_Log", _method("Event_Log", "getAllObjects"))
