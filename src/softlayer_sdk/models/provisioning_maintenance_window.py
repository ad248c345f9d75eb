# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Provisioning_Maintenance_Window")
class ProvisioningMaintenanceWindow(Entity):
    """SoftLayer_Provisioning_Maintenance_Window.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Provisioning_Maintenance_Window/
    """

    begin_date: datetime | None = local("beginDate", "dateTime")
    day_of_week: int | None = local("dayOfWeek", "int")
    end_date: datetime | None = local("endDate", "dateTime")
    id: int = local("id", "int")
    location_id: int | None = local("locationId", "int")
    portal_tz_id: int | None = local("portalTzId", "int")
