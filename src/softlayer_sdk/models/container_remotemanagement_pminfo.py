# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_RemoteManagement_PmInfo")
class ContainerRemoteManagementPmInfo(Entity):
    """SoftLayer_Container_RemoteManagement_PmInfo.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_RemoteManagement_PmInfo/
    """

    pm_info_id: str | None = local("pmInfoId", "string")
    pm_info_reading: str | None = local("pmInfoReading", "string")
