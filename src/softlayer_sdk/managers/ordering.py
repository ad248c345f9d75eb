"""The catalog, orders of any kind, and quotes."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Unpack

import attrs

from softlayer_sdk._schema.suggest import did_you_mean, nearest
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk._values.converter import structure
from softlayer_sdk.client import Client
from softlayer_sdk.errors import NotFoundError, PreflightError, WaitFailedError
from softlayer_sdk.managers._base import Manager, is_id
from softlayer_sdk.managers._lists import Listing, RowOptions, every_row
from softlayer_sdk.managers._ordering.by_key_name import Extras, KeyNameOrder, with_extras
from softlayer_sdk.managers._ordering.catalog import Catalog, numbered
from softlayer_sdk.managers._ordering.money import Limits, Money, PricedOrder, asked_by
from softlayer_sdk.managers._ordering.orders import Orders
from softlayer_sdk.managers._ordering.prices import capacity_of, standard_price
from softlayer_sdk.managers._templates import each_of, filled, flag
from softlayer_sdk.models import (
    BillingItemCancellationRequest,
    BillingOrder,
    BillingOrderQuote,
    ContainerProductOrder,
    ContainerProductOrderHardwareServer,
    ContainerProductOrderReceipt,
    ContainerProductOrderVirtualGuest,
    Location,
    LocationRegion,
    ProductItem,
    ProductItemPrice,
    ProductPackage,
    ProductPackageOrderConfiguration,
    ProductPackagePreset,
)
from softlayer_sdk.query.filters import FilterValue, at, equals, leaf
from softlayer_sdk.services import (
    AccountService,
    BillingItemCancellationRequestService,
    BillingOrderQuoteService,
    BillingOrderService,
    LocationService,
    ProductPackagePresetService,
    ProductPackageService,
)
from softlayer_sdk.services import _results as results
from softlayer_sdk.waiters import Waiter

PACKAGES = Listing(
    ProductPackageService,
    ProductPackageService.get_all_objects,
    mask="id,name,keyName,isActive,type",
)
ACTIVE = Listing(
    ProductPackageService, ProductPackageService.get_all_objects, fixed={"isActive": 1}
)
ITEMS = Listing(
    ProductPackageService,
    ProductPackageService.get_items,
    mask="id,keyName,description,itemCategory,categories,prices",
    paths={"category": "itemCategory.categoryCode", "keyword": "description"},
)
CATEGORIES = Listing(
    ProductPackageService,
    ProductPackageService.get_configuration,
    mask="id,isRequired,itemCategory[id,name,categoryCode]",
)
PRESETS = Listing(
    ProductPackageService,
    ProductPackageService.get_active_presets,
    mask="id,name,keyName,description,prices[id,hourlyRecurringFee,recurringFee],locations",
)
OWN_PRESETS = attrs.evolve(
    PRESETS, list_rows=ProductPackageService.get_account_restricted_active_presets
)
QUOTES = Listing(
    AccountService,
    AccountService.get_active_quotes,
    mask="mask[order[id,items[id,package[id,keyName]]]]",
    paths={"name": "name"},
)
QUOTE = "mask[order[id,items[package[id,keyName]]]]"
ORDER = (
    "mask[id,status,createDate,orderTotalAmount,orderApprovalDate,"
    "initialInvoice[id,amount,invoiceTotalAmount,invoiceTopLevelItems[id,description,hostName,"
    "domainName,oneTimeAfterTaxAmount,recurringAfterTaxAmount,createDate,categoryCode,"
    "category[name],location[name],children[id,category[name],description,oneTimeAfterTaxAmount,"
    "recurringAfterTaxAmount]]],items[description],userRecord[displayName,userStatus]]"
)
CANCELLATIONS = (
    "mask[id,itemCount,modifyDate,createDate,ticketId,ticket[assignedUserId,id,"
    "serviceProviderResourceId],status[name,id],user[id,firstName,lastName]]"
)
OUTLET = "OUTLET"
PROGRESS = (
    "mask[id,status,createDate,orderTopLevelItems[id,description,hostName,domainName,categoryCode,"
    "billingItem[id,description,hostName,categoryCode,recurringFee,hourlyRecurringFee,"
    "provisionTransaction[id,transactionStatus[name,friendlyName]]]]]"
)
# What is not carried out yet, and what becomes nothing any more.
WAITING = ("PENDING_APPROVAL", "PENDING_AUTO_APPROVAL")
ENDED = ("CANCELLED", "DECLINED", "DENIED", "REJECTED")


class ItemFilters(RowOptions, total=False):
    """The keywords of `OrderingManager.list_items`, beside the package."""

    category: FilterValue | None
    keyword: FilterValue | None


class OrderingManager(Manager):
    """Orders anything from the catalog by its key names, and keeps quotes.

    Args:
        client: What makes the calls.
        waiter: What waits: a `Waiter` with a clock, a pause and a `progress` of its own.
    """

    known_by = "names of active quotes"

    def __init__(self, client: Client, *, waiter: Waiter | None = None) -> None:
        super().__init__(client)
        self._waiter = waiter or Waiter()
        self._packages = ProductPackageService(client)
        self._presets = ProductPackagePresetService(client)
        self._locations = LocationService(client)
        self._account = AccountService(client)
        self._quotes = BillingOrderQuoteService(client)
        self._billing = BillingOrderService(client)
        self._cancellations = BillingItemCancellationRequestService(client)
        self._catalog = Catalog(client)
        self._orders = Orders(client)

    def get_packages_of_type(
        self, package_types: Sequence[str], mask: MaskLike | None = None
    ) -> list[ProductPackage]:
        """List the packages of some types, without those of the outlet.

        Args:
            package_types: Key names of the types, such as `BARE_METAL_CPU`.
            mask: Which properties each package has; with `name` and `description`, those of the
                outlet are left out.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getAllObjects/
        """
        filter = at("type.keyName", leaf(each_of("package_types", package_types)))
        found: list[ProductPackage] = every_row(
            self._packages.get_all_objects, mask=mask, filter=filter
        )
        return self.filter_outlet_packages(found)

    def get_order_detail(self, order_id: int | str, mask: MaskLike | None = None) -> BillingOrder:
        """Get an order with its status and what it is billed for.

        Args:
            order_id: Its id, as the receipt has it.
            mask: Which properties it has, instead of its amounts, items and first invoice.

        Raises:
            NotFoundError: there is no such order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getObject/
        """
        return self._billing.get_object(id=order_id, mask=mask or ORDER)

    @staticmethod
    def filter_outlet_packages(packages: Sequence[ProductPackage]) -> list[ProductPackage]:
        """Leave out the packages of the outlet, which are ordered in another way.

        Args:
            packages: Packages with their `name` and `description`.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/
        """
        rows = structure(list[ProductPackage], list(packages))
        return [each for each in rows if OUTLET not in _words(each)]

    @staticmethod
    def get_only_active_packages(packages: Sequence[ProductPackage]) -> list[ProductPackage]:
        """Leave out the packages that cannot be ordered any more.

        Args:
            packages: Packages with their `is_active`.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/
        """
        rows = structure(list[ProductPackage], list(packages))
        return [each for each in rows if getattr(each, "is_active", True)]

    def get_package_by_type(
        self, package_type: str, mask: MaskLike | None = None
    ) -> ProductPackage | None:
        """Get the package of a type; the last of several, None if there is none.

        Args:
            package_type: Key name of the type.
            mask: Which properties it has.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getAllObjects/
        """
        found = self.get_packages_of_type([package_type], mask)
        return found[-1] if found else None

    def get_package_id_by_type(self, package_type: str) -> int:
        """Get the id of the package of a type; that of the last of several.

        Args:
            package_type: Key name of the type.

        Raises:
            NotFoundError: there is none.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getAllObjects/
        """
        mask = "mask[id,name,description,isActive,type[keyName]]"
        found = self.get_package_by_type(package_type, mask)
        if found is None:
            raise NotFoundError(f"there is no package of the type {package_type!r}")
        return found.id

    def get_quotes(
        self, name: FilterValue | None = None, **rows: Unpack[RowOptions]
    ) -> list[BillingOrderQuote]:
        """List the quotes that can be ordered.

        Args:
            name: Only quotes with this name; text operators such as `web*` work.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getActiveQuotes/
        """
        return list(QUOTES.rows(self.client, {"name": name, **rows}))

    def get_quote_details(self, quote_id: int | str) -> BillingOrderQuote:
        """Get a quote with its packages and when it expires. price_quote() tells what it costs.

        Args:
            quote_id: Its id, or its name.

        Raises:
            NotFoundError: there is no such quote.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Quote/getObject/
        """
        return self._quotes.get_object(id=self._id(quote_id), mask=QUOTE)

    def save_quote(self, quote_id: int | str) -> BillingOrderQuote:
        """Keep a quote, so that it does not expire.

        Args:
            quote_id: Its id, or its name.

        Raises:
            NotFoundError: there is no such quote.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Quote/saveQuote/
        """
        return self._quotes.save_quote(id=self._id(quote_id))

    def delete_quote(self, quote_id: int | str) -> BillingOrderQuote:
        """Delete a quote. What was ordered with it stays.

        Args:
            quote_id: Its id, or its name.

        Raises:
            NotFoundError: there is no such quote.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Quote/deleteQuote/
        """
        return self._quotes.delete_quote(id=self._id(quote_id))

    def get_order_container(self, quote_id: int | str) -> ContainerProductOrder:
        """Get the order that a quote stands for, at its prices.

        Args:
            quote_id: Its id, or its name.

        Raises:
            NotFoundError: there is no such quote.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Quote/getRecalculatedOrderContainer/
        """
        return self._quotes.get_recalculated_order_container(id=self._id(quote_id))

    def generate_order_template(
        self, quote_id: int | str, extra: Extras, quantity: int | None = None
    ) -> ContainerProductOrder:
        """Make the order of a quote, completed. verify_quote() and order_quote() send this.

        Args:
            quote_id: Its id, or its name.
            extra: What is added to it or changed in it, by the names of the API: hostnames, as in
                `{"hardware": [{"hostname": "web1", "domain": "example.org"}]}`.
            quantity: How many; as many as were quoted without it. A `quantity` in `extra` counts.

        Raises:
            ValueError: `extra` is no dict and no order; nothing was sent.
            NotFoundError: there is no such quote.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Quote/getRecalculatedOrderContainer/
        """
        _check_extra(extra)
        order = self.get_order_container(quote_id)
        if quantity is not None:
            order.quantity = quantity
        order.quantity = getattr(order, "quantity", None) or 1
        return with_extras(order, extra)

    def verify_quote(self, quote_id: int | str, extra: Extras) -> ContainerProductOrder:
        """Let SoftLayer check and price the order of a quote; nothing is ordered.

        What is checked is what order_quote() sends for the same arguments.

        The keywords are those of order_quote(), but for its limits.

        Raises:
            ValueError: `extra` is no dict and no order; nothing was sent.
            PreflightError: its servers have no names.
            InvalidParameterError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Quote/verifyOrder/
        """
        quote_id = self._id(quote_id)
        order = _named(self.generate_order_template(quote_id, extra))
        return self._quotes.verify_order(order, id=quote_id)

    def price_quote(self, quote_id: int | str, extra: Extras) -> PricedOrder:
        """Get what the order of a quote costs, item by item; nothing is ordered.

        The keywords are those of order_quote(), but for its limits.

        Raises:
            ValueError: `extra` is no dict and no order; nothing was sent.
            InvalidParameterError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Quote/verifyOrder/
        """
        quote_id = self._id(quote_id)
        order = self.generate_order_template(quote_id, extra)
        return self._price_quote(quote_id, order)

    def order_quote(
        self,
        quote_id: int | str,
        extra: Extras,
        *,
        max_monthly: Money | None = None,
        max_hourly: Money | None = None,
    ) -> ContainerProductOrderReceipt:
        """Order what was quoted, at its prices. Billing starts when SoftLayer accepts the order.

        As many are ordered as were quoted, unless `extra` has another `quantity`. A quote does not
        keep the names of servers: `extra` has to have them.

        Args:
            quote_id: Its id, or its name.
            extra: What is added to it or changed in it, as in generate_order_template().
            max_monthly: The most that it may cost a month, before taxes.
            max_hourly: The most that it may cost an hour.

        Raises:
            ValueError: `extra` is no dict and no order; nothing was sent.
            PreflightError: it costs more than it may, or a server has no name; nothing was ordered.
            InvalidParameterError: SoftLayer refused the order.
            OrderStateUnknownError: the answer was lost; `reconcile()` looks for what was ordered.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Quote/placeOrder/
        """
        limits, quote_id = Limits.of(max_monthly, max_hourly), self._id(quote_id)
        order = _named(self.generate_order_template(quote_id, extra))
        if limits:
            limits.check(self._price_quote(quote_id, order))
        return self._quotes.place_order(order, id=quote_id)

    def get_package_by_key(
        self, package_keyname: str, mask: MaskLike | None = None
    ) -> ProductPackage:
        """Get a package.

        Args:
            package_keyname: Its key name, such as `BARE_METAL_SERVER`; see list_packages().
            mask: Which properties it has.

        Raises:
            NotFoundError: there is none.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getAllObjects/
        """
        return self._catalog.package(package_keyname, mask)

    def list_categories(
        self, package_keyname: str, **rows: Unpack[RowOptions]
    ) -> list[ProductPackageOrderConfiguration]:
        """List the categories of a package, and which of them an order must have.

        Args:
            package_keyname: Key name of the package.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        Raises:
            NotFoundError: there is no such package.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getConfiguration/
        """
        return list(
            CATEGORIES.rows(self.client, rows, id=self._catalog.package_id(package_keyname))
        )

    def list_items(
        self,
        package_keyname: str,
        category: FilterValue | None = None,
        keyword: FilterValue | None = None,
        *,
        into: type[results.ProductItemT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.ProductItemT]:
        """List the items of a package with their prices.

        Args:
            package_keyname: Key name of the package.
            category: Only items of this category, by its code, such as `ram`.
            keyword: Only items with this description; `*Ubuntu*` finds a word in it.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        Raises:
            NotFoundError: there is no such package.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getItems/
        """
        return list(
            self.iter_items(package_keyname, category=category, keyword=keyword, into=into, **rows)
        )

    def iter_items(
        self,
        package_keyname: str,
        *,
        into: type[results.ProductItemT] | None = None,
        **rows: Unpack[ItemFilters],
    ) -> Iterator[results.ProductItemT]:
        """Give the items of a package one by one; pages are fetched as they are used.

        The keywords are those of list_items().

        Raises:
            NotFoundError: there is no such package.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getItems/
        """
        id = self._catalog.package_id(package_keyname)
        return ITEMS.rows(self.client, rows, id=id, into=into)

    def list_packages(
        self,
        *,
        into: type[results.ProductPackageT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.ProductPackageT]:
        """List the packages that can be ordered.

        Args:
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getAllObjects/
        """
        if into is not None:
            return list(ACTIVE.rows(self.client, rows, into=into))
        limit = rows.pop("limit", None)
        found: Iterator[results.ProductPackageT] = PACKAGES.rows(self.client, rows)
        active = (each for each in found if getattr(each, "is_active", True))
        return list(itertools.islice(active, limit))

    def list_presets(
        self, package_keyname: str, **rows: Unpack[RowOptions]
    ) -> list[ProductPackagePreset]:
        """List the presets of a package, ready-made sizes: those of all, then the account's own.

        Args:
            package_keyname: Key name of the package.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        Raises:
            NotFoundError: there is no such package.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getActivePresets/
        """
        id = self._catalog.package_id(package_keyname)
        own: list[ProductPackagePreset] = list(OWN_PRESETS.rows(self.client, rows, id=id))
        found: list[ProductPackagePreset] = list(PRESETS.rows(self.client, rows, id=id))
        return (found + own)[: rows.get("limit")]

    def get_preset_by_key(
        self, package_keyname: str, preset_keyname: str, mask: MaskLike | None = None
    ) -> ProductPackagePreset:
        """Get a preset of a package.

        Args:
            package_keyname: Key name of the package.
            preset_keyname: Key name of the preset; see list_presets().
            mask: Which properties it has.

        Raises:
            NotFoundError: there is none.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getActivePresets/
        """
        return self._catalog.preset(package_keyname, preset_keyname, mask)

    def get_price_id_list(
        self, package_keyname: str, item_keynames: Sequence[str], core: str | int | None = None
    ) -> list[int]:
        """Get the ids of the prices to order items with.

        Args:
            package_keyname: Key name of the package.
            item_keynames: Key names of the items.
            core: The cores of a preset, which some prices depend on.

        Raises:
            NotFoundError: the package has no such item, or an item has no price that fits.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getItems/
        """
        return [
            price.id for price in self.get_ordering_prices(package_keyname, item_keynames, core)
        ]

    def get_ordering_prices(
        self, package_keyname: str, item_keynames: Sequence[str], core: str | int | None = None
    ) -> list[ProductItemPrice]:
        """Get the prices to order items with: `id`, `categories` and `item` of each.

        Args:
            package_keyname: Key name of the package.
            item_keynames: Key names of the items, or reference codes of software.
            core: The cores of a preset, which some prices depend on.

        Raises:
            NotFoundError: the package has no such item, or an item has no price that fits.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getItems/
        """
        cores = None if core is None else str(core)
        return self._catalog.prices(package_keyname, item_keynames, cores)

    @staticmethod
    def get_special_category(index: int, base: str) -> str:
        """Get the category of one of several equal parts: each has a place of its own.

        Args:
            index: The number of the part, counted from 0.
            base: Category of the first: `gpu0`, `pcie_slot0` or `disk_controller`.

        https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Item_Category/
        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Category/
        """
        return numbered(base, index)

    @staticmethod
    def get_item_price_id(
        core: str | int | None, prices: Sequence[ProductItemPrice], term: int = 0
    ) -> int | None:
        """Choose the price that an item is ordered with anywhere; None if none fits.

        Args:
            core: Cores or tier of the order, which some prices depend on.
            prices: All prices of the item.
            term: Months of a contract.

        Returns:
            The id of the last one that fits. Orders are refused where there is none.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price/
        """
        found = standard_price(structure(list[ProductItemPrice], list(prices)), core, term)
        return None if found is None else found.id

    @staticmethod
    def get_item_capacity(items: Sequence[ProductItem], item_keynames: Sequence[str]) -> str | None:
        """Get how many cores or which tier an order has, which some prices depend on.

        Args:
            items: The items of the package.
            item_keynames: Key names of those that are ordered.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/
        """
        return capacity_of(structure(list[ProductItem], list(items)), item_keynames)

    def get_preset_prices(self, preset: int | str) -> ProductPackagePreset:
        """Get a preset with the prices of its parts.

        Args:
            preset: Its id.

        Raises:
            NotFoundError: there is no such preset.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/getObject/
        """
        return self._presets.get_object(id=preset, mask="mask[prices[item]]")

    def get_item_prices(self, package_id: int | str) -> list[ProductItemPrice]:
        """List all prices of a package, those of single datacenters too: often thousands.

        Args:
            package_id: Id or key name of the package.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getItemPrices/
        """
        mask, id = "mask[pricingLocationGroup[locations]]", self._package(package_id)
        return every_row(self._packages.get_item_prices, id=id, mask=mask)

    def verify_order(
        self,
        package_keyname: str,
        location: str | int,
        item_keynames: Sequence[str],
        complex_type: str | None = None,
        hourly: bool = True,
        preset_keyname: str | None = None,
        extras: Extras | None = None,
        quantity: int = 1,
    ) -> ContainerProductOrder:
        """Let SoftLayer check and price an order; nothing is ordered.

        The keywords are those of place_order(), but for its limits.

        Raises:
            NotFoundError: something of that name is not offered.
            InvalidParameterError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        return self._orders.verify(
            self.generate_order(
                package_keyname,
                location,
                item_keynames,
                complex_type=complex_type,
                hourly=hourly,
                preset_keyname=preset_keyname,
                extras=extras,
                quantity=quantity,
            )
        )

    def price_order(
        self,
        package_keyname: str,
        location: str | int,
        item_keynames: Sequence[str],
        complex_type: str | None = None,
        hourly: bool = True,
        preset_keyname: str | None = None,
        extras: Extras | None = None,
        quantity: int = 1,
    ) -> PricedOrder:
        """Get what an order would cost, item by item; nothing is ordered.

        The keywords are those of place_order(), but for its limits.

        Raises:
            NotFoundError: something of that name is not offered.
            InvalidParameterError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        return self._orders.price(
            self.generate_order(
                package_keyname,
                location,
                item_keynames,
                complex_type=complex_type,
                hourly=hourly,
                preset_keyname=preset_keyname,
                extras=extras,
                quantity=quantity,
            )
        )

    def place_order(
        self,
        package_keyname: str,
        location: str | int,
        item_keynames: Sequence[str],
        complex_type: str | None = None,
        hourly: bool = True,
        preset_keyname: str | None = None,
        extras: Extras | None = None,
        quantity: int = 1,
        *,
        max_monthly: Money | None = None,
        max_hourly: Money | None = None,
    ) -> ContainerProductOrderReceipt:
        """Order items of a package. Billing starts when SoftLayer accepts the order.

        Args:
            package_keyname: Key name of the package; see list_packages().
            location: Short name of a datacenter such as `dal13`, key of its region such as
                `DALLAS13`, or its id; `NONE` where a thing has no place.
            item_keynames: Key names of the items; see list_items().
            complex_type: Wire name of the type of the order, which every order needs, such as
                `SoftLayer_Container_Product_Order_Virtual_Guest`.
            hourly: Billed by the hour; else by the month.
            preset_keyname: Key name of a preset of the package; see list_presets().
            extras: Further properties of the order by the names of the API, as in
                `{"virtualGuests": [{"hostname": "web1", "domain": "example.org"}]}`.
            quantity: How many to order; as many as there are machines in `extras`.
            max_monthly: The most that it may cost a month, before taxes.
            max_hourly: The most that it may cost an hour.

        Returns:
            The receipt, with the order's id and details; wait_for_order() tells what it made.

        Raises:
            PreflightError: `extras` contradicts another keyword, and nothing was sent; or it would
                cost more than it may, and nothing was ordered.
            NotFoundError: something of that name is not offered, or has no price that fits.
            InvalidParameterError: SoftLayer refused the order.
            OrderStateUnknownError: the answer was lost; `reconcile()` looks for what was ordered.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/placeOrder/
        """
        limits = Limits.of(max_monthly, max_hourly)
        order = self.generate_order(
            package_keyname,
            location,
            item_keynames,
            complex_type=complex_type,
            hourly=hourly,
            preset_keyname=preset_keyname,
            extras=extras,
            quantity=quantity,
        )
        return self._orders.place(order, limits)

    def place_quote(
        self,
        package_keyname: str,
        location: str | int,
        item_keynames: Sequence[str],
        complex_type: str | None = None,
        preset_keyname: str | None = None,
        extras: Extras | None = None,
        quantity: int = 1,
        quote_name: str | None = None,
        send_email: bool = False,
        *,
        hourly: bool = False,
    ) -> ContainerProductOrderReceipt:
        """Keep what items of a package cost now, to order them later; nothing is ordered.

        Args:
            package_keyname: Key name of the package.
            location: Short name, key or id of a datacenter, as in place_order().
            item_keynames: Key names of the items.
            complex_type: Wire name of the type of the order.
            preset_keyname: Key name of a preset of the package.
            extras: Further properties of the order by the names of the API.
            quantity: How many.
            quote_name: A name for the quote.
            send_email: Whether SoftLayer sends it to the account's address too.
            hourly: Quoted by the hour; else by the month.

        Returns:
            A receipt with the `quote`.

        Raises:
            NotFoundError: something of that name is not offered, or has no price that fits.
            OrderStateUnknownError: the answer was lost; the quote may be there.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/placeQuote/
        """
        flag("send_email", send_email)
        order = self.generate_order(
            package_keyname,
            location,
            item_keynames,
            complex_type=complex_type,
            hourly=hourly,
            preset_keyname=preset_keyname,
            extras=extras,
            quantity=quantity,
        )
        order.quote_name, order.send_quote_email_flag = quote_name, send_email
        return self._orders.quote(order)

    def generate_order(
        self,
        package_keyname: str,
        location: str | int,
        item_keynames: Sequence[str],
        complex_type: str | None = None,
        hourly: bool = True,
        preset_keyname: str | None = None,
        extras: Extras | None = None,
        quantity: int = 1,
    ) -> ContainerProductOrder:
        """Make the order that place_order() places and verify_order() checks; nothing is ordered.

        The keywords are those of place_order(), but for its limits.

        Raises:
            PreflightError: `extras` contradicts another keyword; nothing was sent.
            SoftLayerError: there is no complex type.
            NotFoundError: something of that name is not offered, or has no price that fits.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getItems/
        """
        wanted = KeyNameOrder(
            package=package_keyname,
            location=location,
            items=item_keynames,
            kind=complex_type,
            hourly=hourly,
            preset=preset_keyname,
            extras=extras,
            quantity=quantity,
        )
        return wanted.order(self._catalog)

    def package_locations(self, package_keyname: str) -> list[LocationRegion]:
        """List where a package is offered: regions with their `locations`.

        Args:
            package_keyname: Key name of the package.

        Raises:
            NotFoundError: there is no such package.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getRegions/
        """
        id = self._catalog.package_id(package_keyname)
        mask = "mask[description,keyname,locations]"
        return every_row(self._packages.get_regions, id=id, mask=mask)

    def get_location_id(self, location: str | int) -> int:
        """Get the id of a datacenter; 0 for `NONE`, where a thing has no place.

        Args:
            location: Its short name such as `dal13`, the key of its region such as `DALLAS13`, or
                its id.

        Raises:
            NotFoundError: there is none, or there are several.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location/getDatacenters/
        """
        return self._catalog.place(location)

    def get_item_prices_by_location(
        self, location: str, package_keyname: str
    ) -> list[ProductItemPrice]:
        """List the prices of a package that hold in a datacenter only; the usual ones are not here.

        Args:
            location: Its short name such as `dal13`, or the key of its region.
            package_keyname: Key name of the package.

        Raises:
            NotFoundError: there is no such datacenter or package.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getItemPrices/
        """
        name = self.resolve_location_name(location)
        return every_row(
            self._packages.get_item_prices,
            id=self._catalog.package(package_keyname).id,
            mask="filteredMask[pricingLocationGroup[locations]]",
            filter=equals("itemPrices.pricingLocationGroup.locations.name", name),
        )

    def resolve_location_name(self, location_key: str) -> str:
        """Get the short name of a datacenter.

        Args:
            location_key: The short name, or the key of its region such as `DALLAS13`.

        Raises:
            PreflightError: it is empty; nothing was sent.
            NotFoundError: there is none; the message has the nearest name.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location/getDatacenters/
        """
        if not location_key:
            raise PreflightError(
                f"location_key={location_key!r}: the name of a datacenter is needed"
            )
        places: list[Location] = every_row(self._locations.get_datacenters, mask="mask[regions]")
        known = {place.name: place.name for place in places}
        for place in places:
            known |= {each.keyname: place.name for each in place.regions if each.keyname}
        if location_key in known:
            return known[location_key]
        hint = did_you_mean(nearest(location_key, known))
        raise NotFoundError(f"there is no datacenter {location_key!r}{hint}")

    def get_items(
        self,
        package_id: int | str,
        storage_filter: FilterLike | None = None,
        mask: MaskLike | None = None,
    ) -> list[ProductItem]:
        """List the items of a package, as SoftLayer has them; list_items() has their prices.

        Args:
            package_id: Id or key name of the package.
            storage_filter: Which items, as the API's filter tree under `items`.
            mask: Which properties each item has.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getItems/
        """
        id = self._package(package_id)
        return every_row(self._packages.get_items, id=id, filter=storage_filter, mask=mask)

    def get_regions(
        self, package_id: int | str, location: str | None = None
    ) -> list[LocationRegion]:
        """List the regions where a package is offered.

        Args:
            package_id: Id or key name of the package.
            location: Only the region of this datacenter, by its short name.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getRegions/
        """
        filter = None
        if location is not None:
            filter = equals("regions.location.location.name", filled("location", location))
        id = self._package(package_id)
        return every_row(self._packages.get_regions, id=id, filter=filter)

    def get_all_cancellations(
        self, limit: int | None = None
    ) -> list[BillingItemCancellationRequest]:
        """List the requests to cancel something, with their status and ticket.

        Args:
            limit: The most to give; all without it.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Cancellation_Request/getAllCancellationRequests/
        """
        return every_row(
            self._cancellations.get_all_cancellation_requests, mask=CANCELLATIONS, limit=limit
        )

    def wait_for_order(
        self, order_id: int | str, *, timeout: float = 3600, interval: float = 10
    ) -> BillingOrder:
        """Wait until all that an order is for is there, and give the order.

        Args:
            order_id: Its id, as the receipt has it.
            timeout: Seconds that it may take.
            interval: Seconds between two looks.

        Returns:
            The order with its `order_top_level_items`; each has the `billing_item` of what was
            made, with its hostname and what it costs.

        Raises:
            WaitTimeoutError: it was not all there in time; `last_seen` is the order.
            WaitFailedError: the order was declined or cancelled.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getObject/
        """
        return self._waiter.until(
            lambda: self._billing.get_object(id=order_id, mask=PROGRESS),
            _is_there,
            timeout=timeout,
            interval=interval,
            what=f"all of order {order_id} is there",
        )

    def _package(self, package: int | str) -> int | str:
        """The id of a package, by it or by the key name."""
        return package if is_id(package) else self._catalog.package_id(str(package))

    def _price_quote(self, quote_id: int | str, order: ContainerProductOrder) -> PricedOrder:
        verified = self._quotes.verify_order(order, id=quote_id)
        return PricedOrder.of(verified, asked_by(order))

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return (lambda name: [quote.id for quote in self.get_quotes() if quote.name == name],)


def _check_extra(extra: object) -> None:
    if not isinstance(extra, (dict, ContainerProductOrder)):
        message = f"extra={extra!r}: a dict or an order is needed here"
        raise ValueError(message)  # noqa: TRY004 - what programs expect from the official package


def _named(order: ContainerProductOrder) -> ContainerProductOrder:
    """An order of a quote whose servers have names, if it is for servers.

    Raises:
        PreflightError: it is, and none is named.
    """
    parts = [order, *getattr(order, "order_containers", ())]
    kinds = ("virtual_guests", "hardware")
    if any(getattr(part, kind, None) for part in parts for kind in kinds):
        return order
    if any(isinstance(each, ContainerProductOrderHardwareServer) for each in parts):
        guests = any(isinstance(each, ContainerProductOrderVirtualGuest) for each in parts)
        kind = "virtualGuests" if guests else "hardware"
        names = [{"hostname": "web1", "domain": "example.org"}]
        raise PreflightError(
            f"extra: the quote does not say what its servers are called; give {kind!r}, such as"
            f" {names}",
            suggestion=kind,
        )
    return order


def _is_there(order: BillingOrder) -> bool:
    """Whether all that an order is for has been made.

    Raises:
        WaitFailedError: it never will be.
    """
    if order.status in ENDED:
        raise WaitFailedError(f"order {order.id} is {order.status}", last_seen=order)
    made = [item.billing_item for item in order.order_top_level_items]
    return bool(made and order.status not in WAITING) and all(
        item is not None and item.provision_transaction is None for item in made
    )


def _words(package: ProductPackage) -> str:
    """What a package says of itself, as far as that is loaded."""
    texts = (getattr(package, name, None) for name in ("name", "description"))
    return " ".join(text or "" for text in texts).upper()
