# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class VirtualGuestService(Service):
    """The methods of SoftLayer_Virtual_Guest.

    https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/
    """

    datatype = "SoftLayer_Virtual_Guest"

    def activate_private_port(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest::activatePrivatePort.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/activatePrivatePort/
        """
        return self.client.call(self.datatype, "activatePrivatePort", id=id, returns=bool)

    def activate_public_port(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest::activatePublicPort.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/activatePublicPort/
        """
        return self.client.call(self.datatype, "activatePublicPort", id=id, returns=bool)

    def allow_access_to_network_storage(
        self, network_storage_template_object: models.NetworkStorage, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Virtual_Guest::allowAccessToNetworkStorage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/allowAccessToNetworkStorage/
        """
        return self.client.call(
            self.datatype,
            "allowAccessToNetworkStorage",
            network_storage_template_object,
            id=id,
            returns=bool,
        )

    def allow_access_to_network_storage_list(
        self,
        network_storage_template_objects: Sequence[models.NetworkStorage],
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Virtual_Guest::allowAccessToNetworkStorageList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/allowAccessToNetworkStorageList/
        """
        return self.client.call(
            self.datatype,
            "allowAccessToNetworkStorageList",
            network_storage_template_objects,
            id=id,
            returns=bool,
        )

    def attach_disk_image(
        self,
        image_id: int | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ProvisioningVersion1TransactionT] | None = None,
    ) -> results.ProvisioningVersion1TransactionT:
        """SoftLayer_Virtual_Guest::attachDiskImage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/attachDiskImage/
        """
        return self.client.call(
            self.datatype,
            "attachDiskImage",
            *given(image_id),
            id=id,
            mask=mask,
            into=into,
            returns=models.ProvisioningVersion1Transaction,
        )

    def cancel_isolation_for_destructive_action(self, *, id: int | str | None = None) -> None:
        """SoftLayer_Virtual_Guest::cancelIsolationForDestructiveAction.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/cancelIsolationForDestructiveAction/
        """
        self.client.call(self.datatype, "cancelIsolationForDestructiveAction", id=id)

    def capture_image(
        self,
        capture_template: models.ContainerDiskImageCaptureTemplate,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.VirtualGuestBlockDeviceTemplateGroupT] | None = None,
    ) -> results.VirtualGuestBlockDeviceTemplateGroupT:
        """SoftLayer_Virtual_Guest::captureImage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/captureImage/
        """
        return self.client.call(
            self.datatype,
            "captureImage",
            capture_template,
            id=id,
            mask=mask,
            into=into,
            returns=models.VirtualGuestBlockDeviceTemplateGroup,
        )

    def check_host_disk_availability(
        self, disk_capacity: int, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Virtual_Guest::checkHostDiskAvailability.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/checkHostDiskAvailability/
        """
        return self.client.call(
            self.datatype, "checkHostDiskAvailability", disk_capacity, id=id, returns=bool
        )

    def configure_metadata_disk(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ProvisioningVersion1TransactionT] | None = None,
    ) -> results.ProvisioningVersion1TransactionT:
        """SoftLayer_Virtual_Guest::configureMetadataDisk.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/configureMetadataDisk/
        """
        return self.client.call(
            self.datatype,
            "configureMetadataDisk",
            id=id,
            mask=mask,
            into=into,
            returns=models.ProvisioningVersion1Transaction,
        )

    def create_archive_template(
        self,
        group_name: str | None = None,
        block_devices: Sequence[models.VirtualGuestBlockDevice] | None = None,
        note: str | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.VirtualGuestBlockDeviceTemplateGroupT] | None = None,
    ) -> results.VirtualGuestBlockDeviceTemplateGroupT:
        """SoftLayer_Virtual_Guest::createArchiveTemplate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/createArchiveTemplate/
        """
        return self.client.call(
            self.datatype,
            "createArchiveTemplate",
            *given(group_name, block_devices, note),
            id=id,
            mask=mask,
            into=into,
            returns=models.VirtualGuestBlockDeviceTemplateGroup,
        )

    def create_archive_transaction(
        self,
        group_name: str | None = None,
        block_devices: Sequence[models.VirtualGuestBlockDevice] | None = None,
        note: str | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ProvisioningVersion1TransactionT] | None = None,
    ) -> results.ProvisioningVersion1TransactionT:
        """SoftLayer_Virtual_Guest::createArchiveTransaction.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/createArchiveTransaction/
        """
        return self.client.call(
            self.datatype,
            "createArchiveTransaction",
            *given(group_name, block_devices, note),
            id=id,
            mask=mask,
            into=into,
            returns=models.ProvisioningVersion1Transaction,
        )

    def create_object(
        self,
        template_object: models.VirtualGuest,
        *,
        mask: MaskLike | None = None,
        into: type[results.VirtualGuestT] | None = None,
    ) -> results.VirtualGuestT:
        """SoftLayer_Virtual_Guest::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.VirtualGuest,
        )

    def create_objects(
        self,
        template_objects: Sequence[models.VirtualGuest],
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualGuestT] | None = None,
    ) -> results.ListResult[results.VirtualGuestT]:
        """SoftLayer_Virtual_Guest::createObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/createObjects/
        """
        return self.client.call(
            self.datatype,
            "createObjects",
            template_objects,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def create_post_software_install_transaction(
        self, data: str, return_boolean: bool | None = None, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Virtual_Guest::createPostSoftwareInstallTransaction.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/createPostSoftwareInstallTransaction/
        """
        return self.client.call(
            self.datatype,
            "createPostSoftwareInstallTransaction",
            data,
            *given(return_boolean),
            id=id,
            returns=bool,
        )

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def delete_tag(self, tag_name: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest::deleteTag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/deleteTag/
        """
        return self.client.call(self.datatype, "deleteTag", tag_name, id=id, returns=bool)

    def delete_transient_webhook(self, *, id: int | str | None = None) -> None:
        """SoftLayer_Virtual_Guest::deleteTransientWebhook.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/deleteTransientWebhook/
        """
        self.client.call(self.datatype, "deleteTransientWebhook", id=id)

    def detach_disk_image(
        self,
        image_id: int | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ProvisioningVersion1TransactionT] | None = None,
    ) -> results.ProvisioningVersion1TransactionT:
        """SoftLayer_Virtual_Guest::detachDiskImage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/detachDiskImage/
        """
        return self.client.call(
            self.datatype,
            "detachDiskImage",
            *given(image_id),
            id=id,
            mask=mask,
            into=into,
            returns=models.ProvisioningVersion1Transaction,
        )

    def edit_object(
        self, template_object: models.VirtualGuest, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Virtual_Guest::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def execute_idera_bare_metal_restore(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest::executeIderaBareMetalRestore.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/executeIderaBareMetalRestore/
        """
        return self.client.call(self.datatype, "executeIderaBareMetalRestore", id=id, returns=bool)

    def execute_r1_soft_bare_metal_restore(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest::executeR1SoftBareMetalRestore.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/executeR1SoftBareMetalRestore/
        """
        return self.client.call(self.datatype, "executeR1SoftBareMetalRestore", id=id, returns=bool)

    def execute_remote_script(self, uri: str, *, id: int | str | None = None) -> None:
        """SoftLayer_Virtual_Guest::executeRemoteScript.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/executeRemoteScript/
        """
        self.client.call(self.datatype, "executeRemoteScript", uri, id=id)

    def execute_rescue_layer(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest::executeRescueLayer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/executeRescueLayer/
        """
        return self.client.call(self.datatype, "executeRescueLayer", id=id, returns=bool)

    def find_by_hostname(
        self,
        hostname: str,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualGuestT] | None = None,
    ) -> results.ListResult[results.VirtualGuestT]:
        """SoftLayer_Virtual_Guest::findByHostname.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/findByHostname/
        """
        return self.client.call(
            self.datatype,
            "findByHostname",
            hostname,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def find_by_ip_address(
        self,
        ip_address: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.VirtualGuestT] | None = None,
    ) -> results.VirtualGuestT | None:
        """SoftLayer_Virtual_Guest::findByIpAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/findByIpAddress/
        """
        return self.client.call(
            self.datatype,
            "findByIpAddress",
            ip_address,
            mask=mask,
            into=into,
            returns=models.VirtualGuest,
        )

    def generate_order_template(
        self,
        template_object: models.VirtualGuest,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerProductOrderT] | None = None,
    ) -> results.ContainerProductOrderT:
        """SoftLayer_Virtual_Guest::generateOrderTemplate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/generateOrderTemplate/
        """
        return self.client.call(
            self.datatype,
            "generateOrderTemplate",
            template_object,
            mask=mask,
            into=into,
            returns=models.ContainerProductOrder,
        )

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Virtual_Guest::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getAccount/
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

    def get_account_owned_pool_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Virtual_Guest::getAccountOwnedPoolFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getAccountOwnedPoolFlag/
        """
        return self.client.call(
            self.datatype, "getAccountOwnedPoolFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_active_network_monitor_incident(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkMonitorVersion1IncidentT] | None = None,
    ) -> results.ListResult[results.NetworkMonitorVersion1IncidentT]:
        """SoftLayer_Virtual_Guest::getActiveNetworkMonitorIncident.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getActiveNetworkMonitorIncident/
        """
        return self.client.call(
            self.datatype,
            "getActiveNetworkMonitorIncident",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkMonitorVersion1Incident],
        )

    def get_active_tickets(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TicketT] | None = None,
    ) -> results.ListResult[results.TicketT]:
        """SoftLayer_Virtual_Guest::getActiveTickets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getActiveTickets/
        """
        return self.client.call(
            self.datatype,
            "getActiveTickets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Ticket],
        )

    def get_active_transaction(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProvisioningVersion1TransactionT] | None = None,
    ) -> results.ProvisioningVersion1TransactionT | None:
        """SoftLayer_Virtual_Guest::getActiveTransaction.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getActiveTransaction/
        """
        return self.client.call(
            self.datatype,
            "getActiveTransaction",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProvisioningVersion1Transaction,
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
        """SoftLayer_Virtual_Guest::getActiveTransactions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getActiveTransactions/
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

    def get_additional_required_prices_for_os_reload(
        self,
        config: models.ContainerHardwareServerConfiguration | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemPriceT] | None = None,
    ) -> results.ListResult[results.ProductItemPriceT]:
        """SoftLayer_Virtual_Guest::getAdditionalRequiredPricesForOsReload.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getAdditionalRequiredPricesForOsReload/
        """
        return self.client.call(
            self.datatype,
            "getAdditionalRequiredPricesForOsReload",
            *given(config),
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemPrice],
        )

    def get_allowed_host(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageAllowedHostT] | None = None,
    ) -> results.NetworkStorageAllowedHostT | None:
        """SoftLayer_Virtual_Guest::getAllowedHost.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getAllowedHost/
        """
        return self.client.call(
            self.datatype,
            "getAllowedHost",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStorageAllowedHost,
        )

    def get_allowed_network_storage(
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
        """SoftLayer_Virtual_Guest::getAllowedNetworkStorage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getAllowedNetworkStorage/
        """
        return self.client.call(
            self.datatype,
            "getAllowedNetworkStorage",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_allowed_network_storage_replicas(
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
        """SoftLayer_Virtual_Guest::getAllowedNetworkStorageReplicas.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getAllowedNetworkStorageReplicas/
        """
        return self.client.call(
            self.datatype,
            "getAllowedNetworkStorageReplicas",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_antivirus_spyware_software_component(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareComponentT] | None = None,
    ) -> results.SoftwareComponentT | None:
        """SoftLayer_Virtual_Guest::getAntivirusSpywareSoftwareComponent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getAntivirusSpywareSoftwareComponent/
        """
        return self.client.call(
            self.datatype,
            "getAntivirusSpywareSoftwareComponent",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SoftwareComponent,
        )

    def get_application_delivery_controller(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkApplicationDeliveryControllerT] | None = None,
    ) -> results.NetworkApplicationDeliveryControllerT | None:
        """SoftLayer_Virtual_Guest::getApplicationDeliveryController.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getApplicationDeliveryController/
        """
        return self.client.call(
            self.datatype,
            "getApplicationDeliveryController",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkApplicationDeliveryController,
        )

    def get_attached_network_storages(
        self,
        nas_type: str | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.ListResult[results.NetworkStorageT]:
        """SoftLayer_Virtual_Guest::getAttachedNetworkStorages.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getAttachedNetworkStorages/
        """
        return self.client.call(
            self.datatype,
            "getAttachedNetworkStorages",
            *given(nas_type),
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_attributes(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualGuestAttributeT] | None = None,
    ) -> results.ListResult[results.VirtualGuestAttributeT]:
        """SoftLayer_Virtual_Guest::getAttributes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getAttributes/
        """
        return self.client.call(
            self.datatype,
            "getAttributes",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuestAttribute],
        )

    def get_available_block_device_positions(
        self,
        *,
        id: int | str | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Virtual_Guest::getAvailableBlockDevicePositions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getAvailableBlockDevicePositions/
        """
        return self.client.call(
            self.datatype,
            "getAvailableBlockDevicePositions",
            id=id,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def get_available_monitoring(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkMonitorVersion1QueryHostStratumT] | None = None,
    ) -> results.ListResult[results.NetworkMonitorVersion1QueryHostStratumT]:
        """SoftLayer_Virtual_Guest::getAvailableMonitoring.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getAvailableMonitoring/
        """
        return self.client.call(
            self.datatype,
            "getAvailableMonitoring",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkMonitorVersion1QueryHostStratum],
        )

    def get_available_network_storages(
        self,
        nas_type: str | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.ListResult[results.NetworkStorageT]:
        """SoftLayer_Virtual_Guest::getAvailableNetworkStorages.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getAvailableNetworkStorages/
        """
        return self.client.call(
            self.datatype,
            "getAvailableNetworkStorages",
            *given(nas_type),
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_average_daily_private_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Virtual_Guest::getAverageDailyPrivateBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getAverageDailyPrivateBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getAverageDailyPrivateBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_average_daily_public_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Virtual_Guest::getAverageDailyPublicBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getAverageDailyPublicBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getAverageDailyPublicBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_backend_network_components(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualGuestNetworkComponentT] | None = None,
    ) -> results.ListResult[results.VirtualGuestNetworkComponentT]:
        """SoftLayer_Virtual_Guest::getBackendNetworkComponents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getBackendNetworkComponents/
        """
        return self.client.call(
            self.datatype,
            "getBackendNetworkComponents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuestNetworkComponent],
        )

    def get_backend_routers(
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
        """SoftLayer_Virtual_Guest::getBackendRouters.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getBackendRouters/
        """
        return self.client.call(
            self.datatype,
            "getBackendRouters",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_bandwidth_allocation(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Virtual_Guest::getBandwidthAllocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getBandwidthAllocation/
        """
        return self.client.call(
            self.datatype,
            "getBandwidthAllocation",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_bandwidth_allotment_detail(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkBandwidthVersion1AllotmentDetailT] | None = None,
    ) -> results.NetworkBandwidthVersion1AllotmentDetailT | None:
        """SoftLayer_Virtual_Guest::getBandwidthAllotmentDetail.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getBandwidthAllotmentDetail/
        """
        return self.client.call(
            self.datatype,
            "getBandwidthAllotmentDetail",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkBandwidthVersion1AllotmentDetail,
        )

    def get_bandwidth_data_by_date(
        self,
        start_date_time: datetime | str,
        end_date_time: datetime | str,
        network_type: str,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.MetricTrackingObjectDataT] | None = None,
    ) -> results.ListResult[results.MetricTrackingObjectDataT]:
        """SoftLayer_Virtual_Guest::getBandwidthDataByDate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getBandwidthDataByDate/
        """
        return self.client.call(
            self.datatype,
            "getBandwidthDataByDate",
            start_date_time,
            end_date_time,
            network_type,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.MetricTrackingObjectData],
        )

    def get_bandwidth_for_date_range(
        self,
        start_date: datetime | str,
        end_date: datetime | str,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.MetricTrackingObjectDataT] | None = None,
    ) -> results.ListResult[results.MetricTrackingObjectDataT]:
        """SoftLayer_Virtual_Guest::getBandwidthForDateRange.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getBandwidthForDateRange/
        """
        return self.client.call(
            self.datatype,
            "getBandwidthForDateRange",
            start_date,
            end_date,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.MetricTrackingObjectData],
        )

    def get_bandwidth_total(
        self,
        start_date_time: datetime | str | None = None,
        end_date_time: datetime | str | None = None,
        direction: str | None = None,
        side: str | None = None,
        *,
        id: int | str | None = None,
    ) -> int:
        """SoftLayer_Virtual_Guest::getBandwidthTotal.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getBandwidthTotal/
        """
        return self.client.call(
            self.datatype,
            "getBandwidthTotal",
            *given(start_date_time, end_date_time, direction, side),
            id=id,
            returns=int,
        )

    def get_billing_cycle_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkBandwidthUsageT] | None = None,
    ) -> results.ListResult[results.NetworkBandwidthUsageT]:
        """SoftLayer_Virtual_Guest::getBillingCycleBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getBillingCycleBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getBillingCycleBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkBandwidthUsage],
        )

    def get_billing_cycle_private_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkBandwidthUsageT] | None = None,
    ) -> results.NetworkBandwidthUsageT | None:
        """SoftLayer_Virtual_Guest::getBillingCyclePrivateBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getBillingCyclePrivateBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getBillingCyclePrivateBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkBandwidthUsage,
        )

    def get_billing_cycle_public_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkBandwidthUsageT] | None = None,
    ) -> results.NetworkBandwidthUsageT | None:
        """SoftLayer_Virtual_Guest::getBillingCyclePublicBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getBillingCyclePublicBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getBillingCyclePublicBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkBandwidthUsage,
        )

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemVirtualGuestT] | None = None,
    ) -> results.BillingItemVirtualGuestT | None:
        """SoftLayer_Virtual_Guest::getBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItemVirtualGuest,
        )

    def get_block_cancel_because_disconnected_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Virtual_Guest::getBlockCancelBecauseDisconnectedFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getBlockCancelBecauseDisconnectedFlag/
        """
        return self.client.call(
            self.datatype,
            "getBlockCancelBecauseDisconnectedFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_block_device_template_group(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestBlockDeviceTemplateGroupT] | None = None,
    ) -> results.VirtualGuestBlockDeviceTemplateGroupT | None:
        """SoftLayer_Virtual_Guest::getBlockDeviceTemplateGroup.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getBlockDeviceTemplateGroup/
        """
        return self.client.call(
            self.datatype,
            "getBlockDeviceTemplateGroup",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuestBlockDeviceTemplateGroup,
        )

    def get_block_devices(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualGuestBlockDeviceT] | None = None,
    ) -> results.ListResult[results.VirtualGuestBlockDeviceT]:
        """SoftLayer_Virtual_Guest::getBlockDevices.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getBlockDevices/
        """
        return self.client.call(
            self.datatype,
            "getBlockDevices",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuestBlockDevice],
        )

    def get_boot_mode(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Virtual_Guest::getBootMode.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getBootMode/
        """
        return self.client.call(self.datatype, "getBootMode", id=id, returns=str)

    def get_boot_order(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Virtual_Guest::getBootOrder.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getBootOrder/
        """
        return self.client.call(self.datatype, "getBootOrder", id=id, returns=str)

    def get_browser_console_access_logs(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualBrowserConsoleAccessLogT] | None = None,
    ) -> results.ListResult[results.VirtualBrowserConsoleAccessLogT]:
        """SoftLayer_Virtual_Guest::getBrowserConsoleAccessLogs.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getBrowserConsoleAccessLogs/
        """
        return self.client.call(
            self.datatype,
            "getBrowserConsoleAccessLogs",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualBrowserConsoleAccessLog],
        )

    def get_console_access_log(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkLoggingSyslogT] | None = None,
    ) -> results.ListResult[results.NetworkLoggingSyslogT]:
        """SoftLayer_Virtual_Guest::getConsoleAccessLog.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getConsoleAccessLog/
        """
        return self.client.call(
            self.datatype,
            "getConsoleAccessLog",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkLoggingSyslog],
        )

    def get_console_data(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ContainerVirtualConsoleDataT] | None = None,
    ) -> results.ContainerVirtualConsoleDataT | None:
        """SoftLayer_Virtual_Guest::getConsoleData.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getConsoleData/
        """
        return self.client.call(
            self.datatype,
            "getConsoleData",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ContainerVirtualConsoleData,
        )

    def get_console_ip_address_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Virtual_Guest::getConsoleIpAddressFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getConsoleIpAddressFlag/
        """
        return self.client.call(
            self.datatype, "getConsoleIpAddressFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_console_ip_address_record(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestNetworkComponentIpAddressT] | None = None,
    ) -> results.VirtualGuestNetworkComponentIpAddressT | None:
        """SoftLayer_Virtual_Guest::getConsoleIpAddressRecord.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getConsoleIpAddressRecord/
        """
        return self.client.call(
            self.datatype,
            "getConsoleIpAddressRecord",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuestNetworkComponentIpAddress,
        )

    def get_continuous_data_protection_software_component(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareComponentT] | None = None,
    ) -> results.SoftwareComponentT | None:
        """SoftLayer_Virtual_Guest::getContinuousDataProtectionSoftwareComponent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getContinuousDataProtectionSoftwareComponent/
        """
        return self.client.call(
            self.datatype,
            "getContinuousDataProtectionSoftwareComponent",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SoftwareComponent,
        )

    def get_control_panel(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareComponentT] | None = None,
    ) -> results.SoftwareComponentT | None:
        """SoftLayer_Virtual_Guest::getControlPanel.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getControlPanel/
        """
        return self.client.call(
            self.datatype,
            "getControlPanel",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SoftwareComponent,
        )

    def get_core_restricted_operating_system_price(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ProductItemPriceT] | None = None,
    ) -> results.ProductItemPriceT:
        """SoftLayer_Virtual_Guest::getCoreRestrictedOperatingSystemPrice.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getCoreRestrictedOperatingSystemPrice/
        """
        return self.client.call(
            self.datatype,
            "getCoreRestrictedOperatingSystemPrice",
            id=id,
            mask=mask,
            into=into,
            returns=models.ProductItemPrice,
        )

    def get_cpu_metric_data_by_date(
        self,
        start_date_time: datetime | str,
        end_date_time: datetime | str,
        cpu_indexes: Sequence[int],
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.MetricTrackingObjectDataT] | None = None,
    ) -> results.ListResult[results.MetricTrackingObjectDataT]:
        """SoftLayer_Virtual_Guest::getCpuMetricDataByDate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getCpuMetricDataByDate/
        """
        return self.client.call(
            self.datatype,
            "getCpuMetricDataByDate",
            start_date_time,
            end_date_time,
            cpu_indexes,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.MetricTrackingObjectData],
        )

    def get_create_object_options(
        self,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerVirtualGuestConfigurationT] | None = None,
    ) -> results.ContainerVirtualGuestConfigurationT:
        """SoftLayer_Virtual_Guest::getCreateObjectOptions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getCreateObjectOptions/
        """
        return self.client.call(
            self.datatype,
            "getCreateObjectOptions",
            mask=mask,
            into=into,
            returns=models.ContainerVirtualGuestConfiguration,
        )

    def get_current_bandwidth_summary(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.MetricTrackingObjectBandwidthSummaryT] | None = None,
    ) -> results.MetricTrackingObjectBandwidthSummaryT | None:
        """SoftLayer_Virtual_Guest::getCurrentBandwidthSummary.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getCurrentBandwidthSummary/
        """
        return self.client.call(
            self.datatype,
            "getCurrentBandwidthSummary",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.MetricTrackingObjectBandwidthSummary,
        )

    def get_current_billing_detail(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Virtual_Guest::getCurrentBillingDetail.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getCurrentBillingDetail/
        """
        return self.client.call(
            self.datatype,
            "getCurrentBillingDetail",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_current_billing_total(self, *, id: int | str | None = None) -> Decimal:
        """SoftLayer_Virtual_Guest::getCurrentBillingTotal.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getCurrentBillingTotal/
        """
        return self.client.call(self.datatype, "getCurrentBillingTotal", id=id, returns=Decimal)

    def get_datacenter(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT:
        """SoftLayer_Virtual_Guest::getDatacenter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getDatacenter/
        """
        return self.client.call(
            self.datatype,
            "getDatacenter",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Location,
        )

    def get_dedicated_host(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualDedicatedHostT] | None = None,
    ) -> results.VirtualDedicatedHostT | None:
        """SoftLayer_Virtual_Guest::getDedicatedHost.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getDedicatedHost/
        """
        return self.client.call(
            self.datatype,
            "getDedicatedHost",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualDedicatedHost,
        )

    def get_device_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.DeviceStatusT] | None = None,
    ) -> results.DeviceStatusT | None:
        """SoftLayer_Virtual_Guest::getDeviceStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getDeviceStatus/
        """
        return self.client.call(
            self.datatype,
            "getDeviceStatus",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.DeviceStatus,
        )

    def get_drive_retention_item_price(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ProductItemPriceT] | None = None,
    ) -> results.ProductItemPriceT:
        """SoftLayer_Virtual_Guest::getDriveRetentionItemPrice.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getDriveRetentionItemPrice/
        """
        return self.client.call(
            self.datatype,
            "getDriveRetentionItemPrice",
            id=id,
            mask=mask,
            into=into,
            returns=models.ProductItemPrice,
        )

    def get_evault_network_storage(
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
        """SoftLayer_Virtual_Guest::getEvaultNetworkStorage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getEvaultNetworkStorage/
        """
        return self.client.call(
            self.datatype,
            "getEvaultNetworkStorage",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_firewall_protectable_subnets(
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
        """SoftLayer_Virtual_Guest::getFirewallProtectableSubnets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getFirewallProtectableSubnets/
        """
        return self.client.call(
            self.datatype,
            "getFirewallProtectableSubnets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnet],
        )

    def get_firewall_service_component(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkComponentFirewallT] | None = None,
    ) -> results.NetworkComponentFirewallT | None:
        """SoftLayer_Virtual_Guest::getFirewallServiceComponent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getFirewallServiceComponent/
        """
        return self.client.call(
            self.datatype,
            "getFirewallServiceComponent",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkComponentFirewall,
        )

    def get_first_available_block_device_position(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Virtual_Guest::getFirstAvailableBlockDevicePosition.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getFirstAvailableBlockDevicePosition/
        """
        return self.client.call(
            self.datatype, "getFirstAvailableBlockDevicePosition", id=id, returns=str
        )

    def get_frontend_network_components(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualGuestNetworkComponentT] | None = None,
    ) -> results.ListResult[results.VirtualGuestNetworkComponentT]:
        """SoftLayer_Virtual_Guest::getFrontendNetworkComponents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getFrontendNetworkComponents/
        """
        return self.client.call(
            self.datatype,
            "getFrontendNetworkComponents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuestNetworkComponent],
        )

    def get_frontend_routers(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.HardwareT | None:
        """SoftLayer_Virtual_Guest::getFrontendRouters.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getFrontendRouters/
        """
        return self.client.call(
            self.datatype,
            "getFrontendRouters",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Hardware,
        )

    def get_global_identifier(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str:
        """SoftLayer_Virtual_Guest::getGlobalIdentifier.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getGlobalIdentifier/
        """
        return self.client.call(
            self.datatype, "getGlobalIdentifier", id=id, mask=mask, filter=filter, returns=str
        )

    def get_gpu_count(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Virtual_Guest::getGpuCount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getGpuCount/
        """
        return self.client.call(
            self.datatype, "getGpuCount", id=id, mask=mask, filter=filter, returns=int
        )

    def get_gpu_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Virtual_Guest::getGpuType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getGpuType/
        """
        return self.client.call(
            self.datatype, "getGpuType", id=id, mask=mask, filter=filter, returns=str
        )

    def get_guest_boot_parameter(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestBootParameterT] | None = None,
    ) -> results.VirtualGuestBootParameterT | None:
        """SoftLayer_Virtual_Guest::getGuestBootParameter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getGuestBootParameter/
        """
        return self.client.call(
            self.datatype,
            "getGuestBootParameter",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuestBootParameter,
        )

    def get_hardware_function_description(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Virtual_Guest::getHardwareFunctionDescription.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getHardwareFunctionDescription/
        """
        return self.client.call(
            self.datatype,
            "getHardwareFunctionDescription",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
        )

    def get_host(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualHostT] | None = None,
    ) -> results.VirtualHostT | None:
        """SoftLayer_Virtual_Guest::getHost.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getHost/
        """
        return self.client.call(
            self.datatype,
            "getHost",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualHost,
        )

    def get_host_ips_software_component(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareComponentT] | None = None,
    ) -> results.SoftwareComponentT | None:
        """SoftLayer_Virtual_Guest::getHostIpsSoftwareComponent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getHostIpsSoftwareComponent/
        """
        return self.client.call(
            self.datatype,
            "getHostIpsSoftwareComponent",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SoftwareComponent,
        )

    def get_hourly_billing_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool:
        """SoftLayer_Virtual_Guest::getHourlyBillingFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getHourlyBillingFlag/
        """
        return self.client.call(
            self.datatype, "getHourlyBillingFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_inbound_private_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Virtual_Guest::getInboundPrivateBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getInboundPrivateBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getInboundPrivateBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_inbound_public_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Virtual_Guest::getInboundPublicBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getInboundPublicBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getInboundPublicBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_internal_tag_references(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TagReferenceT] | None = None,
    ) -> results.ListResult[results.TagReferenceT]:
        """SoftLayer_Virtual_Guest::getInternalTagReferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getInternalTagReferences/
        """
        return self.client.call(
            self.datatype,
            "getInternalTagReferences",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.TagReference],
        )

    def get_iso_boot_image(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.VirtualDiskImageT] | None = None,
    ) -> results.VirtualDiskImageT | None:
        """SoftLayer_Virtual_Guest::getIsoBootImage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getIsoBootImage/
        """
        return self.client.call(
            self.datatype,
            "getIsoBootImage",
            id=id,
            mask=mask,
            into=into,
            returns=models.VirtualDiskImage,
        )

    def get_item_prices_from_software_descriptions(
        self,
        software_descriptions: Sequence[models.SoftwareDescription],
        include_translations_flag: bool | None = None,
        return_all_prices_flag: bool | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemT] | None = None,
    ) -> results.ListResult[results.ProductItemT]:
        """SoftLayer_Virtual_Guest::getItemPricesFromSoftwareDescriptions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getItemPricesFromSoftwareDescriptions/
        """
        return self.client.call(
            self.datatype,
            "getItemPricesFromSoftwareDescriptions",
            software_descriptions,
            *given(include_translations_flag, return_all_prices_flag),
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItem],
        )

    def get_last_known_power_state(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestPowerStateT] | None = None,
    ) -> results.VirtualGuestPowerStateT | None:
        """SoftLayer_Virtual_Guest::getLastKnownPowerState.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getLastKnownPowerState/
        """
        return self.client.call(
            self.datatype,
            "getLastKnownPowerState",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuestPowerState,
        )

    def get_last_operating_system_reload(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProvisioningVersion1TransactionT] | None = None,
    ) -> results.ProvisioningVersion1TransactionT | None:
        """SoftLayer_Virtual_Guest::getLastOperatingSystemReload.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getLastOperatingSystemReload/
        """
        return self.client.call(
            self.datatype,
            "getLastOperatingSystemReload",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProvisioningVersion1Transaction,
        )

    def get_last_transaction(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProvisioningVersion1TransactionT] | None = None,
    ) -> results.ProvisioningVersion1TransactionT | None:
        """SoftLayer_Virtual_Guest::getLastTransaction.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getLastTransaction/
        """
        return self.client.call(
            self.datatype,
            "getLastTransaction",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProvisioningVersion1Transaction,
        )

    def get_latest_network_monitor_incident(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkMonitorVersion1IncidentT] | None = None,
    ) -> results.NetworkMonitorVersion1IncidentT | None:
        """SoftLayer_Virtual_Guest::getLatestNetworkMonitorIncident.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getLatestNetworkMonitorIncident/
        """
        return self.client.call(
            self.datatype,
            "getLatestNetworkMonitorIncident",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkMonitorVersion1Incident,
        )

    def get_local_disk_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Virtual_Guest::getLocalDiskFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getLocalDiskFlag/
        """
        return self.client.call(
            self.datatype, "getLocalDiskFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_location(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT | None:
        """SoftLayer_Virtual_Guest::getLocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getLocation/
        """
        return self.client.call(
            self.datatype,
            "getLocation",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Location,
        )

    def get_managed_resource_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Virtual_Guest::getManagedResourceFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getManagedResourceFlag/
        """
        return self.client.call(
            self.datatype, "getManagedResourceFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_memory_metric_data_by_date(
        self,
        start_date_time: datetime | str,
        end_date_time: datetime | str,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.MetricTrackingObjectDataT] | None = None,
    ) -> results.ListResult[results.MetricTrackingObjectDataT]:
        """SoftLayer_Virtual_Guest::getMemoryMetricDataByDate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getMemoryMetricDataByDate/
        """
        return self.client.call(
            self.datatype,
            "getMemoryMetricDataByDate",
            start_date_time,
            end_date_time,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.MetricTrackingObjectData],
        )

    def get_metric_tracking_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.MetricTrackingObjectT] | None = None,
    ) -> results.MetricTrackingObjectT | None:
        """SoftLayer_Virtual_Guest::getMetricTrackingObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getMetricTrackingObject/
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

    def get_metric_tracking_object_id(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Virtual_Guest::getMetricTrackingObjectId.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getMetricTrackingObjectId/
        """
        return self.client.call(
            self.datatype, "getMetricTrackingObjectId", id=id, mask=mask, filter=filter, returns=int
        )

    def get_monitoring_robot(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.MonitoringRobotT] | None = None,
    ) -> results.MonitoringRobotT | None:
        """SoftLayer_Virtual_Guest::getMonitoringRobot.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getMonitoringRobot/
        """
        return self.client.call(
            self.datatype,
            "getMonitoringRobot",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.MonitoringRobot,
        )

    def get_monitoring_service_component(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkMonitorVersion1QueryHostStratumT] | None = None,
    ) -> results.NetworkMonitorVersion1QueryHostStratumT | None:
        """SoftLayer_Virtual_Guest::getMonitoringServiceComponent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getMonitoringServiceComponent/
        """
        return self.client.call(
            self.datatype,
            "getMonitoringServiceComponent",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkMonitorVersion1QueryHostStratum,
        )

    def get_monitoring_service_eligibility_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Virtual_Guest::getMonitoringServiceEligibilityFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getMonitoringServiceEligibilityFlag/
        """
        return self.client.call(
            self.datatype,
            "getMonitoringServiceEligibilityFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_monitoring_user_notification(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserCustomerNotificationVirtualGuestT] | None = None,
    ) -> results.ListResult[results.UserCustomerNotificationVirtualGuestT]:
        """SoftLayer_Virtual_Guest::getMonitoringUserNotification.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getMonitoringUserNotification/
        """
        return self.client.call(
            self.datatype,
            "getMonitoringUserNotification",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserCustomerNotificationVirtualGuest],
        )

    def get_network_component_firewall_protectable_ip_addresses(
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
        """SoftLayer_Virtual_Guest::getNetworkComponentFirewallProtectableIpAddresses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getNetworkComponentFirewallProtectableIpAddresses/
        """
        return self.client.call(
            self.datatype,
            "getNetworkComponentFirewallProtectableIpAddresses",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnetIpAddress],
        )

    def get_network_components(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualGuestNetworkComponentT] | None = None,
    ) -> results.ListResult[results.VirtualGuestNetworkComponentT]:
        """SoftLayer_Virtual_Guest::getNetworkComponents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getNetworkComponents/
        """
        return self.client.call(
            self.datatype,
            "getNetworkComponents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuestNetworkComponent],
        )

    def get_network_monitor_incidents(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkMonitorVersion1IncidentT] | None = None,
    ) -> results.ListResult[results.NetworkMonitorVersion1IncidentT]:
        """SoftLayer_Virtual_Guest::getNetworkMonitorIncidents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getNetworkMonitorIncidents/
        """
        return self.client.call(
            self.datatype,
            "getNetworkMonitorIncidents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkMonitorVersion1Incident],
        )

    def get_network_monitors(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkMonitorVersion1QueryHostT] | None = None,
    ) -> results.ListResult[results.NetworkMonitorVersion1QueryHostT]:
        """SoftLayer_Virtual_Guest::getNetworkMonitors.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getNetworkMonitors/
        """
        return self.client.call(
            self.datatype,
            "getNetworkMonitors",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkMonitorVersion1QueryHost],
        )

    def get_network_storage(
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
        """SoftLayer_Virtual_Guest::getNetworkStorage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getNetworkStorage/
        """
        return self.client.call(
            self.datatype,
            "getNetworkStorage",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_network_vlans(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.ListResult[results.NetworkVlanT]:
        """SoftLayer_Virtual_Guest::getNetworkVlans.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getNetworkVlans/
        """
        return self.client.call(
            self.datatype,
            "getNetworkVlans",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkVlan],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestT] | None = None,
    ) -> results.VirtualGuestT:
        """SoftLayer_Virtual_Guest::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuest,
        )

    def get_open_cancellation_ticket(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.TicketT] | None = None,
    ) -> results.TicketT | None:
        """SoftLayer_Virtual_Guest::getOpenCancellationTicket.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getOpenCancellationTicket/
        """
        return self.client.call(
            self.datatype,
            "getOpenCancellationTicket",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Ticket,
        )

    def get_operating_system(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareComponentOperatingSystemT] | None = None,
    ) -> results.SoftwareComponentOperatingSystemT | None:
        """SoftLayer_Virtual_Guest::getOperatingSystem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getOperatingSystem/
        """
        return self.client.call(
            self.datatype,
            "getOperatingSystem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SoftwareComponentOperatingSystem,
        )

    def get_operating_system_reference_code(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Virtual_Guest::getOperatingSystemReferenceCode.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getOperatingSystemReferenceCode/
        """
        return self.client.call(
            self.datatype,
            "getOperatingSystemReferenceCode",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
        )

    def get_order_template(
        self,
        billing_type: str,
        order_prices: Sequence[models.ProductItemPrice] | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ContainerProductOrderT] | None = None,
    ) -> results.ContainerProductOrderT:
        """SoftLayer_Virtual_Guest::getOrderTemplate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getOrderTemplate/
        """
        return self.client.call(
            self.datatype,
            "getOrderTemplate",
            billing_type,
            *given(order_prices),
            id=id,
            mask=mask,
            into=into,
            returns=models.ContainerProductOrder,
        )

    def get_ordered_package_id(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Virtual_Guest::getOrderedPackageId.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getOrderedPackageId/
        """
        return self.client.call(
            self.datatype, "getOrderedPackageId", id=id, mask=mask, filter=filter, returns=str
        )

    def get_outbound_private_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Virtual_Guest::getOutboundPrivateBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getOutboundPrivateBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getOutboundPrivateBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_outbound_public_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Virtual_Guest::getOutboundPublicBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getOutboundPublicBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getOutboundPublicBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_over_bandwidth_allocation_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Virtual_Guest::getOverBandwidthAllocationFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getOverBandwidthAllocationFlag/
        """
        return self.client.call(
            self.datatype,
            "getOverBandwidthAllocationFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=int,
        )

    def get_pending_maintenance_actions(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerVirtualGuestPendingMaintenanceActionT] | None = None,
    ) -> results.ListResult[results.ContainerVirtualGuestPendingMaintenanceActionT]:
        """SoftLayer_Virtual_Guest::getPendingMaintenanceActions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getPendingMaintenanceActions/
        """
        return self.client.call(
            self.datatype,
            "getPendingMaintenanceActions",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerVirtualGuestPendingMaintenanceAction],
        )

    def get_pending_migration_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Virtual_Guest::getPendingMigrationFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getPendingMigrationFlag/
        """
        return self.client.call(
            self.datatype, "getPendingMigrationFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_placement_group(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualPlacementGroupT] | None = None,
    ) -> results.VirtualPlacementGroupT | None:
        """SoftLayer_Virtual_Guest::getPlacementGroup.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getPlacementGroup/
        """
        return self.client.call(
            self.datatype,
            "getPlacementGroup",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualPlacementGroup,
        )

    def get_power_state(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestPowerStateT] | None = None,
    ) -> results.VirtualGuestPowerStateT:
        """SoftLayer_Virtual_Guest::getPowerState.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getPowerState/
        """
        return self.client.call(
            self.datatype,
            "getPowerState",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuestPowerState,
        )

    def get_primary_backend_ip_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Virtual_Guest::getPrimaryBackendIpAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getPrimaryBackendIpAddress/
        """
        return self.client.call(
            self.datatype,
            "getPrimaryBackendIpAddress",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
        )

    def get_primary_backend_network_component(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestNetworkComponentT] | None = None,
    ) -> results.VirtualGuestNetworkComponentT | None:
        """SoftLayer_Virtual_Guest::getPrimaryBackendNetworkComponent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getPrimaryBackendNetworkComponent/
        """
        return self.client.call(
            self.datatype,
            "getPrimaryBackendNetworkComponent",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuestNetworkComponent,
        )

    def get_primary_ip_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Virtual_Guest::getPrimaryIpAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getPrimaryIpAddress/
        """
        return self.client.call(
            self.datatype, "getPrimaryIpAddress", id=id, mask=mask, filter=filter, returns=str
        )

    def get_primary_network_component(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestNetworkComponentT] | None = None,
    ) -> results.VirtualGuestNetworkComponentT | None:
        """SoftLayer_Virtual_Guest::getPrimaryNetworkComponent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getPrimaryNetworkComponent/
        """
        return self.client.call(
            self.datatype,
            "getPrimaryNetworkComponent",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuestNetworkComponent,
        )

    def get_private_network_only_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Virtual_Guest::getPrivateNetworkOnlyFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getPrivateNetworkOnlyFlag/
        """
        return self.client.call(
            self.datatype,
            "getPrivateNetworkOnlyFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_projected_over_bandwidth_allocation_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Virtual_Guest::getProjectedOverBandwidthAllocationFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getProjectedOverBandwidthAllocationFlag/
        """
        return self.client.call(
            self.datatype,
            "getProjectedOverBandwidthAllocationFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=int,
        )

    def get_projected_public_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Virtual_Guest::getProjectedPublicBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getProjectedPublicBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getProjectedPublicBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_provision_date(self, *, id: int | str | None = None) -> datetime | None:
        """SoftLayer_Virtual_Guest::getProvisionDate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getProvisionDate/
        """
        return self.client.call(self.datatype, "getProvisionDate", id=id, returns=datetime)

    def get_recent_events(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NotificationOccurrenceEventT] | None = None,
    ) -> results.ListResult[results.NotificationOccurrenceEventT]:
        """SoftLayer_Virtual_Guest::getRecentEvents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getRecentEvents/
        """
        return self.client.call(
            self.datatype,
            "getRecentEvents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NotificationOccurrenceEvent],
        )

    def get_recent_metric_data(
        self,
        time: int,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.MetricTrackingObjectT] | None = None,
    ) -> results.ListResult[results.MetricTrackingObjectT]:
        """SoftLayer_Virtual_Guest::getRecentMetricData.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getRecentMetricData/
        """
        return self.client.call(
            self.datatype,
            "getRecentMetricData",
            time,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.MetricTrackingObject],
        )

    def get_regional_group(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationGroupRegionalT] | None = None,
    ) -> results.LocationGroupRegionalT | None:
        """SoftLayer_Virtual_Guest::getRegionalGroup.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getRegionalGroup/
        """
        return self.client.call(
            self.datatype,
            "getRegionalGroup",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LocationGroupRegional,
        )

    def get_regional_internet_registry(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkRegionalInternetRegistryT] | None = None,
    ) -> results.NetworkRegionalInternetRegistryT | None:
        """SoftLayer_Virtual_Guest::getRegionalInternetRegistry.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getRegionalInternetRegistry/
        """
        return self.client.call(
            self.datatype,
            "getRegionalInternetRegistry",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkRegionalInternetRegistry,
        )

    def get_reserved_capacity_group(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualReservedCapacityGroupT] | None = None,
    ) -> results.VirtualReservedCapacityGroupT | None:
        """SoftLayer_Virtual_Guest::getReservedCapacityGroup.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getReservedCapacityGroup/
        """
        return self.client.call(
            self.datatype,
            "getReservedCapacityGroup",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualReservedCapacityGroup,
        )

    def get_reserved_capacity_group_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Virtual_Guest::getReservedCapacityGroupFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getReservedCapacityGroupFlag/
        """
        return self.client.call(
            self.datatype,
            "getReservedCapacityGroupFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_reserved_capacity_group_instance(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualReservedCapacityGroupInstanceT] | None = None,
    ) -> results.VirtualReservedCapacityGroupInstanceT | None:
        """SoftLayer_Virtual_Guest::getReservedCapacityGroupInstance.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getReservedCapacityGroupInstance/
        """
        return self.client.call(
            self.datatype,
            "getReservedCapacityGroupInstance",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualReservedCapacityGroupInstance,
        )

    def get_reverse_domain_records(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.DnsDomainT] | None = None,
    ) -> results.ListResult[results.DnsDomainT]:
        """SoftLayer_Virtual_Guest::getReverseDomainRecords.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getReverseDomainRecords/
        """
        return self.client.call(
            self.datatype,
            "getReverseDomainRecords",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.DnsDomain],
        )

    def get_server_room(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT | None:
        """SoftLayer_Virtual_Guest::getServerRoom.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getServerRoom/
        """
        return self.client.call(
            self.datatype,
            "getServerRoom",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Location,
        )

    def get_software_components(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SoftwareComponentT] | None = None,
    ) -> results.ListResult[results.SoftwareComponentT]:
        """SoftLayer_Virtual_Guest::getSoftwareComponents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getSoftwareComponents/
        """
        return self.client.call(
            self.datatype,
            "getSoftwareComponents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SoftwareComponent],
        )

    def get_ssh_keys(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SecuritySshKeyT] | None = None,
    ) -> results.ListResult[results.SecuritySshKeyT]:
        """SoftLayer_Virtual_Guest::getSshKeys.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getSshKeys/
        """
        return self.client.call(
            self.datatype,
            "getSshKeys",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SecuritySshKey],
        )

    def get_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestStatusT] | None = None,
    ) -> results.VirtualGuestStatusT:
        """SoftLayer_Virtual_Guest::getStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getStatus/
        """
        return self.client.call(
            self.datatype,
            "getStatus",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuestStatus,
        )

    def get_tag_references(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TagReferenceT] | None = None,
    ) -> results.ListResult[results.TagReferenceT]:
        """SoftLayer_Virtual_Guest::getTagReferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getTagReferences/
        """
        return self.client.call(
            self.datatype,
            "getTagReferences",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.TagReference],
        )

    def get_transient_guest_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Virtual_Guest::getTransientGuestFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getTransientGuestFlag/
        """
        return self.client.call(
            self.datatype, "getTransientGuestFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_transient_webhook_uri(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestAttributeT] | None = None,
    ) -> results.VirtualGuestAttributeT | None:
        """SoftLayer_Virtual_Guest::getTransientWebhookURI.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getTransientWebhookURI/
        """
        return self.client.call(
            self.datatype,
            "getTransientWebhookURI",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuestAttribute,
        )

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestTypeT] | None = None,
    ) -> results.VirtualGuestTypeT | None:
        """SoftLayer_Virtual_Guest::getType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getType/
        """
        return self.client.call(
            self.datatype,
            "getType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuestType,
        )

    def get_upgrade_item_prices(
        self,
        include_downgrade_item_prices: bool | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemPriceT] | None = None,
    ) -> results.ListResult[results.ProductItemPriceT]:
        """SoftLayer_Virtual_Guest::getUpgradeItemPrices.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getUpgradeItemPrices/
        """
        return self.client.call(
            self.datatype,
            "getUpgradeItemPrices",
            *given(include_downgrade_item_prices),
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemPrice],
        )

    def get_upgrade_request(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductUpgradeRequestT] | None = None,
    ) -> results.ProductUpgradeRequestT | None:
        """SoftLayer_Virtual_Guest::getUpgradeRequest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getUpgradeRequest/
        """
        return self.client.call(
            self.datatype,
            "getUpgradeRequest",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductUpgradeRequest,
        )

    def get_user_data(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualGuestAttributeT] | None = None,
    ) -> results.ListResult[results.VirtualGuestAttributeT]:
        """SoftLayer_Virtual_Guest::getUserData.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getUserData/
        """
        return self.client.call(
            self.datatype,
            "getUserData",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuestAttribute],
        )

    def get_users(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.ListResult[results.UserCustomerT]:
        """SoftLayer_Virtual_Guest::getUsers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getUsers/
        """
        return self.client.call(
            self.datatype,
            "getUsers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserCustomer],
        )

    def get_valid_block_device_template_groups(
        self,
        visibility: str | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualGuestBlockDeviceTemplateGroupT] | None = None,
    ) -> results.ListResult[results.VirtualGuestBlockDeviceTemplateGroupT]:
        """SoftLayer_Virtual_Guest::getValidBlockDeviceTemplateGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getValidBlockDeviceTemplateGroups/
        """
        return self.client.call(
            self.datatype,
            "getValidBlockDeviceTemplateGroups",
            *given(visibility),
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuestBlockDeviceTemplateGroup],
        )

    def get_virtual_rack(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkBandwidthVersion1AllotmentT] | None = None,
    ) -> results.NetworkBandwidthVersion1AllotmentT | None:
        """SoftLayer_Virtual_Guest::getVirtualRack.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getVirtualRack/
        """
        return self.client.call(
            self.datatype,
            "getVirtualRack",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkBandwidthVersion1Allotment,
        )

    def get_virtual_rack_id(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Virtual_Guest::getVirtualRackId.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getVirtualRackId/
        """
        return self.client.call(
            self.datatype, "getVirtualRackId", id=id, mask=mask, filter=filter, returns=int
        )

    def get_virtual_rack_name(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Virtual_Guest::getVirtualRackName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getVirtualRackName/
        """
        return self.client.call(
            self.datatype, "getVirtualRackName", id=id, mask=mask, filter=filter, returns=str
        )

    def is_backend_pingable(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest::isBackendPingable.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/isBackendPingable/
        """
        return self.client.call(self.datatype, "isBackendPingable", id=id, returns=bool)

    def is_cloud_init(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest::isCloudInit.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/isCloudInit/
        """
        return self.client.call(self.datatype, "isCloudInit", id=id, returns=bool)

    def is_pingable(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest::isPingable.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/isPingable/
        """
        return self.client.call(self.datatype, "isPingable", id=id, returns=bool)

    def isolate_instance_for_destructive_action(self, *, id: int | str | None = None) -> None:
        """SoftLayer_Virtual_Guest::isolateInstanceForDestructiveAction.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/isolateInstanceForDestructiveAction/
        """
        self.client.call(self.datatype, "isolateInstanceForDestructiveAction", id=id)

    def migrate(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ProvisioningVersion1TransactionT] | None = None,
    ) -> results.ProvisioningVersion1TransactionT:
        """SoftLayer_Virtual_Guest::migrate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/migrate/
        """
        return self.client.call(
            self.datatype,
            "migrate",
            id=id,
            mask=mask,
            into=into,
            returns=models.ProvisioningVersion1Transaction,
        )

    def migrate_dedicated_host(
        self, destination_host_id: int, *, id: int | str | None = None
    ) -> None:
        """SoftLayer_Virtual_Guest::migrateDedicatedHost.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/migrateDedicatedHost/
        """
        self.client.call(self.datatype, "migrateDedicatedHost", destination_host_id, id=id)

    def mount_iso_image(
        self,
        disk_image_id: int,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ProvisioningVersion1TransactionT] | None = None,
    ) -> results.ProvisioningVersion1TransactionT:
        """SoftLayer_Virtual_Guest::mountIsoImage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/mountIsoImage/
        """
        return self.client.call(
            self.datatype,
            "mountIsoImage",
            disk_image_id,
            id=id,
            mask=mask,
            into=into,
            returns=models.ProvisioningVersion1Transaction,
        )

    def pause(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest::pause.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/pause/
        """
        return self.client.call(self.datatype, "pause", id=id, returns=bool)

    def power_cycle(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest::powerCycle.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/powerCycle/
        """
        return self.client.call(self.datatype, "powerCycle", id=id, returns=bool)

    def power_off(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest::powerOff.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/powerOff/
        """
        return self.client.call(self.datatype, "powerOff", id=id, returns=bool)

    def power_off_soft(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest::powerOffSoft.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/powerOffSoft/
        """
        return self.client.call(self.datatype, "powerOffSoft", id=id, returns=bool)

    def power_on(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest::powerOn.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/powerOn/
        """
        return self.client.call(self.datatype, "powerOn", id=id, returns=bool)

    def reboot_default(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest::rebootDefault.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/rebootDefault/
        """
        return self.client.call(self.datatype, "rebootDefault", id=id, returns=bool)

    def reboot_hard(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest::rebootHard.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/rebootHard/
        """
        return self.client.call(self.datatype, "rebootHard", id=id, returns=bool)

    def reboot_soft(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest::rebootSoft.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/rebootSoft/
        """
        return self.client.call(self.datatype, "rebootSoft", id=id, returns=bool)

    def reconfigure_console(self, *, id: int | str | None = None) -> None:
        """SoftLayer_Virtual_Guest::reconfigureConsole.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/reconfigureConsole/
        """
        self.client.call(self.datatype, "reconfigureConsole", id=id)

    def reload_current_operating_system_configuration(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ProvisioningVersion1TransactionT] | None = None,
    ) -> results.ProvisioningVersion1TransactionT:
        """SoftLayer_Virtual_Guest::reloadCurrentOperatingSystemConfiguration.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/reloadCurrentOperatingSystemConfiguration/
        """
        return self.client.call(
            self.datatype,
            "reloadCurrentOperatingSystemConfiguration",
            id=id,
            mask=mask,
            into=into,
            returns=models.ProvisioningVersion1Transaction,
        )

    def reload_operating_system(
        self,
        token: str | None = None,
        config: models.ContainerHardwareServerConfiguration | None = None,
        *,
        id: int | str | None = None,
    ) -> str:
        """SoftLayer_Virtual_Guest::reloadOperatingSystem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/reloadOperatingSystem/
        """
        return self.client.call(
            self.datatype, "reloadOperatingSystem", *given(token, config), id=id, returns=str
        )

    def remove_access_to_network_storage(
        self, network_storage_template_object: models.NetworkStorage, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Virtual_Guest::removeAccessToNetworkStorage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/removeAccessToNetworkStorage/
        """
        return self.client.call(
            self.datatype,
            "removeAccessToNetworkStorage",
            network_storage_template_object,
            id=id,
            returns=bool,
        )

    def remove_access_to_network_storage_list(
        self,
        network_storage_template_objects: Sequence[models.NetworkStorage],
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Virtual_Guest::removeAccessToNetworkStorageList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/removeAccessToNetworkStorageList/
        """
        return self.client.call(
            self.datatype,
            "removeAccessToNetworkStorageList",
            network_storage_template_objects,
            id=id,
            returns=bool,
        )

    def remove_tags(self, tags: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest::removeTags.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/removeTags/
        """
        return self.client.call(self.datatype, "removeTags", tags, id=id, returns=bool)

    def resume(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest::resume.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/resume/
        """
        return self.client.call(self.datatype, "resume", id=id, returns=bool)

    def send_test_reclaim_scheduled_alert(self, *, id: int | str | None = None) -> None:
        """SoftLayer_Virtual_Guest::sendTestReclaimScheduledAlert.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/sendTestReclaimScheduledAlert/
        """
        self.client.call(self.datatype, "sendTestReclaimScheduledAlert", id=id)

    def set_private_network_interface_speed(
        self, new_speed: int | None = None, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Virtual_Guest::setPrivateNetworkInterfaceSpeed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/setPrivateNetworkInterfaceSpeed/
        """
        return self.client.call(
            self.datatype, "setPrivateNetworkInterfaceSpeed", *given(new_speed), id=id, returns=bool
        )

    def set_public_network_interface_speed(
        self, new_speed: int | None = None, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Virtual_Guest::setPublicNetworkInterfaceSpeed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/setPublicNetworkInterfaceSpeed/
        """
        return self.client.call(
            self.datatype, "setPublicNetworkInterfaceSpeed", *given(new_speed), id=id, returns=bool
        )

    def set_tags(self, tags: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest::setTags.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/setTags/
        """
        return self.client.call(self.datatype, "setTags", tags, id=id, returns=bool)

    def set_transient_webhook(self, uri: str, secret: str, *, id: int | str | None = None) -> None:
        """SoftLayer_Virtual_Guest::setTransientWebhook.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/setTransientWebhook/
        """
        self.client.call(self.datatype, "setTransientWebhook", uri, secret, id=id)

    def set_user_metadata(
        self, metadata: Sequence[str] | None = None, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Virtual_Guest::setUserMetadata.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/setUserMetadata/
        """
        return self.client.call(
            self.datatype, "setUserMetadata", *given(metadata), id=id, returns=bool
        )

    def shutdown_private_port(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest::shutdownPrivatePort.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/shutdownPrivatePort/
        """
        return self.client.call(self.datatype, "shutdownPrivatePort", id=id, returns=bool)

    def shutdown_public_port(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest::shutdownPublicPort.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/shutdownPublicPort/
        """
        return self.client.call(self.datatype, "shutdownPublicPort", id=id, returns=bool)

    def unmount_iso_image(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ProvisioningVersion1TransactionT] | None = None,
    ) -> results.ProvisioningVersion1TransactionT:
        """SoftLayer_Virtual_Guest::unmountIsoImage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/unmountIsoImage/
        """
        return self.client.call(
            self.datatype,
            "unmountIsoImage",
            id=id,
            mask=mask,
            into=into,
            returns=models.ProvisioningVersion1Transaction,
        )

    def validate_image_template(
        self, image_template_id: int | None = None, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Virtual_Guest::validateImageTemplate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/validateImageTemplate/
        """
        return self.client.call(
            self.datatype, "validateImageTemplate", *given(image_template_id), id=id, returns=bool
        )

    def verify_reload_operating_system(
        self,
        config: models.ContainerHardwareServerConfiguration | None = None,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Virtual_Guest::verifyReloadOperatingSystem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/verifyReloadOperatingSystem/
        """
        return self.client.call(
            self.datatype, "verifyReloadOperatingSystem", *given(config), id=id, returns=bool
        )
