# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local

if TYPE_CHECKING:
    from softlayer_sdk.models.container_remotemanagement_graphs_sensorspeed import (
        ContainerRemoteManagementGraphsSensorSpeed,
    )
    from softlayer_sdk.models.container_remotemanagement_graphs_sensortemperature import (
        ContainerRemoteManagementGraphsSensorTemperature,
    )
    from softlayer_sdk.models.container_remotemanagement_sensorreading import (
        ContainerRemoteManagementSensorReading,
    )


@entity("SoftLayer_Container_RemoteManagement_SensorReadingsWithGraphs")
class ContainerRemoteManagementSensorReadingsWithGraphs(Entity):
    """SoftLayer_Container_RemoteManagement_SensorReadingsWithGraphs.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_RemoteManagement_SensorReadingsWithGraphs/
    """

    raw_data: list[ContainerRemoteManagementSensorReading] = local(
        "rawData", "SoftLayer_Container_RemoteManagement_SensorReading", array=True
    )
    speed_graphs: list[ContainerRemoteManagementGraphsSensorSpeed] = local(
        "speedGraphs", "SoftLayer_Container_RemoteManagement_Graphs_SensorSpeed", array=True
    )
    temperature_graphs: list[ContainerRemoteManagementGraphsSensorTemperature] = local(
        "temperatureGraphs",
        "SoftLayer_Container_RemoteManagement_Graphs_SensorTemperature",
        array=True,
    )
