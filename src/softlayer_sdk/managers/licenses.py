"""Licences of VMware and other software that are ordered by themselves."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from softlayer_sdk.client import Client
from softlayer_sdk.errors import NotFoundError, SoftLayerError
from softlayer_sdk.managers._base import Manager
from softlayer_sdk.managers._cancelling import Cancellation, cancel
from softlayer_sdk.managers._follow_up import follow_up
from softlayer_sdk.managers._lists import every_row
from softlayer_sdk.managers._ordering.by_key_name import KeyNameOrder
from softlayer_sdk.managers._ordering.catalog import Catalog
from softlayer_sdk.managers._ordering.money import Limits, Money, PricedOrder
from softlayer_sdk.managers._ordering.orders import Orders
from softlayer_sdk.managers._templates import each_of, flag
from softlayer_sdk.models import (
    ContainerProductOrder,
    ContainerProductOrderReceipt,
    ContainerProductOrderSoftwareLicense,
    ProductItem,
    SoftwareAccountLicense,
)
from softlayer_sdk.services import (
    BillingItemService,
    ProductPackageService,
    SoftwareAccountLicenseService,
)

PACKAGE, PACKAGE_ID = "SOFTWARE_LICENSE_PACKAGE", 301
# What SoftLayer is told when a licence is cancelled: what it has always been told.
REASON = "Cancel by cli command"


class LicensesManager(Manager):
    """Manages the account's licences.

    Args:
        client: What makes the calls.
    """

    known_by = "keys of licences"

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        self._licenses = SoftwareAccountLicenseService(client)
        self._billing = BillingItemService(client)
        self._packages = ProductPackageService(client)
        self._catalog = Catalog(client)
        self._orders = Orders(client)

    def get_all_objects(self) -> list[SoftwareAccountLicense]:
        """List the account's licences with their `software_description` and `billing_item`.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_AccountLicense/getAllObjects/
        """
        return every_row(self._licenses.get_all_objects, mask="softwareDescription,billingItem")

    def cancel_item(
        self,
        key: str,
        cancel_immediately: bool = False,
        *,
        reason: str = REASON,
        note: str = REASON,
    ) -> list[Cancellation]:
        """Cancel a licence; all of them, if several have its key.

        Args:
            key: Its key.
            cancel_immediately: Now; else when the billing period ends.
            reason: Why, for SoftLayer.
            note: A word for SoftLayer.

        Returns:
            What was cancelled, when it ends, and what it would have cost a month.

        Raises:
            NotFoundError: no licence has this key.
            SoftLayerError: one of them has no billing; none was cancelled.
            FollowUpError: some are cancelled; the message names those that failed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/cancelItem/
        """
        flag("cancel_immediately", cancel_immediately)
        found = [each.billing_item for each in self.get_all_objects() if each.key == key]
        if not found:
            raise NotFoundError("no licence of the account has this key; see get_all_objects()")
        billed = [item for item in found if item]
        if len(billed) < len(found):
            raise SoftLayerError("the licence has no billing; is it cancelled already?")
        first, *others = billed
        end = partial(cancel, self._billing, reason=reason, note=note, at_once=cancel_immediately)
        done = [end(first)]
        with follow_up(done, f"the licence with the billing item {first.id} is cancelled") as step:
            for item in others:
                with step(f"billing item {item.id}"):
                    done.append(end(item))
        return done

    def create(
        self,
        datacenter: str,
        item_package: Sequence[str],
        *,
        max_monthly: Money | None = None,
    ) -> ContainerProductOrderReceipt:
        """Order licences, which are billed by the month from when SoftLayer accepts the order.

        Args:
            datacenter: Short name of the datacenter, such as `dal13`.
            item_package: Key names of the licences; see get_create_options().
            max_monthly: The most that it may cost a month, before taxes.

        Raises:
            PreflightError: it would cost more than it may; nothing was ordered.
            NotFoundError: there is no such datacenter or licence.
            OrderStateUnknownError: the answer was lost; see get_all_objects().

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/placeOrder/
        """
        limits = Limits.of(max_monthly, None)
        return self._orders.place(self._order(datacenter, item_package), limits)

    def price_license(self, datacenter: str, item_package: Sequence[str]) -> PricedOrder:
        """Get what licences would cost; nothing is ordered.

        The keywords are those of create(), but for its limit.

        Raises:
            NotFoundError: there is no such datacenter or licence.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        return self._orders.price(self._order(datacenter, item_package))

    def get_create_options(self) -> list[ProductItem]:
        """List the licences that can be ordered, with their prices.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getItems/
        """
        return every_row(self._packages.get_items, id=PACKAGE_ID)

    def _order(self, datacenter: str, items: Sequence[str]) -> ContainerProductOrder:
        return KeyNameOrder(
            package=PACKAGE,
            location=datacenter,
            items=each_of("item_package", items),
            kind=ContainerProductOrderSoftwareLicense.__datatype__,
            hourly=False,
        ).order(self._catalog)
