# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.container_product_order_network_performancestorage import (
    ContainerProductOrderNetworkPerformanceStorage,
)

if TYPE_CHECKING:
    from softlayer_sdk.models.network_storage_iscsi_os_type import NetworkStorageIscsiOSType


@entity("SoftLayer_Container_Product_Order_Network_PerformanceStorage_Iscsi")
class ContainerProductOrderNetworkPerformanceStorageIscsi(
    ContainerProductOrderNetworkPerformanceStorage
):
    """SoftLayer_Container_Product_Order_Network_PerformanceStorage_Iscsi.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Network_PerformanceStorage_Iscsi/
    """

    os_format_type: NetworkStorageIscsiOSType | None = local(
        "osFormatType", "SoftLayer_Network_Storage_Iscsi_OS_Type"
    )
