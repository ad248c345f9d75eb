# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_Storage_Group")
class NetworkStorageGroup(Entity):
    """SoftLayer_Network_Storage_Group.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_Group/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    alias: str | None = local("alias", "string")
    allowed_host_count: int = counter("allowedHostCount")
    allowed_hosts: list[models.NetworkStorageAllowedHost] = relational(
        "allowedHosts", "SoftLayer_Network_Storage_Allowed_Host", array=True
    )
    attached_volume_count: int = counter("attachedVolumeCount")
    attached_volumes: list[models.NetworkStorage] = relational(
        "attachedVolumes", "SoftLayer_Network_Storage", array=True
    )
    create_date: datetime | None = local("createDate", "dateTime")
    group_type: models.NetworkStorageGroupType | None = relational(
        "groupType", "SoftLayer_Network_Storage_Group_Type"
    )
    group_type_id: int | None = local("groupTypeId", "int")
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    os_type: models.NetworkStorageIscsiOSType | None = relational(
        "osType", "SoftLayer_Network_Storage_Iscsi_OS_Type"
    )
    os_type_id: int | None = local("osTypeId", "int")
    service_resource: models.NetworkServiceResource | None = relational(
        "serviceResource", "SoftLayer_Network_Service_Resource"
    )
    service_resource_id: int | None = local("serviceResourceId", "int")
