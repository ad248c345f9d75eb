# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkStorageAllowedHostService(Service):
    """The methods of SoftLayer_Network_Storage_Allowed_Host.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host/
    """

    datatype = "SoftLayer_Network_Storage_Allowed_Host"

    def assign_subnets_to_acl(
        self,
        subnet_ids: Sequence[int],
        *,
        id: int | str | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[int]:
        """SoftLayer_Network_Storage_Allowed_Host::assignSubnetsToAcl.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host/assignSubnetsToAcl/
        """
        return self.client.call(
            self.datatype,
            "assignSubnetsToAcl",
            subnet_ids,
            id=id,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[int],
        )

    def edit_object(
        self, template_object: models.NetworkStorageAllowedHost, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Storage_Allowed_Host::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageAllowedHostT] | None = None,
    ) -> results.ListResult[results.NetworkStorageAllowedHostT]:
        """SoftLayer_Network_Storage_Allowed_Host::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorageAllowedHost],
        )

    def get_assigned_groups(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageGroupT] | None = None,
    ) -> results.ListResult[results.NetworkStorageGroupT]:
        """SoftLayer_Network_Storage_Allowed_Host::getAssignedGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host/getAssignedGroups/
        """
        return self.client.call(
            self.datatype,
            "getAssignedGroups",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorageGroup],
        )

    def get_assigned_iscsi_volumes(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.ListResult[results.NetworkStorageT]:
        """SoftLayer_Network_Storage_Allowed_Host::getAssignedIscsiVolumes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host/getAssignedIscsiVolumes/
        """
        return self.client.call(
            self.datatype,
            "getAssignedIscsiVolumes",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_assigned_nfs_volumes(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.ListResult[results.NetworkStorageT]:
        """SoftLayer_Network_Storage_Allowed_Host::getAssignedNfsVolumes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host/getAssignedNfsVolumes/
        """
        return self.client.call(
            self.datatype,
            "getAssignedNfsVolumes",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_assigned_replication_volumes(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.ListResult[results.NetworkStorageT]:
        """SoftLayer_Network_Storage_Allowed_Host::getAssignedReplicationVolumes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host/getAssignedReplicationVolumes/
        """
        return self.client.call(
            self.datatype,
            "getAssignedReplicationVolumes",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_assigned_volumes(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.ListResult[results.NetworkStorageT]:
        """SoftLayer_Network_Storage_Allowed_Host::getAssignedVolumes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host/getAssignedVolumes/
        """
        return self.client.call(
            self.datatype,
            "getAssignedVolumes",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_credential(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageCredentialT] | None = None,
    ) -> results.NetworkStorageCredentialT | None:
        """SoftLayer_Network_Storage_Allowed_Host::getCredential.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host/getCredential/
        """
        return self.client.call(
            self.datatype,
            "getCredential",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStorageCredential,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageAllowedHostT] | None = None,
    ) -> results.NetworkStorageAllowedHostT:
        """SoftLayer_Network_Storage_Allowed_Host::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStorageAllowedHost,
        )

    def get_source_subnet(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage_Allowed_Host::getSourceSubnet.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host/getSourceSubnet/
        """
        return self.client.call(
            self.datatype, "getSourceSubnet", id=id, mask=mask, filter=filter, returns=str
        )

    def get_subnets_in_acl(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkSubnetT] | None = None,
    ) -> results.ListResult[results.NetworkSubnetT]:
        """SoftLayer_Network_Storage_Allowed_Host::getSubnetsInAcl.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host/getSubnetsInAcl/
        """
        return self.client.call(
            self.datatype,
            "getSubnetsInAcl",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnet],
        )

    def remove_subnets_from_acl(
        self,
        subnet_ids: Sequence[int],
        *,
        id: int | str | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[int]:
        """SoftLayer_Network_Storage_Allowed_Host::removeSubnetsFromAcl.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host/removeSubnetsFromAcl/
        """
        return self.client.call(
            self.datatype,
            "removeSubnetsFromAcl",
            subnet_ids,
            id=id,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[int],
        )

    def set_credential_password(self, password: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Storage_Allowed_Host::setCredentialPassword.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Allowed_Host/setCredentialPassword/
        """
        return self.client.call(
            self.datatype, "setCredentialPassword", password, id=id, returns=bool
        )
