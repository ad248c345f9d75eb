# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Auxiliary_Notification_Emergency")
class AuxiliaryNotificationEmergency(Entity):
    """SoftLayer_Auxiliary_Notification_Emergency.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Auxiliary_Notification_Emergency/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    device: str | None = local("device", "string")
    duration: str | None = local("duration", "string")
    id: int = local("id", "int")
    location: str | None = local("location", "string")
    message: str | None = local("message", "string")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    services_affected: str | None = local("servicesAffected", "string")
    signature: models.AuxiliaryNotificationEmergencySignature | None = relational(
        "signature", "SoftLayer_Auxiliary_Notification_Emergency_Signature"
    )
    start_date: datetime | None = local("startDate", "dateTime")
    status: models.AuxiliaryNotificationEmergencyStatus | None = relational(
        "status", "SoftLayer_Auxiliary_Notification_Emergency_Status"
    )
    status_id: int | None = local("statusId", "int")
