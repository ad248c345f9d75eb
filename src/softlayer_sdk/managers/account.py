"""The account: what it has, what it pays, and what SoftLayer tells it."""

from __future__ import annotations

import copy
import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal, TypeAlias, Unpack, cast

from softlayer_sdk._schema.suggest import did_you_mean, nearest
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.client import Client
from softlayer_sdk.errors import NotFoundError, PreflightError
from softlayer_sdk.managers import _costs
from softlayer_sdk.managers._base import Manager
from softlayer_sdk.managers._costs import Cost
from softlayer_sdk.managers._dates import date_text, period, since
from softlayer_sdk.managers._follow_up import follow_up
from softlayer_sdk.managers._lists import (
    CommonOptions,
    Listing,
    PageOptions,
    RowOptions,
    every_row,
)
from softlayer_sdk.managers._templates import filled, flag, numeric
from softlayer_sdk.models import (
    Account,
    BillingInvoice,
    BillingInvoiceItem,
    BillingItem,
    BillingItemCancellationRequest,
    HardwareServer,
    NetworkBandwidthVersion1Allotment,
    NetworkMessageDelivery,
    NotificationOccurrenceEvent,
    ProvisioningHook,
    SoftwareAccountLicense,
    SoftwareVirtualLicense,
    VirtualGuest,
)
from softlayer_sdk.query.filters import FilterValue, Leaf, exactly, options, order_by, put
from softlayer_sdk.services import (
    AccountService,
    BillingInvoiceItemService,
    BillingInvoiceService,
    BillingItemCancellationRequestService,
    BillingItemService,
    BillingOrderService,
    NetworkBandwidthVersion1AllotmentService,
    NotificationOccurrenceEventService,
    ProvisioningHookService,
)
from softlayer_sdk.services import _results as results

EventType: TypeAlias = Literal["PLANNED", "UNPLANNED_INCIDENT", "ANNOUNCEMENT"]
EVENT_TYPES = ("PLANNED", "UNPLANNED_INCIDENT", "ANNOUNCEMENT")
RECENT = "> sysdate - 2"
EVENTS = Listing(
    NotificationOccurrenceEventService,
    NotificationOccurrenceEventService.get_all_objects,
    mask=(
        "mask[id,subject,startDate,endDate,modifyDate,statusCode,acknowledgedFlag,"
        "impactedResourceCount,updateCount,systemTicketId,notificationOccurrenceEventType[keyName]]"
    ),
)
INVOICES = Listing(
    AccountService,
    AccountService.get_invoices,
    mask="mask[invoiceTotalAmount,itemCount]",
    paths={"type_code": "typeCode"},
    newest_first="createDate",
)
INVOICES_OF_A_TIME = Listing(
    AccountService, AccountService.get_invoices, mask=INVOICES.mask, paths=INVOICES.paths
)
BILLED = (
    "orderItem[id,order[id,userRecord[id,email,displayName,userStatus]]],"
    "nextInvoiceTotalRecurringAmount,location,hourlyFlag"
)
DETAIL = f"mask[{BILLED},children]"
BILLING_ITEMS = Listing(
    AccountService,
    AccountService.get_all_top_level_billing_items,
    mask=f"mask[{BILLED}]",
    paths={"datacenter": "location.name", "hostname": "hostName"},
    in_order=True,
    fixed={"cancellationDate": "is null"},
)
INVOICE_ITEMS = Listing(
    BillingInvoiceService,
    BillingInvoiceService.get_invoice_top_level_items,
    mask=(
        "mask[id,description,hostName,domainName,oneTimeAfterTaxAmount,recurringAfterTaxAmount,"
        "createDate,categoryCode,category[name],location[name],children[id,category[name],"
        "description,oneTimeAfterTaxAmount,recurringAfterTaxAmount]]"
    ),
    paths={"category": "categoryCode", "hostname": "hostName"},
)
ORDERS = Listing(
    BillingOrderService,
    BillingOrderService.get_all_objects,
    mask=(
        "mask[orderTotalAmount,userRecord,initialInvoice[id,amount,invoiceTotalAmount],"
        "items[description]]"
    ),
    paths={"status": "status"},
)
UPGRADES = Listing(AccountService, AccountService.get_upgrade_requests)
POOLS = Listing(
    AccountService,
    AccountService.get_bandwidth_allotments,
    mask=(
        "mask[totalBandwidthAllocated,locationGroup,id,name,projectedPublicBandwidthUsage,"
        "billingCyclePublicBandwidthUsage[amountOut,amountIn],"
        "billingItem[id,nextInvoiceTotalRecurringAmount],outboundPublicBandwidthUsage,"
        "serviceProviderId,bandwidthAllotmentTypeId,activeDetailCount,endDate]"
    ),
    paths={"name": "name"},
)
POOL = (
    "mask[activeDetails[allocation],projectedPublicBandwidthUsage,billingCyclePublicBandwidthUsage,"
    "hardware[outboundBandwidthUsage,bandwidthAllotmentDetail[allocation]],"
    "inboundPublicBandwidthUsage,"
    "virtualGuests[outboundPublicBandwidthUsage,bandwidthAllotmentDetail[allocation]],"
    "bareMetalInstances[outboundBandwidthUsage,bandwidthAllotmentDetail[allocation]]]"
)
_REQUEST = (
    "mask[id,createDate,notes,status,ticketId,user[username],"
    "items[scheduledCancellationDate,billingItem[id,description,hostName]]]"
)
# What has become of requests to cancel something that are over.
ENDED = ("Voided", "Complete")
ROUTERS = Listing(AccountService, AccountService.get_routers, mask="mask[topLevelLocation]")
SUMMARY = (
    "mask[nextInvoiceTotalAmount,pendingInvoice[invoiceTotalAmount],blockDeviceTemplateGroupCount,"
    "dedicatedHostCount,domainCount,hardwareCount,networkStorageCount,openTicketCount,"
    "networkVlanCount,subnetCount,userCount,virtualGuestCount]"
)
TAGGED = "mask[id,billingItem[id],tagReferences[tag[name]]]"
SCHEMES = ("http://", "https://")


class InvoiceFilters(RowOptions, total=False):
    """The keywords of `AccountManager.iter_invoices`."""

    closed: bool
    type_code: FilterValue | None


class AccountManager(Manager):
    """Tells what the account has and pays, and cancels what it pays for.

    Args:
        client: What makes the calls.
    """

    known_by = "names of bandwidth pools"

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        self._account = AccountService(client)
        self._items = BillingItemService(client)
        self._invoices = BillingInvoiceService(client)
        self._invoice_items = BillingInvoiceItemService(client)
        self._cancellations = BillingItemCancellationRequestService(client)
        self._events = NotificationOccurrenceEventService(client)
        self._hooks = ProvisioningHookService(client)
        self._pools = NetworkBandwidthVersion1AllotmentService(client)

    def get_summary(self) -> Account:
        """Get what the account has, counted, and what its next invoice comes to.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getObject/
        """
        return self._account.get_object(mask=SUMMARY)

    # --- invoices

    def get_invoices(
        self,
        limit: int | None = 50,
        closed: bool = False,
        get_all: bool = False,
        *,
        since: dt.date | None = None,
        until: dt.date | None = None,
        type_code: FilterValue | None = None,
        into: type[results.BillingInvoiceT] | None = None,
        **rows: Unpack[PageOptions],
    ) -> list[results.BillingInvoiceT]:
        """List invoices, the latest first: no more than 50 and no closed ones, unless asked for.

        Args:
            limit: The most to give; None for all.
            closed: Whether those that are paid are among them.
            get_all: Give all of them, and ask for `limit` at once.
            since: Only invoices from this day on.
            until: Only invoices up to this day.
            type_code: Only invoices of this type: `RECURRING`, `NEW`, `ONE-TIME-CHARGE` ...
            into: An attrs class of your own for each, which is the mask too; it needs
                `create_date` where days are given.
            rows: What every list takes.

        Raises:
            PreflightError: `until` is before `since`.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getInvoices/
        """
        within = period(since, until)
        if get_all:
            rows.setdefault("page_size", limit)
            limit = None
        if within is None:
            return list(
                self.iter_invoices(
                    closed=closed, type_code=type_code, limit=limit, into=into, **rows
                )
            )
        tree = _deep(rows.get("filter"))
        put(tree, "invoices.createDate", within)
        if not closed:
            put(tree, "invoices.statusCode", {"operation": "OPEN"})
        rows["filter"] = tree
        given = {**rows, "type_code": type_code}
        found = list(INVOICES_OF_A_TIME.rows(self.client, given, into=into))
        # The API takes one operation for a property: it cannot sort by the date that it looks at.
        found.sort(key=lambda each: cast("BillingInvoice", each).create_date, reverse=True)
        return found[:limit]

    def iter_invoices(
        self,
        *,
        into: type[results.BillingInvoiceT] | None = None,
        **rows: Unpack[InvoiceFilters],
    ) -> Iterator[results.BillingInvoiceT]:
        """Give invoices one by one, the latest first; pages are fetched as they are used.

        The keywords are those of get_invoices(), without days.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getInvoices/
        """
        if not rows.pop("closed", False):
            tree = _deep(rows.get("filter"))
            put(tree, "invoices.statusCode", {"operation": "OPEN"})
            rows["filter"] = tree
        return INVOICES.rows(self.client, rows, into=into)

    def get_billing_items(
        self,
        identifier: int | str,
        *,
        category: FilterValue | None = None,
        hostname: FilterValue | None = None,
        into: type[results.BillingInvoiceItemT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.BillingInvoiceItemT]:
        """List the top-level items of an invoice, each with what belongs to it.

        Args:
            identifier: The invoice's id.
            category: Only items of this category code, such as `server`.
            hostname: Only items of the device with this hostname.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        Raises:
            NotFoundError: there is no such invoice.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getInvoiceTopLevelItems/
        """
        given = {**rows, "category": category, "hostname": hostname}
        return list(INVOICE_ITEMS.rows(self.client, given, id=identifier, into=into))

    def get_invoice_pdf(self, identifier: int | str | None = None) -> bytes:
        """Get an invoice as a PDF file.

        Args:
            identifier: The invoice's id; the next invoice without it.

        Raises:
            NotFoundError: there is no such invoice.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getPdf/
        """
        if identifier is None:
            return self._account.get_next_invoice_pdf()
        return self._invoices.get_pdf(id=identifier)

    def get_invoice_excel(self, identifier: int | str | None = None) -> bytes:
        """Get an invoice as an Excel file.

        Args:
            identifier: The invoice's id; the next invoice without it.

        Raises:
            NotFoundError: there is no such invoice.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice/getExcel/
        """
        if identifier is None:
            return self._account.get_next_invoice_excel()
        return self._invoices.get_excel(id=identifier)

    def costs(
        self,
        by: _costs.Group = "device",
        invoice: int | str | None = None,
        *,
        since: dt.date | None = None,
    ) -> dict[str, Cost]:
        """Add up what things cost, with all that belongs to them; nothing is bought.

        Args:
            by: What to add up by: `tag`, `datacenter`, `device`, `user` (who ordered it) or
                `category` (its code). A device with two tags counts in full for both.
            invoice: The id of an invoice; the next one without it. Tags are those of today.
            since: Add up all invoices from this day on, closed ones too: a call for each.

        Returns:
            The cost of each name, the dearest first. What has no such name is under an empty one.

        Raises:
            PreflightError: `by` is something else, or both an invoice and a day are given.
            NotFoundError: there is no such invoice.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNextInvoiceTopLevelBillingItems/
        """
        if by not in _costs.GROUPS:
            hint = did_you_mean(nearest(str(by), _costs.GROUPS))
            raise PreflightError(f"by={by!r}: it is one of {', '.join(_costs.GROUPS)}{hint}")
        if invoice is not None and since is not None:
            raise PreflightError("costs(): give an invoice, or the day of the first")
        tags = self._tags() if by == "tag" else {}
        if invoice is None and since is None:
            items: list[BillingItem] = every_row(
                self._account.get_next_invoice_top_level_billing_items, mask=_costs.NEXT_MASK
            )
            return _costs.added_up(
                (_costs.names(by, each, each, tags), _costs.of_next(each)) for each in items
            )
        return _costs.added_up(
            (_costs.names(by, each, each.billing_item, tags), _costs.of_invoice(each))
            for each in self._billed(invoice, since)
        )

    def _billed(
        self, invoice: int | str | None, since: dt.date | None
    ) -> Iterator[BillingInvoiceItem]:
        """The top-level items of an invoice, or of all from a day on."""
        ids: list[int | str] = [invoice] if invoice is not None else []
        if since is not None:
            mask = "mask[id,createDate]"
            ids += [
                each.id for each in self.get_invoices(None, closed=True, since=since, mask=mask)
            ]
        for id in ids:
            billed: list[BillingInvoiceItem] = every_row(
                self._invoices.get_invoice_top_level_items, id=id, mask=_costs.INVOICE_MASK
            )
            yield from billed

    # --- what is billed

    def get_account_billing_items(
        self,
        create: str | None = None,
        category: str | None = None,
        mask: MaskLike | None = None,
        *,
        datacenter: FilterValue | None = None,
        hostname: FilterValue | None = None,
        limit: int | None = None,
        into: type[results.BillingItemT] | None = None,
        **rows: Unpack[CommonOptions],
    ) -> list[results.BillingItemT]:
        """List what is billed and not cancelled.

        Args:
            create: Only what was created on this day, `MM-DD-YYYY`.
            category: Only items of this category code, such as `server`.
            mask: Which properties each has, instead of the usual ones.
            datacenter: Only items in this datacenter, such as `dal13`.
            hostname: Only items of the device with this hostname.
            limit: The most to give; all of them without it.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes.

        Raises:
            PreflightError: `create` is no date.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getAllTopLevelBillingItems/
        """
        tree = _deep(rows.get("filter"))
        if create is not None:
            text = f"*={date_text('create', create)}"
            put(tree, "allTopLevelBillingItems.createDate", {"operation": text})
        if category is not None:
            wanted = {"operation": filled("category", category)}
            put(tree, "allTopLevelBillingItems.categoryCode", wanted)
        rows["filter"] = tree
        given = {**rows, "mask": mask, "limit": limit}
        given |= {"datacenter": datacenter, "hostname": hostname}
        return list(BILLING_ITEMS.rows(self.client, given, into=into))

    def get_billing_item(
        self,
        identifier: int | str,
        mask: MaskLike | None = None,
        *,
        into: type[results.BillingItemT] | None = None,
    ) -> results.BillingItemT:
        """Get one thing that is billed.

        Args:
            identifier: The billing item's id.
            mask: Which properties it has, instead of the usual ones.
            into: An attrs class of your own for it, which is the mask too.

        Raises:
            NotFoundError: there is no such billing item.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getObject/
        """
        mask = mask or (DETAIL if into is None else None)
        return self._items.get_object(id=identifier, mask=mask, into=into)

    def get_billing_item_from_invoice(
        self, identifier: int | str, mask: MaskLike | None = None
    ) -> BillingItem | None:
        """Get what an item of an invoice is billed for; None where that is gone.

        Args:
            identifier: The invoice item's id.
            mask: Which properties it has, instead of the usual ones.

        Raises:
            NotFoundError: there is no such item of an invoice.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Invoice_Item/getBillingItem/
        """
        return self._invoice_items.get_billing_item(id=identifier, mask=mask or DETAIL)

    def get_item_detail(self, identifier: int | str) -> BillingItem | None:
        """Get what is billed, by its own id or by that of an item of an invoice.

        Args:
            identifier: The id of the billing item or of the invoice item.

        Raises:
            NotFoundError: there is neither.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/getObject/
        """
        try:
            return self.get_billing_item(identifier)
        except NotFoundError:
            return self.get_billing_item_from_invoice(identifier)

    def cancel_item(
        self,
        identifier: int | str,
        reason: str = "No longer needed",
        note: str | None = None,
        *,
        immediately: bool = False,
    ) -> bool:
        """Cancel what is billed, with all that belongs to it: it will be deleted.

        Args:
            identifier: The billing item's id.
            reason: Why.
            note: More about it; who cancels it without it.
            immediately: Whether it ends at once, not at the next billing date.

        Raises:
            NotFoundError: there is no such billing item.
            OrderStateUnknownError: the answer was lost; it may be cancelled.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/cancelItem/
        """
        at_once, identifier = flag("immediately", immediately), numeric("identifier", identifier)
        if note is None:
            me = self._account.get_current_user(mask="mask[id,displayName,email,username]")
            note = f"Cancelled by {me.username}"
        return self._items.cancel_item(at_once, True, reason, note, id=identifier)

    def list_cancellations(self, *, ended: bool = False) -> list[BillingItemCancellationRequest]:
        """List requests to cancel something that are still to come, each with items and ticket.

        Args:
            ended: Whether to list those too that were taken back or have been carried out.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Cancellation_Request/getAllCancellationRequests/
        """
        requests = self._cancellations.get_all_cancellation_requests
        found: list[BillingItemCancellationRequest] = every_row(requests, mask=_REQUEST)
        return [each for each in found if ended or getattr(each.status, "name", "") not in ENDED]

    def void_cancellation(self, identifier: int | str, close_ticket: bool = True) -> bool:
        """Take back a cancellation that is still to come: what it was about goes on being billed.

        Args:
            identifier: The request's id; see list_cancellations().
            close_ticket: Whether its ticket is closed too.

        Raises:
            NotFoundError: there is no such request.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item_Cancellation_Request/void/
        """
        flag("close_ticket", close_ticket)
        return self._cancellations.void(close_ticket, id=numeric("identifier", identifier))

    # --- orders, licences, scripts, mail, routers

    def get_account_all_billing_orders(
        self,
        limit: int | None = 100,
        mask: MaskLike | None = None,
        *,
        status: FilterValue | None = None,
        into: type[results.BillingOrderT] | None = None,
        **rows: Unpack[CommonOptions],
    ) -> list[results.BillingOrderT]:
        """List orders, no more than 100 of them unless asked for.

        Args:
            limit: The most to give; None for all.
            mask: Which properties each has, instead of the usual ones.
            status: Only orders in this status, such as `COMPLETED`.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order/getAllObjects/
        """
        given = {**rows, "limit": limit, "mask": mask, "status": status}
        return list(ORDERS.rows(self.client, given, into=into))

    def get_account_upgrade_orders(
        self,
        limit: int | None = 100,
        *,
        into: type[results.ProductUpgradeRequestT] | None = None,
        **rows: Unpack[PageOptions],
    ) -> list[results.ProductUpgradeRequestT]:
        """List upgrades that were ordered, no more than 100 of them unless asked for.

        Args:
            limit: The most to give; None for all.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getUpgradeRequests/
        """
        return list(UPGRADES.rows(self.client, {**rows, "limit": limit}, into=into))

    def get_active_account_licenses(self) -> list[SoftwareAccountLicense]:
        """List the account's licences for software, with their keys: do not log them.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getActiveAccountLicenses/
        """
        return every_row(
            self._account.get_active_account_licenses, mask="mask[billingItem,softwareDescription]"
        )

    def get_active_virtual_licenses(self) -> list[SoftwareVirtualLicense]:
        """List the licences for software on guests, with their keys: do not log them.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getActiveVirtualLicenses/
        """
        return every_row(
            self._account.get_active_virtual_licenses,
            mask=(
                "mask[billingItem[categoryCode,createDate,description],key,id,ipAddress,"
                "softwareDescription[longDescription,name,manufacturer],subnet]"
            ),
        )

    def get_network_message_delivery_accounts(self) -> list[NetworkMessageDelivery]:
        """List the account's services for e-mail; EmailManager changes them.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNetworkMessageDeliveryAccounts/
        """
        return every_row(
            self._account.get_network_message_delivery_accounts, mask="mask[vendor,type]"
        )

    def get_provisioning_scripts(self) -> list[ProvisioningHook]:
        """List the scripts that new servers can load.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPostProvisioningHooks/
        """
        return every_row(self._account.get_post_provisioning_hooks)

    def create_provisioning(self, name: str, uri: str) -> ProvisioningHook:
        """Add a script that new servers can load.

        Args:
            name: Its name.
            uri: Where it is. One at `https://` is run, one at `http://` is only loaded.

        Raises:
            PreflightError: it is at neither.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Hook/createObject/
        """
        if not uri.lower().startswith(SCHEMES):
            raise PreflightError(f"uri={uri!r}: it starts with https:// or http://")
        return self._hooks.create_object(ProvisioningHook(name=filled("name", name), uri=uri))

    def delete_provisioning(self, identifier: int | str) -> bool:
        """Delete a script that new servers could load.

        Args:
            identifier: Its id.

        Raises:
            NotFoundError: there is no such script.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Hook/deleteObject/
        """
        return self._hooks.delete_object(id=identifier)

    def get_routers(
        self,
        location: str | None = None,
        mask: MaskLike | None = None,
        *,
        limit: int | None = None,
        into: type[results.HardwareT] | None = None,
        **rows: Unpack[CommonOptions],
    ) -> list[results.HardwareT]:
        """List the routers that the account's networks are on.

        Args:
            location: Only those in this datacenter, such as `dal13`.
            mask: Which properties each has, instead of the usual ones.
            limit: The most to give; all of them without it.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getRouters/
        """
        if location is not None:
            tree = _deep(rows.get("filter"))
            put(tree, "routers.topLevelLocation.name", {"operation": filled("location", location)})
            rows["filter"] = tree
        given = {**rows, "mask": mask, "limit": limit}
        return list(ROUTERS.rows(self.client, given, into=into))

    # --- bandwidth

    def get_bandwidth_pools(
        self,
        mask: MaskLike | None = None,
        *,
        name: FilterValue | None = None,
        limit: int | None = None,
        into: type[results.NetworkBandwidthVersion1AllotmentT] | None = None,
        **rows: Unpack[CommonOptions],
    ) -> list[results.NetworkBandwidthVersion1AllotmentT]:
        """List the pools of bandwidth.

        Args:
            mask: Which properties each has, instead of the usual ones.
            name: Only pools with this name; text operators work.
            limit: The most to give; all of them without it.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getBandwidthAllotments/
        """
        given = {**rows, "mask": mask, "name": name, "limit": limit}
        return list(POOLS.rows(self.client, given, into=into))

    def get_bandwidth_detail(self, identifier: int | str) -> NetworkBandwidthVersion1Allotment:
        """Get a pool of bandwidth with all its servers. It is slow where they are many.

        Args:
            identifier: The pool's id or name.

        Raises:
            NotFoundError: there is no such pool.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getObject/
        """
        return self._pools.get_object(id=self._id(identifier), mask=POOL)

    def get_bandwidth_pool_counts(self, identifier: int | str) -> int:
        """Count the servers of a pool of bandwidth, of all kinds.

        Args:
            identifier: The pool's id or name.

        Raises:
            NotFoundError: there is no such pool.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Bandwidth_Version1_Allotment/getObject/
        """
        mask = "mask[id,bareMetalInstanceCount,hardwareCount,virtualGuestCount]"
        pool = self._pools.get_object(id=self._id(identifier), mask=mask)
        counts = (pool.bare_metal_instance_count, pool.hardware_count, pool.virtual_guest_count)
        return sum(each or 0 for each in counts)

    # --- what SoftLayer tells

    def get_upcoming_events(
        self,
        event_type: EventType,
        date_min: dt.date | str | None = None,
        *,
        acknowledged: bool | None = None,
        into: type[results.NotificationOccurrenceEventT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.NotificationOccurrenceEventT]:
        """List what SoftLayer tells: maintenance, incidents or announcements.

        Args:
            event_type: `PLANNED`, `UNPLANNED_INCIDENT` or `ANNOUNCEMENT`.
            date_min: Only planned events that end, and others that were changed, after this day,
                a date or `MM-DD-YYYY`; two days ago without it. All announcements without it.
            acknowledged: Only those that somebody has acknowledged, or with False the others;
                `into` needs `acknowledged_flag` then.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        Raises:
            PreflightError: there is no such type, or the text is no date.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_Event/getAllObjects/
        """
        tree = _deep(rows.get("filter"))
        self.add_event_filter(tree, event_type, date_min)
        rows["filter"] = tree
        found = list(EVENTS.rows(self.client, rows, into=into))
        if acknowledged is None:
            return found
        flags = [cast("NotificationOccurrenceEvent", each).acknowledged_flag for each in found]
        return [each for each, flag in zip(found, flags, strict=True) if flag is acknowledged]

    @staticmethod
    def add_event_filter(
        _filter: dict[str, object], event_type: EventType, date_min: dt.date | str | None = None
    ) -> None:
        """Add the conditions of get_upcoming_events() to a filter.

        Args:
            _filter: The filter tree, which is changed.
            event_type: `PLANNED`, `UNPLANNED_INCIDENT` or `ANNOUNCEMENT`.
            date_min: The day to begin with.

        Raises:
            PreflightError: there is no such type, or the text is no date.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_Event/getAllObjects/
        """
        if event_type not in EVENT_TYPES:
            hint = did_you_mean(nearest(str(event_type), EVENT_TYPES))
            raise PreflightError(f"event_type={event_type!r}: {', '.join(EVENT_TYPES)}{hint}")
        recent: Leaf = {"operation": RECENT}
        if date_min is not None:
            kind = NotificationOccurrenceEvent.__datatype__
            recent = since("date_min", date_min, kind)
        put(_filter, "notificationOccurrenceEventType.keyName", {"operation": event_type})
        if event_type == "PLANNED":
            put(_filter, "endDate", recent)
            put(_filter, "startDate", order_by("DESC"))
        elif date_min or event_type != "ANNOUNCEMENT":
            put(_filter, "modifyDate", recent)
        if event_type == "ANNOUNCEMENT":
            put(_filter, "statusCode.keyName", options("in", data=["PUBLISHED"]))

    def get_event(self, event_id: int | str) -> NotificationOccurrenceEvent:
        """Get one event with its updates, and what of the account it is about.

        Args:
            event_id: Its id.

        Raises:
            NotFoundError: there is no such event.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_Event/getObject/
        """
        mask = (
            "mask[acknowledgedFlag,attachments,impactedResources,statusCode,updates,"
            "notificationOccurrenceEventType]"
        )
        return self._events.get_object(id=event_id, mask=mask)

    def ack_event(self, event_id: int | str) -> bool:
        """Acknowledge an event: say that one knows.

        Args:
            event_id: Its id.

        Raises:
            NotFoundError: there is no such event.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_Event/acknowledgeNotification/
        """
        return self._events.acknowledge_notification(id=numeric("event_id", event_id))

    def ack_events(
        self, event_type: EventType, date_min: dt.date | str | None = None
    ) -> list[NotificationOccurrenceEvent]:
        """Acknowledge all events of a type that nobody has acknowledged.

        Args:
            event_type: `PLANNED`, `UNPLANNED_INCIDENT` or `ANNOUNCEMENT`.
            date_min: The day to begin with, as in get_upcoming_events().

        Returns:
            The events that are acknowledged now and were not before.

        Raises:
            FollowUpError: some were not acknowledged; the message says which.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Occurrence_Event/acknowledgeNotification/
        """
        done: list[NotificationOccurrenceEvent] = []
        waiting = self.get_upcoming_events(event_type, date_min, acknowledged=False)
        with follow_up(done, "the others are acknowledged") as step:
            for event in waiting:
                with step(f"event {event.id}"):
                    if self._events.acknowledge_notification(id=event.id):
                        done.append(event)
        return done

    def _tags(self) -> dict[int, Sequence[str]]:
        """The tags of the account's devices, by the id of what is billed for them."""
        guests: list[VirtualGuest] = every_row(self._account.get_virtual_guests, mask=TAGGED)
        servers: list[HardwareServer] = every_row(self._account.get_hardware, mask=TAGGED)
        tags = [
            *((each.billing_item, each.tag_references) for each in guests),
            *((each.billing_item, each.tag_references) for each in servers),
        ]
        return {
            item.id: [each.tag.name for each in references] for item, references in tags if item
        }

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return (
            lambda name: [each.id for each in self.get_bandwidth_pools("id", name=exactly(name))],
        )


def _deep(tree: FilterLike | None) -> dict[str, object]:
    return copy.deepcopy(dict(tree or {}))
