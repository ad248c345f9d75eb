# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Storage_DataCenterLimits_VolumeCountLimitContainer")
class ContainerNetworkStorageDataCenterLimitsVolumeCountLimitContainer(Entity):
    """SoftLayer_Container_Network_Storage_DataCenterLimits_VolumeCountLimitContainer.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Storage_DataCenterLimits_VolumeCountLimitContainer/
    """

    datacenter_name: str | None = local("datacenterName", "string")
    maximum_available_count: int | None = local("maximumAvailableCount", "int")
    provisioned_count: int | None = local("provisionedCount", "int")
