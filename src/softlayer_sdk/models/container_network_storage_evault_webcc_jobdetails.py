# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Storage_Evault_WebCc_JobDetails")
class ContainerNetworkStorageEvaultWebCcJobDetails(Entity):
    """SoftLayer_Container_Network_Storage_Evault_WebCc_JobDetails.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Storage_Evault_WebCc_JobDetails/
    """

    bytes_used: int | None = local("bytesUsed", "unsignedLong")
    description: str | None = local("description", "string")
    hardware_id: int | None = local("hardwareId", "int")
    last_run_date: datetime | None = local("lastRunDate", "dateTime")
    name: str | None = local("name", "string")
    original_size: int | None = local("originalSize", "unsignedLong")
    percentage_of_total_usage: int | None = local("percentageOfTotalUsage", "int")
    result: str | None = local("result", "string")
    virtual_guest_id: int | None = local("virtualGuestId", "int")
