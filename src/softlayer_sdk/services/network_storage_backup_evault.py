# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.network_storage import NetworkStorageService


class NetworkStorageBackupEvaultService(NetworkStorageService):
    """The methods of SoftLayer_Network_Storage_Backup_Evault.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Backup_Evault/
    """

    datatype = "SoftLayer_Network_Storage_Backup_Evault"

    def delete_tasks(self, tasks: Sequence[int], *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Storage_Backup_Evault::deleteTasks.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Backup_Evault/deleteTasks/
        """
        return self.client.call(self.datatype, "deleteTasks", tasks, id=id, returns=bool)

    def get_current_cycle_peak_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Network_Storage_Backup_Evault::getCurrentCyclePeakUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Backup_Evault/getCurrentCyclePeakUsage/
        """
        return self.client.call(
            self.datatype, "getCurrentCyclePeakUsage", id=id, mask=mask, filter=filter, returns=int
        )

    def get_hardware_with_evault_first(
        self,
        option: str | None = None,
        exact_match: bool | None = None,
        criteria: str | None = None,
        mode: str | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.ListResult[results.HardwareT]:
        """SoftLayer_Network_Storage_Backup_Evault::getHardwareWithEvaultFirst.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Backup_Evault/getHardwareWithEvaultFirst/
        """
        return self.client.call(
            self.datatype,
            "getHardwareWithEvaultFirst",
            *given(option, exact_match, criteria, mode),
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageBackupEvaultT] | None = None,
    ) -> results.NetworkStorageBackupEvaultT:
        """SoftLayer_Network_Storage_Backup_Evault::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Backup_Evault/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStorageBackupEvault,
        )

    def get_previous_cycle_peak_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Network_Storage_Backup_Evault::getPreviousCyclePeakUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Backup_Evault/getPreviousCyclePeakUsage/
        """
        return self.client.call(
            self.datatype, "getPreviousCyclePeakUsage", id=id, mask=mask, filter=filter, returns=int
        )

    def get_web_cc_authentication_details(
        self,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerNetworkStorageBackupEvaultWebCcAuthenticationDetailsT]
        | None = None,
    ) -> results.ContainerNetworkStorageBackupEvaultWebCcAuthenticationDetailsT:
        """SoftLayer_Network_Storage_Backup_Evault::getWebCCAuthenticationDetails.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Backup_Evault/getWebCCAuthenticationDetails/
        """
        return self.client.call(
            self.datatype,
            "getWebCCAuthenticationDetails",
            mask=mask,
            into=into,
            returns=models.ContainerNetworkStorageBackupEvaultWebCcAuthenticationDetails,
        )

    def initiate_bare_metal_restore(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Storage_Backup_Evault::initiateBareMetalRestore.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Backup_Evault/initiateBareMetalRestore/
        """
        return self.client.call(self.datatype, "initiateBareMetalRestore", id=id, returns=bool)

    def initiate_bare_metal_restore_for_server(
        self, hardware_id: int, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Storage_Backup_Evault::initiateBareMetalRestoreForServer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Backup_Evault/initiateBareMetalRestoreForServer/
        """
        return self.client.call(
            self.datatype, "initiateBareMetalRestoreForServer", hardware_id, id=id, returns=bool
        )
