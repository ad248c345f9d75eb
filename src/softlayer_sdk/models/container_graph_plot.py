# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Graph_Plot")
class ContainerGraphPlot(Entity):
    """SoftLayer_Container_Graph_Plot.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Graph_Plot/
    """

    data: list[models.ContainerGraphPlotCoordinate] = local(
        "data", "SoftLayer_Container_Graph_Plot_Coordinate", array=True
    )
    metric: models.ContainerMetricDataType | None = local(
        "metric", "SoftLayer_Container_Metric_Data_Type"
    )
    unit: str | None = local("unit", "string")
