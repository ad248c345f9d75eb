# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, counter, entity, local, relational

if TYPE_CHECKING:
    from datetime import datetime

    from softlayer_sdk.models.account import Account
    from softlayer_sdk.models.network_service_resource import NetworkServiceResource
    from softlayer_sdk.models.network_storage import NetworkStorage
    from softlayer_sdk.models.network_storage_allowed_host import NetworkStorageAllowedHost
    from softlayer_sdk.models.network_storage_group_type import NetworkStorageGroupType
    from softlayer_sdk.models.network_storage_iscsi_os_type import NetworkStorageIscsiOSType


@entity("SoftLayer_Network_Storage_Group")
class NetworkStorageGroup(Entity):
    """SoftLayer_Network_Storage_Group.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_Group/
    """

    account: Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    alias: str | None = local("alias", "string")
    allowed_host_count: int = counter("allowedHostCount")
    allowed_hosts: list[NetworkStorageAllowedHost] = relational(
        "allowedHosts", "SoftLayer_Network_Storage_Allowed_Host", array=True
    )
    attached_volume_count: int = counter("attachedVolumeCount")
    attached_volumes: list[NetworkStorage] = relational(
        "attachedVolumes", "SoftLayer_Network_Storage", array=True
    )
    create_date: datetime | None = local("createDate", "dateTime")
    group_type: NetworkStorageGroupType | None = relational(
        "groupType", "SoftLayer_Network_Storage_Group_Type"
    )
    group_type_id: int | None = local("groupTypeId", "int")
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    os_type: NetworkStorageIscsiOSType | None = relational(
        "osType", "SoftLayer_Network_Storage_Iscsi_OS_Type"
    )
    os_type_id: int | None = local("osTypeId", "int")
    service_resource: NetworkServiceResource | None = relational(
        "serviceResource", "SoftLayer_Network_Service_Resource"
    )
    service_resource_id: int | None = local("serviceResourceId", "int")
