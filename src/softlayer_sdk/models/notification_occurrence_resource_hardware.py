# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.notification_occurrence_resource import NotificationOccurrenceResource


@entity("SoftLayer_Notification_Occurrence_Resource_Hardware")
class NotificationOccurrenceResourceHardware(NotificationOccurrenceResource):
    """SoftLayer_Notification_Occurrence_Resource_Hardware.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Notification_Occurrence_Resource_Hardware/
    """

    hostname: str | None = local("hostname", "string")
    private_ip: str | None = local("privateIp", "string")
    public_ip: str | None = local("publicIp", "string")
    resource_type: str | None = local("resourceType", "string")
