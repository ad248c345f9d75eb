# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_User_Access_Facility_Log")
class UserAccessFacilityLog(Entity):
    """SoftLayer_User_Access_Facility_Log.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_Access_Facility_Log/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    datacenter: models.Location | None = relational("datacenter", "SoftLayer_Location")
    description: str | None = local("description", "string")
    hardware: models.Hardware | None = relational("hardware", "SoftLayer_Hardware")
    hardware_id: int | None = local("hardwareId", "int")
    id: int = local("id", "int")
    location_id: int | None = local("locationId", "int")
    log_type: models.UserAccessFacilityLogType | None = relational(
        "logType", "SoftLayer_User_Access_Facility_Log_Type"
    )
    time_in: datetime | None = local("timeIn", "dateTime")
    time_out: datetime | None = local("timeOut", "dateTime")
    visitor: models.Entity | None = relational("visitor", "SoftLayer_Entity")
