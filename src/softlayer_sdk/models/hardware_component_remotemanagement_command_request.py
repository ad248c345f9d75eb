# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Hardware_Component_RemoteManagement_Command_Request")
class HardwareComponentRemoteManagementCommandRequest(Entity):
    """SoftLayer_Hardware_Component_RemoteManagement_Command_Request.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Component_RemoteManagement_Command_Request/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    hardware: models.Hardware | None = relational("hardware", "SoftLayer_Hardware")
    hardware_id: int | None = local("hardwareId", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    network_component: models.NetworkComponent | None = relational(
        "networkComponent", "SoftLayer_Network_Component"
    )
    processed: bool | None = local("processed", "boolean")
    remote_management_command: models.HardwareComponentRemoteManagementCommand | None = relational(
        "remoteManagementCommand", "SoftLayer_Hardware_Component_RemoteManagement_Command"
    )
    user: models.UserCustomer | None = relational("user", "SoftLayer_User_Customer")
