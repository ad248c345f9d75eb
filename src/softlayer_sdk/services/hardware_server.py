# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._calls.service import given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.hardware import HardwareService


class HardwareServerService(HardwareService):
    """The methods of SoftLayer_Hardware_Server.

    https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/
    """

    datatype = "SoftLayer_Hardware_Server"

    def activate_private_port(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Hardware_Server::activatePrivatePort.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/activatePrivatePort/
        """
        return self.client.call(self.datatype, "activatePrivatePort", id=id, returns=bool)

    def activate_public_port(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Hardware_Server::activatePublicPort.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/activatePublicPort/
        """
        return self.client.call(self.datatype, "activatePublicPort", id=id, returns=bool)

    def boot_to_rescue_layer(
        self, no_os_boot_environment: str | None = None, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Hardware_Server::bootToRescueLayer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/bootToRescueLayer/
        """
        return self.client.call(
            self.datatype, "bootToRescueLayer", *given(no_os_boot_environment), id=id, returns=bool
        )

    def change_redfish_power_state(self, state: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Hardware_Server::changeRedfishPowerState.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/changeRedfishPowerState/
        """
        return self.client.call(
            self.datatype, "changeRedfishPowerState", state, id=id, returns=bool
        )

    def create_firmware_reflash_transaction(
        self,
        ipmi: int | None = None,
        raid_controller: int | None = None,
        bios: int | None = None,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Hardware_Server::createFirmwareReflashTransaction.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/createFirmwareReflashTransaction/
        """
        return self.client.call(
            self.datatype,
            "createFirmwareReflashTransaction",
            *given(ipmi, raid_controller, bios),
            id=id,
            returns=bool,
        )

    def create_firmware_update_transaction(
        self,
        ipmi: int,
        raid_controller: int,
        bios: int,
        harddrive: int,
        network_card: int,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Hardware_Server::createFirmwareUpdateTransaction.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/createFirmwareUpdateTransaction/
        """
        return self.client.call(
            self.datatype,
            "createFirmwareUpdateTransaction",
            ipmi,
            raid_controller,
            bios,
            harddrive,
            network_card,
            id=id,
            returns=bool,
        )

    def create_hyper_threading_update_transaction(
        self, disable_hyperthreading: int | None = None, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Hardware_Server::createHyperThreadingUpdateTransaction.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/createHyperThreadingUpdateTransaction/
        """
        return self.client.call(
            self.datatype,
            "createHyperThreadingUpdateTransaction",
            *given(disable_hyperthreading),
            id=id,
            returns=bool,
        )

    def create_object(
        self,
        template_object: models.Hardware,
        *,
        mask: MaskLike | None = None,
        into: type[results.HardwareServerT] | None = None,
    ) -> results.HardwareServerT:
        """SoftLayer_Hardware_Server::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.HardwareServer,
        )

    def create_post_software_install_transaction(
        self,
        install_codes: Sequence[str],
        return_boolean: bool | None = None,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Hardware_Server::createPostSoftwareInstallTransaction.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/createPostSoftwareInstallTransaction/
        """
        return self.client.call(
            self.datatype,
            "createPostSoftwareInstallTransaction",
            install_codes,
            *given(return_boolean),
            id=id,
            returns=bool,
        )

    def edit_object(
        self, template_object: models.HardwareServer, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Hardware_Server::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def get_active_network_firewall_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.BillingItemT | None:
        """SoftLayer_Hardware_Server::getActiveNetworkFirewallBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getActiveNetworkFirewallBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getActiveNetworkFirewallBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItem,
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
        """SoftLayer_Hardware_Server::getActiveTickets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getActiveTickets/
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
        """SoftLayer_Hardware_Server::getActiveTransaction.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getActiveTransaction/
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
        """SoftLayer_Hardware_Server::getActiveTransactions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getActiveTransactions/
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
        """SoftLayer_Hardware_Server::getAvailableMonitoring.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getAvailableMonitoring/
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

    def get_average_daily_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Hardware_Server::getAverageDailyBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getAverageDailyBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getAverageDailyBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_average_daily_private_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Hardware_Server::getAverageDailyPrivateBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getAverageDailyPrivateBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getAverageDailyPrivateBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_backend_bandwidth_usage(
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
        """SoftLayer_Hardware_Server::getBackendBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getBackendBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getBackendBandwidthUsage",
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
        """SoftLayer_Hardware_Server::getBandwidthForDateRange.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getBandwidthForDateRange/
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
        """SoftLayer_Hardware_Server::getBillingCycleBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getBillingCycleBandwidthUsage/
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
        """SoftLayer_Hardware_Server::getBillingCyclePrivateBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getBillingCyclePrivateBandwidthUsage/
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
        """SoftLayer_Hardware_Server::getBillingCyclePublicBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getBillingCyclePublicBandwidthUsage/
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

    def get_bios_password_null_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Hardware_Server::getBiosPasswordNullFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getBiosPasswordNullFlag/
        """
        return self.client.call(
            self.datatype, "getBiosPasswordNullFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_boot_mode_options(
        self,
        *,
        id: int | str | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Hardware_Server::getBootModeOptions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getBootModeOptions/
        """
        return self.client.call(
            self.datatype,
            "getBootModeOptions",
            id=id,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def get_capture_enabled_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ContainerHardwareCaptureEnabledT] | None = None,
    ) -> results.ContainerHardwareCaptureEnabledT | None:
        """SoftLayer_Hardware_Server::getCaptureEnabledFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getCaptureEnabledFlag/
        """
        return self.client.call(
            self.datatype,
            "getCaptureEnabledFlag",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ContainerHardwareCaptureEnabled,
        )

    def get_contains_solid_state_drives_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Hardware_Server::getContainsSolidStateDrivesFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getContainsSolidStateDrivesFlag/
        """
        return self.client.call(
            self.datatype,
            "getContainsSolidStateDrivesFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_control_panel(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareComponentControlPanelT] | None = None,
    ) -> results.SoftwareComponentControlPanelT | None:
        """SoftLayer_Hardware_Server::getControlPanel.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getControlPanel/
        """
        return self.client.call(
            self.datatype,
            "getControlPanel",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SoftwareComponentControlPanel,
        )

    def get_cost(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Hardware_Server::getCost.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getCost/
        """
        return self.client.call(
            self.datatype, "getCost", id=id, mask=mask, filter=filter, returns=Decimal
        )

    def get_current_bandwidth_summary(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.MetricTrackingObjectBandwidthSummaryT] | None = None,
    ) -> results.MetricTrackingObjectBandwidthSummaryT | None:
        """SoftLayer_Hardware_Server::getCurrentBandwidthSummary.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getCurrentBandwidthSummary/
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

    def get_current_benchmark_certification_result_file(
        self, *, id: int | str | None = None
    ) -> bytes:
        """SoftLayer_Hardware_Server::getCurrentBenchmarkCertificationResultFile.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getCurrentBenchmarkCertificationResultFile/
        """
        return self.client.call(
            self.datatype, "getCurrentBenchmarkCertificationResultFile", id=id, returns=bytes
        )

    def get_customer_installed_operating_system_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Hardware_Server::getCustomerInstalledOperatingSystemFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getCustomerInstalledOperatingSystemFlag/
        """
        return self.client.call(
            self.datatype,
            "getCustomerInstalledOperatingSystemFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_customer_owned_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Hardware_Server::getCustomerOwnedFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getCustomerOwnedFlag/
        """
        return self.client.call(
            self.datatype, "getCustomerOwnedFlag", id=id, mask=mask, filter=filter, returns=bool
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
        """SoftLayer_Hardware_Server::getFirewallProtectableSubnets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getFirewallProtectableSubnets/
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

    def get_frontend_bandwidth_usage(
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
        """SoftLayer_Hardware_Server::getFrontendBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getFrontendBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getFrontendBandwidthUsage",
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

    def get_hardware_by_ip_address(
        self,
        ip_address: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.HardwareServerT] | None = None,
    ) -> results.HardwareServerT | None:
        """SoftLayer_Hardware_Server::getHardwareByIpAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getHardwareByIpAddress/
        """
        return self.client.call(
            self.datatype,
            "getHardwareByIpAddress",
            ip_address,
            mask=mask,
            into=into,
            returns=models.HardwareServer,
        )

    def get_has_single_root_virtualization_billing_item_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Hardware_Server::getHasSingleRootVirtualizationBillingItemFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getHasSingleRootVirtualizationBillingItemFlag/
        """
        return self.client.call(
            self.datatype,
            "getHasSingleRootVirtualizationBillingItemFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_inbound_private_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Hardware_Server::getInboundPrivateBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getInboundPrivateBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getInboundPrivateBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_is_ipmi_disabled(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Hardware_Server::getIsIpmiDisabled.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getIsIpmiDisabled/
        """
        return self.client.call(
            self.datatype, "getIsIpmiDisabled", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_is_nfs_only(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Hardware_Server::getIsNfsOnly.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getIsNfsOnly/
        """
        return self.client.call(
            self.datatype, "getIsNfsOnly", id=id, mask=mask, filter=filter, returns=str
        )

    def get_is_qe_internal_server(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Hardware_Server::getIsQeInternalServer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getIsQeInternalServer/
        """
        return self.client.call(
            self.datatype, "getIsQeInternalServer", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_is_virtual_private_cloud_node(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Hardware_Server::getIsVirtualPrivateCloudNode.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getIsVirtualPrivateCloudNode/
        """
        return self.client.call(
            self.datatype,
            "getIsVirtualPrivateCloudNode",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
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
        """SoftLayer_Hardware_Server::getItemPricesFromSoftwareDescriptions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getItemPricesFromSoftwareDescriptions/
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

    def get_last_operating_system_reload(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProvisioningVersion1TransactionT] | None = None,
    ) -> results.ProvisioningVersion1TransactionT | None:
        """SoftLayer_Hardware_Server::getLastOperatingSystemReload.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getLastOperatingSystemReload/
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

    def get_logical_volume_storage_groups(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ConfigurationStorageGroupT] | None = None,
    ) -> results.ListResult[results.ConfigurationStorageGroupT]:
        """SoftLayer_Hardware_Server::getLogicalVolumeStorageGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getLogicalVolumeStorageGroups/
        """
        return self.client.call(
            self.datatype,
            "getLogicalVolumeStorageGroups",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ConfigurationStorageGroup],
        )

    def get_management_network_component(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.NetworkComponentT] | None = None,
    ) -> results.NetworkComponentT | None:
        """SoftLayer_Hardware_Server::getManagementNetworkComponent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getManagementNetworkComponent/
        """
        return self.client.call(
            self.datatype,
            "getManagementNetworkComponent",
            id=id,
            mask=mask,
            into=into,
            returns=models.NetworkComponent,
        )

    def get_metric_tracking_object_id(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Hardware_Server::getMetricTrackingObjectId.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getMetricTrackingObjectId/
        """
        return self.client.call(
            self.datatype, "getMetricTrackingObjectId", id=id, mask=mask, filter=filter, returns=int
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
        into: type[results.UserCustomerNotificationHardwareT] | None = None,
    ) -> results.ListResult[results.UserCustomerNotificationHardwareT]:
        """SoftLayer_Hardware_Server::getMonitoringUserNotification.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getMonitoringUserNotification/
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
            returns=list[models.UserCustomerNotificationHardware],
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
        """SoftLayer_Hardware_Server::getNetworkComponentFirewallProtectableIpAddresses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getNetworkComponentFirewallProtectableIpAddresses/
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

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareServerT] | None = None,
    ) -> results.HardwareServerT:
        """SoftLayer_Hardware_Server::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareServer,
        )

    def get_open_cancellation_ticket(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.TicketT] | None = None,
    ) -> results.TicketT | None:
        """SoftLayer_Hardware_Server::getOpenCancellationTicket.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getOpenCancellationTicket/
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

    def get_outbound_private_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Hardware_Server::getOutboundPrivateBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getOutboundPrivateBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getOutboundPrivateBandwidthUsage",
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
        """SoftLayer_Hardware_Server::getOverBandwidthAllocationFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getOverBandwidthAllocationFlag/
        """
        return self.client.call(
            self.datatype,
            "getOverBandwidthAllocationFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=int,
        )

    def get_pm_info(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerRemoteManagementPmInfoT] | None = None,
    ) -> results.ListResult[results.ContainerRemoteManagementPmInfoT]:
        """SoftLayer_Hardware_Server::getPMInfo.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getPMInfo/
        """
        return self.client.call(
            self.datatype,
            "getPMInfo",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerRemoteManagementPmInfo],
        )

    def get_partitions(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareServerPartitionT] | None = None,
    ) -> results.ListResult[results.HardwareServerPartitionT]:
        """SoftLayer_Hardware_Server::getPartitions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getPartitions/
        """
        return self.client.call(
            self.datatype,
            "getPartitions",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareServerPartition],
        )

    def get_primary_drive_size(self, *, id: int | str | None = None) -> int:
        """SoftLayer_Hardware_Server::getPrimaryDriveSize.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getPrimaryDriveSize/
        """
        return self.client.call(self.datatype, "getPrimaryDriveSize", id=id, returns=int)

    def get_private_backend_network_components(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkComponentT] | None = None,
    ) -> results.ListResult[results.NetworkComponentT]:
        """SoftLayer_Hardware_Server::getPrivateBackendNetworkComponents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getPrivateBackendNetworkComponents/
        """
        return self.client.call(
            self.datatype,
            "getPrivateBackendNetworkComponents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkComponent],
        )

    def get_private_bandwidth_data_summary(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ContainerNetworkBandwidthDataSummaryT] | None = None,
    ) -> results.ContainerNetworkBandwidthDataSummaryT:
        """SoftLayer_Hardware_Server::getPrivateBandwidthDataSummary.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getPrivateBandwidthDataSummary/
        """
        return self.client.call(
            self.datatype,
            "getPrivateBandwidthDataSummary",
            id=id,
            mask=mask,
            into=into,
            returns=models.ContainerNetworkBandwidthDataSummary,
        )

    def get_private_ip_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Hardware_Server::getPrivateIpAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getPrivateIpAddress/
        """
        return self.client.call(
            self.datatype, "getPrivateIpAddress", id=id, mask=mask, filter=filter, returns=str
        )

    def get_private_network_component(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.NetworkComponentT] | None = None,
    ) -> results.NetworkComponentT | None:
        """SoftLayer_Hardware_Server::getPrivateNetworkComponent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getPrivateNetworkComponent/
        """
        return self.client.call(
            self.datatype,
            "getPrivateNetworkComponent",
            id=id,
            mask=mask,
            into=into,
            returns=models.NetworkComponent,
        )

    def get_private_vlan(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.NetworkVlanT | None:
        """SoftLayer_Hardware_Server::getPrivateVlan.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getPrivateVlan/
        """
        return self.client.call(
            self.datatype, "getPrivateVlan", id=id, mask=mask, into=into, returns=models.NetworkVlan
        )

    def get_projected_over_bandwidth_allocation_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Hardware_Server::getProjectedOverBandwidthAllocationFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getProjectedOverBandwidthAllocationFlag/
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
        """SoftLayer_Hardware_Server::getProjectedPublicBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getProjectedPublicBandwidthUsage/
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
        """SoftLayer_Hardware_Server::getProvisionDate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getProvisionDate/
        """
        return self.client.call(self.datatype, "getProvisionDate", id=id, returns=datetime)

    def get_public_bandwidth_data_summary(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ContainerNetworkBandwidthDataSummaryT] | None = None,
    ) -> results.ContainerNetworkBandwidthDataSummaryT:
        """SoftLayer_Hardware_Server::getPublicBandwidthDataSummary.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getPublicBandwidthDataSummary/
        """
        return self.client.call(
            self.datatype,
            "getPublicBandwidthDataSummary",
            id=id,
            mask=mask,
            into=into,
            returns=models.ContainerNetworkBandwidthDataSummary,
        )

    def get_public_bandwidth_total(
        self,
        start_time: int | None = None,
        end_time: int | None = None,
        *,
        id: int | str | None = None,
    ) -> int:
        """SoftLayer_Hardware_Server::getPublicBandwidthTotal.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getPublicBandwidthTotal/
        """
        return self.client.call(
            self.datatype,
            "getPublicBandwidthTotal",
            *given(start_time, end_time),
            id=id,
            returns=int,
        )

    def get_public_network_component(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.NetworkComponentT] | None = None,
    ) -> results.NetworkComponentT | None:
        """SoftLayer_Hardware_Server::getPublicNetworkComponent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getPublicNetworkComponent/
        """
        return self.client.call(
            self.datatype,
            "getPublicNetworkComponent",
            id=id,
            mask=mask,
            into=into,
            returns=models.NetworkComponent,
        )

    def get_public_vlan(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.NetworkVlanT | None:
        """SoftLayer_Hardware_Server::getPublicVlan.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getPublicVlan/
        """
        return self.client.call(
            self.datatype, "getPublicVlan", id=id, mask=mask, into=into, returns=models.NetworkVlan
        )

    def get_public_vlan_by_hostname(
        self,
        hostname: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.NetworkVlanT | None:
        """SoftLayer_Hardware_Server::getPublicVlanByHostname.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getPublicVlanByHostname/
        """
        return self.client.call(
            self.datatype,
            "getPublicVlanByHostname",
            hostname,
            mask=mask,
            into=into,
            returns=models.NetworkVlan,
        )

    def get_ready_node_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Hardware_Server::getReadyNodeFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getReadyNodeFlag/
        """
        return self.client.call(
            self.datatype, "getReadyNodeFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_recent_remote_management_commands(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentRemoteManagementCommandRequestT] | None = None,
    ) -> results.ListResult[results.HardwareComponentRemoteManagementCommandRequestT]:
        """SoftLayer_Hardware_Server::getRecentRemoteManagementCommands.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getRecentRemoteManagementCommands/
        """
        return self.client.call(
            self.datatype,
            "getRecentRemoteManagementCommands",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponentRemoteManagementCommandRequest],
        )

    def get_redfish_power_state(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Hardware_Server::getRedfishPowerState.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getRedfishPowerState/
        """
        return self.client.call(self.datatype, "getRedfishPowerState", id=id, returns=str)

    def get_regional_internet_registry(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkRegionalInternetRegistryT] | None = None,
    ) -> results.NetworkRegionalInternetRegistryT | None:
        """SoftLayer_Hardware_Server::getRegionalInternetRegistry.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getRegionalInternetRegistry/
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

    def get_remote_management(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareComponentRemoteManagementT] | None = None,
    ) -> results.HardwareComponentRemoteManagementT | None:
        """SoftLayer_Hardware_Server::getRemoteManagement.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getRemoteManagement/
        """
        return self.client.call(
            self.datatype,
            "getRemoteManagement",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareComponentRemoteManagement,
        )

    def get_remote_management_users(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentRemoteManagementUserT] | None = None,
    ) -> results.ListResult[results.HardwareComponentRemoteManagementUserT]:
        """SoftLayer_Hardware_Server::getRemoteManagementUsers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getRemoteManagementUsers/
        """
        return self.client.call(
            self.datatype,
            "getRemoteManagementUsers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponentRemoteManagementUser],
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
        """SoftLayer_Hardware_Server::getReverseDomainRecords.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getReverseDomainRecords/
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

    def get_server_details(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ContainerHardwareServerDetailsT] | None = None,
    ) -> results.ContainerHardwareServerDetailsT:
        """SoftLayer_Hardware_Server::getServerDetails.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getServerDetails/
        """
        return self.client.call(
            self.datatype,
            "getServerDetails",
            id=id,
            mask=mask,
            into=into,
            returns=models.ContainerHardwareServerDetails,
        )

    def get_software_guard_extension_enabled(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Hardware_Server::getSoftwareGuardExtensionEnabled.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getSoftwareGuardExtensionEnabled/
        """
        return self.client.call(
            self.datatype,
            "getSoftwareGuardExtensionEnabled",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_statistics_remote_management(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareComponentRemoteManagementT] | None = None,
    ) -> results.HardwareComponentRemoteManagementT | None:
        """SoftLayer_Hardware_Server::getStatisticsRemoteManagement.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getStatisticsRemoteManagement/
        """
        return self.client.call(
            self.datatype,
            "getStatisticsRemoteManagement",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareComponentRemoteManagement,
        )

    def get_uefi_boot_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Hardware_Server::getUefiBootFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getUefiBootFlag/
        """
        return self.client.call(
            self.datatype, "getUefiBootFlag", id=id, mask=mask, filter=filter, returns=bool
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
        """SoftLayer_Hardware_Server::getUsers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getUsers/
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
        """SoftLayer_Hardware_Server::getValidBlockDeviceTemplateGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getValidBlockDeviceTemplateGroups/
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

    def get_virtual_guests(
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
        """SoftLayer_Hardware_Server::getVirtualGuests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getVirtualGuests/
        """
        return self.client.call(
            self.datatype,
            "getVirtualGuests",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def get_windows_update_available_updates(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerUtilityMicrosoftWindowsUpdateServicesUpdateItemT] | None = None,
    ) -> results.ListResult[results.ContainerUtilityMicrosoftWindowsUpdateServicesUpdateItemT]:
        """SoftLayer_Hardware_Server::getWindowsUpdateAvailableUpdates.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getWindowsUpdateAvailableUpdates/
        """
        return self.client.call(
            self.datatype,
            "getWindowsUpdateAvailableUpdates",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerUtilityMicrosoftWindowsUpdateServicesUpdateItem],
        )

    def get_windows_update_installed_updates(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerUtilityMicrosoftWindowsUpdateServicesUpdateItemT] | None = None,
    ) -> results.ListResult[results.ContainerUtilityMicrosoftWindowsUpdateServicesUpdateItemT]:
        """SoftLayer_Hardware_Server::getWindowsUpdateInstalledUpdates.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getWindowsUpdateInstalledUpdates/
        """
        return self.client.call(
            self.datatype,
            "getWindowsUpdateInstalledUpdates",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerUtilityMicrosoftWindowsUpdateServicesUpdateItem],
        )

    def get_windows_update_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ContainerUtilityMicrosoftWindowsUpdateServicesStatusT] | None = None,
    ) -> results.ContainerUtilityMicrosoftWindowsUpdateServicesStatusT:
        """SoftLayer_Hardware_Server::getWindowsUpdateStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getWindowsUpdateStatus/
        """
        return self.client.call(
            self.datatype,
            "getWindowsUpdateStatus",
            id=id,
            mask=mask,
            into=into,
            returns=models.ContainerUtilityMicrosoftWindowsUpdateServicesStatus,
        )

    def initiate_idera_bare_metal_restore(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Hardware_Server::initiateIderaBareMetalRestore.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/initiateIderaBareMetalRestore/
        """
        return self.client.call(self.datatype, "initiateIderaBareMetalRestore", id=id, returns=bool)

    def initiate_r1_soft_bare_metal_restore(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Hardware_Server::initiateR1SoftBareMetalRestore.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/initiateR1SoftBareMetalRestore/
        """
        return self.client.call(
            self.datatype, "initiateR1SoftBareMetalRestore", id=id, returns=bool
        )

    def is_backend_pingable(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Hardware_Server::isBackendPingable.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/isBackendPingable/
        """
        return self.client.call(self.datatype, "isBackendPingable", id=id, returns=bool)

    def is_windows_server(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Hardware_Server::isWindowsServer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/isWindowsServer/
        """
        return self.client.call(self.datatype, "isWindowsServer", id=id, returns=bool)

    def mass_firmware_reflash(
        self,
        hardware_ids: Sequence[int] | None = None,
        ipmi: bool | None = None,
        raid_controller: bool | None = None,
        bios: bool | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerHardwareServerRequestT] | None = None,
    ) -> results.ListResult[results.ContainerHardwareServerRequestT]:
        """SoftLayer_Hardware_Server::massFirmwareReflash.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/massFirmwareReflash/
        """
        return self.client.call(
            self.datatype,
            "massFirmwareReflash",
            *given(hardware_ids, ipmi, raid_controller, bios),
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerHardwareServerRequest],
        )

    def mass_firmware_update(
        self,
        hardware_ids: Sequence[int],
        ipmi: bool,
        raid_controller: bool,
        bios: bool,
        harddrive: bool,
        network_card: bool,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerHardwareServerRequestT] | None = None,
    ) -> results.ListResult[results.ContainerHardwareServerRequestT]:
        """SoftLayer_Hardware_Server::massFirmwareUpdate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/massFirmwareUpdate/
        """
        return self.client.call(
            self.datatype,
            "massFirmwareUpdate",
            hardware_ids,
            ipmi,
            raid_controller,
            bios,
            harddrive,
            network_card,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerHardwareServerRequest],
        )

    def mass_hyper_threading_update(
        self,
        hardware_ids: Sequence[int] | None = None,
        disable_hyperthreading: bool | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerHardwareServerRequestT] | None = None,
    ) -> results.ListResult[results.ContainerHardwareServerRequestT]:
        """SoftLayer_Hardware_Server::massHyperThreadingUpdate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/massHyperThreadingUpdate/
        """
        return self.client.call(
            self.datatype,
            "massHyperThreadingUpdate",
            *given(hardware_ids, disable_hyperthreading),
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerHardwareServerRequest],
        )

    def mass_reload_operating_system(
        self,
        hardware_ids: Sequence[str] | None = None,
        token: str | None = None,
        config: models.ContainerHardwareServerConfiguration | None = None,
    ) -> str:
        """SoftLayer_Hardware_Server::massReloadOperatingSystem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/massReloadOperatingSystem/
        """
        return self.client.call(
            self.datatype,
            "massReloadOperatingSystem",
            *given(hardware_ids, token, config),
            returns=str,
        )

    def mass_spare_pool(
        self,
        hardware_ids: Sequence[str],
        action: str,
        new_order: bool | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerHardwareServerRequestT] | None = None,
    ) -> results.ListResult[results.ContainerHardwareServerRequestT]:
        """SoftLayer_Hardware_Server::massSparePool.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/massSparePool/
        """
        return self.client.call(
            self.datatype,
            "massSparePool",
            hardware_ids,
            action,
            *given(new_order),
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerHardwareServerRequest],
        )

    def populate_server_ram(self, ram_serial_string: str, *, id: int | str | None = None) -> None:
        """SoftLayer_Hardware_Server::populateServerRam.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/populateServerRam/
        """
        self.client.call(self.datatype, "populateServerRam", ram_serial_string, id=id)

    def reload_current_operating_system_configuration(
        self, token: str | None = None, *, id: int | str | None = None
    ) -> str:
        """SoftLayer_Hardware_Server::reloadCurrentOperatingSystemConfiguration.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/reloadCurrentOperatingSystemConfiguration/
        """
        return self.client.call(
            self.datatype,
            "reloadCurrentOperatingSystemConfiguration",
            *given(token),
            id=id,
            returns=str,
        )

    def reload_operating_system(
        self,
        token: str | None = None,
        config: models.ContainerHardwareServerConfiguration | None = None,
        *,
        id: int | str | None = None,
    ) -> str:
        """SoftLayer_Hardware_Server::reloadOperatingSystem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/reloadOperatingSystem/
        """
        return self.client.call(
            self.datatype, "reloadOperatingSystem", *given(token, config), id=id, returns=str
        )

    def run_passmark_certification_benchmark(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Hardware_Server::runPassmarkCertificationBenchmark.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/runPassmarkCertificationBenchmark/
        """
        return self.client.call(
            self.datatype, "runPassmarkCertificationBenchmark", id=id, returns=bool
        )

    def set_operating_system_password(
        self, new_password: str, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Hardware_Server::setOperatingSystemPassword.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/setOperatingSystemPassword/
        """
        return self.client.call(
            self.datatype, "setOperatingSystemPassword", new_password, id=id, returns=bool
        )

    def set_private_network_interface_speed(
        self, new_speed: int, redundancy: str | None = None, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Hardware_Server::setPrivateNetworkInterfaceSpeed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/setPrivateNetworkInterfaceSpeed/
        """
        return self.client.call(
            self.datatype,
            "setPrivateNetworkInterfaceSpeed",
            new_speed,
            *given(redundancy),
            id=id,
            returns=bool,
        )

    def set_public_network_interface_speed(
        self, new_speed: int, redundancy: str | None = None, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Hardware_Server::setPublicNetworkInterfaceSpeed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/setPublicNetworkInterfaceSpeed/
        """
        return self.client.call(
            self.datatype,
            "setPublicNetworkInterfaceSpeed",
            new_speed,
            *given(redundancy),
            id=id,
            returns=bool,
        )

    def set_user_metadata(
        self,
        metadata: Sequence[str] | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareAttributeT] | None = None,
    ) -> results.ListResult[results.HardwareAttributeT]:
        """SoftLayer_Hardware_Server::setUserMetadata.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/setUserMetadata/
        """
        return self.client.call(
            self.datatype,
            "setUserMetadata",
            *given(metadata),
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareAttribute],
        )

    def shutdown_private_port(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Hardware_Server::shutdownPrivatePort.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/shutdownPrivatePort/
        """
        return self.client.call(self.datatype, "shutdownPrivatePort", id=id, returns=bool)

    def shutdown_public_port(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Hardware_Server::shutdownPublicPort.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/shutdownPublicPort/
        """
        return self.client.call(self.datatype, "shutdownPublicPort", id=id, returns=bool)

    def spare_pool(
        self, action: str, new_order: bool | None = None, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Hardware_Server::sparePool.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/sparePool/
        """
        return self.client.call(
            self.datatype, "sparePool", action, *given(new_order), id=id, returns=bool
        )

    def test_raid_alert_service(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Hardware_Server::testRaidAlertService.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/testRaidAlertService/
        """
        return self.client.call(self.datatype, "testRaidAlertService", id=id, returns=bool)

    def toggle_management_interface(self, enabled: bool, *, id: int | str | None = None) -> bool:
        """SoftLayer_Hardware_Server::toggleManagementInterface.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/toggleManagementInterface/
        """
        return self.client.call(
            self.datatype, "toggleManagementInterface", enabled, id=id, returns=bool
        )

    def validate_partitions_for_operating_system(
        self,
        operating_system: models.SoftwareDescription,
        partitions: Sequence[models.HardwareComponentPartition],
    ) -> bool:
        """SoftLayer_Hardware_Server::validatePartitionsForOperatingSystem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/validatePartitionsForOperatingSystem/
        """
        return self.client.call(
            self.datatype,
            "validatePartitionsForOperatingSystem",
            operating_system,
            partitions,
            returns=bool,
        )

    def validate_security_level(self, *, id: int | str | None = None) -> None:
        """SoftLayer_Hardware_Server::validateSecurityLevel.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/validateSecurityLevel/
        """
        self.client.call(self.datatype, "validateSecurityLevel", id=id)
