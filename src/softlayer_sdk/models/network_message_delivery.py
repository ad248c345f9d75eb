# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Message_Delivery")
class NetworkMessageDelivery(Entity):
    """SoftLayer_Network_Message_Delivery.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Message_Delivery/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    billing_item: models.BillingItem | None = relational("billingItem", "SoftLayer_Billing_Item")
    create_date: datetime | None = local("createDate", "dateTime")
    guid: str | None = local("guid", "string")
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    password: str | None = local("password", "string")
    type: models.NetworkMessageDeliveryType | None = relational(
        "type", "SoftLayer_Network_Message_Delivery_Type"
    )
    type_id: int | None = local("typeId", "int")
    username: str | None = local("username", "string")
    vendor: models.NetworkMessageDeliveryVendor | None = relational(
        "vendor", "SoftLayer_Network_Message_Delivery_Vendor"
    )
    vendor_id: int | None = local("vendorId", "int")
