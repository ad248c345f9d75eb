# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.container_product_order_network_storage_asaservice import (
    ContainerProductOrderNetworkStorageAsAService,
)


@entity("SoftLayer_Container_Product_Order_Network_Storage_AsAService_Upgrade")
class ContainerProductOrderNetworkStorageAsAServiceUpgrade(
    ContainerProductOrderNetworkStorageAsAService
):
    """SoftLayer_Container_Product_Order_Network_Storage_AsAService_Upgrade.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Network_Storage_AsAService_Upgrade/
    """

    volume: models.NetworkStorage | None = local("volume", "SoftLayer_Network_Storage")
