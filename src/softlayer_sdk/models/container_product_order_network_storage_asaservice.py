# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.container_product_order import ContainerProductOrder


@entity("SoftLayer_Container_Product_Order_Network_Storage_AsAService")
class ContainerProductOrderNetworkStorageAsAService(ContainerProductOrder):
    """SoftLayer_Container_Product_Order_Network_Storage_AsAService.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Network_Storage_AsAService/
    """

    dedicated_cluster: models.NetworkStorageDedicatedCluster | None = local(
        "dedicatedCluster", "SoftLayer_Network_Storage_DedicatedCluster"
    )
    duplicate_origin_snapshot_id: int | None = local("duplicateOriginSnapshotId", "int")
    duplicate_origin_volume_id: int | None = local("duplicateOriginVolumeId", "int")
    iops: int | None = local("iops", "int")
    is_dependent_duplicate_flag: bool | None = local("isDependentDuplicateFlag", "boolean")
    origin_volume_id: int | None = local("originVolumeId", "int")
    origin_volume_schedule_id: int | None = local("originVolumeScheduleId", "int")
    os_format_type: models.NetworkStorageIscsiOSType | None = local(
        "osFormatType", "SoftLayer_Network_Storage_Iscsi_OS_Type"
    )
    volume_size: int | None = local("volumeSize", "int")
