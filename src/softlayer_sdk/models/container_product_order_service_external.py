# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.container_product_order import ContainerProductOrder


@entity("SoftLayer_Container_Product_Order_Service_External")
class ContainerProductOrderServiceExternal(ContainerProductOrder):
    """SoftLayer_Container_Product_Order_Service_External.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Service_External/
    """

    external_resources: list[models.ServiceExternalResource] = local(
        "externalResources", "SoftLayer_Service_External_Resource", array=True
    )
