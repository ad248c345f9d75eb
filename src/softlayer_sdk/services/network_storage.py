# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkStorageService(Service):
    """The methods of SoftLayer_Network_Storage.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/
    """

    datatype = "SoftLayer_Network_Storage"

    def allow_access_from_hardware(
        self, hardware_object_template: models.Hardware, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Storage::allowAccessFromHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/allowAccessFromHardware/
        """
        return self.client.call(
            self.datatype, "allowAccessFromHardware", hardware_object_template, id=id, returns=bool
        )

    def allow_access_from_hardware_list(
        self, hardware_object_templates: Sequence[models.Hardware], *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Storage::allowAccessFromHardwareList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/allowAccessFromHardwareList/
        """
        return self.client.call(
            self.datatype,
            "allowAccessFromHardwareList",
            hardware_object_templates,
            id=id,
            returns=bool,
        )

    def allow_access_from_host(
        self,
        type_class_name: str,
        host_id: int,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.NetworkStorageAllowedHostT] | None = None,
    ) -> results.NetworkStorageAllowedHostT:
        """SoftLayer_Network_Storage::allowAccessFromHost.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/allowAccessFromHost/
        """
        return self.client.call(
            self.datatype,
            "allowAccessFromHost",
            type_class_name,
            host_id,
            id=id,
            mask=mask,
            into=into,
            returns=models.NetworkStorageAllowedHost,
        )

    def allow_access_from_host_list(
        self,
        host_object_templates: Sequence[models.ContainerNetworkStorageHost],
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageAllowedHostT] | None = None,
    ) -> results.ListResult[results.NetworkStorageAllowedHostT]:
        """SoftLayer_Network_Storage::allowAccessFromHostList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/allowAccessFromHostList/
        """
        return self.client.call(
            self.datatype,
            "allowAccessFromHostList",
            host_object_templates,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorageAllowedHost],
        )

    def allow_access_from_ip_address(
        self,
        ip_address_object_template: models.NetworkSubnetIpAddress,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Network_Storage::allowAccessFromIpAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/allowAccessFromIpAddress/
        """
        return self.client.call(
            self.datatype,
            "allowAccessFromIpAddress",
            ip_address_object_template,
            id=id,
            returns=bool,
        )

    def allow_access_from_ip_address_list(
        self,
        ip_address_object_templates: Sequence[models.NetworkSubnetIpAddress],
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Network_Storage::allowAccessFromIpAddressList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/allowAccessFromIpAddressList/
        """
        return self.client.call(
            self.datatype,
            "allowAccessFromIpAddressList",
            ip_address_object_templates,
            id=id,
            returns=bool,
        )

    def allow_access_from_subnet(
        self, subnet_object_template: models.NetworkSubnet, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Storage::allowAccessFromSubnet.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/allowAccessFromSubnet/
        """
        return self.client.call(
            self.datatype, "allowAccessFromSubnet", subnet_object_template, id=id, returns=bool
        )

    def allow_access_from_subnet_list(
        self,
        subnet_object_templates: Sequence[models.NetworkSubnet],
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Network_Storage::allowAccessFromSubnetList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/allowAccessFromSubnetList/
        """
        return self.client.call(
            self.datatype, "allowAccessFromSubnetList", subnet_object_templates, id=id, returns=bool
        )

    def allow_access_from_virtual_guest(
        self, virtual_guest_object_template: models.VirtualGuest, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Storage::allowAccessFromVirtualGuest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/allowAccessFromVirtualGuest/
        """
        return self.client.call(
            self.datatype,
            "allowAccessFromVirtualGuest",
            virtual_guest_object_template,
            id=id,
            returns=bool,
        )

    def allow_access_from_virtual_guest_list(
        self,
        virtual_guest_object_templates: Sequence[models.VirtualGuest],
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Network_Storage::allowAccessFromVirtualGuestList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/allowAccessFromVirtualGuestList/
        """
        return self.client.call(
            self.datatype,
            "allowAccessFromVirtualGuestList",
            virtual_guest_object_templates,
            id=id,
            returns=bool,
        )

    def allow_access_to_replicant_from_hardware(
        self, hardware_object_template: models.Hardware, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Storage::allowAccessToReplicantFromHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/allowAccessToReplicantFromHardware/
        """
        return self.client.call(
            self.datatype,
            "allowAccessToReplicantFromHardware",
            hardware_object_template,
            id=id,
            returns=bool,
        )

    def allow_access_to_replicant_from_hardware_list(
        self, hardware_object_templates: Sequence[models.Hardware], *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Storage::allowAccessToReplicantFromHardwareList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/allowAccessToReplicantFromHardwareList/
        """
        return self.client.call(
            self.datatype,
            "allowAccessToReplicantFromHardwareList",
            hardware_object_templates,
            id=id,
            returns=bool,
        )

    def allow_access_to_replicant_from_ip_address(
        self,
        ip_address_object_template: models.NetworkSubnetIpAddress,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Network_Storage::allowAccessToReplicantFromIpAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/allowAccessToReplicantFromIpAddress/
        """
        return self.client.call(
            self.datatype,
            "allowAccessToReplicantFromIpAddress",
            ip_address_object_template,
            id=id,
            returns=bool,
        )

    def allow_access_to_replicant_from_ip_address_list(
        self,
        ip_address_object_templates: Sequence[models.NetworkSubnetIpAddress],
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Network_Storage::allowAccessToReplicantFromIpAddressList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/allowAccessToReplicantFromIpAddressList/
        """
        return self.client.call(
            self.datatype,
            "allowAccessToReplicantFromIpAddressList",
            ip_address_object_templates,
            id=id,
            returns=bool,
        )

    def allow_access_to_replicant_from_subnet(
        self, subnet_object_template: models.NetworkSubnet, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Storage::allowAccessToReplicantFromSubnet.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/allowAccessToReplicantFromSubnet/
        """
        return self.client.call(
            self.datatype,
            "allowAccessToReplicantFromSubnet",
            subnet_object_template,
            id=id,
            returns=bool,
        )

    def allow_access_to_replicant_from_subnet_list(
        self,
        subnet_object_templates: Sequence[models.NetworkSubnet],
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Network_Storage::allowAccessToReplicantFromSubnetList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/allowAccessToReplicantFromSubnetList/
        """
        return self.client.call(
            self.datatype,
            "allowAccessToReplicantFromSubnetList",
            subnet_object_templates,
            id=id,
            returns=bool,
        )

    def allow_access_to_replicant_from_virtual_guest(
        self, virtual_guest_object_template: models.VirtualGuest, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Storage::allowAccessToReplicantFromVirtualGuest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/allowAccessToReplicantFromVirtualGuest/
        """
        return self.client.call(
            self.datatype,
            "allowAccessToReplicantFromVirtualGuest",
            virtual_guest_object_template,
            id=id,
            returns=bool,
        )

    def allow_access_to_replicant_from_virtual_guest_list(
        self,
        virtual_guest_object_templates: Sequence[models.VirtualGuest],
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Network_Storage::allowAccessToReplicantFromVirtualGuestList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/allowAccessToReplicantFromVirtualGuestList/
        """
        return self.client.call(
            self.datatype,
            "allowAccessToReplicantFromVirtualGuestList",
            virtual_guest_object_templates,
            id=id,
            returns=bool,
        )

    def assign_credential(self, username: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Storage::assignCredential.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/assignCredential/
        """
        return self.client.call(self.datatype, "assignCredential", username, id=id, returns=bool)

    def assign_new_credential(
        self,
        type: str | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.NetworkStorageCredentialT] | None = None,
    ) -> results.NetworkStorageCredentialT:
        """SoftLayer_Network_Storage::assignNewCredential.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/assignNewCredential/
        """
        return self.client.call(
            self.datatype,
            "assignNewCredential",
            *given(type),
            id=id,
            mask=mask,
            into=into,
            returns=models.NetworkStorageCredential,
        )

    def change_password(
        self,
        username: str | None = None,
        current_password: str | None = None,
        new_password: str | None = None,
    ) -> bool:
        """SoftLayer_Network_Storage::changePassword.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/changePassword/
        """
        return self.client.call(
            self.datatype,
            "changePassword",
            *given(username, current_password, new_password),
            returns=bool,
        )

    def collect_bandwidth(
        self,
        type: str | None = None,
        start_date: datetime | str | None = None,
        end_date: datetime | str | None = None,
        *,
        id: int | str | None = None,
    ) -> int:
        """SoftLayer_Network_Storage::collectBandwidth.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/collectBandwidth/
        """
        return self.client.call(
            self.datatype,
            "collectBandwidth",
            *given(type, start_date, end_date),
            id=id,
            returns=int,
        )

    def collect_bytes_used(self, *, id: int | str | None = None) -> int:
        """SoftLayer_Network_Storage::collectBytesUsed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/collectBytesUsed/
        """
        return self.client.call(self.datatype, "collectBytesUsed", id=id, returns=int)

    def convert_clone_dependent_to_independent(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.NetworkStorageT:
        """SoftLayer_Network_Storage::convertCloneDependentToIndependent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/convertCloneDependentToIndependent/
        """
        return self.client.call(
            self.datatype,
            "convertCloneDependentToIndependent",
            id=id,
            mask=mask,
            into=into,
            returns=models.NetworkStorage,
        )

    def create_folder(self, folder: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Storage::createFolder.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/createFolder/
        """
        return self.client.call(self.datatype, "createFolder", folder, id=id, returns=bool)

    def create_or_update_lun_id(
        self,
        lun_id: int,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.NetworkStoragePropertyT] | None = None,
    ) -> results.NetworkStoragePropertyT:
        """SoftLayer_Network_Storage::createOrUpdateLunId.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/createOrUpdateLunId/
        """
        return self.client.call(
            self.datatype,
            "createOrUpdateLunId",
            lun_id,
            id=id,
            mask=mask,
            into=into,
            returns=models.NetworkStorageProperty,
        )

    def create_snapshot(
        self,
        notes: str,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.NetworkStorageT:
        """SoftLayer_Network_Storage::createSnapshot.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/createSnapshot/
        """
        return self.client.call(
            self.datatype,
            "createSnapshot",
            notes,
            id=id,
            mask=mask,
            into=into,
            returns=models.NetworkStorage,
        )

    def delete_all_files(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Storage::deleteAllFiles.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/deleteAllFiles/
        """
        return self.client.call(self.datatype, "deleteAllFiles", id=id, returns=bool)

    def delete_file(self, file_id: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Storage::deleteFile.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/deleteFile/
        """
        return self.client.call(self.datatype, "deleteFile", file_id, id=id, returns=bool)

    def delete_files(
        self, file_ids: Sequence[str] | None = None, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Storage::deleteFiles.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/deleteFiles/
        """
        return self.client.call(self.datatype, "deleteFiles", *given(file_ids), id=id, returns=bool)

    def delete_folder(self, folder: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Storage::deleteFolder.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/deleteFolder/
        """
        return self.client.call(self.datatype, "deleteFolder", folder, id=id, returns=bool)

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Storage::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def disable_snapshots(self, schedule_type: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Storage::disableSnapshots.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/disableSnapshots/
        """
        return self.client.call(
            self.datatype, "disableSnapshots", schedule_type, id=id, returns=bool
        )

    def disaster_recovery_failover_to_replicant(
        self, replicant_id: int, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Storage::disasterRecoveryFailoverToReplicant.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/disasterRecoveryFailoverToReplicant/
        """
        return self.client.call(
            self.datatype, "disasterRecoveryFailoverToReplicant", replicant_id, id=id, returns=bool
        )

    def download_file(
        self,
        file_id: str,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ContainerUtilityFileEntityT] | None = None,
    ) -> results.ContainerUtilityFileEntityT:
        """SoftLayer_Network_Storage::downloadFile.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/downloadFile/
        """
        return self.client.call(
            self.datatype,
            "downloadFile",
            file_id,
            id=id,
            mask=mask,
            into=into,
            returns=models.ContainerUtilityFileEntity,
        )

    def edit_credential(
        self, username: str, new_password: str | None = None, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Storage::editCredential.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/editCredential/
        """
        return self.client.call(
            self.datatype, "editCredential", username, *given(new_password), id=id, returns=bool
        )

    def edit_object(
        self, template_object: models.NetworkStorage, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Storage::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def enable_snapshots(
        self,
        schedule_type: str,
        retention_count: int,
        minute: int,
        hour: int,
        day_of_week: str,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Network_Storage::enableSnapshots.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/enableSnapshots/
        """
        return self.client.call(
            self.datatype,
            "enableSnapshots",
            schedule_type,
            retention_count,
            minute,
            hour,
            day_of_week,
            id=id,
            returns=bool,
        )

    def failback_from_replicant(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Storage::failbackFromReplicant.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/failbackFromReplicant/
        """
        return self.client.call(self.datatype, "failbackFromReplicant", id=id, returns=bool)

    def failover_to_replicant(self, replicant_id: int, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Storage::failoverToReplicant.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/failoverToReplicant/
        """
        return self.client.call(
            self.datatype, "failoverToReplicant", replicant_id, id=id, returns=bool
        )

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Network_Storage::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getAccount/
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

    def get_account_password(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountPasswordT] | None = None,
    ) -> results.AccountPasswordT | None:
        """SoftLayer_Network_Storage::getAccountPassword.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getAccountPassword/
        """
        return self.client.call(
            self.datatype,
            "getAccountPassword",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountPassword,
        )

    def get_active_transactions(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProvisioningVersion1TransactionT] | None = None,
    ) -> results.ListResult[results.ProvisioningVersion1TransactionT]:
        """SoftLayer_Network_Storage::getActiveTransactions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getActiveTransactions/
        """
        return self.client.call(
            self.datatype,
            "getActiveTransactions",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProvisioningVersion1Transaction],
        )

    def get_all_files(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerUtilityFileEntityT] | None = None,
    ) -> results.ListResult[results.ContainerUtilityFileEntityT]:
        """SoftLayer_Network_Storage::getAllFiles.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getAllFiles/
        """
        return self.client.call(
            self.datatype,
            "getAllFiles",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerUtilityFileEntity],
        )

    def get_all_files_by_filter(
        self,
        filter_: models.ContainerUtilityFileEntity,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerUtilityFileEntityT] | None = None,
    ) -> results.ListResult[results.ContainerUtilityFileEntityT]:
        """SoftLayer_Network_Storage::getAllFilesByFilter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getAllFilesByFilter/
        """
        return self.client.call(
            self.datatype,
            "getAllFilesByFilter",
            filter_,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerUtilityFileEntity],
        )

    def get_allow_disaster_recovery_failback(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getAllowDisasterRecoveryFailback.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getAllowDisasterRecoveryFailback/
        """
        return self.client.call(
            self.datatype,
            "getAllowDisasterRecoveryFailback",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
        )

    def get_allow_disaster_recovery_failover(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getAllowDisasterRecoveryFailover.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getAllowDisasterRecoveryFailover/
        """
        return self.client.call(
            self.datatype,
            "getAllowDisasterRecoveryFailover",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
        )

    def get_allowable_hardware(
        self,
        filter_hostname: str,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.ListResult[results.HardwareT]:
        """SoftLayer_Network_Storage::getAllowableHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getAllowableHardware/
        """
        return self.client.call(
            self.datatype,
            "getAllowableHardware",
            filter_hostname,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_allowable_ip_addresses(
        self,
        subnet_id: int,
        filter_ip_address: str,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkSubnetIpAddressT] | None = None,
    ) -> results.ListResult[results.NetworkSubnetIpAddressT]:
        """SoftLayer_Network_Storage::getAllowableIpAddresses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getAllowableIpAddresses/
        """
        return self.client.call(
            self.datatype,
            "getAllowableIpAddresses",
            subnet_id,
            filter_ip_address,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnetIpAddress],
        )

    def get_allowable_subnets(
        self,
        filter_network_identifier: str,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkSubnetT] | None = None,
    ) -> results.ListResult[results.NetworkSubnetT]:
        """SoftLayer_Network_Storage::getAllowableSubnets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getAllowableSubnets/
        """
        return self.client.call(
            self.datatype,
            "getAllowableSubnets",
            filter_network_identifier,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnet],
        )

    def get_allowable_virtual_guests(
        self,
        filter_hostname: str,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualGuestT] | None = None,
    ) -> results.ListResult[results.VirtualGuestT]:
        """SoftLayer_Network_Storage::getAllowableVirtualGuests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getAllowableVirtualGuests/
        """
        return self.client.call(
            self.datatype,
            "getAllowableVirtualGuests",
            filter_hostname,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def get_allowed_hardware(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.ListResult[results.HardwareT]:
        """SoftLayer_Network_Storage::getAllowedHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getAllowedHardware/
        """
        return self.client.call(
            self.datatype,
            "getAllowedHardware",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_allowed_hosts_limit(self, *, id: int | str | None = None) -> int:
        """SoftLayer_Network_Storage::getAllowedHostsLimit.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getAllowedHostsLimit/
        """
        return self.client.call(self.datatype, "getAllowedHostsLimit", id=id, returns=int)

    def get_allowed_ip_addresses(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkSubnetIpAddressT] | None = None,
    ) -> results.ListResult[results.NetworkSubnetIpAddressT]:
        """SoftLayer_Network_Storage::getAllowedIpAddresses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getAllowedIpAddresses/
        """
        return self.client.call(
            self.datatype,
            "getAllowedIpAddresses",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnetIpAddress],
        )

    def get_allowed_replication_hardware(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.ListResult[results.HardwareT]:
        """SoftLayer_Network_Storage::getAllowedReplicationHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getAllowedReplicationHardware/
        """
        return self.client.call(
            self.datatype,
            "getAllowedReplicationHardware",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_allowed_replication_ip_addresses(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkSubnetIpAddressT] | None = None,
    ) -> results.ListResult[results.NetworkSubnetIpAddressT]:
        """SoftLayer_Network_Storage::getAllowedReplicationIpAddresses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getAllowedReplicationIpAddresses/
        """
        return self.client.call(
            self.datatype,
            "getAllowedReplicationIpAddresses",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnetIpAddress],
        )

    def get_allowed_replication_subnets(
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
        """SoftLayer_Network_Storage::getAllowedReplicationSubnets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getAllowedReplicationSubnets/
        """
        return self.client.call(
            self.datatype,
            "getAllowedReplicationSubnets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnet],
        )

    def get_allowed_replication_virtual_guests(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualGuestT] | None = None,
    ) -> results.ListResult[results.VirtualGuestT]:
        """SoftLayer_Network_Storage::getAllowedReplicationVirtualGuests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getAllowedReplicationVirtualGuests/
        """
        return self.client.call(
            self.datatype,
            "getAllowedReplicationVirtualGuests",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def get_allowed_subnets(
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
        """SoftLayer_Network_Storage::getAllowedSubnets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getAllowedSubnets/
        """
        return self.client.call(
            self.datatype,
            "getAllowedSubnets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnet],
        )

    def get_allowed_virtual_guests(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualGuestT] | None = None,
    ) -> results.ListResult[results.VirtualGuestT]:
        """SoftLayer_Network_Storage::getAllowedVirtualGuests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getAllowedVirtualGuests/
        """
        return self.client.call(
            self.datatype,
            "getAllowedVirtualGuests",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.BillingItemT | None:
        """SoftLayer_Network_Storage::getBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItem,
        )

    def get_billing_item_category(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemCategoryT] | None = None,
    ) -> results.ProductItemCategoryT | None:
        """SoftLayer_Network_Storage::getBillingItemCategory.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getBillingItemCategory/
        """
        return self.client.call(
            self.datatype,
            "getBillingItemCategory",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductItemCategory,
        )

    def get_by_username(
        self,
        username: str,
        type: str,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.ListResult[results.NetworkStorageT]:
        """SoftLayer_Network_Storage::getByUsername.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getByUsername/
        """
        return self.client.call(
            self.datatype,
            "getByUsername",
            username,
            type,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_bytes_used(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getBytesUsed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getBytesUsed/
        """
        return self.client.call(
            self.datatype, "getBytesUsed", id=id, mask=mask, filter=filter, returns=str
        )

    def get_cluster_resource(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.NetworkServiceResourceT] | None = None,
    ) -> results.NetworkServiceResourceT | None:
        """SoftLayer_Network_Storage::getClusterResource.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getClusterResource/
        """
        return self.client.call(
            self.datatype,
            "getClusterResource",
            id=id,
            mask=mask,
            into=into,
            returns=models.NetworkServiceResource,
        )

    def get_creation_schedule_id(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getCreationScheduleId.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getCreationScheduleId/
        """
        return self.client.call(
            self.datatype, "getCreationScheduleId", id=id, mask=mask, filter=filter, returns=str
        )

    def get_credentials(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageCredentialT] | None = None,
    ) -> results.ListResult[results.NetworkStorageCredentialT]:
        """SoftLayer_Network_Storage::getCredentials.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getCredentials/
        """
        return self.client.call(
            self.datatype,
            "getCredentials",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorageCredential],
        )

    def get_daily_schedule(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageScheduleT] | None = None,
    ) -> results.NetworkStorageScheduleT | None:
        """SoftLayer_Network_Storage::getDailySchedule.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getDailySchedule/
        """
        return self.client.call(
            self.datatype,
            "getDailySchedule",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStorageSchedule,
        )

    def get_dependent_duplicate(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getDependentDuplicate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getDependentDuplicate/
        """
        return self.client.call(
            self.datatype, "getDependentDuplicate", id=id, mask=mask, filter=filter, returns=str
        )

    def get_dependent_duplicates(
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
        """SoftLayer_Network_Storage::getDependentDuplicates.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getDependentDuplicates/
        """
        return self.client.call(
            self.datatype,
            "getDependentDuplicates",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_duplicate_conversion_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ContainerNetworkStorageDuplicateConversionStatusInformationT]
        | None = None,
    ) -> results.ContainerNetworkStorageDuplicateConversionStatusInformationT:
        """SoftLayer_Network_Storage::getDuplicateConversionStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getDuplicateConversionStatus/
        """
        return self.client.call(
            self.datatype,
            "getDuplicateConversionStatus",
            id=id,
            mask=mask,
            into=into,
            returns=models.ContainerNetworkStorageDuplicateConversionStatusInformation,
        )

    def get_events(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageEventT] | None = None,
    ) -> results.ListResult[results.NetworkStorageEventT]:
        """SoftLayer_Network_Storage::getEvents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getEvents/
        """
        return self.client.call(
            self.datatype,
            "getEvents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorageEvent],
        )

    def get_failback_not_allowed(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getFailbackNotAllowed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getFailbackNotAllowed/
        """
        return self.client.call(
            self.datatype, "getFailbackNotAllowed", id=id, mask=mask, filter=filter, returns=str
        )

    def get_failover_not_allowed(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getFailoverNotAllowed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getFailoverNotAllowed/
        """
        return self.client.call(
            self.datatype, "getFailoverNotAllowed", id=id, mask=mask, filter=filter, returns=str
        )

    def get_file_block_encrypted_locations(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.ListResult[results.LocationT]:
        """SoftLayer_Network_Storage::getFileBlockEncryptedLocations.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getFileBlockEncryptedLocations/
        """
        return self.client.call(
            self.datatype,
            "getFileBlockEncryptedLocations",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Location],
        )

    def get_file_by_identifier(
        self,
        identifier: str,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ContainerUtilityFileEntityT] | None = None,
    ) -> results.ContainerUtilityFileEntityT | None:
        """SoftLayer_Network_Storage::getFileByIdentifier.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getFileByIdentifier/
        """
        return self.client.call(
            self.datatype,
            "getFileByIdentifier",
            identifier,
            id=id,
            mask=mask,
            into=into,
            returns=models.ContainerUtilityFileEntity,
        )

    def get_file_count(self, *, id: int | str | None = None) -> int:
        """SoftLayer_Network_Storage::getFileCount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getFileCount/
        """
        return self.client.call(self.datatype, "getFileCount", id=id, returns=int)

    def get_file_list(
        self,
        folder: str,
        path: str | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerUtilityFileEntityT] | None = None,
    ) -> results.ListResult[results.ContainerUtilityFileEntityT]:
        """SoftLayer_Network_Storage::getFileList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getFileList/
        """
        return self.client.call(
            self.datatype,
            "getFileList",
            folder,
            *given(path),
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerUtilityFileEntity],
        )

    def get_file_network_mount_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getFileNetworkMountAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getFileNetworkMountAddress/
        """
        return self.client.call(
            self.datatype,
            "getFileNetworkMountAddress",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
        )

    def get_file_pending_delete_count(self, *, id: int | str | None = None) -> int:
        """SoftLayer_Network_Storage::getFilePendingDeleteCount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getFilePendingDeleteCount/
        """
        return self.client.call(self.datatype, "getFilePendingDeleteCount", id=id, returns=int)

    def get_files_pending_delete(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerUtilityFileEntityT] | None = None,
    ) -> results.ListResult[results.ContainerUtilityFileEntityT]:
        """SoftLayer_Network_Storage::getFilesPendingDelete.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getFilesPendingDelete/
        """
        return self.client.call(
            self.datatype,
            "getFilesPendingDelete",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerUtilityFileEntity],
        )

    def get_fix_replication_current_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getFixReplicationCurrentStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getFixReplicationCurrentStatus/
        """
        return self.client.call(
            self.datatype,
            "getFixReplicationCurrentStatus",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
        )

    def get_folder_list(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerNetworkStorageHubObjectStorageFolderT] | None = None,
    ) -> results.ListResult[results.ContainerNetworkStorageHubObjectStorageFolderT]:
        """SoftLayer_Network_Storage::getFolderList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getFolderList/
        """
        return self.client.call(
            self.datatype,
            "getFolderList",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerNetworkStorageHubObjectStorageFolder],
        )

    def get_hardware(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.HardwareT | None:
        """SoftLayer_Network_Storage::getHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getHardware/
        """
        return self.client.call(
            self.datatype,
            "getHardware",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Hardware,
        )

    def get_has_encryption_at_rest(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Network_Storage::getHasEncryptionAtRest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getHasEncryptionAtRest/
        """
        return self.client.call(
            self.datatype, "getHasEncryptionAtRest", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_hourly_schedule(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageScheduleT] | None = None,
    ) -> results.NetworkStorageScheduleT | None:
        """SoftLayer_Network_Storage::getHourlySchedule.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getHourlySchedule/
        """
        return self.client.call(
            self.datatype,
            "getHourlySchedule",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStorageSchedule,
        )

    def get_interval_schedule(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageScheduleT] | None = None,
    ) -> results.NetworkStorageScheduleT | None:
        """SoftLayer_Network_Storage::getIntervalSchedule.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getIntervalSchedule/
        """
        return self.client.call(
            self.datatype,
            "getIntervalSchedule",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStorageSchedule,
        )

    def get_iops(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getIops.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getIops/
        """
        return self.client.call(
            self.datatype, "getIops", id=id, mask=mask, filter=filter, returns=str
        )

    def get_is_convert_to_independent_transaction_in_progress(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Network_Storage::getIsConvertToIndependentTransactionInProgress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getIsConvertToIndependentTransactionInProgress/
        """
        return self.client.call(
            self.datatype,
            "getIsConvertToIndependentTransactionInProgress",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_is_dependent_duplicate_provision_completed(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Network_Storage::getIsDependentDuplicateProvisionCompleted.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getIsDependentDuplicateProvisionCompleted/
        """
        return self.client.call(
            self.datatype,
            "getIsDependentDuplicateProvisionCompleted",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_is_in_dedicated_service_resource(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Network_Storage::getIsInDedicatedServiceResource.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getIsInDedicatedServiceResource/
        """
        return self.client.call(
            self.datatype,
            "getIsInDedicatedServiceResource",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_is_magnetic_storage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getIsMagneticStorage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getIsMagneticStorage/
        """
        return self.client.call(
            self.datatype, "getIsMagneticStorage", id=id, mask=mask, filter=filter, returns=str
        )

    def get_is_provision_in_progress(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Network_Storage::getIsProvisionInProgress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getIsProvisionInProgress/
        """
        return self.client.call(
            self.datatype, "getIsProvisionInProgress", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_is_ready_for_snapshot(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Network_Storage::getIsReadyForSnapshot.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getIsReadyForSnapshot/
        """
        return self.client.call(
            self.datatype, "getIsReadyForSnapshot", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_is_ready_to_mount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Network_Storage::getIsReadyToMount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getIsReadyToMount/
        """
        return self.client.call(
            self.datatype, "getIsReadyToMount", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_iscsi_luns(
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
        """SoftLayer_Network_Storage::getIscsiLuns.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getIscsiLuns/
        """
        return self.client.call(
            self.datatype,
            "getIscsiLuns",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_iscsi_replicating_volume(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.NetworkStorageT | None:
        """SoftLayer_Network_Storage::getIscsiReplicatingVolume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getIscsiReplicatingVolume/
        """
        return self.client.call(
            self.datatype,
            "getIscsiReplicatingVolume",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStorage,
        )

    def get_iscsi_target_ip_addresses(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Network_Storage::getIscsiTargetIpAddresses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getIscsiTargetIpAddresses/
        """
        return self.client.call(
            self.datatype,
            "getIscsiTargetIpAddresses",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def get_lun_id(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getLunId.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getLunId/
        """
        return self.client.call(
            self.datatype, "getLunId", id=id, mask=mask, filter=filter, returns=str
        )

    def get_manual_snapshots(
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
        """SoftLayer_Network_Storage::getManualSnapshots.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getManualSnapshots/
        """
        return self.client.call(
            self.datatype,
            "getManualSnapshots",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_maximum_expansion_size(self, *, id: int | str | None = None) -> int:
        """SoftLayer_Network_Storage::getMaximumExpansionSize.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getMaximumExpansionSize/
        """
        return self.client.call(self.datatype, "getMaximumExpansionSize", id=id, returns=int)

    def get_metric_tracking_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.MetricTrackingObjectT] | None = None,
    ) -> results.MetricTrackingObjectT | None:
        """SoftLayer_Network_Storage::getMetricTrackingObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getMetricTrackingObject/
        """
        return self.client.call(
            self.datatype,
            "getMetricTrackingObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.MetricTrackingObject,
        )

    def get_mount_path(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getMountPath.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getMountPath/
        """
        return self.client.call(
            self.datatype, "getMountPath", id=id, mask=mask, filter=filter, returns=str
        )

    def get_mountable_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getMountableFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getMountableFlag/
        """
        return self.client.call(
            self.datatype, "getMountableFlag", id=id, mask=mask, filter=filter, returns=str
        )

    def get_move_and_split_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getMoveAndSplitStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getMoveAndSplitStatus/
        """
        return self.client.call(
            self.datatype, "getMoveAndSplitStatus", id=id, mask=mask, filter=filter, returns=str
        )

    def get_network_connection_details(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ContainerNetworkStorageNetworkConnectionInformationT] | None = None,
    ) -> results.ContainerNetworkStorageNetworkConnectionInformationT:
        """SoftLayer_Network_Storage::getNetworkConnectionDetails.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getNetworkConnectionDetails/
        """
        return self.client.call(
            self.datatype,
            "getNetworkConnectionDetails",
            id=id,
            mask=mask,
            into=into,
            returns=models.ContainerNetworkStorageNetworkConnectionInformation,
        )

    def get_network_mount_address(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Network_Storage::getNetworkMountAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getNetworkMountAddress/
        """
        return self.client.call(self.datatype, "getNetworkMountAddress", id=id, returns=str)

    def get_network_mount_path(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Network_Storage::getNetworkMountPath.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getNetworkMountPath/
        """
        return self.client.call(self.datatype, "getNetworkMountPath", id=id, returns=str)

    def get_notification_subscribers(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NotificationUserSubscriberT] | None = None,
    ) -> results.ListResult[results.NotificationUserSubscriberT]:
        """SoftLayer_Network_Storage::getNotificationSubscribers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getNotificationSubscribers/
        """
        return self.client.call(
            self.datatype,
            "getNotificationSubscribers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NotificationUserSubscriber],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.NetworkStorageT:
        """SoftLayer_Network_Storage::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStorage,
        )

    def get_object_storage_connection_information(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerNetworkServiceResourceObjectStorageConnectionInformationT]
        | None = None,
    ) -> results.ListResult[
        results.ContainerNetworkServiceResourceObjectStorageConnectionInformationT
    ]:
        """SoftLayer_Network_Storage::getObjectStorageConnectionInformation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getObjectStorageConnectionInformation/
        """
        return self.client.call(
            self.datatype,
            "getObjectStorageConnectionInformation",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerNetworkServiceResourceObjectStorageConnectionInformation],
        )

    def get_objects_by_credential(
        self,
        credential_object: models.NetworkStorageCredential,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.ListResult[results.NetworkStorageT]:
        """SoftLayer_Network_Storage::getObjectsByCredential.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getObjectsByCredential/
        """
        return self.client.call(
            self.datatype,
            "getObjectsByCredential",
            credential_object,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_original_snapshot_name(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getOriginalSnapshotName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getOriginalSnapshotName/
        """
        return self.client.call(
            self.datatype, "getOriginalSnapshotName", id=id, mask=mask, filter=filter, returns=str
        )

    def get_original_volume_id(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Network_Storage::getOriginalVolumeId.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getOriginalVolumeId/
        """
        return self.client.call(
            self.datatype, "getOriginalVolumeId", id=id, mask=mask, filter=filter, returns=int
        )

    def get_original_volume_name(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getOriginalVolumeName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getOriginalVolumeName/
        """
        return self.client.call(
            self.datatype, "getOriginalVolumeName", id=id, mask=mask, filter=filter, returns=str
        )

    def get_original_volume_size(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getOriginalVolumeSize.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getOriginalVolumeSize/
        """
        return self.client.call(
            self.datatype, "getOriginalVolumeSize", id=id, mask=mask, filter=filter, returns=str
        )

    def get_os_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageIscsiOSTypeT] | None = None,
    ) -> results.NetworkStorageIscsiOSTypeT | None:
        """SoftLayer_Network_Storage::getOsType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getOsType/
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

    def get_os_type_id(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getOsTypeId.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getOsTypeId/
        """
        return self.client.call(
            self.datatype, "getOsTypeId", id=id, mask=mask, filter=filter, returns=str
        )

    def get_parent_partnerships(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStoragePartnershipT] | None = None,
    ) -> results.ListResult[results.NetworkStoragePartnershipT]:
        """SoftLayer_Network_Storage::getParentPartnerships.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getParentPartnerships/
        """
        return self.client.call(
            self.datatype,
            "getParentPartnerships",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStoragePartnership],
        )

    def get_parent_volume(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.NetworkStorageT | None:
        """SoftLayer_Network_Storage::getParentVolume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getParentVolume/
        """
        return self.client.call(
            self.datatype,
            "getParentVolume",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStorage,
        )

    def get_partnerships(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStoragePartnershipT] | None = None,
    ) -> results.ListResult[results.NetworkStoragePartnershipT]:
        """SoftLayer_Network_Storage::getPartnerships.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getPartnerships/
        """
        return self.client.call(
            self.datatype,
            "getPartnerships",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStoragePartnership],
        )

    def get_permissions_groups(
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
        """SoftLayer_Network_Storage::getPermissionsGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getPermissionsGroups/
        """
        return self.client.call(
            self.datatype,
            "getPermissionsGroups",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorageGroup],
        )

    def get_properties(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStoragePropertyT] | None = None,
    ) -> results.ListResult[results.NetworkStoragePropertyT]:
        """SoftLayer_Network_Storage::getProperties.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getProperties/
        """
        return self.client.call(
            self.datatype,
            "getProperties",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorageProperty],
        )

    def get_provisioned_iops(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getProvisionedIops.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getProvisionedIops/
        """
        return self.client.call(
            self.datatype, "getProvisionedIops", id=id, mask=mask, filter=filter, returns=str
        )

    def get_recycle_bin_file_by_identifier(
        self,
        file_id: str,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ContainerUtilityFileEntityT] | None = None,
    ) -> results.ContainerUtilityFileEntityT | None:
        """SoftLayer_Network_Storage::getRecycleBinFileByIdentifier.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getRecycleBinFileByIdentifier/
        """
        return self.client.call(
            self.datatype,
            "getRecycleBinFileByIdentifier",
            file_id,
            id=id,
            mask=mask,
            into=into,
            returns=models.ContainerUtilityFileEntity,
        )

    def get_remaining_allowed_hosts(self, *, id: int | str | None = None) -> int:
        """SoftLayer_Network_Storage::getRemainingAllowedHosts.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getRemainingAllowedHosts/
        """
        return self.client.call(self.datatype, "getRemainingAllowedHosts", id=id, returns=int)

    def get_remaining_allowed_hosts_for_replicant(
        self, *, id: int | str | None = None
    ) -> int | None:
        """SoftLayer_Network_Storage::getRemainingAllowedHostsForReplicant.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getRemainingAllowedHostsForReplicant/
        """
        return self.client.call(
            self.datatype, "getRemainingAllowedHostsForReplicant", id=id, returns=int
        )

    def get_replicating_luns(
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
        """SoftLayer_Network_Storage::getReplicatingLuns.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getReplicatingLuns/
        """
        return self.client.call(
            self.datatype,
            "getReplicatingLuns",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_replicating_volume(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.NetworkStorageT | None:
        """SoftLayer_Network_Storage::getReplicatingVolume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getReplicatingVolume/
        """
        return self.client.call(
            self.datatype,
            "getReplicatingVolume",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStorage,
        )

    def get_replication_events(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageEventT] | None = None,
    ) -> results.ListResult[results.NetworkStorageEventT]:
        """SoftLayer_Network_Storage::getReplicationEvents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getReplicationEvents/
        """
        return self.client.call(
            self.datatype,
            "getReplicationEvents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorageEvent],
        )

    def get_replication_partners(
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
        """SoftLayer_Network_Storage::getReplicationPartners.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getReplicationPartners/
        """
        return self.client.call(
            self.datatype,
            "getReplicationPartners",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_replication_schedule(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageScheduleT] | None = None,
    ) -> results.NetworkStorageScheduleT | None:
        """SoftLayer_Network_Storage::getReplicationSchedule.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getReplicationSchedule/
        """
        return self.client.call(
            self.datatype,
            "getReplicationSchedule",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStorageSchedule,
        )

    def get_replication_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getReplicationStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getReplicationStatus/
        """
        return self.client.call(
            self.datatype, "getReplicationStatus", id=id, mask=mask, filter=filter, returns=str
        )

    def get_replication_timestamp(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Network_Storage::getReplicationTimestamp.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getReplicationTimestamp/
        """
        return self.client.call(self.datatype, "getReplicationTimestamp", id=id, returns=str)

    def get_schedules(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageScheduleT] | None = None,
    ) -> results.ListResult[results.NetworkStorageScheduleT]:
        """SoftLayer_Network_Storage::getSchedules.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getSchedules/
        """
        return self.client.call(
            self.datatype,
            "getSchedules",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorageSchedule],
        )

    def get_service_resource(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkServiceResourceT] | None = None,
    ) -> results.NetworkServiceResourceT | None:
        """SoftLayer_Network_Storage::getServiceResource.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getServiceResource/
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

    def get_service_resource_backend_ip_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getServiceResourceBackendIpAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getServiceResourceBackendIpAddress/
        """
        return self.client.call(
            self.datatype,
            "getServiceResourceBackendIpAddress",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
        )

    def get_service_resource_name(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getServiceResourceName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getServiceResourceName/
        """
        return self.client.call(
            self.datatype, "getServiceResourceName", id=id, mask=mask, filter=filter, returns=str
        )

    def get_snapshot_capacity_gb(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getSnapshotCapacityGb.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getSnapshotCapacityGb/
        """
        return self.client.call(
            self.datatype, "getSnapshotCapacityGb", id=id, mask=mask, filter=filter, returns=str
        )

    def get_snapshot_creation_timestamp(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getSnapshotCreationTimestamp.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getSnapshotCreationTimestamp/
        """
        return self.client.call(
            self.datatype,
            "getSnapshotCreationTimestamp",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
        )

    def get_snapshot_deletion_threshold_percentage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getSnapshotDeletionThresholdPercentage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getSnapshotDeletionThresholdPercentage/
        """
        return self.client.call(
            self.datatype,
            "getSnapshotDeletionThresholdPercentage",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
        )

    def get_snapshot_notification_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getSnapshotNotificationStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getSnapshotNotificationStatus/
        """
        return self.client.call(
            self.datatype,
            "getSnapshotNotificationStatus",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
        )

    def get_snapshot_size_bytes(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getSnapshotSizeBytes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getSnapshotSizeBytes/
        """
        return self.client.call(
            self.datatype, "getSnapshotSizeBytes", id=id, mask=mask, filter=filter, returns=str
        )

    def get_snapshot_space_available(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getSnapshotSpaceAvailable.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getSnapshotSpaceAvailable/
        """
        return self.client.call(
            self.datatype, "getSnapshotSpaceAvailable", id=id, mask=mask, filter=filter, returns=str
        )

    def get_snapshots(
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
        """SoftLayer_Network_Storage::getSnapshots.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getSnapshots/
        """
        return self.client.call(
            self.datatype,
            "getSnapshots",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_snapshots_for_volume(
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
        """SoftLayer_Network_Storage::getSnapshotsForVolume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getSnapshotsForVolume/
        """
        return self.client.call(
            self.datatype,
            "getSnapshotsForVolume",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_staas_version(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getStaasVersion.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getStaasVersion/
        """
        return self.client.call(
            self.datatype, "getStaasVersion", id=id, mask=mask, filter=filter, returns=str
        )

    def get_storage_groups(
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
        """SoftLayer_Network_Storage::getStorageGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getStorageGroups/
        """
        return self.client.call(
            self.datatype,
            "getStorageGroups",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorageGroup],
        )

    def get_storage_groups_network_connection_details(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerNetworkStorageNetworkConnectionInformationT] | None = None,
    ) -> results.ListResult[results.ContainerNetworkStorageNetworkConnectionInformationT]:
        """SoftLayer_Network_Storage::getStorageGroupsNetworkConnectionDetails.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getStorageGroupsNetworkConnectionDetails/
        """
        return self.client.call(
            self.datatype,
            "getStorageGroupsNetworkConnectionDetails",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerNetworkStorageNetworkConnectionInformation],
        )

    def get_storage_tier_level(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getStorageTierLevel.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getStorageTierLevel/
        """
        return self.client.call(
            self.datatype, "getStorageTierLevel", id=id, mask=mask, filter=filter, returns=str
        )

    def get_storage_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageTypeT] | None = None,
    ) -> results.NetworkStorageTypeT | None:
        """SoftLayer_Network_Storage::getStorageType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getStorageType/
        """
        return self.client.call(
            self.datatype,
            "getStorageType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStorageType,
        )

    def get_target_ip_addresses(
        self,
        *,
        id: int | str | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Network_Storage::getTargetIpAddresses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getTargetIpAddresses/
        """
        return self.client.call(
            self.datatype,
            "getTargetIpAddresses",
            id=id,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def get_total_bytes_used(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getTotalBytesUsed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getTotalBytesUsed/
        """
        return self.client.call(
            self.datatype, "getTotalBytesUsed", id=id, mask=mask, filter=filter, returns=str
        )

    def get_total_schedule_snapshot_retention_count(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Network_Storage::getTotalScheduleSnapshotRetentionCount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getTotalScheduleSnapshotRetentionCount/
        """
        return self.client.call(
            self.datatype,
            "getTotalScheduleSnapshotRetentionCount",
            id=id,
            mask=mask,
            filter=filter,
            returns=int,
        )

    def get_usage_notification(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NotificationT] | None = None,
    ) -> results.NotificationT | None:
        """SoftLayer_Network_Storage::getUsageNotification.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getUsageNotification/
        """
        return self.client.call(
            self.datatype,
            "getUsageNotification",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Notification,
        )

    def get_valid_replication_target_datacenter_locations(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.ListResult[results.LocationT]:
        """SoftLayer_Network_Storage::getValidReplicationTargetDatacenterLocations.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getValidReplicationTargetDatacenterLocations/
        """
        return self.client.call(
            self.datatype,
            "getValidReplicationTargetDatacenterLocations",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Location],
        )

    def get_vendor_name(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getVendorName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getVendorName/
        """
        return self.client.call(
            self.datatype, "getVendorName", id=id, mask=mask, filter=filter, returns=str
        )

    def get_virtual_guest(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestT] | None = None,
    ) -> results.VirtualGuestT | None:
        """SoftLayer_Network_Storage::getVirtualGuest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getVirtualGuest/
        """
        return self.client.call(
            self.datatype,
            "getVirtualGuest",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuest,
        )

    def get_volume_count_limits(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerNetworkStorageDataCenterLimitsVolumeCountLimitContainerT]
        | None = None,
    ) -> results.ListResult[
        results.ContainerNetworkStorageDataCenterLimitsVolumeCountLimitContainerT
    ]:
        """SoftLayer_Network_Storage::getVolumeCountLimits.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getVolumeCountLimits/
        """
        return self.client.call(
            self.datatype,
            "getVolumeCountLimits",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerNetworkStorageDataCenterLimitsVolumeCountLimitContainer],
        )

    def get_volume_duplicate_parameters(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ContainerNetworkStorageVolumeDuplicateParametersT] | None = None,
    ) -> results.ContainerNetworkStorageVolumeDuplicateParametersT:
        """SoftLayer_Network_Storage::getVolumeDuplicateParameters.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getVolumeDuplicateParameters/
        """
        return self.client.call(
            self.datatype,
            "getVolumeDuplicateParameters",
            id=id,
            mask=mask,
            into=into,
            returns=models.ContainerNetworkStorageVolumeDuplicateParameters,
        )

    def get_volume_history(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageHistoryT] | None = None,
    ) -> results.ListResult[results.NetworkStorageHistoryT]:
        """SoftLayer_Network_Storage::getVolumeHistory.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getVolumeHistory/
        """
        return self.client.call(
            self.datatype,
            "getVolumeHistory",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorageHistory],
        )

    def get_volume_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage::getVolumeStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getVolumeStatus/
        """
        return self.client.call(
            self.datatype, "getVolumeStatus", id=id, mask=mask, filter=filter, returns=str
        )

    def get_webcc_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountPasswordT] | None = None,
    ) -> results.AccountPasswordT | None:
        """SoftLayer_Network_Storage::getWebccAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getWebccAccount/
        """
        return self.client.call(
            self.datatype,
            "getWebccAccount",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountPassword,
        )

    def get_weekly_schedule(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageScheduleT] | None = None,
    ) -> results.NetworkStorageScheduleT | None:
        """SoftLayer_Network_Storage::getWeeklySchedule.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getWeeklySchedule/
        """
        return self.client.call(
            self.datatype,
            "getWeeklySchedule",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStorageSchedule,
        )

    def immediate_failover_to_replicant(
        self, replicant_id: int, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Storage::immediateFailoverToReplicant.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/immediateFailoverToReplicant/
        """
        return self.client.call(
            self.datatype, "immediateFailoverToReplicant", replicant_id, id=id, returns=bool
        )

    def initiate_origin_volume_reclaim(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Network_Storage::initiateOriginVolumeReclaim.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/initiateOriginVolumeReclaim/
        """
        return self.client.call(self.datatype, "initiateOriginVolumeReclaim", id=id, returns=str)

    def initiate_volume_cutover(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Network_Storage::initiateVolumeCutover.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/initiateVolumeCutover/
        """
        return self.client.call(self.datatype, "initiateVolumeCutover", id=id, returns=str)

    def is_blocking_operation_in_progress(
        self, exempt_status_key_names: Sequence[str] | None = None, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Storage::isBlockingOperationInProgress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/isBlockingOperationInProgress/
        """
        return self.client.call(
            self.datatype,
            "isBlockingOperationInProgress",
            *given(exempt_status_key_names),
            id=id,
            returns=bool,
        )

    def is_duplicate_ready_for_snapshot(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Storage::isDuplicateReadyForSnapshot.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/isDuplicateReadyForSnapshot/
        """
        return self.client.call(self.datatype, "isDuplicateReadyForSnapshot", id=id, returns=bool)

    def is_duplicate_ready_to_mount(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Storage::isDuplicateReadyToMount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/isDuplicateReadyToMount/
        """
        return self.client.call(self.datatype, "isDuplicateReadyToMount", id=id, returns=bool)

    def is_volume_active(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Storage::isVolumeActive.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/isVolumeActive/
        """
        return self.client.call(self.datatype, "isVolumeActive", id=id, returns=bool)

    def refresh_dependent_duplicate(self, snapshot_id: int, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Storage::refreshDependentDuplicate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/refreshDependentDuplicate/
        """
        return self.client.call(
            self.datatype, "refreshDependentDuplicate", snapshot_id, id=id, returns=bool
        )

    def refresh_duplicate(
        self,
        snapshot_id: int,
        force_refresh: bool,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.NetworkStorageT:
        """SoftLayer_Network_Storage::refreshDuplicate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/refreshDuplicate/
        """
        return self.client.call(
            self.datatype,
            "refreshDuplicate",
            snapshot_id,
            force_refresh,
            id=id,
            mask=mask,
            into=into,
            returns=models.NetworkStorage,
        )

    def remove_access_from_hardware(
        self, hardware_object_template: models.Hardware, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Storage::removeAccessFromHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/removeAccessFromHardware/
        """
        return self.client.call(
            self.datatype, "removeAccessFromHardware", hardware_object_template, id=id, returns=bool
        )

    def remove_access_from_hardware_list(
        self, hardware_object_templates: Sequence[models.Hardware], *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Storage::removeAccessFromHardwareList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/removeAccessFromHardwareList/
        """
        return self.client.call(
            self.datatype,
            "removeAccessFromHardwareList",
            hardware_object_templates,
            id=id,
            returns=bool,
        )

    def remove_access_from_host(
        self,
        type_class_name: str,
        host_id: int,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.NetworkStorageAllowedHostT] | None = None,
    ) -> results.NetworkStorageAllowedHostT:
        """SoftLayer_Network_Storage::removeAccessFromHost.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/removeAccessFromHost/
        """
        return self.client.call(
            self.datatype,
            "removeAccessFromHost",
            type_class_name,
            host_id,
            id=id,
            mask=mask,
            into=into,
            returns=models.NetworkStorageAllowedHost,
        )

    def remove_access_from_host_list(
        self,
        host_object_templates: Sequence[models.ContainerNetworkStorageHost],
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageAllowedHostT] | None = None,
    ) -> results.ListResult[results.NetworkStorageAllowedHostT]:
        """SoftLayer_Network_Storage::removeAccessFromHostList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/removeAccessFromHostList/
        """
        return self.client.call(
            self.datatype,
            "removeAccessFromHostList",
            host_object_templates,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorageAllowedHost],
        )

    def remove_access_from_ip_address(
        self,
        ip_address_object_template: models.NetworkSubnetIpAddress,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Network_Storage::removeAccessFromIpAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/removeAccessFromIpAddress/
        """
        return self.client.call(
            self.datatype,
            "removeAccessFromIpAddress",
            ip_address_object_template,
            id=id,
            returns=bool,
        )

    def remove_access_from_ip_address_list(
        self,
        ip_address_object_templates: Sequence[models.NetworkSubnetIpAddress],
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Network_Storage::removeAccessFromIpAddressList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/removeAccessFromIpAddressList/
        """
        return self.client.call(
            self.datatype,
            "removeAccessFromIpAddressList",
            ip_address_object_templates,
            id=id,
            returns=bool,
        )

    def remove_access_from_subnet(
        self, subnet_object_template: models.NetworkSubnet, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Storage::removeAccessFromSubnet.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/removeAccessFromSubnet/
        """
        return self.client.call(
            self.datatype, "removeAccessFromSubnet", subnet_object_template, id=id, returns=bool
        )

    def remove_access_from_subnet_list(
        self,
        subnet_object_templates: Sequence[models.NetworkSubnet],
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Network_Storage::removeAccessFromSubnetList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/removeAccessFromSubnetList/
        """
        return self.client.call(
            self.datatype,
            "removeAccessFromSubnetList",
            subnet_object_templates,
            id=id,
            returns=bool,
        )

    def remove_access_from_virtual_guest(
        self, virtual_guest_object_template: models.VirtualGuest, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Storage::removeAccessFromVirtualGuest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/removeAccessFromVirtualGuest/
        """
        return self.client.call(
            self.datatype,
            "removeAccessFromVirtualGuest",
            virtual_guest_object_template,
            id=id,
            returns=bool,
        )

    def remove_access_from_virtual_guest_list(
        self,
        virtual_guest_object_templates: Sequence[models.VirtualGuest],
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Network_Storage::removeAccessFromVirtualGuestList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/removeAccessFromVirtualGuestList/
        """
        return self.client.call(
            self.datatype,
            "removeAccessFromVirtualGuestList",
            virtual_guest_object_templates,
            id=id,
            returns=bool,
        )

    def remove_access_to_replicant_from_hardware_list(
        self, hardware_object_templates: Sequence[models.Hardware], *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Storage::removeAccessToReplicantFromHardwareList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/removeAccessToReplicantFromHardwareList/
        """
        return self.client.call(
            self.datatype,
            "removeAccessToReplicantFromHardwareList",
            hardware_object_templates,
            id=id,
            returns=bool,
        )

    def remove_access_to_replicant_from_ip_address_list(
        self,
        ip_address_object_templates: Sequence[models.NetworkSubnetIpAddress],
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Network_Storage::removeAccessToReplicantFromIpAddressList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/removeAccessToReplicantFromIpAddressList/
        """
        return self.client.call(
            self.datatype,
            "removeAccessToReplicantFromIpAddressList",
            ip_address_object_templates,
            id=id,
            returns=bool,
        )

    def remove_access_to_replicant_from_subnet(
        self, subnet_object_template: models.NetworkSubnet, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Storage::removeAccessToReplicantFromSubnet.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/removeAccessToReplicantFromSubnet/
        """
        return self.client.call(
            self.datatype,
            "removeAccessToReplicantFromSubnet",
            subnet_object_template,
            id=id,
            returns=bool,
        )

    def remove_access_to_replicant_from_subnet_list(
        self,
        subnet_object_templates: Sequence[models.NetworkSubnet],
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Network_Storage::removeAccessToReplicantFromSubnetList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/removeAccessToReplicantFromSubnetList/
        """
        return self.client.call(
            self.datatype,
            "removeAccessToReplicantFromSubnetList",
            subnet_object_templates,
            id=id,
            returns=bool,
        )

    def remove_access_to_replicant_from_virtual_guest_list(
        self,
        virtual_guest_object_templates: Sequence[models.VirtualGuest],
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Network_Storage::removeAccessToReplicantFromVirtualGuestList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/removeAccessToReplicantFromVirtualGuestList/
        """
        return self.client.call(
            self.datatype,
            "removeAccessToReplicantFromVirtualGuestList",
            virtual_guest_object_templates,
            id=id,
            returns=bool,
        )

    def remove_credential(self, username: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Storage::removeCredential.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/removeCredential/
        """
        return self.client.call(self.datatype, "removeCredential", username, id=id, returns=bool)

    def restore_file(
        self,
        file_id: str,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ContainerUtilityFileEntityT] | None = None,
    ) -> results.ContainerUtilityFileEntityT:
        """SoftLayer_Network_Storage::restoreFile.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/restoreFile/
        """
        return self.client.call(
            self.datatype,
            "restoreFile",
            file_id,
            id=id,
            mask=mask,
            into=into,
            returns=models.ContainerUtilityFileEntity,
        )

    def restore_from_snapshot(self, snapshot_id: int, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Storage::restoreFromSnapshot.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/restoreFromSnapshot/
        """
        return self.client.call(
            self.datatype, "restoreFromSnapshot", snapshot_id, id=id, returns=bool
        )

    def send_password_reminder_email(self, username: str | None = None) -> bool:
        """SoftLayer_Network_Storage::sendPasswordReminderEmail.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/sendPasswordReminderEmail/
        """
        return self.client.call(
            self.datatype, "sendPasswordReminderEmail", *given(username), returns=bool
        )

    def set_mountable(self, mountable: bool, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Storage::setMountable.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/setMountable/
        """
        return self.client.call(self.datatype, "setMountable", mountable, id=id, returns=bool)

    def set_snapshot_allocation(self, capacity_gb: int, *, id: int | str | None = None) -> None:
        """SoftLayer_Network_Storage::setSnapshotAllocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/setSnapshotAllocation/
        """
        self.client.call(self.datatype, "setSnapshotAllocation", capacity_gb, id=id)

    def set_snapshot_notification(
        self, notification_flag: bool, *, id: int | str | None = None
    ) -> None:
        """SoftLayer_Network_Storage::setSnapshotNotification.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/setSnapshotNotification/
        """
        self.client.call(self.datatype, "setSnapshotNotification", notification_flag, id=id)

    def upgrade_volume_capacity(self, item_id: int, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Storage::upgradeVolumeCapacity.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/upgradeVolumeCapacity/
        """
        return self.client.call(
            self.datatype, "upgradeVolumeCapacity", item_id, id=id, returns=bool
        )

    def upload_file(
        self,
        file: models.ContainerUtilityFileEntity,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ContainerUtilityFileEntityT] | None = None,
    ) -> results.ContainerUtilityFileEntityT:
        """SoftLayer_Network_Storage::uploadFile.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/uploadFile/
        """
        return self.client.call(
            self.datatype,
            "uploadFile",
            file,
            id=id,
            mask=mask,
            into=into,
            returns=models.ContainerUtilityFileEntity,
        )

    def validate_hosts_access(
        self,
        host_object_templates: Sequence[models.ContainerNetworkStorageHost],
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerNetworkStorageHostsGatewayInformationT] | None = None,
    ) -> results.ListResult[results.ContainerNetworkStorageHostsGatewayInformationT]:
        """SoftLayer_Network_Storage::validateHostsAccess.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/validateHostsAccess/
        """
        return self.client.call(
            self.datatype,
            "validateHostsAccess",
            host_object_templates,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerNetworkStorageHostsGatewayInformation],
        )
