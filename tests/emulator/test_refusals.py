"""What the service refuses is refused, by every method that could take it, on both wires."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from softlayer_sdk.emulator import Emulator
from tests.emulator.conftest import START
from tests.emulator.refusals import (
    ORDERS,
    REFUSED_ORDERS,
    REFUSED_TEMPLATES,
    TEMPLATE,
    Ref,
    Refused,
)
from tests.emulator.refused_edits import REFUSED_EDITS, Edit
from tests.emulator.wire import encode, on_both, read, rest, xmlrpc

if TYPE_CHECKING:
    from collections.abc import Iterator

ORDER, GUEST = "SoftLayer_Product_Order", "SoftLayer_Virtual_Guest"
AT_LEAST = 120


class Account:
    """An emulated account, and the ids of what orders refer to."""

    def __init__(self, emulator: Emulator) -> None:
        self.emulator = emulator
        self._prices: dict[str, int] = {}
        self._refs: dict[str, int | str] = {}
        self._items()
        self._refer()

    def _items(self) -> None:
        """The first price of each item: by its package and its key name."""
        mask = "mask[id,items[keyName,prices[id,capacityRestrictionMinimum]]]"
        for package in self.emulator.all("Product_Package", mask):
            for item in reversed(package["items"]):
                name = f"{package['id']}:{item['keyName']}"
                self._prices[name] = item["prices"][0]["id"]
                for price in reversed(item["prices"]):
                    level = price.get("capacityRestrictionMinimum")
                    self._prices[f"{name}@{level}"] = price["id"]

    def _refer(self) -> None:
        found = self.emulator
        (host,) = found.seed("Virtual_DedicatedHost", name="big", datacenter={"name": "dal13"})
        (volume,) = found.seed(
            "Network_Storage",
            capacityGb=20,
            storageTierLevel="READHEAVY_TIER",
            snapshotCapacityGb=None,
            datacenter={"name": "dal13"},
        )
        found.seed(
            "Virtual_Guest", dedicatedHost={"id": host["id"]}, startCpus=8, hostname="resident"
        )
        self._refs = {"host": host["id"], "volume": volume["id"]}
        image = found.all("Virtual_Guest_Block_Device_Template_Group")[0]
        self._refs["image"] = image["globalIdentifier"]
        mask = "mask[id,networkSpace,primaryRouter.id,datacenter.name,primarySubnet.id]"
        for vlan in found.all("Network_Vlan", mask):
            where = f"{vlan['networkSpace'].lower()} {{}} in {vlan['datacenter']['name']}"
            self._refs[where.format("VLAN")] = vlan["id"]
            self._refs[where.format("router")] = vlan["primaryRouter"]["id"]
            self._refs[where.format("subnet")] = vlan["primarySubnet"]["id"]
        mask = "mask[primaryNetworkComponent.primaryIpAddressRecord.id]"
        port = found.get("Virtual_Guest", 102, mask)["primaryNetworkComponent"]
        self._refs["address"] = port["primaryIpAddressRecord"]["id"]
        self._refer_to_edited()

    def _refer_to_edited(self) -> None:
        """What edits are about."""
        found, refs = self.emulator, self._refs
        for record in found.all("Dns_Domain_ResourceRecord", "mask[id,type,domainId]"):
            refs[f"{record['type'].upper()} record"] = record["id"]
            refs["zone"] = record["domainId"]
        for name, service in (
            ("ticket", "Ticket"),
            ("security group", "Network_SecurityGroup"),
            ("subnet", "Network_Subnet"),
            ("public image", "Virtual_Guest_Block_Device_Template_Group"),
        ):
            refs[name] = found.all(service, "mask[id]")[0]["id"]
        refs["nobody's ticket"] = found.seed("Ticket", assignedUser=None)[0]["id"]
        found.seed("Virtual_Guest", hostname="tagged", tags=["used"])
        for volume in found.all("Network_Storage", "mask[id,username]"):
            if volume["username"] == "SL02SEL307-1":
                refs["example volume"] = volume["id"]
        refs["billing item"] = read(found, "Virtual_Guest", "getBillingItem", id=102)["id"]
        method = "getMetricTrackingObjectId"
        refs["tracking object"] = read(found, "Virtual_Guest", method, id=102)

    def order(self, base: str, changes: dict[str, Any]) -> dict[str, Any]:
        """An order with its ids; members that are None are left out."""
        wanted: dict[str, Any] = self.filled({**ORDERS[base], **changes})
        package = ORDERS[base].get("packageId")
        wanted["prices"] = [
            {"id": self._prices[each if ":" in each else f"{package}:{each}"]}
            if isinstance(each, str)
            else each
            for each in wanted["prices"]
        ]
        return wanted

    def filled(self, value: Any) -> Any:
        """A value with ids in place of what refers to them."""
        if isinstance(value, Ref):
            return self._refs[value.name]
        if isinstance(value, dict):
            return {k: self.filled(each) for k, each in value.items() if each is not None}
        if isinstance(value, (list, tuple)):
            return [self.filled(each) for each in value]
        return value


@pytest.fixture(scope="module")
def account() -> Iterator[Account]:
    """An account that nothing is changed in: all is refused."""
    with Emulator(start=START) as emulator:
        yield Account(emulator)


def refusals(
    account: Account, service: str, method: str, argument: dict[str, Any]
) -> list[tuple[str, str]]:
    """The code and the text of a refusal, on each wire; long numbers are as good as others."""
    told = rest(account.emulator, f"{service}/{method}", argument)
    assert told.status >= 400, told.body
    answers = [told.error[1:], xmlrpc(account.emulator, service, method, encode(argument)).fault]
    return [(code, _alike(text)) for code, text in answers]


def _alike(text: str) -> str:
    return re.sub(r"\d{4,}", "N", text)


@pytest.mark.parametrize("base", ORDERS)
def test_what_is_not_changed_is_accepted(account: Account, base: str) -> None:
    """The orders that those of the table are made from can be placed."""
    reply = rest(account.emulator, f"{ORDER}/verifyOrder", account.order(base, {}))
    assert reply.status == 200, reply.body


@pytest.mark.parametrize("case", REFUSED_ORDERS, ids=lambda case: f"{case.base}: {case.what}")
def test_orders_are_refused(account: Account, case: Refused) -> None:
    """They cannot be placed, verified or quoted, for the same reason."""
    expected = (f"SoftLayer_Exception_{case.code}", _alike(case.text))
    order = account.order(case.base, case.changes)
    methods = ("placeOrder",) if case.placing else ("placeOrder", "verifyOrder", "placeQuote")
    for method in methods:
        assert [expected] * 2 == refusals(account, ORDER, method, order), method


@pytest.mark.parametrize(
    ("changes", "code", "text"),
    [case[1:] for case in REFUSED_TEMPLATES],
    ids=[case[0] for case in REFUSED_TEMPLATES],
)
def test_templates_are_refused(
    account: Account, changes: dict[str, Any], code: str, text: str
) -> None:
    """No guest is made from them, and no order."""
    expected = (f"SoftLayer_Exception_{code}", _alike(text))
    template = account.filled({**TEMPLATE, **changes})
    for method in ("createObject", "generateOrderTemplate"):
        assert [expected] * 2 == refusals(account, GUEST, method, template), method


@pytest.mark.parametrize("edit", REFUSED_EDITS, ids=lambda edit: edit.what)
def test_edits_are_refused(account: Account, edit: Edit) -> None:
    """They change nothing, for the same reason on both wires."""
    args, id = account.filled(edit.args), account.filled(edit.id)
    told, fault = on_both(account.emulator, edit.service, edit.method, *args, id=id)
    code = "_".join(filter(None, ("SoftLayer_Exception", edit.code)))
    expected = (code, _alike(edit.text))
    assert told.status >= 400, told.body
    assert [expected] * 2 == [(code, _alike(text)) for code, text in (told.error[1:], fault.fault)]


def test_the_tables_are_large() -> None:
    """They have what reports and documents tell."""
    assert AT_LEAST < len(REFUSED_ORDERS) + len(REFUSED_TEMPLATES)
    assert AT_LEAST // 2 < len(REFUSED_EDITS)


UNKNOWN = [
    ("SoftLayer_Ticket", "createStandardTicket", {"contents": "x"}, "contents", "Ticket"),
    (GUEST, "createObject", {**TEMPLATE, "frobs": 1}, "frobs", "Virtual_Guest"),
    (GUEST, "102/editObject", {"frobs": 1}, "frobs", "Virtual_Guest"),
    (
        GUEST,
        "createObject",
        {**TEMPLATE, "networkComponents": [{"speedy": 1}]},
        "speedy",
        "Virtual_Guest_Network_Component",
    ),
    (
        ORDER,
        "verifyOrder",
        {**ORDERS["licence"], "prices": [], "volumeSize": 1},
        "volumeSize",
        "Container_Product_Order_Software_License",
    ),
]


@pytest.mark.parametrize(("service", "method", "template", "name", "kind"), UNKNOWN)
def test_unknown_members_are_refused(
    account: Account, service: str, method: str, template: dict[str, Any], name: str, kind: str
) -> None:
    """REST takes no member that the type lacks."""
    text = f"The property '{name}' is not valid for 'SoftLayer_{kind}'."
    reply = rest(account.emulator, f"{service}/{method}", template)
    assert (500, "SoftLayer_Exception_Public", text) == reply.error


@pytest.mark.parametrize("strict", [True, False])
def test_unknown_members_over_xmlrpc(*, strict: bool) -> None:
    """XML-RPC passes over them, unless it is set to refuse them."""
    with Emulator(strict_templates=strict) as emulator:
        reply = xmlrpc(emulator, GUEST, "createObject", encode({**TEMPLATE, "frobs": 1}))
        assert strict == (b"is not valid for" in reply.body)


@pytest.mark.parametrize("allowed", [True, False])
def test_vlans_and_presets(*, allowed: bool) -> None:
    """Servers of a preset may name their VLANs, unless it is set as it once was."""
    with Emulator(preset_vlans=allowed) as emulator:
        account = Account(emulator)
        presets = rest(emulator, "SoftLayer_Product_Package/200/getActivePresets").json
        host = {**ORDERS["server"]["hardware"][0], "primaryNetworkComponent": {}}
        host["primaryNetworkComponent"] = {"networkVlan": {"id": Ref("public VLAN in dal13")}}
        prices = ORDERS["server"]["prices"][2:]
        changes = {"presetId": presets[0]["id"], "hardware": [host], "prices": prices}
        reply = rest(emulator, f"{ORDER}/verifyOrder", account.order("server", changes))
        text = b"VLANs may not be specified for Bare Metal Server configurations."
        assert allowed == (text not in reply.body)


def test_what_is_not_ready(slow: Emulator) -> None:
    """A volume takes no hosts while it is made, and then it does; it is cancelled once."""
    account = Account(slow)
    placed = rest(slow, f"{ORDER}/placeOrder", account.order("volume", {}))
    assert placed.status == 200, placed.body
    volume = slow.all("Network_Storage", "mask[id,username,billingItem.id]")[-1]
    path = f"SoftLayer_Network_Storage/{volume['id']}/allowAccessFromVirtualGuest"
    text = (
        f"{volume['username']} is not yet ready for mount, "
        "please try again after Volume Provisioning is complete."
    )
    assert (500, "SoftLayer_Exception_Public", text) == rest(slow, path, {"id": 102}).error
    slow.clock.advance(80)
    assert rest(slow, path, {"id": 102}).json is True
    cancel = f"SoftLayer_Billing_Item/{volume['billingItem']['id']}/cancelItem"
    assert rest(slow, cancel, False, True, "", "").json is True
    assert rest(slow, cancel, False, True, "", "").status == 500


def test_images_from_elsewhere(account: Account) -> None:
    """An image is imported from an object storage, not from a web server."""
    path = "SoftLayer_Virtual_Guest_Block_Device_Template_Group/createFromExternalSource"
    given = {"name": "x", "uri": "https://example.org/x.vhd"}
    text = (
        "Template configuration uri specified an invalid network storage service resource protocol."
    )
    assert text == rest(account.emulator, path, given).json["error"]
