# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class ProductPackageService(Service):
    """The methods of SoftLayer_Product_Package.

    https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/
    """

    datatype = "SoftLayer_Product_Package"

    def get_account_restricted_active_presets(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductPackagePresetT] | None = None,
    ) -> results.ListResult[results.ProductPackagePresetT]:
        """SoftLayer_Product_Package::getAccountRestrictedActivePresets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getAccountRestrictedActivePresets/
        """
        return self.client.call(
            self.datatype,
            "getAccountRestrictedActivePresets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductPackagePreset],
        )

    def get_account_restricted_categories(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemCategoryT] | None = None,
    ) -> results.ListResult[results.ProductItemCategoryT]:
        """SoftLayer_Product_Package::getAccountRestrictedCategories.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getAccountRestrictedCategories/
        """
        return self.client.call(
            self.datatype,
            "getAccountRestrictedCategories",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemCategory],
        )

    def get_account_restricted_prices_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Package::getAccountRestrictedPricesFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getAccountRestrictedPricesFlag/
        """
        return self.client.call(
            self.datatype,
            "getAccountRestrictedPricesFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_active_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemT] | None = None,
    ) -> results.ListResult[results.ProductItemT]:
        """SoftLayer_Product_Package::getActiveItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getActiveItems/
        """
        return self.client.call(
            self.datatype,
            "getActiveItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItem],
        )

    def get_active_packages_by_attribute(
        self,
        attribute_key_name: str,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductPackageT] | None = None,
    ) -> results.ListResult[results.ProductPackageT]:
        """SoftLayer_Product_Package::getActivePackagesByAttribute.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getActivePackagesByAttribute/
        """
        return self.client.call(
            self.datatype,
            "getActivePackagesByAttribute",
            attribute_key_name,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductPackage],
        )

    def get_active_presets(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductPackagePresetT] | None = None,
    ) -> results.ListResult[results.ProductPackagePresetT]:
        """SoftLayer_Product_Package::getActivePresets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getActivePresets/
        """
        return self.client.call(
            self.datatype,
            "getActivePresets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductPackagePreset],
        )

    def get_active_private_hosted_cloud_packages(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductPackageT] | None = None,
    ) -> results.ListResult[results.ProductPackageT]:
        """SoftLayer_Product_Package::getActivePrivateHostedCloudPackages.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getActivePrivateHostedCloudPackages/
        """
        return self.client.call(
            self.datatype,
            "getActivePrivateHostedCloudPackages",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductPackage],
        )

    def get_active_ram_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemT] | None = None,
    ) -> results.ListResult[results.ProductItemT]:
        """SoftLayer_Product_Package::getActiveRamItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getActiveRamItems/
        """
        return self.client.call(
            self.datatype,
            "getActiveRamItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItem],
        )

    def get_active_server_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemT] | None = None,
    ) -> results.ListResult[results.ProductItemT]:
        """SoftLayer_Product_Package::getActiveServerItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getActiveServerItems/
        """
        return self.client.call(
            self.datatype,
            "getActiveServerItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItem],
        )

    def get_active_software_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemT] | None = None,
    ) -> results.ListResult[results.ProductItemT]:
        """SoftLayer_Product_Package::getActiveSoftwareItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getActiveSoftwareItems/
        """
        return self.client.call(
            self.datatype,
            "getActiveSoftwareItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItem],
        )

    def get_active_usage_prices(
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
        """SoftLayer_Product_Package::getActiveUsagePrices.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getActiveUsagePrices/
        """
        return self.client.call(
            self.datatype,
            "getActiveUsagePrices",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemPrice],
        )

    def get_active_usage_rate_prices(
        self,
        location_id: int | None = None,
        category_code: str | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemPriceT] | None = None,
    ) -> results.ListResult[results.ProductItemPriceT]:
        """SoftLayer_Product_Package::getActiveUsageRatePrices.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getActiveUsageRatePrices/
        """
        return self.client.call(
            self.datatype,
            "getActiveUsageRatePrices",
            *given(location_id, category_code),
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemPrice],
        )

    def get_additional_service_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Package::getAdditionalServiceFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getAdditionalServiceFlag/
        """
        return self.client.call(
            self.datatype, "getAdditionalServiceFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductPackageT] | None = None,
    ) -> results.ListResult[results.ProductPackageT]:
        """SoftLayer_Product_Package::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getAllObjects/
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
            returns=list[models.ProductPackage],
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
        into: type[results.ProductPackageAttributeT] | None = None,
    ) -> results.ListResult[results.ProductPackageAttributeT]:
        """SoftLayer_Product_Package::getAttributes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getAttributes/
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
            returns=list[models.ProductPackageAttribute],
        )

    def get_available_locations(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductPackageLocationsT] | None = None,
    ) -> results.ListResult[results.ProductPackageLocationsT]:
        """SoftLayer_Product_Package::getAvailableLocations.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getAvailableLocations/
        """
        return self.client.call(
            self.datatype,
            "getAvailableLocations",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductPackageLocations],
        )

    def get_available_packages_for_image_template(
        self,
        image_template: models.VirtualGuestBlockDeviceTemplateGroup,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductPackageT] | None = None,
    ) -> results.ListResult[results.ProductPackageT]:
        """SoftLayer_Product_Package::getAvailablePackagesForImageTemplate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getAvailablePackagesForImageTemplate/
        """
        return self.client.call(
            self.datatype,
            "getAvailablePackagesForImageTemplate",
            image_template,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductPackage],
        )

    def get_available_storage_units(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Product_Package::getAvailableStorageUnits.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getAvailableStorageUnits/
        """
        return self.client.call(
            self.datatype, "getAvailableStorageUnits", id=id, mask=mask, filter=filter, returns=int
        )

    def get_categories(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemCategoryT] | None = None,
    ) -> results.ListResult[results.ProductItemCategoryT]:
        """SoftLayer_Product_Package::getCategories.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getCategories/
        """
        return self.client.call(
            self.datatype,
            "getCategories",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemCategory],
        )

    def get_cdn_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemT] | None = None,
    ) -> results.ListResult[results.ProductItemT]:
        """SoftLayer_Product_Package::getCdnItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getCdnItems/
        """
        return self.client.call(
            self.datatype,
            "getCdnItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItem],
        )

    def get_cloud_storage_items(
        self,
        provider: int,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemT] | None = None,
    ) -> results.ListResult[results.ProductItemT]:
        """SoftLayer_Product_Package::getCloudStorageItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getCloudStorageItems/
        """
        return self.client.call(
            self.datatype,
            "getCloudStorageItems",
            provider,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItem],
        )

    def get_configuration(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductPackageOrderConfigurationT] | None = None,
    ) -> results.ListResult[results.ProductPackageOrderConfigurationT]:
        """SoftLayer_Product_Package::getConfiguration.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getConfiguration/
        """
        return self.client.call(
            self.datatype,
            "getConfiguration",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductPackageOrderConfiguration],
        )

    def get_default_boot_category_code(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Product_Package::getDefaultBootCategoryCode.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getDefaultBootCategoryCode/
        """
        return self.client.call(
            self.datatype,
            "getDefaultBootCategoryCode",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
        )

    def get_default_ram_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemT] | None = None,
    ) -> results.ListResult[results.ProductItemT]:
        """SoftLayer_Product_Package::getDefaultRamItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getDefaultRamItems/
        """
        return self.client.call(
            self.datatype,
            "getDefaultRamItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItem],
        )

    def get_deployment_node_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Product_Package::getDeploymentNodeType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getDeploymentNodeType/
        """
        return self.client.call(
            self.datatype, "getDeploymentNodeType", id=id, mask=mask, filter=filter, returns=str
        )

    def get_deployment_packages(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductPackageT] | None = None,
    ) -> results.ListResult[results.ProductPackageT]:
        """SoftLayer_Product_Package::getDeploymentPackages.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getDeploymentPackages/
        """
        return self.client.call(
            self.datatype,
            "getDeploymentPackages",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductPackage],
        )

    def get_deployment_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Product_Package::getDeploymentType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getDeploymentType/
        """
        return self.client.call(
            self.datatype, "getDeploymentType", id=id, mask=mask, filter=filter, returns=str
        )

    def get_deployments(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductPackageT] | None = None,
    ) -> results.ListResult[results.ProductPackageT]:
        """SoftLayer_Product_Package::getDeployments.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getDeployments/
        """
        return self.client.call(
            self.datatype,
            "getDeployments",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductPackage],
        )

    def get_disallow_custom_disk_partitions(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Package::getDisallowCustomDiskPartitions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getDisallowCustomDiskPartitions/
        """
        return self.client.call(
            self.datatype,
            "getDisallowCustomDiskPartitions",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_first_order_step(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductPackageOrderStepT] | None = None,
    ) -> results.ProductPackageOrderStepT | None:
        """SoftLayer_Product_Package::getFirstOrderStep.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getFirstOrderStep/
        """
        return self.client.call(
            self.datatype,
            "getFirstOrderStep",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductPackageOrderStep,
        )

    def get_gateway_appliance_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Package::getGatewayApplianceFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getGatewayApplianceFlag/
        """
        return self.client.call(
            self.datatype, "getGatewayApplianceFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_gpu_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Package::getGpuFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getGpuFlag/
        """
        return self.client.call(
            self.datatype, "getGpuFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_hourly_billing_available_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Package::getHourlyBillingAvailableFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getHourlyBillingAvailableFlag/
        """
        return self.client.call(
            self.datatype,
            "getHourlyBillingAvailableFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_hourly_only_orders(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Package::getHourlyOnlyOrders.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getHourlyOnlyOrders/
        """
        return self.client.call(
            self.datatype, "getHourlyOnlyOrders", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_item_availability_types(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemAttributeTypeT] | None = None,
    ) -> results.ListResult[results.ProductItemAttributeTypeT]:
        """SoftLayer_Product_Package::getItemAvailabilityTypes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getItemAvailabilityTypes/
        """
        return self.client.call(
            self.datatype,
            "getItemAvailabilityTypes",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemAttributeType],
        )

    def get_item_conflicts(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemResourceConflictT] | None = None,
    ) -> results.ListResult[results.ProductItemResourceConflictT]:
        """SoftLayer_Product_Package::getItemConflicts.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getItemConflicts/
        """
        return self.client.call(
            self.datatype,
            "getItemConflicts",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemResourceConflict],
        )

    def get_item_location_conflicts(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemResourceConflictT] | None = None,
    ) -> results.ListResult[results.ProductItemResourceConflictT]:
        """SoftLayer_Product_Package::getItemLocationConflicts.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getItemLocationConflicts/
        """
        return self.client.call(
            self.datatype,
            "getItemLocationConflicts",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemResourceConflict],
        )

    def get_item_price_references(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductPackageItemPricesT] | None = None,
    ) -> results.ListResult[results.ProductPackageItemPricesT]:
        """SoftLayer_Product_Package::getItemPriceReferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getItemPriceReferences/
        """
        return self.client.call(
            self.datatype,
            "getItemPriceReferences",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductPackageItemPrices],
        )

    def get_item_prices(
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
        """SoftLayer_Product_Package::getItemPrices.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getItemPrices/
        """
        return self.client.call(
            self.datatype,
            "getItemPrices",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemPrice],
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
        into: type[results.ProductItemPriceT] | None = None,
    ) -> results.ListResult[results.ProductItemPriceT]:
        """SoftLayer_Product_Package::getItemPricesFromSoftwareDescriptions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getItemPricesFromSoftwareDescriptions/
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
            returns=list[models.ProductItemPrice],
        )

    def get_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemT] | None = None,
    ) -> results.ListResult[results.ProductItemT]:
        """SoftLayer_Product_Package::getItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getItems/
        """
        return self.client.call(
            self.datatype,
            "getItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItem],
        )

    def get_items_from_image_template(
        self,
        image_template: models.VirtualGuestBlockDeviceTemplateGroup,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemT] | None = None,
    ) -> results.ListResult[results.ProductItemT]:
        """SoftLayer_Product_Package::getItemsFromImageTemplate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getItemsFromImageTemplate/
        """
        return self.client.call(
            self.datatype,
            "getItemsFromImageTemplate",
            image_template,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItem],
        )

    def get_locations(
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
        """SoftLayer_Product_Package::getLocations.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getLocations/
        """
        return self.client.call(
            self.datatype,
            "getLocations",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Location],
        )

    def get_lowest_server_price(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemPriceT] | None = None,
    ) -> results.ProductItemPriceT | None:
        """SoftLayer_Product_Package::getLowestServerPrice.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getLowestServerPrice/
        """
        return self.client.call(
            self.datatype,
            "getLowestServerPrice",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductItemPrice,
        )

    def get_maximum_port_speed(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Product_Package::getMaximumPortSpeed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getMaximumPortSpeed/
        """
        return self.client.call(
            self.datatype, "getMaximumPortSpeed", id=id, mask=mask, filter=filter, returns=int
        )

    def get_message_queue_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemT] | None = None,
    ) -> results.ListResult[results.ProductItemT]:
        """SoftLayer_Product_Package::getMessageQueueItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getMessageQueueItems/
        """
        return self.client.call(
            self.datatype,
            "getMessageQueueItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItem],
        )

    def get_minimum_port_speed(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Product_Package::getMinimumPortSpeed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getMinimumPortSpeed/
        """
        return self.client.call(
            self.datatype, "getMinimumPortSpeed", id=id, mask=mask, filter=filter, returns=int
        )

    def get_mongo_db_engineered_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Package::getMongoDbEngineeredFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getMongoDbEngineeredFlag/
        """
        return self.client.call(
            self.datatype, "getMongoDbEngineeredFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_no_upgrades_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Package::getNoUpgradesFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getNoUpgradesFlag/
        """
        return self.client.call(
            self.datatype, "getNoUpgradesFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_non_eu_compliant_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Package::getNonEuCompliantFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getNonEuCompliantFlag/
        """
        return self.client.call(
            self.datatype, "getNonEuCompliantFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductPackageT] | None = None,
    ) -> results.ProductPackageT:
        """SoftLayer_Product_Package::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductPackage,
        )

    def get_object_storage_datacenters(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerProductOrderNetworkStorageHubDatacenterT] | None = None,
    ) -> results.ListResult[results.ContainerProductOrderNetworkStorageHubDatacenterT]:
        """SoftLayer_Product_Package::getObjectStorageDatacenters.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getObjectStorageDatacenters/
        """
        return self.client.call(
            self.datatype,
            "getObjectStorageDatacenters",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerProductOrderNetworkStorageHubDatacenter],
        )

    def get_object_storage_location_groups(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerProductOrderNetworkStorageObjectStorageLocationGroupT]
        | None = None,
    ) -> results.ListResult[results.ContainerProductOrderNetworkStorageObjectStorageLocationGroupT]:
        """SoftLayer_Product_Package::getObjectStorageLocationGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getObjectStorageLocationGroups/
        """
        return self.client.call(
            self.datatype,
            "getObjectStorageLocationGroups",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerProductOrderNetworkStorageObjectStorageLocationGroup],
        )

    def get_order_premiums(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemPricePremiumT] | None = None,
    ) -> results.ListResult[results.ProductItemPricePremiumT]:
        """SoftLayer_Product_Package::getOrderPremiums.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getOrderPremiums/
        """
        return self.client.call(
            self.datatype,
            "getOrderPremiums",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemPricePremium],
        )

    def get_pop_location_availability_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Package::getPopLocationAvailabilityFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getPopLocationAvailabilityFlag/
        """
        return self.client.call(
            self.datatype,
            "getPopLocationAvailabilityFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_preconfigured_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Package::getPreconfiguredFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getPreconfiguredFlag/
        """
        return self.client.call(
            self.datatype, "getPreconfiguredFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_preset_configuration_required_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Package::getPresetConfigurationRequiredFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getPresetConfigurationRequiredFlag/
        """
        return self.client.call(
            self.datatype,
            "getPresetConfigurationRequiredFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_prevent_vlan_selection_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Package::getPreventVlanSelectionFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getPreventVlanSelectionFlag/
        """
        return self.client.call(
            self.datatype,
            "getPreventVlanSelectionFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_private_hosted_cloud_package_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Package::getPrivateHostedCloudPackageFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getPrivateHostedCloudPackageFlag/
        """
        return self.client.call(
            self.datatype,
            "getPrivateHostedCloudPackageFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_private_hosted_cloud_package_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Product_Package::getPrivateHostedCloudPackageType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getPrivateHostedCloudPackageType/
        """
        return self.client.call(
            self.datatype,
            "getPrivateHostedCloudPackageType",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
        )

    def get_private_network_only_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Package::getPrivateNetworkOnlyFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getPrivateNetworkOnlyFlag/
        """
        return self.client.call(
            self.datatype,
            "getPrivateNetworkOnlyFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_quanta_stor_package_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Package::getQuantaStorPackageFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getQuantaStorPackageFlag/
        """
        return self.client.call(
            self.datatype, "getQuantaStorPackageFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_raid_disk_restriction_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Package::getRaidDiskRestrictionFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getRaidDiskRestrictionFlag/
        """
        return self.client.call(
            self.datatype,
            "getRaidDiskRestrictionFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_redundant_power_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Package::getRedundantPowerFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getRedundantPowerFlag/
        """
        return self.client.call(
            self.datatype, "getRedundantPowerFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_regions(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LocationRegionT] | None = None,
    ) -> results.ListResult[results.LocationRegionT]:
        """SoftLayer_Product_Package::getRegions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getRegions/
        """
        return self.client.call(
            self.datatype,
            "getRegions",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.LocationRegion],
        )

    def get_service_eol_eligibility(
        self, parameter1: str, parameter2: str, *, id: int | str | None = None
    ) -> Any:
        """SoftLayer_Product_Package::getServiceEolEligibility.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getServiceEolEligibility/
        """
        return self.client.call(
            self.datatype, "getServiceEolEligibility", parameter1, parameter2, id=id
        )

    def get_service_eol_eligibility_order_types(self, *, id: int | str | None = None) -> Any:
        """SoftLayer_Product_Package::getServiceEolEligibilityOrderTypes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getServiceEolEligibilityOrderTypes/
        """
        return self.client.call(self.datatype, "getServiceEolEligibilityOrderTypes", id=id)

    def get_service_eol_eligibility_resource_types(self, *, id: int | str | None = None) -> Any:
        """SoftLayer_Product_Package::getServiceEolEligibilityResourceTypes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getServiceEolEligibilityResourceTypes/
        """
        return self.client.call(self.datatype, "getServiceEolEligibilityResourceTypes", id=id)

    def get_standard_categories(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemCategoryT] | None = None,
    ) -> results.ListResult[results.ProductItemCategoryT]:
        """SoftLayer_Product_Package::getStandardCategories.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getStandardCategories/
        """
        return self.client.call(
            self.datatype,
            "getStandardCategories",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemCategory],
        )

    def get_top_level_item_category_code(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Product_Package::getTopLevelItemCategoryCode.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getTopLevelItemCategoryCode/
        """
        return self.client.call(
            self.datatype,
            "getTopLevelItemCategoryCode",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
        )

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductPackageTypeT] | None = None,
    ) -> results.ProductPackageTypeT | None:
        """SoftLayer_Product_Package::getType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getType/
        """
        return self.client.call(
            self.datatype,
            "getType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductPackageType,
        )
