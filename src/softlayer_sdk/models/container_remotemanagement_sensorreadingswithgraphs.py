# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_RemoteManagement_SensorReadingsWithGraphs")
class ContainerRemoteManagementSensorReadingsWithGraphs(Entity):
    """SoftLayer_Container_RemoteManagement_SensorReadingsWithGraphs.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_RemoteManagement_SensorReadingsWithGraphs/
    """

    raw_data: list[models.ContainerRemoteManagementSensorReading] = local(
        "rawData", "SoftLayer_Container_RemoteManagement_SensorReading", array=True
    )
    speed_graphs: list[models.ContainerRemoteManagementGraphsSensorSpeed] = local(
        "speedGraphs", "SoftLayer_Container_RemoteManagement_Graphs_SensorSpeed", array=True
    )
    temperature_graphs: list[models.ContainerRemoteManagementGraphsSensorTemperature] = local(
        "temperatureGraphs",
        "SoftLayer_Container_RemoteManagement_Graphs_SensorTemperature",
        array=True,
    )
