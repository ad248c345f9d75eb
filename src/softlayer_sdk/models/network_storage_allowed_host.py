# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, counter, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.network_storage import NetworkStorage
    from softlayer_sdk.models.network_storage_credential import NetworkStorageCredential
    from softlayer_sdk.models.network_storage_group import NetworkStorageGroup
    from softlayer_sdk.models.network_subnet import NetworkSubnet


@entity("SoftLayer_Network_Storage_Allowed_Host")
class NetworkStorageAllowedHost(Entity):
    """SoftLayer_Network_Storage_Allowed_Host.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_Allowed_Host/
    """

    account_id: int | None = local("accountId", "int")
    assigned_group_count: int = counter("assignedGroupCount")
    assigned_groups: list[NetworkStorageGroup] = relational(
        "assignedGroups", "SoftLayer_Network_Storage_Group", array=True
    )
    assigned_iscsi_volume_count: int = counter("assignedIscsiVolumeCount")
    assigned_iscsi_volumes: list[NetworkStorage] = relational(
        "assignedIscsiVolumes", "SoftLayer_Network_Storage", array=True
    )
    assigned_nfs_volume_count: int = counter("assignedNfsVolumeCount")
    assigned_nfs_volumes: list[NetworkStorage] = relational(
        "assignedNfsVolumes", "SoftLayer_Network_Storage", array=True
    )
    assigned_replication_volume_count: int = counter("assignedReplicationVolumeCount")
    assigned_replication_volumes: list[NetworkStorage] = relational(
        "assignedReplicationVolumes", "SoftLayer_Network_Storage", array=True
    )
    assigned_volume_count: int = counter("assignedVolumeCount")
    assigned_volumes: list[NetworkStorage] = relational(
        "assignedVolumes", "SoftLayer_Network_Storage", array=True
    )
    credential: NetworkStorageCredential | None = relational(
        "credential", "SoftLayer_Network_Storage_Credential"
    )
    credential_id: int | None = local("credentialId", "int")
    id: int = local("id", "int")
    name: str | None = local("name", "string")
    resource_table_id: int | None = local("resourceTableId", "int")
    resource_table_name: str | None = local("resourceTableName", "string")
    source_subnet: str | None = relational("sourceSubnet", "string")
    subnets_in_acl: list[NetworkSubnet] = relational(
        "subnetsInAcl", "SoftLayer_Network_Subnet", array=True
    )
    subnets_in_acl_count: int = counter("subnetsInAclCount")
