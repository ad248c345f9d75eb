# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Sales_Presale_Event")
class SalesPresaleEvent(Entity):
    """SoftLayer_Sales_Presale_Event.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Sales_Presale_Event/
    """

    active_flag: bool | None = relational("activeFlag", "boolean")
    description: str | None = local("description", "string")
    end_date: datetime | None = local("endDate", "dateTime")
    expired_flag: bool | None = relational("expiredFlag", "boolean")
    id: int = local("id", "int")
    item: models.ProductItem | None = relational("item", "SoftLayer_Product_Item")
    item_id: int | None = local("itemId", "int")
    location: models.Location | None = relational("location", "SoftLayer_Location")
    location_id: int | None = local("locationId", "int")
    order_count: int = counter("orderCount")
    orders: list[models.BillingOrder] = relational("orders", "SoftLayer_Billing_Order", array=True)
    start_date: datetime | None = local("startDate", "dateTime")
