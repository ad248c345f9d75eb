# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_RemoteManagement_SensorReading")
class ContainerRemoteManagementSensorReading(Entity):
    """SoftLayer_Container_RemoteManagement_SensorReading.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_RemoteManagement_SensorReading/
    """

    lower_critical: str | None = local("lowerCritical", "string")
    lower_non_critical: str | None = local("lowerNonCritical", "string")
    lower_non_recoverable: str | None = local("lowerNonRecoverable", "string")
    sensor_id: str | None = local("sensorId", "string")
    sensor_reading: str | None = local("sensorReading", "string")
    sensor_units: str | None = local("sensorUnits", "string")
    status: str | None = local("status", "string")
    upper_critical: str | None = local("upperCritical", "string")
    upper_non_critical: str | None = local("upperNonCritical", "string")
    upper_non_recoverable: str | None = local("upperNonRecoverable", "string")
