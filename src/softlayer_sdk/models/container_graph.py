# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Graph")
class ContainerGraph(Entity):
    """SoftLayer_Container_Graph.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Graph/
    """

    base_unit: str | None = local("baseUnit", "string")
    end_datetime: str | None = local("endDatetime", "string")
    height: int | None = local("height", "int")
    image: bytes | None = local("image", "base64Binary")
    interval: int | None = local("interval", "int")
    metrics: list[models.ContainerMetricDataType] = local(
        "metrics", "SoftLayer_Container_Metric_Data_Type", array=True
    )
    normalize_flag: bytes | None = local("normalizeFlag", "base64Binary")
    options: list[models.ContainerGraphOption] = local(
        "options", "SoftLayer_Container_Graph_Option", array=True
    )
    plots: list[models.ContainerGraphPlot] = local(
        "plots", "SoftLayer_Container_Graph_Plot", array=True
    )
    start_datetime: str | None = local("startDatetime", "string")
    template: str | None = local("template", "string")
    title: str | None = local("title", "string")
    width: int | None = local("width", "int")
