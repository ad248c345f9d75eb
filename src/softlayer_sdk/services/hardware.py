# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class HardwareService(Service):
    """The methods of SoftLayer_Hardware.

    https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/
    """

    datatype = "SoftLayer_Hardware"

    def allow_access_to_network_storage(
        self, network_storage_template_object: models.NetworkStorage, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Hardware::allowAccessToNetworkStorage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/allowAccessToNetworkStorage/
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
        """SoftLayer_Hardware::allowAccessToNetworkStorageList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/allowAccessToNetworkStorageList/
        """
        return self.client.call(
            self.datatype,
            "allowAccessToNetworkStorageList",
            network_storage_template_objects,
            id=id,
            returns=bool,
        )

    def capture_image(
        self,
        capture_template: models.ContainerDiskImageCaptureTemplate,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.VirtualGuestBlockDeviceTemplateGroupT] | None = None,
    ) -> results.VirtualGuestBlockDeviceTemplateGroupT:
        """SoftLayer_Hardware::captureImage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/captureImage/
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

    def create_object(
        self,
        template_object: models.Hardware,
        *,
        mask: MaskLike | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.HardwareT:
        """SoftLayer_Hardware::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.Hardware,
        )

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Hardware::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def delete_software_component_passwords(
        self,
        software_component_passwords: Sequence[models.SoftwareComponentPassword],
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Hardware::deleteSoftwareComponentPasswords.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/deleteSoftwareComponentPasswords/
        """
        return self.client.call(
            self.datatype,
            "deleteSoftwareComponentPasswords",
            software_component_passwords,
            id=id,
            returns=bool,
        )

    def delete_tag(self, tag_name: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Hardware::deleteTag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/deleteTag/
        """
        return self.client.call(self.datatype, "deleteTag", tag_name, id=id, returns=bool)

    def edit_software_component_passwords(
        self,
        software_component_passwords: Sequence[models.SoftwareComponentPassword],
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Hardware::editSoftwareComponentPasswords.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/editSoftwareComponentPasswords/
        """
        return self.client.call(
            self.datatype,
            "editSoftwareComponentPasswords",
            software_component_passwords,
            id=id,
            returns=bool,
        )

    def execute_remote_script(self, uri: str, *, id: int | str | None = None) -> None:
        """SoftLayer_Hardware::executeRemoteScript.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/executeRemoteScript/
        """
        self.client.call(self.datatype, "executeRemoteScript", uri, id=id)

    def find_by_ip_address(
        self,
        ip_address: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.HardwareT | None:
        """SoftLayer_Hardware::findByIpAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/findByIpAddress/
        """
        return self.client.call(
            self.datatype,
            "findByIpAddress",
            ip_address,
            mask=mask,
            into=into,
            returns=models.Hardware,
        )

    def generate_order_template(
        self,
        template_object: models.Hardware,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerProductOrderT] | None = None,
    ) -> results.ContainerProductOrderT:
        """SoftLayer_Hardware::generateOrderTemplate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/generateOrderTemplate/
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
        """SoftLayer_Hardware::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getAccount/
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

    def get_active_components(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentT] | None = None,
    ) -> results.ListResult[results.HardwareComponentT]:
        """SoftLayer_Hardware::getActiveComponents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getActiveComponents/
        """
        return self.client.call(
            self.datatype,
            "getActiveComponents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponent],
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
        """SoftLayer_Hardware::getActiveNetworkMonitorIncident.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getActiveNetworkMonitorIncident/
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

    def get_all_power_components(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwarePowerComponentT] | None = None,
    ) -> results.ListResult[results.HardwarePowerComponentT]:
        """SoftLayer_Hardware::getAllPowerComponents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getAllPowerComponents/
        """
        return self.client.call(
            self.datatype,
            "getAllPowerComponents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwarePowerComponent],
        )

    def get_allowed_host(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageAllowedHostT] | None = None,
    ) -> results.NetworkStorageAllowedHostT | None:
        """SoftLayer_Hardware::getAllowedHost.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getAllowedHost/
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
        """SoftLayer_Hardware::getAllowedNetworkStorage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getAllowedNetworkStorage/
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
        """SoftLayer_Hardware::getAllowedNetworkStorageReplicas.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getAllowedNetworkStorageReplicas/
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
        """SoftLayer_Hardware::getAntivirusSpywareSoftwareComponent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getAntivirusSpywareSoftwareComponent/
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
        """SoftLayer_Hardware::getAttachedNetworkStorages.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getAttachedNetworkStorages/
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
        into: type[results.HardwareAttributeT] | None = None,
    ) -> results.ListResult[results.HardwareAttributeT]:
        """SoftLayer_Hardware::getAttributes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getAttributes/
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
            returns=list[models.HardwareAttribute],
        )

    def get_available_billing_term_change_prices(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemPriceT] | None = None,
    ) -> results.ListResult[results.ProductItemPriceT]:
        """SoftLayer_Hardware::getAvailableBillingTermChangePrices.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getAvailableBillingTermChangePrices/
        """
        return self.client.call(
            self.datatype,
            "getAvailableBillingTermChangePrices",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemPrice],
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
        """SoftLayer_Hardware::getAvailableNetworkStorages.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getAvailableNetworkStorages/
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

    def get_average_daily_public_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Hardware::getAverageDailyPublicBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getAverageDailyPublicBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getAverageDailyPublicBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_backend_incoming_bandwidth(
        self, start_date: datetime | str, end_date: datetime | str, *, id: int | str | None = None
    ) -> float:
        """SoftLayer_Hardware::getBackendIncomingBandwidth.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getBackendIncomingBandwidth/
        """
        return self.client.call(
            self.datatype, "getBackendIncomingBandwidth", start_date, end_date, id=id, returns=float
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
        into: type[results.NetworkComponentT] | None = None,
    ) -> results.ListResult[results.NetworkComponentT]:
        """SoftLayer_Hardware::getBackendNetworkComponents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getBackendNetworkComponents/
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
            returns=list[models.NetworkComponent],
        )

    def get_backend_outgoing_bandwidth(
        self, start_date: datetime | str, end_date: datetime | str, *, id: int | str | None = None
    ) -> float:
        """SoftLayer_Hardware::getBackendOutgoingBandwidth.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getBackendOutgoingBandwidth/
        """
        return self.client.call(
            self.datatype, "getBackendOutgoingBandwidth", start_date, end_date, id=id, returns=float
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
        """SoftLayer_Hardware::getBackendRouters.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getBackendRouters/
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
        """SoftLayer_Hardware::getBandwidthAllocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getBandwidthAllocation/
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
        """SoftLayer_Hardware::getBandwidthAllotmentDetail.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getBandwidthAllotmentDetail/
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

    def get_benchmark_certifications(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareBenchmarkCertificationT] | None = None,
    ) -> results.ListResult[results.HardwareBenchmarkCertificationT]:
        """SoftLayer_Hardware::getBenchmarkCertifications.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getBenchmarkCertifications/
        """
        return self.client.call(
            self.datatype,
            "getBenchmarkCertifications",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareBenchmarkCertification],
        )

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemHardwareT] | None = None,
    ) -> results.BillingItemHardwareT | None:
        """SoftLayer_Hardware::getBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItemHardware,
        )

    def get_billing_item_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Hardware::getBillingItemFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getBillingItemFlag/
        """
        return self.client.call(
            self.datatype, "getBillingItemFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_block_cancel_because_disconnected_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Hardware::getBlockCancelBecauseDisconnectedFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getBlockCancelBecauseDisconnectedFlag/
        """
        return self.client.call(
            self.datatype,
            "getBlockCancelBecauseDisconnectedFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_business_continuance_insurance_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Hardware::getBusinessContinuanceInsuranceFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getBusinessContinuanceInsuranceFlag/
        """
        return self.client.call(
            self.datatype,
            "getBusinessContinuanceInsuranceFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_children_hardware(
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
        """SoftLayer_Hardware::getChildrenHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getChildrenHardware/
        """
        return self.client.call(
            self.datatype,
            "getChildrenHardware",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_component_details_xml(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Hardware::getComponentDetailsXML.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getComponentDetailsXML/
        """
        return self.client.call(self.datatype, "getComponentDetailsXML", id=id, returns=str)

    def get_components(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentT] | None = None,
    ) -> results.ListResult[results.HardwareComponentT]:
        """SoftLayer_Hardware::getComponents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getComponents/
        """
        return self.client.call(
            self.datatype,
            "getComponents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponent],
        )

    def get_continuous_data_protection_software_component(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareComponentT] | None = None,
    ) -> results.SoftwareComponentT | None:
        """SoftLayer_Hardware::getContinuousDataProtectionSoftwareComponent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getContinuousDataProtectionSoftwareComponent/
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

    def get_create_object_options(
        self,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerHardwareConfigurationT] | None = None,
    ) -> results.ContainerHardwareConfigurationT:
        """SoftLayer_Hardware::getCreateObjectOptions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getCreateObjectOptions/
        """
        return self.client.call(
            self.datatype,
            "getCreateObjectOptions",
            mask=mask,
            into=into,
            returns=models.ContainerHardwareConfiguration,
        )

    def get_current_billable_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Hardware::getCurrentBillableBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getCurrentBillableBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getCurrentBillableBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
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
        """SoftLayer_Hardware::getCurrentBillingDetail.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getCurrentBillingDetail/
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
        """SoftLayer_Hardware::getCurrentBillingTotal.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getCurrentBillingTotal/
        """
        return self.client.call(self.datatype, "getCurrentBillingTotal", id=id, returns=Decimal)

    def get_daily_average(
        self, start_date: datetime | str, end_date: datetime | str, *, id: int | str | None = None
    ) -> float:
        """SoftLayer_Hardware::getDailyAverage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getDailyAverage/
        """
        return self.client.call(
            self.datatype, "getDailyAverage", start_date, end_date, id=id, returns=float
        )

    def get_datacenter(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT:
        """SoftLayer_Hardware::getDatacenter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getDatacenter/
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

    def get_datacenter_name(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Hardware::getDatacenterName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getDatacenterName/
        """
        return self.client.call(
            self.datatype, "getDatacenterName", id=id, mask=mask, filter=filter, returns=str
        )

    def get_days_in_spare_pool(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Hardware::getDaysInSparePool.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getDaysInSparePool/
        """
        return self.client.call(
            self.datatype, "getDaysInSparePool", id=id, mask=mask, filter=filter, returns=int
        )

    def get_downlink_hardware(
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
        """SoftLayer_Hardware::getDownlinkHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getDownlinkHardware/
        """
        return self.client.call(
            self.datatype,
            "getDownlinkHardware",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_downlink_network_hardware(
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
        """SoftLayer_Hardware::getDownlinkNetworkHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getDownlinkNetworkHardware/
        """
        return self.client.call(
            self.datatype,
            "getDownlinkNetworkHardware",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_downlink_servers(
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
        """SoftLayer_Hardware::getDownlinkServers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getDownlinkServers/
        """
        return self.client.call(
            self.datatype,
            "getDownlinkServers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_downlink_virtual_guests(
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
        """SoftLayer_Hardware::getDownlinkVirtualGuests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getDownlinkVirtualGuests/
        """
        return self.client.call(
            self.datatype,
            "getDownlinkVirtualGuests",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def get_downstream_hardware_bindings(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkComponentUplinkHardwareT] | None = None,
    ) -> results.ListResult[results.NetworkComponentUplinkHardwareT]:
        """SoftLayer_Hardware::getDownstreamHardwareBindings.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getDownstreamHardwareBindings/
        """
        return self.client.call(
            self.datatype,
            "getDownstreamHardwareBindings",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkComponentUplinkHardware],
        )

    def get_downstream_network_hardware(
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
        """SoftLayer_Hardware::getDownstreamNetworkHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getDownstreamNetworkHardware/
        """
        return self.client.call(
            self.datatype,
            "getDownstreamNetworkHardware",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_downstream_network_hardware_with_incidents(
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
        """SoftLayer_Hardware::getDownstreamNetworkHardwareWithIncidents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getDownstreamNetworkHardwareWithIncidents/
        """
        return self.client.call(
            self.datatype,
            "getDownstreamNetworkHardwareWithIncidents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_downstream_servers(
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
        """SoftLayer_Hardware::getDownstreamServers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getDownstreamServers/
        """
        return self.client.call(
            self.datatype,
            "getDownstreamServers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_downstream_virtual_guests(
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
        """SoftLayer_Hardware::getDownstreamVirtualGuests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getDownstreamVirtualGuests/
        """
        return self.client.call(
            self.datatype,
            "getDownstreamVirtualGuests",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def get_drive_controllers(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentT] | None = None,
    ) -> results.ListResult[results.HardwareComponentT]:
        """SoftLayer_Hardware::getDriveControllers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getDriveControllers/
        """
        return self.client.call(
            self.datatype,
            "getDriveControllers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponent],
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
        """SoftLayer_Hardware::getEvaultNetworkStorage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getEvaultNetworkStorage/
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

    def get_firewall_service_component(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkComponentFirewallT] | None = None,
    ) -> results.NetworkComponentFirewallT | None:
        """SoftLayer_Hardware::getFirewallServiceComponent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getFirewallServiceComponent/
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

    def get_fixed_configuration_preset(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductPackagePresetT] | None = None,
    ) -> results.ProductPackagePresetT | None:
        """SoftLayer_Hardware::getFixedConfigurationPreset.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getFixedConfigurationPreset/
        """
        return self.client.call(
            self.datatype,
            "getFixedConfigurationPreset",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductPackagePreset,
        )

    def get_frontend_incoming_bandwidth(
        self, start_date: datetime | str, end_date: datetime | str, *, id: int | str | None = None
    ) -> float:
        """SoftLayer_Hardware::getFrontendIncomingBandwidth.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getFrontendIncomingBandwidth/
        """
        return self.client.call(
            self.datatype,
            "getFrontendIncomingBandwidth",
            start_date,
            end_date,
            id=id,
            returns=float,
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
        into: type[results.NetworkComponentT] | None = None,
    ) -> results.ListResult[results.NetworkComponentT]:
        """SoftLayer_Hardware::getFrontendNetworkComponents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getFrontendNetworkComponents/
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
            returns=list[models.NetworkComponent],
        )

    def get_frontend_outgoing_bandwidth(
        self, start_date: datetime | str, end_date: datetime | str, *, id: int | str | None = None
    ) -> float:
        """SoftLayer_Hardware::getFrontendOutgoingBandwidth.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getFrontendOutgoingBandwidth/
        """
        return self.client.call(
            self.datatype,
            "getFrontendOutgoingBandwidth",
            start_date,
            end_date,
            id=id,
            returns=float,
        )

    def get_frontend_routers(
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
        """SoftLayer_Hardware::getFrontendRouters.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getFrontendRouters/
        """
        return self.client.call(
            self.datatype,
            "getFrontendRouters",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_future_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemHardwareT] | None = None,
    ) -> results.BillingItemHardwareT | None:
        """SoftLayer_Hardware::getFutureBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getFutureBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getFutureBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItemHardware,
        )

    def get_global_identifier(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Hardware::getGlobalIdentifier.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getGlobalIdentifier/
        """
        return self.client.call(
            self.datatype, "getGlobalIdentifier", id=id, mask=mask, filter=filter, returns=str
        )

    def get_gpus(self, *, id: int | str | None = None) -> Any:
        """SoftLayer_Hardware::getGpus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getGpus/
        """
        return self.client.call(self.datatype, "getGpus", id=id)

    def get_hard_drives(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentT] | None = None,
    ) -> results.ListResult[results.HardwareComponentT]:
        """SoftLayer_Hardware::getHardDrives.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getHardDrives/
        """
        return self.client.call(
            self.datatype,
            "getHardDrives",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponent],
        )

    def get_hardware_chassis(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareChassisT] | None = None,
    ) -> results.HardwareChassisT | None:
        """SoftLayer_Hardware::getHardwareChassis.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getHardwareChassis/
        """
        return self.client.call(
            self.datatype,
            "getHardwareChassis",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareChassis,
        )

    def get_hardware_function(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareFunctionT] | None = None,
    ) -> results.HardwareFunctionT | None:
        """SoftLayer_Hardware::getHardwareFunction.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getHardwareFunction/
        """
        return self.client.call(
            self.datatype,
            "getHardwareFunction",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareFunction,
        )

    def get_hardware_function_description(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Hardware::getHardwareFunctionDescription.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getHardwareFunctionDescription/
        """
        return self.client.call(
            self.datatype,
            "getHardwareFunctionDescription",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
        )

    def get_hardware_state(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareStateT] | None = None,
    ) -> results.HardwareStateT | None:
        """SoftLayer_Hardware::getHardwareState.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getHardwareState/
        """
        return self.client.call(
            self.datatype,
            "getHardwareState",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareState,
        )

    def get_hardware_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareStatusT] | None = None,
    ) -> results.HardwareStatusT:
        """SoftLayer_Hardware::getHardwareStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getHardwareStatus/
        """
        return self.client.call(
            self.datatype,
            "getHardwareStatus",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareStatus,
        )

    def get_has_trusted_platform_module_billing_item_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Hardware::getHasTrustedPlatformModuleBillingItemFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getHasTrustedPlatformModuleBillingItemFlag/
        """
        return self.client.call(
            self.datatype,
            "getHasTrustedPlatformModuleBillingItemFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_host_ips_software_component(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareComponentT] | None = None,
    ) -> results.SoftwareComponentT | None:
        """SoftLayer_Hardware::getHostIpsSoftwareComponent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getHostIpsSoftwareComponent/
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

    def get_hourly_bandwidth(
        self,
        mode: str | None = None,
        day: datetime | str | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.MetricTrackingObjectDataT] | None = None,
    ) -> results.ListResult[results.MetricTrackingObjectDataT]:
        """SoftLayer_Hardware::getHourlyBandwidth.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getHourlyBandwidth/
        """
        return self.client.call(
            self.datatype,
            "getHourlyBandwidth",
            *given(mode, day),
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.MetricTrackingObjectData],
        )

    def get_hourly_billing_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Hardware::getHourlyBillingFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getHourlyBillingFlag/
        """
        return self.client.call(
            self.datatype, "getHourlyBillingFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_inbound_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Hardware::getInboundBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getInboundBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getInboundBandwidthUsage",
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
        """SoftLayer_Hardware::getInboundPublicBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getInboundPublicBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getInboundPublicBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_is_billing_term_change_available_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Hardware::getIsBillingTermChangeAvailableFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getIsBillingTermChangeAvailableFlag/
        """
        return self.client.call(
            self.datatype,
            "getIsBillingTermChangeAvailableFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_is_cloud_ready_node_certified(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Hardware::getIsCloudReadyNodeCertified.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getIsCloudReadyNodeCertified/
        """
        return self.client.call(
            self.datatype,
            "getIsCloudReadyNodeCertified",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_last_transaction(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProvisioningVersion1TransactionT] | None = None,
    ) -> results.ProvisioningVersion1TransactionT | None:
        """SoftLayer_Hardware::getLastTransaction.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getLastTransaction/
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
        """SoftLayer_Hardware::getLatestNetworkMonitorIncident.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getLatestNetworkMonitorIncident/
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

    def get_location(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT | None:
        """SoftLayer_Hardware::getLocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getLocation/
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

    def get_location_path_string(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Hardware::getLocationPathString.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getLocationPathString/
        """
        return self.client.call(
            self.datatype, "getLocationPathString", id=id, mask=mask, filter=filter, returns=str
        )

    def get_lockbox_network_storage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.NetworkStorageT | None:
        """SoftLayer_Hardware::getLockboxNetworkStorage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getLockboxNetworkStorage/
        """
        return self.client.call(
            self.datatype,
            "getLockboxNetworkStorage",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStorage,
        )

    def get_managed_resource_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Hardware::getManagedResourceFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getManagedResourceFlag/
        """
        return self.client.call(
            self.datatype, "getManagedResourceFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_memory(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentT] | None = None,
    ) -> results.ListResult[results.HardwareComponentT]:
        """SoftLayer_Hardware::getMemory.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getMemory/
        """
        return self.client.call(
            self.datatype,
            "getMemory",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponent],
        )

    def get_memory_capacity(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int:
        """SoftLayer_Hardware::getMemoryCapacity.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getMemoryCapacity/
        """
        return self.client.call(
            self.datatype, "getMemoryCapacity", id=id, mask=mask, filter=filter, returns=int
        )

    def get_metric_tracking_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.MetricTrackingObjectT] | None = None,
    ) -> results.MetricTrackingObjectT | None:
        """SoftLayer_Hardware::getMetricTrackingObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getMetricTrackingObject/
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

    def get_modules(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentT] | None = None,
    ) -> results.ListResult[results.HardwareComponentT]:
        """SoftLayer_Hardware::getModules.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getModules/
        """
        return self.client.call(
            self.datatype,
            "getModules",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponent],
        )

    def get_monitoring_robot(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.MonitoringRobotT] | None = None,
    ) -> results.MonitoringRobotT | None:
        """SoftLayer_Hardware::getMonitoringRobot.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getMonitoringRobot/
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
        """SoftLayer_Hardware::getMonitoringServiceComponent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getMonitoringServiceComponent/
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
        """SoftLayer_Hardware::getMonitoringServiceEligibilityFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getMonitoringServiceEligibilityFlag/
        """
        return self.client.call(
            self.datatype,
            "getMonitoringServiceEligibilityFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_motherboard(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareComponentT] | None = None,
    ) -> results.HardwareComponentT | None:
        """SoftLayer_Hardware::getMotherboard.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getMotherboard/
        """
        return self.client.call(
            self.datatype,
            "getMotherboard",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareComponent,
        )

    def get_network_cards(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentT] | None = None,
    ) -> results.ListResult[results.HardwareComponentT]:
        """SoftLayer_Hardware::getNetworkCards.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getNetworkCards/
        """
        return self.client.call(
            self.datatype,
            "getNetworkCards",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponent],
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
        into: type[results.NetworkComponentT] | None = None,
    ) -> results.ListResult[results.NetworkComponentT]:
        """SoftLayer_Hardware::getNetworkComponents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getNetworkComponents/
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
            returns=list[models.NetworkComponent],
        )

    def get_network_gateway_member(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkGatewayMemberT] | None = None,
    ) -> results.NetworkGatewayMemberT | None:
        """SoftLayer_Hardware::getNetworkGatewayMember.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getNetworkGatewayMember/
        """
        return self.client.call(
            self.datatype,
            "getNetworkGatewayMember",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkGatewayMember,
        )

    def get_network_gateway_member_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Hardware::getNetworkGatewayMemberFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getNetworkGatewayMemberFlag/
        """
        return self.client.call(
            self.datatype,
            "getNetworkGatewayMemberFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_network_management_ip_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Hardware::getNetworkManagementIpAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getNetworkManagementIpAddress/
        """
        return self.client.call(
            self.datatype,
            "getNetworkManagementIpAddress",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
        )

    def get_network_monitor_attached_down_hardware(
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
        """SoftLayer_Hardware::getNetworkMonitorAttachedDownHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getNetworkMonitorAttachedDownHardware/
        """
        return self.client.call(
            self.datatype,
            "getNetworkMonitorAttachedDownHardware",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_network_monitor_attached_down_virtual_guests(
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
        """SoftLayer_Hardware::getNetworkMonitorAttachedDownVirtualGuests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getNetworkMonitorAttachedDownVirtualGuests/
        """
        return self.client.call(
            self.datatype,
            "getNetworkMonitorAttachedDownVirtualGuests",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
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
        """SoftLayer_Hardware::getNetworkMonitorIncidents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getNetworkMonitorIncidents/
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
        """SoftLayer_Hardware::getNetworkMonitors.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getNetworkMonitors/
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

    def get_network_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Hardware::getNetworkStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getNetworkStatus/
        """
        return self.client.call(
            self.datatype, "getNetworkStatus", id=id, mask=mask, filter=filter, returns=str
        )

    def get_network_status_attribute(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareAttributeT] | None = None,
    ) -> results.HardwareAttributeT | None:
        """SoftLayer_Hardware::getNetworkStatusAttribute.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getNetworkStatusAttribute/
        """
        return self.client.call(
            self.datatype,
            "getNetworkStatusAttribute",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareAttribute,
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
        """SoftLayer_Hardware::getNetworkStorage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getNetworkStorage/
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
        """SoftLayer_Hardware::getNetworkVlans.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getNetworkVlans/
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

    def get_next_billing_cycle_bandwidth_allocation(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Hardware::getNextBillingCycleBandwidthAllocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getNextBillingCycleBandwidthAllocation/
        """
        return self.client.call(
            self.datatype,
            "getNextBillingCycleBandwidthAllocation",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_notes_history(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareNoteT] | None = None,
    ) -> results.ListResult[results.HardwareNoteT]:
        """SoftLayer_Hardware::getNotesHistory.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getNotesHistory/
        """
        return self.client.call(
            self.datatype,
            "getNotesHistory",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareNote],
        )

    def get_nv_ram_capacity(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Hardware::getNvRamCapacity.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getNvRamCapacity/
        """
        return self.client.call(
            self.datatype, "getNvRamCapacity", id=id, mask=mask, filter=filter, returns=int
        )

    def get_nv_ram_component_models(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentModelT] | None = None,
    ) -> results.ListResult[results.HardwareComponentModelT]:
        """SoftLayer_Hardware::getNvRamComponentModels.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getNvRamComponentModels/
        """
        return self.client.call(
            self.datatype,
            "getNvRamComponentModels",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponentModel],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.HardwareT:
        """SoftLayer_Hardware::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Hardware,
        )

    def get_operating_system(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareComponentOperatingSystemT] | None = None,
    ) -> results.SoftwareComponentOperatingSystemT | None:
        """SoftLayer_Hardware::getOperatingSystem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getOperatingSystem/
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
        """SoftLayer_Hardware::getOperatingSystemReferenceCode.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getOperatingSystemReferenceCode/
        """
        return self.client.call(
            self.datatype,
            "getOperatingSystemReferenceCode",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
        )

    def get_outbound_bandwidth_usage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Hardware::getOutboundBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getOutboundBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getOutboundBandwidthUsage",
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
        """SoftLayer_Hardware::getOutboundPublicBandwidthUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getOutboundPublicBandwidthUsage/
        """
        return self.client.call(
            self.datatype,
            "getOutboundPublicBandwidthUsage",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_parent_bay(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareBladeT] | None = None,
    ) -> results.HardwareBladeT | None:
        """SoftLayer_Hardware::getParentBay.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getParentBay/
        """
        return self.client.call(
            self.datatype,
            "getParentBay",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareBlade,
        )

    def get_parent_hardware(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.HardwareT | None:
        """SoftLayer_Hardware::getParentHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getParentHardware/
        """
        return self.client.call(
            self.datatype,
            "getParentHardware",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Hardware,
        )

    def get_point_of_presence_location(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT | None:
        """SoftLayer_Hardware::getPointOfPresenceLocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getPointOfPresenceLocation/
        """
        return self.client.call(
            self.datatype,
            "getPointOfPresenceLocation",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Location,
        )

    def get_power_components(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwarePowerComponentT] | None = None,
    ) -> results.ListResult[results.HardwarePowerComponentT]:
        """SoftLayer_Hardware::getPowerComponents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getPowerComponents/
        """
        return self.client.call(
            self.datatype,
            "getPowerComponents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwarePowerComponent],
        )

    def get_power_supply(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentT] | None = None,
    ) -> results.ListResult[results.HardwareComponentT]:
        """SoftLayer_Hardware::getPowerSupply.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getPowerSupply/
        """
        return self.client.call(
            self.datatype,
            "getPowerSupply",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponent],
        )

    def get_primary_backend_ip_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Hardware::getPrimaryBackendIpAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getPrimaryBackendIpAddress/
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
        into: type[results.NetworkComponentT] | None = None,
    ) -> results.NetworkComponentT | None:
        """SoftLayer_Hardware::getPrimaryBackendNetworkComponent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getPrimaryBackendNetworkComponent/
        """
        return self.client.call(
            self.datatype,
            "getPrimaryBackendNetworkComponent",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkComponent,
        )

    def get_primary_ip_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Hardware::getPrimaryIpAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getPrimaryIpAddress/
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
        into: type[results.NetworkComponentT] | None = None,
    ) -> results.NetworkComponentT | None:
        """SoftLayer_Hardware::getPrimaryNetworkComponent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getPrimaryNetworkComponent/
        """
        return self.client.call(
            self.datatype,
            "getPrimaryNetworkComponent",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkComponent,
        )

    def get_private_bandwidth_data(
        self,
        start_time: int | None = None,
        end_time: int | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.MetricTrackingObjectDataT] | None = None,
    ) -> results.ListResult[results.MetricTrackingObjectDataT]:
        """SoftLayer_Hardware::getPrivateBandwidthData.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getPrivateBandwidthData/
        """
        return self.client.call(
            self.datatype,
            "getPrivateBandwidthData",
            *given(start_time, end_time),
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.MetricTrackingObjectData],
        )

    def get_private_network_only_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Hardware::getPrivateNetworkOnlyFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getPrivateNetworkOnlyFlag/
        """
        return self.client.call(
            self.datatype,
            "getPrivateNetworkOnlyFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_processor_core_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Hardware::getProcessorCoreAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getProcessorCoreAmount/
        """
        return self.client.call(
            self.datatype, "getProcessorCoreAmount", id=id, mask=mask, filter=filter, returns=int
        )

    def get_processor_physical_core_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int:
        """SoftLayer_Hardware::getProcessorPhysicalCoreAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getProcessorPhysicalCoreAmount/
        """
        return self.client.call(
            self.datatype,
            "getProcessorPhysicalCoreAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=int,
        )

    def get_processors(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentT] | None = None,
    ) -> results.ListResult[results.HardwareComponentT]:
        """SoftLayer_Hardware::getProcessors.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getProcessors/
        """
        return self.client.call(
            self.datatype,
            "getProcessors",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponent],
        )

    def get_public_bandwidth_data(
        self,
        start_time: int | None = None,
        end_time: int | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.MetricTrackingObjectDataT] | None = None,
    ) -> results.ListResult[results.MetricTrackingObjectDataT]:
        """SoftLayer_Hardware::getPublicBandwidthData.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getPublicBandwidthData/
        """
        return self.client.call(
            self.datatype,
            "getPublicBandwidthData",
            *given(start_time, end_time),
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.MetricTrackingObjectData],
        )

    def get_rack(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT | None:
        """SoftLayer_Hardware::getRack.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getRack/
        """
        return self.client.call(
            self.datatype,
            "getRack",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Location,
        )

    def get_raid_controllers(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentT] | None = None,
    ) -> results.ListResult[results.HardwareComponentT]:
        """SoftLayer_Hardware::getRaidControllers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getRaidControllers/
        """
        return self.client.call(
            self.datatype,
            "getRaidControllers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponent],
        )

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
        """SoftLayer_Hardware::getRecentEvents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getRecentEvents/
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

    def get_remote_management_accounts(
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
        """SoftLayer_Hardware::getRemoteManagementAccounts.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getRemoteManagementAccounts/
        """
        return self.client.call(
            self.datatype,
            "getRemoteManagementAccounts",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponentRemoteManagementUser],
        )

    def get_remote_management_component(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkComponentT] | None = None,
    ) -> results.NetworkComponentT | None:
        """SoftLayer_Hardware::getRemoteManagementComponent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getRemoteManagementComponent/
        """
        return self.client.call(
            self.datatype,
            "getRemoteManagementComponent",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkComponent,
        )

    def get_resource_configurations(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareResourceConfigurationT] | None = None,
    ) -> results.ListResult[results.HardwareResourceConfigurationT]:
        """SoftLayer_Hardware::getResourceConfigurations.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getResourceConfigurations/
        """
        return self.client.call(
            self.datatype,
            "getResourceConfigurations",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareResourceConfiguration],
        )

    def get_resource_group_member_references(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ResourceGroupMemberT] | None = None,
    ) -> results.ListResult[results.ResourceGroupMemberT]:
        """SoftLayer_Hardware::getResourceGroupMemberReferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getResourceGroupMemberReferences/
        """
        return self.client.call(
            self.datatype,
            "getResourceGroupMemberReferences",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ResourceGroupMember],
        )

    def get_resource_group_roles(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ResourceGroupRoleT] | None = None,
    ) -> results.ListResult[results.ResourceGroupRoleT]:
        """SoftLayer_Hardware::getResourceGroupRoles.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getResourceGroupRoles/
        """
        return self.client.call(
            self.datatype,
            "getResourceGroupRoles",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ResourceGroupRole],
        )

    def get_resource_groups(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ResourceGroupT] | None = None,
    ) -> results.ListResult[results.ResourceGroupT]:
        """SoftLayer_Hardware::getResourceGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getResourceGroups/
        """
        return self.client.call(
            self.datatype,
            "getResourceGroups",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ResourceGroup],
        )

    def get_routers(
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
        """SoftLayer_Hardware::getRouters.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getRouters/
        """
        return self.client.call(
            self.datatype,
            "getRouters",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_sensor_data(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerRemoteManagementSensorReadingT] | None = None,
    ) -> results.ListResult[results.ContainerRemoteManagementSensorReadingT]:
        """SoftLayer_Hardware::getSensorData.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getSensorData/
        """
        return self.client.call(
            self.datatype,
            "getSensorData",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerRemoteManagementSensorReading],
        )

    def get_sensor_data_with_graphs(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ContainerRemoteManagementSensorReadingsWithGraphsT] | None = None,
    ) -> results.ContainerRemoteManagementSensorReadingsWithGraphsT:
        """SoftLayer_Hardware::getSensorDataWithGraphs.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getSensorDataWithGraphs/
        """
        return self.client.call(
            self.datatype,
            "getSensorDataWithGraphs",
            id=id,
            mask=mask,
            into=into,
            returns=models.ContainerRemoteManagementSensorReadingsWithGraphs,
        )

    def get_server_fan_speed_graphs(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerRemoteManagementGraphsSensorSpeedT] | None = None,
    ) -> results.ListResult[results.ContainerRemoteManagementGraphsSensorSpeedT]:
        """SoftLayer_Hardware::getServerFanSpeedGraphs.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getServerFanSpeedGraphs/
        """
        return self.client.call(
            self.datatype,
            "getServerFanSpeedGraphs",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerRemoteManagementGraphsSensorSpeed],
        )

    def get_server_power_state(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Hardware::getServerPowerState.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getServerPowerState/
        """
        return self.client.call(self.datatype, "getServerPowerState", id=id, returns=str)

    def get_server_room(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT | None:
        """SoftLayer_Hardware::getServerRoom.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getServerRoom/
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

    def get_server_temperature_graphs(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerRemoteManagementGraphsSensorTemperatureT] | None = None,
    ) -> results.ListResult[results.ContainerRemoteManagementGraphsSensorTemperatureT]:
        """SoftLayer_Hardware::getServerTemperatureGraphs.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getServerTemperatureGraphs/
        """
        return self.client.call(
            self.datatype,
            "getServerTemperatureGraphs",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerRemoteManagementGraphsSensorTemperature],
        )

    def get_service_provider(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ServiceProviderT] | None = None,
    ) -> results.ServiceProviderT | None:
        """SoftLayer_Hardware::getServiceProvider.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getServiceProvider/
        """
        return self.client.call(
            self.datatype,
            "getServiceProvider",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ServiceProvider,
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
        """SoftLayer_Hardware::getSoftwareComponents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getSoftwareComponents/
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

    def get_spare_pool_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemHardwareT] | None = None,
    ) -> results.BillingItemHardwareT | None:
        """SoftLayer_Hardware::getSparePoolBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getSparePoolBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getSparePoolBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItemHardware,
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
        """SoftLayer_Hardware::getSshKeys.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getSshKeys/
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

    def get_storage_groups(
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
        """SoftLayer_Hardware::getStorageGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getStorageGroups/
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
            returns=list[models.ConfigurationStorageGroup],
        )

    def get_storage_network_components(
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
        """SoftLayer_Hardware::getStorageNetworkComponents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getStorageNetworkComponents/
        """
        return self.client.call(
            self.datatype,
            "getStorageNetworkComponents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkComponent],
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
        """SoftLayer_Hardware::getTagReferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getTagReferences/
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

    def get_top_level_location(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT | None:
        """SoftLayer_Hardware::getTopLevelLocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getTopLevelLocation/
        """
        return self.client.call(
            self.datatype,
            "getTopLevelLocation",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Location,
        )

    def get_transaction_history(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProvisioningVersion1TransactionHistoryT] | None = None,
    ) -> results.ListResult[results.ProvisioningVersion1TransactionHistoryT]:
        """SoftLayer_Hardware::getTransactionHistory.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getTransactionHistory/
        """
        return self.client.call(
            self.datatype,
            "getTransactionHistory",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProvisioningVersion1TransactionHistory],
        )

    def get_upgrade_item_prices(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemPriceT] | None = None,
    ) -> results.ListResult[results.ProductItemPriceT]:
        """SoftLayer_Hardware::getUpgradeItemPrices.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getUpgradeItemPrices/
        """
        return self.client.call(
            self.datatype,
            "getUpgradeItemPrices",
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
        """SoftLayer_Hardware::getUpgradeRequest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getUpgradeRequest/
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

    def get_upgradeable_active_components(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentT] | None = None,
    ) -> results.ListResult[results.HardwareComponentT]:
        """SoftLayer_Hardware::getUpgradeableActiveComponents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getUpgradeableActiveComponents/
        """
        return self.client.call(
            self.datatype,
            "getUpgradeableActiveComponents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponent],
        )

    def get_uplink_hardware(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.HardwareT | None:
        """SoftLayer_Hardware::getUplinkHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getUplinkHardware/
        """
        return self.client.call(
            self.datatype,
            "getUplinkHardware",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Hardware,
        )

    def get_uplink_network_components(
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
        """SoftLayer_Hardware::getUplinkNetworkComponents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getUplinkNetworkComponents/
        """
        return self.client.call(
            self.datatype,
            "getUplinkNetworkComponents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkComponent],
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
        into: type[results.HardwareAttributeT] | None = None,
    ) -> results.ListResult[results.HardwareAttributeT]:
        """SoftLayer_Hardware::getUserData.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getUserData/
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
            returns=list[models.HardwareAttribute],
        )

    def get_virtual_chassis(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareGroupT] | None = None,
    ) -> results.HardwareGroupT | None:
        """SoftLayer_Hardware::getVirtualChassis.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getVirtualChassis/
        """
        return self.client.call(
            self.datatype,
            "getVirtualChassis",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareGroup,
        )

    def get_virtual_chassis_siblings(
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
        """SoftLayer_Hardware::getVirtualChassisSiblings.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getVirtualChassisSiblings/
        """
        return self.client.call(
            self.datatype,
            "getVirtualChassisSiblings",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_virtual_host(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualHostT] | None = None,
    ) -> results.VirtualHostT | None:
        """SoftLayer_Hardware::getVirtualHost.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getVirtualHost/
        """
        return self.client.call(
            self.datatype,
            "getVirtualHost",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualHost,
        )

    def get_virtual_licenses(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SoftwareVirtualLicenseT] | None = None,
    ) -> results.ListResult[results.SoftwareVirtualLicenseT]:
        """SoftLayer_Hardware::getVirtualLicenses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getVirtualLicenses/
        """
        return self.client.call(
            self.datatype,
            "getVirtualLicenses",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SoftwareVirtualLicense],
        )

    def get_virtual_rack(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkBandwidthVersion1AllotmentT] | None = None,
    ) -> results.NetworkBandwidthVersion1AllotmentT | None:
        """SoftLayer_Hardware::getVirtualRack.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getVirtualRack/
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
        """SoftLayer_Hardware::getVirtualRackId.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getVirtualRackId/
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
        """SoftLayer_Hardware::getVirtualRackName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getVirtualRackName/
        """
        return self.client.call(
            self.datatype, "getVirtualRackName", id=id, mask=mask, filter=filter, returns=str
        )

    def get_virtualization_platform(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareComponentT] | None = None,
    ) -> results.SoftwareComponentT | None:
        """SoftLayer_Hardware::getVirtualizationPlatform.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getVirtualizationPlatform/
        """
        return self.client.call(
            self.datatype,
            "getVirtualizationPlatform",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SoftwareComponent,
        )

    def import_virtual_host(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.VirtualHostT] | None = None,
    ) -> results.VirtualHostT:
        """SoftLayer_Hardware::importVirtualHost.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/importVirtualHost/
        """
        return self.client.call(
            self.datatype,
            "importVirtualHost",
            id=id,
            mask=mask,
            into=into,
            returns=models.VirtualHost,
        )

    def is_pingable(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Hardware::isPingable.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/isPingable/
        """
        return self.client.call(self.datatype, "isPingable", id=id, returns=bool)

    def ping(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Hardware::ping.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/ping/
        """
        return self.client.call(self.datatype, "ping", id=id, returns=str)

    def power_cycle(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Hardware::powerCycle.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/powerCycle/
        """
        return self.client.call(self.datatype, "powerCycle", id=id, returns=bool)

    def power_off(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Hardware::powerOff.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/powerOff/
        """
        return self.client.call(self.datatype, "powerOff", id=id, returns=bool)

    def power_on(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Hardware::powerOn.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/powerOn/
        """
        return self.client.call(self.datatype, "powerOn", id=id, returns=bool)

    def reboot_default(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Hardware::rebootDefault.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/rebootDefault/
        """
        return self.client.call(self.datatype, "rebootDefault", id=id, returns=bool)

    def reboot_hard(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Hardware::rebootHard.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/rebootHard/
        """
        return self.client.call(self.datatype, "rebootHard", id=id, returns=bool)

    def reboot_soft(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Hardware::rebootSoft.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/rebootSoft/
        """
        return self.client.call(self.datatype, "rebootSoft", id=id, returns=bool)

    def refresh_device_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.HardwareStateT] | None = None,
    ) -> results.HardwareStateT:
        """SoftLayer_Hardware::refreshDeviceStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/refreshDeviceStatus/
        """
        return self.client.call(
            self.datatype,
            "refreshDeviceStatus",
            id=id,
            mask=mask,
            into=into,
            returns=models.HardwareState,
        )

    def remove_access_to_network_storage(
        self, network_storage_template_object: models.NetworkStorage, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Hardware::removeAccessToNetworkStorage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/removeAccessToNetworkStorage/
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
        """SoftLayer_Hardware::removeAccessToNetworkStorageList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/removeAccessToNetworkStorageList/
        """
        return self.client.call(
            self.datatype,
            "removeAccessToNetworkStorageList",
            network_storage_template_objects,
            id=id,
            returns=bool,
        )

    def remove_tags(self, tags: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Hardware::removeTags.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/removeTags/
        """
        return self.client.call(self.datatype, "removeTags", tags, id=id, returns=bool)

    def set_tags(self, tags: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Hardware::setTags.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/setTags/
        """
        return self.client.call(self.datatype, "setTags", tags, id=id, returns=bool)

    def update_ipmi_password(self, password: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Hardware::updateIpmiPassword.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/updateIpmiPassword/
        """
        return self.client.call(self.datatype, "updateIpmiPassword", password, id=id, returns=bool)
