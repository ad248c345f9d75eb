# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_Storage_Allowed_Host")
class NetworkStorageAllowedHost(Entity):
    """SoftLayer_Network_Storage_Allowed_Host.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_Allowed_Host/
    """

    account_id: int | None = local("accountId", "int")
    assigned_group_count: int = counter("assignedGroupCount")
    assigned_groups: list[models.NetworkStorageGroup] = relational(
        "assignedGroups", "SoftLayer_Network_Storage_Group", array=True
    )
    assigned_iscsi_volume_count: int = counter("assignedIscsiVolumeCount")
    assigned_iscsi_volumes: list[models.NetworkStorage] = relational(
        "assignedIscsiVolumes", "SoftLayer_Network_Storage", array=True
    )
    assigned_nfs_volume_count: int = counter("assignedNfsVolumeCount")
    assigned_nfs_volumes: list[models.NetworkStorage] = relational(
        "assignedNfsVolumes", "SoftLayer_Network_Storage", array=True
    )
    assigned_replication_volume_count: int = counter("assignedReplicationVolumeCount")
    assigned_replication_volumes: list[models.NetworkStorage] = relational(
        "assignedReplicationVolumes", "SoftLayer_Network_Storage", array=True
    )
    assigned_volume_count: int = counter("assignedVolumeCount")
    assigned_volumes: list[models.NetworkStorage] = relational(
        "assignedVolumes", "SoftLayer_Network_Storage", array=True
    )
    credential: models.NetworkStorageCredential | None = relational(
        "credential", "SoftLayer_Network_Storage_Credential"
    )
    credential_id: int | None = local("credentialId", "int")
    id: int = local("id", "int")
    name: str | None = local("name", "string")
    resource_table_id: int | None = local("resourceTableId", "int")
    resource_table_name: str | None = local("resourceTableName", "string")
    source_subnet: str | None = relational("sourceSubnet", "string")
    subnets_in_acl: list[models.NetworkSubnet] = relational(
        "subnetsInAcl", "SoftLayer_Network_Subnet", array=True
    )
    subnets_in_acl_count: int = counter("subnetsInAclCount")
