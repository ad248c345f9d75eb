# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Product_Order_Network")
class ContainerProductOrderNetwork(Entity):
    """SoftLayer_Container_Product_Order_Network.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Network/
    """

    network: models.Network | None = local("network", "SoftLayer_Network")
    public_vlans: list[models.ContainerProductOrder] = local(
        "publicVlans", "SoftLayer_Container_Product_Order", array=True
    )
    subnets: list[models.ContainerProductOrder] = local(
        "subnets", "SoftLayer_Container_Product_Order", array=True
    )
