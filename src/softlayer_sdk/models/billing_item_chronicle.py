# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Billing_Item_Chronicle")
class BillingItemChronicle(Entity):
    """SoftLayer_Billing_Item_Chronicle.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Item_Chronicle/
    """

    account_id: int | None = local("accountId", "int")
    associated_billing_item_id: int | None = local("associatedBillingItemId", "int")
    associated_children: list[models.BillingItemChronicle] = relational(
        "associatedChildren", "SoftLayer_Billing_Item_Chronicle", array=True
    )
    associated_children_count: int | None = local("associatedChildrenCount", "int")
    cancellation_date: datetime | None = local("cancellationDate", "dateTime")
    category_code: str | None = local("categoryCode", "string")
    create_date: datetime | None = local("createDate", "dateTime")
    current_hourly_charge: Decimal | None = local("currentHourlyCharge", "decimal")
    cycle_start_date: datetime | None = local("cycleStartDate", "dateTime")
    d_part: str | None = local("dPart", "string")
    description: str | None = local("description", "string")
    domain_name: str | None = local("domainName", "string")
    external_account_id: str | None = local("externalAccountId", "string")
    host_name: str | None = local("hostName", "string")
    hourly_flag: bool | None = local("hourlyFlag", "boolean")
    hourly_recurring_fee: Decimal | None = local("hourlyRecurringFee", "decimal")
    hours_used: int | None = local("hoursUsed", "int")
    id: int = local("id", "int")
    item_id: int | None = local("itemId", "int")
    labor_fee: Decimal | None = local("laborFee", "decimal")
    last_bill_date: datetime | None = local("lastBillDate", "dateTime")
    location: models.Location | None = relational("location", "SoftLayer_Location")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    next_bill_date: datetime | None = local("nextBillDate", "dateTime")
    one_time_fee: Decimal | None = local("oneTimeFee", "decimal")
    package_id: int | None = local("packageId", "int")
    parent_id: int | None = local("parentId", "int")
    product: models.ProductItem | None = relational("product", "SoftLayer_Product_Item")
    recurring_fee: Decimal | None = local("recurringFee", "decimal")
    recurring_months: int | None = local("recurringMonths", "int")
    resource_table_id: int | None = local("resourceTableId", "int")
    resource_table_name: str | None = local("resourceTableName", "string")
    setup_fee: Decimal | None = local("setupFee", "decimal")
    top_level_product_group_name: str | None = local("topLevelProductGroupName", "string")
    usage_charge_flag: bool | None = local("usageChargeFlag", "boolean")
