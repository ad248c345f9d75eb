# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Storage_VolumeDuplicateParameters")
class ContainerNetworkStorageVolumeDuplicateParameters(Entity):
    """SoftLayer_Container_Network_Storage_VolumeDuplicateParameters.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Storage_VolumeDuplicateParameters/
    """

    iops_per_gb: float | None = local("iopsPerGb", "float")
    is_duplicatable: bool | None = local("isDuplicatable", "boolean")
    location_id: int | None = local("locationId", "int")
    location_name: str | None = local("locationName", "string")
    maximum_iops_per_gb: float | None = local("maximumIopsPerGb", "float")
    maximum_iops_tier: float | None = local("maximumIopsTier", "float")
    maximum_volume_size: int | None = local("maximumVolumeSize", "int")
    minimum_iops_per_gb: float | None = local("minimumIopsPerGb", "float")
    minimum_iops_tier: float | None = local("minimumIopsTier", "float")
    minimum_volume_size: int | None = local("minimumVolumeSize", "int")
    status: str | None = local("status", "string")
    volume_username: str | None = local("volumeUsername", "string")
