# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Storage_DuplicateConversionStatusInformation")
class ContainerNetworkStorageDuplicateConversionStatusInformation(Entity):
    """SoftLayer_Container_Network_Storage_DuplicateConversionStatusInformation.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Storage_DuplicateConversionStatusInformation/
    """

    active_conversion_start_time: str | None = local("activeConversionStartTime", "string")
    de_duplicate_conversion_percentage: int | None = local("deDuplicateConversionPercentage", "int")
    volume_username: str | None = local("volumeUsername", "string")
