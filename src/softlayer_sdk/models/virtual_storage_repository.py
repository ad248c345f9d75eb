# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Virtual_Storage_Repository")
class VirtualStorageRepository(Entity):
    """SoftLayer_Virtual_Storage_Repository.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_Storage_Repository/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    billing_item: models.BillingItem | None = relational("billingItem", "SoftLayer_Billing_Item")
    capacity: float | None = local("capacity", "float")
    datacenter: models.Location | None = relational("datacenter", "SoftLayer_Location")
    description: str | None = local("description", "string")
    disk_image_count: int = counter("diskImageCount")
    disk_images: list[models.VirtualDiskImage] = relational(
        "diskImages", "SoftLayer_Virtual_Disk_Image", array=True
    )
    guest_count: int = counter("guestCount")
    guests: list[models.VirtualGuest] = relational("guests", "SoftLayer_Virtual_Guest", array=True)
    id: int = local("id", "int")
    metric_tracking_object: models.MetricTrackingObject | None = relational(
        "metricTrackingObject", "SoftLayer_Metric_Tracking_Object"
    )
    name: str | None = local("name", "string")
    public_flag: int | None = local("publicFlag", "int")
    public_image_billing_item: models.BillingItem | None = relational(
        "publicImageBillingItem", "SoftLayer_Billing_Item"
    )
    type: models.VirtualStorageRepositoryType | None = relational(
        "type", "SoftLayer_Virtual_Storage_Repository_Type"
    )
    type_id: int | None = local("typeId", "int")
