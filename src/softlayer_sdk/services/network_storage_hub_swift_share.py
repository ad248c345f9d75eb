# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkStorageHubSwiftShareService(Service):
    """The methods of SoftLayer_Network_Storage_Hub_Swift_Share.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Swift_Share/
    """

    datatype = "SoftLayer_Network_Storage_Hub_Swift_Share"

    def get_container_list(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerNetworkStorageHubObjectStorageFolderT] | None = None,
    ) -> results.ListResult[results.ContainerNetworkStorageHubObjectStorageFolderT]:
        """SoftLayer_Network_Storage_Hub_Swift_Share::getContainerList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Swift_Share/getContainerList/
        """
        return self.client.call(
            self.datatype,
            "getContainerList",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerNetworkStorageHubObjectStorageFolder],
        )

    def get_file(
        self,
        file_name: str,
        container: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerNetworkStorageHubObjectStorageFileT] | None = None,
    ) -> results.ContainerNetworkStorageHubObjectStorageFileT:
        """SoftLayer_Network_Storage_Hub_Swift_Share::getFile.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Swift_Share/getFile/
        """
        return self.client.call(
            self.datatype,
            "getFile",
            file_name,
            container,
            mask=mask,
            into=into,
            returns=models.ContainerNetworkStorageHubObjectStorageFile,
        )

    def get_file_list(
        self,
        container: str,
        path: str,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerUtilityFileEntityT] | None = None,
    ) -> results.ListResult[results.ContainerUtilityFileEntityT]:
        """SoftLayer_Network_Storage_Hub_Swift_Share::getFileList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Swift_Share/getFileList/
        """
        return self.client.call(
            self.datatype,
            "getFileList",
            container,
            path,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerUtilityFileEntity],
        )
