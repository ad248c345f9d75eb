"""Orders of virtual guests: creating, verifying, ordering and changing their size."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from softlayer_sdk._values.converter import structure
from softlayer_sdk.errors import NotFoundError, PreflightError, SoftLayerError
from softlayer_sdk.managers import _ordering, _upgrade, _vs_template
from softlayer_sdk.managers._follow_up import checked_tags, follow_up, named
from softlayer_sdk.managers._server import ServerManager, billing_of, package_of, reference
from softlayer_sdk.models import (
    ContainerProductOrder,
    ContainerProductOrderReceipt,
    ProductItemPrice,
    VirtualGuest,
)
from softlayer_sdk.services import VirtualGuestService

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from softlayer_sdk.managers._follow_up import Step
    from softlayer_sdk.managers._vs_template import GuestOptions, OrderOptions

UPGRADE_PRICES = (
    "mask[id,locationGroupId,categories[name,id,categoryCode],item[description,capacity,units]]"
)
DISK_CATEGORY = re.compile("guest_disk([0-9]+)")
# The names of the categories of a guest's disks, by number.
DISKS = ("First Disk", "Second Disk", "Third Disk", "Fourth Disk", "Fifth Disk")


# What create options call the items of a category.
OPTIONS = {
    "ram": "ram",
    "database": "database",
    "os": "operating_systems",
    "guest_core": "guest_core",
    "port_speed": "port_speed",
    "guest_disk": "guest_disk",
    **_ordering.EXTRAS,
}


class GuestOrders(ServerManager[VirtualGuest]):
    """What `VSManager` does that costs money."""

    def get_create_options(
        self, vsi_type: str = "PUBLIC_CLOUD_SERVER", datacenter: str | None = None
    ) -> dict[str, list[dict[str, Any]]]:
        """Get what a guest can be made of, and what that costs.

        Args:
            vsi_type: Key name of the package: `PUBLIC_CLOUD_SERVER`, `TRANSIENT_CLOUD_SERVER`, ...
            datacenter: The one to give under `locations`, whose own prices are shown where it
                has some. Items are listed even where it does not offer them.

        Returns:
            Lists of options under `locations`, `sizes` (flavors), `ram`, `guest_core`,
            `guest_disk`, `port_speed`, `operating_systems`, `database` and `extras`. Each has a
            `name` and a `key`; a size also `hourlyRecurringFee` and `recurringFee`, the others
            but the locations their `prices`.

        Raises:
            NotFoundError: there is no such package or datacenter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getItems/
        """
        catalog = _ordering.Catalog(self.client)
        return _ordering.options(catalog, vsi_type, datacenter, OPTIONS)

    def set_tags(self, tags: str | Sequence[str], guest_id: int | str) -> None:
        """Replace the tags of a guest; an empty text clears them.

        Args:
            tags: Text with commas, or a list.
            guest_id: The guest's id.

        Raises:
            NotFoundError: there is no such guest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/setTags/
        """
        checked = checked_tags("tags", tags) or ""
        VirtualGuestService(self.client).set_tags(checked, id=guest_id)

    def create_instance(
        self,
        *,
        hostname: str,
        domain: str,
        cpus: int | None = None,
        memory: int | None = None,
        datacenter: str | None = None,
        flavor: str | None = None,
        os_code: str | None = None,
        image_id: str | None = None,
        hourly: bool = True,
        transient: bool | None = False,
        local_disk: bool | None = True,
        disks: Sequence[int | str] | None = None,
        nic_speed: int | None = None,
        private: bool = False,
        dedicated: bool = False,
        host_id: int | None = None,
        public_vlan: int | None = None,
        private_vlan: int | None = None,
        public_subnet: int | None = None,
        private_subnet: int | None = None,
        public_router: int | None = None,
        private_router: int | None = None,
        public_security_groups: Sequence[int] | None = None,
        private_security_groups: Sequence[int] | None = None,
        ssh_keys: Sequence[int] | None = None,
        userdata: str | None = None,
        post_uri: str | None = None,
        boot_mode: str | None = None,
        tags: str | Sequence[str] | None = None,
    ) -> VirtualGuest:
        """Order one virtual server. Billing starts when SoftLayer accepts the order.

        Args:
            hostname: Its name.
            domain: Its domain.
            cpus: Number of cores; not with a flavor.
            memory: Megabytes of memory, in steps of 1024; not with a flavor.
            datacenter: Short name, such as `dal13`; see get_create_options().
            flavor: A ready-made size, such as `B1_2X4X100`; see get_create_options().
            os_code: What to install, such as `UBUNTU_LATEST_64`; not with an image.
            image_id: GUID of an image to install; not with an operating system.
            hourly: Billed by the hour; else by the month.
            transient: Cheaper, and may be taken away at any time; by the hour only.
            local_disk: Disks in the host; else in a SAN. None leaves it to the flavor.
            disks: Gigabytes of each disk, the boot disk first.
            nic_speed: Mbps of the network: 10, 100 or 1000.
            private: Only on the private network.
            dedicated: On a host that no other account uses; costs more.
            host_id: Id of a dedicated host to put it on.
            public_vlan: Id of the public VLAN.
            private_vlan: Id of the private VLAN.
            public_subnet: Id of a subnet of the public VLAN.
            private_subnet: Id of a subnet of the private VLAN.
            public_router: Id of the public router, instead of a VLAN.
            private_router: Id of the private router, instead of a VLAN.
            public_security_groups: Ids of security groups of the public interface.
            private_security_groups: Ids of security groups of the private interface.
            ssh_keys: Ids of keys to install.
            userdata: A text that the guest can read about itself.
            post_uri: A script to run when it is installed; only an https address is run.
            boot_mode: `HVM` or `PV`.
            tags: Its tags, set after it is ordered; text with commas, or a list.

        Returns:
            The guest with `id` set. Its addresses come later: wait_until_ready().

        Raises:
            PreflightError: options contradict each other; nothing was sent.
            InvalidParameterError: SoftLayer refused a value; nothing was ordered.
            OrderStateUnknownError: the answer was lost; `reconcile()` looks for the guest.
            FollowUpError: it is ordered, but its tags failed; `result` is the guest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/createObject/
        """
        options = {name: value for name, value in locals().items() if name not in ("self", "tags")}
        wanted = checked_tags("tags", tags)
        template = structure(VirtualGuest, _vs_template.build(options))
        guest = VirtualGuestService(self.client).create_object(template)
        with follow_up(guest, f"ordered and billed: {named('guest', [guest])}") as step:
            self._tag(step, [guest], [wanted])
        return guest

    def create_instances(self, config_list: Sequence[GuestOptions]) -> list[VirtualGuest]:
        """Order several virtual servers at once. Billing starts when SoftLayer accepts the order.

        Args:
            config_list: The keywords of create_instance() for each.

        Returns:
            The guests with `id` set, in the same order.

        Raises:
            PreflightError: options contradict each other; nothing was sent.
            InvalidParameterError: SoftLayer refused a value; nothing was ordered.
            OrderStateUnknownError: the answer was lost; `reconcile()` looks for the guests.
            FollowUpError: they are ordered, but some tags failed; `result` is the guests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/createObjects/
        """
        templates = [
            structure(VirtualGuest, _vs_template.build(_without_tags(options)))
            for options in config_list
        ]
        tags = [checked_tags("tags", options.get("tags")) for options in config_list]
        guests = VirtualGuestService(self.client).create_objects(templates)
        with follow_up(guests, f"ordered and billed: {named('guest', guests)}") as step:
            self._tag(step, guests, tags)
        return guests

    def verify_create_instance(
        self,
        *,
        hostname: str,
        domain: str,
        cpus: int | None = None,
        memory: int | None = None,
        datacenter: str | None = None,
        flavor: str | None = None,
        os_code: str | None = None,
        image_id: str | None = None,
        hourly: bool = True,
        transient: bool | None = False,
        local_disk: bool | None = True,
        disks: Sequence[int | str] | None = None,
        nic_speed: int | None = None,
        private: bool = False,
        dedicated: bool = False,
        host_id: int | None = None,
        public_vlan: int | None = None,
        private_vlan: int | None = None,
        public_subnet: int | None = None,
        private_subnet: int | None = None,
        public_router: int | None = None,
        private_router: int | None = None,
        public_security_groups: Sequence[int] | None = None,
        private_security_groups: Sequence[int] | None = None,
        ssh_keys: Sequence[int] | None = None,
        userdata: str | None = None,
        post_uri: str | None = None,
        boot_mode: str | None = None,
        tags: str | Sequence[str] | None = None,
    ) -> ContainerProductOrder:
        """Let SoftLayer check and price the order of a guest; nothing is ordered.

        The keywords are those of create_instance().

        Returns:
            The order with its `prices` and what it costs: `pre_tax_recurring_hourly`,
            `pre_tax_recurring_monthly`, `pre_tax_setup` as Decimal.

        Raises:
            PreflightError: options contradict each other; nothing was sent.
            InvalidParameterError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        checked_tags("tags", tags)
        options = {name: value for name, value in locals().items() if name not in ("self", "tags")}
        return self.client.call(
            "Product_Order", "verifyOrder", self._order(options), returns=ContainerProductOrder
        )

    def order_guest(
        self, guest_object: OrderOptions, test: bool = False
    ) -> ContainerProductOrderReceipt | ContainerProductOrder:
        """Order a guest with options that create_instance() has not: IPv6, placement groups.

        Billing starts when SoftLayer accepts the order.

        Args:
            guest_object: The keywords of create_instance(), and `ipv6` (True adds an IPv6 address)
                and `placement_id` (id of a placement group).
            test: Only let SoftLayer check and price the order; nothing is ordered.

        Returns:
            The receipt, with the guests in `order_details.virtual_guests`; or the priced order.

        Raises:
            PreflightError: options contradict each other; nothing was sent.
            InvalidParameterError: SoftLayer refused the order.
            OrderStateUnknownError: the answer was lost; `reconcile()` looks for the guest.
            FollowUpError: it is ordered, but its tags failed; `result` is the receipt.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/placeOrder/
        """
        tags = checked_tags("tags", guest_object.get("tags"))
        order = self._order(_without_tags(guest_object))
        if test:
            return self.client.call(
                "Product_Order", "verifyOrder", order, returns=ContainerProductOrder
            )
        receipt = self.client.call(
            "Product_Order", "placeOrder", order, returns=ContainerProductOrderReceipt
        )
        guests = _guests_of(receipt)
        number = getattr(receipt, "order_id", "?")
        done = f"ordered and billed: order {number}, {named('guest', guests)}"
        with follow_up(receipt, done) as step:
            self._tag(step, guests, [tags] * len(order["virtualGuests"]))
        return receipt

    def _tag(self, step: Step, guests: Sequence[VirtualGuest], tags: Sequence[str | None]) -> None:
        """Tag each guest of an order with its tags; one that fails keeps no other from its own."""
        wanted = any(each is not None for each in tags)
        if wanted and len(guests) != len(tags):
            raise SoftLayerError(
                f"tags: the answer has {len(guests)} guests instead of {len(tags)}"
            )
        for guest, text in zip(guests, tags, strict=False):
            if text is not None:
                with step(f"tags of guest {getattr(guest, 'id', '?')}"):
                    self.set_tags(text, guest.id)

    def _order(self, options: Mapping[str, Any]) -> dict[str, Any]:
        """The order that a guest's options stand for."""
        template = structure(VirtualGuest, _vs_template.build(options))
        order: dict[str, Any] = self.client.call("Virtual_Guest", "generateOrderTemplate", template)
        guest = order["virtualGuests"][0]
        # SoftLayer drops these from the template it makes.
        if any(options.get(name) for name in _vs_template.CHOSEN):
            guest.update(_vs_template.networks(options))
        if options.get("userdata"):
            guest["userData"] = [{"value": options["userdata"]}]
        if options.get("placement_id"):
            guest["placementGroupId"] = options["placement_id"]
        if options.get("host_id"):
            order["hostId"] = options["host_id"]
        if options.get("ipv6"):
            catalog = _ordering.Catalog(self.client)
            prices = catalog.prices("PUBLIC_CLOUD_SERVER", ["1_IPV6_ADDRESS"])
            order["prices"].append({"id": prices[0]["id"]})
        return order

    def upgrade(
        self,
        instance_id: int | str,
        cpus: int | None = None,
        memory: int | None = None,
        nic_speed: int | None = None,
        public: bool = True,
        preset: str | None = None,
        disk: Sequence[Mapping[str, int]] | None = None,
    ) -> bool:
        """Order another size for a guest. What it costs changes, and the guest restarts at once.

        Args:
            instance_id: Its id.
            cpus: Number of cores; not with a preset.
            memory: Gigabytes of memory; not with a preset.
            nic_speed: Mbps of the public network.
            public: Cores on a shared host; else private ones.
            preset: Key name of a ready-made size, such as `M1_64X512X100`.
            disk: Disks to add or change: `{"capacity": gigabytes, "number": 1 to 5}`; without
                a number, or with 0 or -1, a disk takes the next free place.

        Returns:
            Whether anything was ordered: False when nothing was asked for.

        Raises:
            PreflightError: cpus or memory together with a preset, or a GUID instead of the id;
                nothing was ordered.
            NotFoundError: SoftLayer has no price for a value; nothing was ordered.
            OrderStateUnknownError: the answer was lost; see the guest before trying again.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/placeOrder/
        """
        prices = self._upgrade_prices(instance_id)
        for name, value in (("cpus", cpus), ("memory", memory)):
            if value is not None and preset is not None:
                raise PreflightError(f"{name}={value!r} and preset={preset!r}: give one of them")
        order: dict[str, Any] = {
            "complexType": "SoftLayer_Container_Product_Order_Virtual_Guest_Upgrade",
            "properties": [_upgrade.maintenance_window()],
            "virtualGuests": [reference("instance_id", instance_id)],
        }
        chosen = self._disk_prices(instance_id, disk, prices, public=public) if disk else []
        for option, value in (("nic_speed", nic_speed), ("cpus", cpus), ("memory", memory)):
            if value:
                chosen.append({"id": _price(prices, option, value, public=public)})
        if chosen:
            order["prices"] = chosen
        if preset is not None:
            package = package_of(self._get(instance_id, None)).key_name or ""
            order["presetId"] = _ordering.Catalog(self.client).preset(package, preset)["id"]
        if not (chosen or preset):
            return False
        self.client.call("Product_Order", "placeOrder", order)
        return True

    def _upgrade_prices(self, instance_id: int | str) -> list[dict[str, Any]]:
        prices: list[dict[str, Any]] = self.client.call(
            "Virtual_Guest",
            "getUpgradeItemPrices",
            True,
            id=instance_id,
            mask=UPGRADE_PRICES,
        )
        return prices

    def _disk_prices(
        self,
        instance_id: int | str,
        disks: Sequence[Mapping[str, int]],
        prices: list[dict[str, Any]],
        *,
        public: bool,
    ) -> list[dict[str, Any]]:
        children = billing_of(self._get(instance_id, None)).children
        present = [DISK_CATEGORY.fullmatch(each.category_code or "") for each in children]
        # The category of the first disk has the number 0.
        last = max((int(each[1]) + 1 for each in present if each), default=0)
        chosen: list[dict[str, Any]] = []
        for disk in disks:
            capacity = disk["capacity"]
            number = disk.get("number", 0)
            last = number if number > 0 else last + 1
            price = _price(prices, "disk", capacity, public=public)
            category = self.get_disk_category_id_by_disk_number(capacity, last)
            if category is None:
                raise NotFoundError(f"there is no disk {last} of {capacity} GB")
            kind = "SoftLayer_Product_Item_Category"
            chosen.append(
                {
                    "categories": [{"id": category, "complexType": kind}],
                    "complexType": "SoftLayer_Product_Item_Price",
                    "id": price,
                }
            )
        return chosen

    def get_disk_category_id_by_disk_number(self, capacity: int, disk_number: int) -> int | None:
        """Get the category that a disk is ordered under, which depends on its number.

        Args:
            capacity: Gigabytes of the disk.
            disk_number: 1 to 5.

        Returns:
            The id of the category, or None when there is no such disk.

        Raises:
            CallError: SoftLayer refused or did not answer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getItemPrices/
        """
        if not 1 <= disk_number <= len(DISKS):
            return None
        prices = self.client.call(
            "Product_Package",
            "getItemPrices",
            id=46,
            mask="mask[id,locationGroupId,item[capacity,description,keyName],categories]",
            filter={
                "itemPrices": {
                    "locationGroupId": {"operation": "is null"},
                    "item": {"keyName": {"operation": f"*= GUEST_DISK_{capacity}_GB_SAN"}},
                }
            },
            returns=list[ProductItemPrice],
        )
        found = [
            category.id
            for price in prices
            for category in price.categories
            if category.name == DISKS[disk_number - 1]
        ]
        return found[-1] if found else None


def _guests_of(receipt: ContainerProductOrderReceipt) -> list[VirtualGuest]:
    """The guests that a receipt names; none where it says nothing of them."""
    details = getattr(receipt, "order_details", None)
    return list(getattr(details, "virtual_guests", None) or ())


def _without_tags(options: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in options.items() if name != "tags"}


def _price(prices: list[dict[str, Any]], option: str, value: object, *, public: bool) -> int:
    found = _upgrade.guest_price(prices, option, value, public=public)
    if found is None:
        raise NotFoundError(f"{option}={value!r}: SoftLayer has no price for that")
    return found
