# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkStorageGroupService(Service):
    """The methods of SoftLayer_Network_Storage_Group.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Group/
    """

    datatype = "SoftLayer_Network_Storage_Group"

    def add_allowed_host(
        self, allowed_host: models.NetworkStorageAllowedHost, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Storage_Group::addAllowedHost.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Group/addAllowedHost/
        """
        return self.client.call(self.datatype, "addAllowedHost", allowed_host, id=id, returns=bool)

    def attach_to_volume(
        self, volume: models.NetworkStorage, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Storage_Group::attachToVolume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Group/attachToVolume/
        """
        return self.client.call(self.datatype, "attachToVolume", volume, id=id, returns=bool)

    def create_object(self, template_object: models.NetworkStorageGroup) -> bool:
        """SoftLayer_Network_Storage_Group::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Group/createObject/
        """
        return self.client.call(self.datatype, "createObject", template_object, returns=bool)

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Storage_Group::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Group/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def edit_object(
        self, template_object: models.NetworkStorageGroup, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Storage_Group::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Group/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Network_Storage_Group::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Group/getAccount/
        """
        return self.client.call(
            self.datatype,
            "getAccount",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Account,
        )

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageGroupT] | None = None,
    ) -> results.ListResult[results.NetworkStorageGroupT]:
        """SoftLayer_Network_Storage_Group::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Group/getAllObjects/
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
            returns=list[models.NetworkStorageGroup],
        )

    def get_allowed_hosts(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageAllowedHostT] | None = None,
    ) -> results.ListResult[results.NetworkStorageAllowedHostT]:
        """SoftLayer_Network_Storage_Group::getAllowedHosts.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Group/getAllowedHosts/
        """
        return self.client.call(
            self.datatype,
            "getAllowedHosts",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorageAllowedHost],
        )

    def get_attached_volumes(
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
        """SoftLayer_Network_Storage_Group::getAttachedVolumes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Group/getAttachedVolumes/
        """
        return self.client.call(
            self.datatype,
            "getAttachedVolumes",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_group_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageGroupTypeT] | None = None,
    ) -> results.NetworkStorageGroupTypeT | None:
        """SoftLayer_Network_Storage_Group::getGroupType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Group/getGroupType/
        """
        return self.client.call(
            self.datatype,
            "getGroupType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStorageGroupType,
        )

    def get_network_connection_details(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ContainerNetworkStorageNetworkConnectionInformationT] | None = None,
    ) -> results.ContainerNetworkStorageNetworkConnectionInformationT:
        """SoftLayer_Network_Storage_Group::getNetworkConnectionDetails.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Group/getNetworkConnectionDetails/
        """
        return self.client.call(
            self.datatype,
            "getNetworkConnectionDetails",
            id=id,
            mask=mask,
            into=into,
            returns=models.ContainerNetworkStorageNetworkConnectionInformation,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageGroupT] | None = None,
    ) -> results.NetworkStorageGroupT:
        """SoftLayer_Network_Storage_Group::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Group/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStorageGroup,
        )

    def get_os_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageIscsiOSTypeT] | None = None,
    ) -> results.NetworkStorageIscsiOSTypeT | None:
        """SoftLayer_Network_Storage_Group::getOsType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Group/getOsType/
        """
        return self.client.call(
            self.datatype,
            "getOsType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStorageIscsiOSType,
        )

    def get_service_resource(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkServiceResourceT] | None = None,
    ) -> results.NetworkServiceResourceT | None:
        """SoftLayer_Network_Storage_Group::getServiceResource.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Group/getServiceResource/
        """
        return self.client.call(
            self.datatype,
            "getServiceResource",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkServiceResource,
        )

    def remove_allowed_host(
        self, allowed_host: models.NetworkStorageAllowedHost, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Storage_Group::removeAllowedHost.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Group/removeAllowedHost/
        """
        return self.client.call(
            self.datatype, "removeAllowedHost", allowed_host, id=id, returns=bool
        )

    def remove_from_volume(
        self, volume: models.NetworkStorage, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Storage_Group::removeFromVolume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Group/removeFromVolume/
        """
        return self.client.call(self.datatype, "removeFromVolume", volume, id=id, returns=bool)
