# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Utility_Microsoft_Windows_UpdateServices_Status")
class ContainerUtilityMicrosoftWindowsUpdateServicesStatus(Entity):
    """SoftLayer_Container_Utility_Microsoft_Windows_UpdateServices_Status.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Utility_Microsoft_Windows_UpdateServices_Status/
    """

    last_reboot_date: datetime | None = local("lastRebootDate", "dateTime")
    last_status_date: datetime | None = local("lastStatusDate", "dateTime")
    last_sync_date: datetime | None = local("lastSyncDate", "dateTime")
    private_ip_address: str | None = local("privateIPAddress", "string")
    sync_status: str | None = local("syncStatus", "string")
    update_status: str | None = local("updateStatus", "string")
