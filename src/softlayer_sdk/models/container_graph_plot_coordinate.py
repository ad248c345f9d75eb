# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Graph_Plot_Coordinate")
class ContainerGraphPlotCoordinate(Entity):
    """SoftLayer_Container_Graph_Plot_Coordinate.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Graph_Plot_Coordinate/
    """

    x_value: float | None = local("xValue", "float")
    y_value: float | None = local("yValue", "float")
    z_value: float | None = local("zValue", "float")
