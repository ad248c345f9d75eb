# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Product_Order_Virtual_Guest_Vpc_StorageVolume")
class ContainerProductOrderVirtualGuestVpcStorageVolume(Entity):
    """SoftLayer_Container_Product_Order_Virtual_Guest_Vpc_StorageVolume.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Virtual_Guest_Vpc_StorageVolume/
    """

    attachment_name: str | None = local("attachmentName", "string")
    capacity: int | None = local("capacity", "int")
    delete_on_reclaim: bool | None = local("deleteOnReclaim", "boolean")
    id: str = local("id", "string")
    index: int | None = local("index", "int")
    iops: int | None = local("iops", "int")
    name: str | None = local("name", "string")
    profile: str | None = local("profile", "string")
    resource_group: str | None = local("resourceGroup", "string")
    root_key_crn: str | None = local("rootKeyCrn", "string")
