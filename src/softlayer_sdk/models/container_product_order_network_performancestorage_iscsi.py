# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.container_product_order_network_performancestorage import (
    ContainerProductOrderNetworkPerformanceStorage,
)


@entity("SoftLayer_Container_Product_Order_Network_PerformanceStorage_Iscsi")
class ContainerProductOrderNetworkPerformanceStorageIscsi(
    ContainerProductOrderNetworkPerformanceStorage
):
    """SoftLayer_Container_Product_Order_Network_PerformanceStorage_Iscsi.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Network_PerformanceStorage_Iscsi/
    """

    os_format_type: models.NetworkStorageIscsiOSType | None = local(
        "osFormatType", "SoftLayer_Network_Storage_Iscsi_OS_Type"
    )
