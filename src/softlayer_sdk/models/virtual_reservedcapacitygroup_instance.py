# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Virtual_ReservedCapacityGroup_Instance")
class VirtualReservedCapacityGroupInstance(Entity):
    """SoftLayer_Virtual_ReservedCapacityGroup_Instance.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_ReservedCapacityGroup_Instance/
    """

    available_flag: bool | None = relational("availableFlag", "boolean")
    billing_item: models.BillingItem | None = relational("billingItem", "SoftLayer_Billing_Item")
    create_date: datetime | None = local("createDate", "dateTime")
    guest: models.VirtualGuest | None = relational("guest", "SoftLayer_Virtual_Guest")
    guest_id: int | None = local("guestId", "int")
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    reserved_capacity_group: models.VirtualReservedCapacityGroup | None = relational(
        "reservedCapacityGroup", "SoftLayer_Virtual_ReservedCapacityGroup"
    )
    reserved_capacity_group_id: int | None = local("reservedCapacityGroupId", "int")
