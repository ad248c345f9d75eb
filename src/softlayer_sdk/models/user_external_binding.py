# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_User_External_Binding")
class UserExternalBinding(Entity):
    """SoftLayer_User_External_Binding.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_External_Binding/
    """

    active: bool | None = local("active", "boolean")
    attribute_count: int = counter("attributeCount")
    attributes: list[models.UserExternalBindingAttribute] = relational(
        "attributes", "SoftLayer_User_External_Binding_Attribute", array=True
    )
    billing_item: models.BillingItem | None = relational("billingItem", "SoftLayer_Billing_Item")
    create_date: datetime | None = local("createDate", "dateTime")
    external_id: str | None = local("externalId", "string")
    id: int = local("id", "int")
    note: str | None = relational("note", "string")
    password: str | None = local("password", "string")
    type: models.UserExternalBindingType | None = relational(
        "type", "SoftLayer_User_External_Binding_Type"
    )
    type_id: int | None = local("typeId", "int")
    user_id: int | None = local("userId", "int")
    vendor: models.UserExternalBindingVendor | None = relational(
        "vendor", "SoftLayer_User_External_Binding_Vendor"
    )
    vendor_id: int | None = local("vendorId", "int")
