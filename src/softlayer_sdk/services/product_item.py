# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import Any

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class ProductItemService(Service):
    """The methods of SoftLayer_Product_Item.

    https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/
    """

    datatype = "SoftLayer_Product_Item"

    def get_active_presale_events(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SalesPresaleEventT] | None = None,
    ) -> results.ListResult[results.SalesPresaleEventT]:
        """SoftLayer_Product_Item::getActivePresaleEvents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getActivePresaleEvents/
        """
        return self.client.call(
            self.datatype,
            "getActivePresaleEvents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SalesPresaleEvent],
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
        """SoftLayer_Product_Item::getActiveUsagePrices.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getActiveUsagePrices/
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

    def get_attributes(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemAttributeT] | None = None,
    ) -> results.ListResult[results.ProductItemAttributeT]:
        """SoftLayer_Product_Item::getAttributes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getAttributes/
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
            returns=list[models.ProductItemAttribute],
        )

    def get_availability_attributes(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemAttributeT] | None = None,
    ) -> results.ListResult[results.ProductItemAttributeT]:
        """SoftLayer_Product_Item::getAvailabilityAttributes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getAvailabilityAttributes/
        """
        return self.client.call(
            self.datatype,
            "getAvailabilityAttributes",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemAttribute],
        )

    def get_billing_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Product_Item::getBillingType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getBillingType/
        """
        return self.client.call(
            self.datatype, "getBillingType", id=id, mask=mask, filter=filter, returns=str
        )

    def get_bundle(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemBundlesT] | None = None,
    ) -> results.ListResult[results.ProductItemBundlesT]:
        """SoftLayer_Product_Item::getBundle.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getBundle/
        """
        return self.client.call(
            self.datatype,
            "getBundle",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemBundles],
        )

    def get_bundle_items(
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
        """SoftLayer_Product_Item::getBundleItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getBundleItems/
        """
        return self.client.call(
            self.datatype,
            "getBundleItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItem],
        )

    def get_capacity_maximum(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Product_Item::getCapacityMaximum.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getCapacityMaximum/
        """
        return self.client.call(
            self.datatype, "getCapacityMaximum", id=id, mask=mask, filter=filter, returns=str
        )

    def get_capacity_minimum(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Product_Item::getCapacityMinimum.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getCapacityMinimum/
        """
        return self.client.call(
            self.datatype, "getCapacityMinimum", id=id, mask=mask, filter=filter, returns=str
        )

    def get_capacity_restricted_product_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Item::getCapacityRestrictedProductFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getCapacityRestrictedProductFlag/
        """
        return self.client.call(
            self.datatype,
            "getCapacityRestrictedProductFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
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
        """SoftLayer_Product_Item::getCategories.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getCategories/
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

    def get_configuration_templates(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ConfigurationTemplateT] | None = None,
    ) -> results.ListResult[results.ConfigurationTemplateT]:
        """SoftLayer_Product_Item::getConfigurationTemplates.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getConfigurationTemplates/
        """
        return self.client.call(
            self.datatype,
            "getConfigurationTemplates",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ConfigurationTemplate],
        )

    def get_conflicts(
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
        """SoftLayer_Product_Item::getConflicts.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getConflicts/
        """
        return self.client.call(
            self.datatype,
            "getConflicts",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemResourceConflict],
        )

    def get_core_restricted_item_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Item::getCoreRestrictedItemFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getCoreRestrictedItemFlag/
        """
        return self.client.call(
            self.datatype,
            "getCoreRestrictedItemFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_downgrade_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemT] | None = None,
    ) -> results.ProductItemT | None:
        """SoftLayer_Product_Item::getDowngradeItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getDowngradeItem/
        """
        return self.client.call(
            self.datatype,
            "getDowngradeItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductItem,
        )

    def get_downgrade_items(
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
        """SoftLayer_Product_Item::getDowngradeItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getDowngradeItems/
        """
        return self.client.call(
            self.datatype,
            "getDowngradeItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItem],
        )

    def get_global_category_conflicts(
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
        """SoftLayer_Product_Item::getGlobalCategoryConflicts.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getGlobalCategoryConflicts/
        """
        return self.client.call(
            self.datatype,
            "getGlobalCategoryConflicts",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemResourceConflict],
        )

    def get_hardware_generic_component_model(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareComponentModelGenericT] | None = None,
    ) -> results.HardwareComponentModelGenericT | None:
        """SoftLayer_Product_Item::getHardwareGenericComponentModel.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getHardwareGenericComponentModel/
        """
        return self.client.call(
            self.datatype,
            "getHardwareGenericComponentModel",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareComponentModelGeneric,
        )

    def get_hide_from_portal_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Item::getHideFromPortalFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getHideFromPortalFlag/
        """
        return self.client.call(
            self.datatype, "getHideFromPortalFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_ineligible_for_account_discount_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Item::getIneligibleForAccountDiscountFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getIneligibleForAccountDiscountFlag/
        """
        return self.client.call(
            self.datatype,
            "getIneligibleForAccountDiscountFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_inventory(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductPackageInventoryT] | None = None,
    ) -> results.ListResult[results.ProductPackageInventoryT]:
        """SoftLayer_Product_Item::getInventory.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getInventory/
        """
        return self.client.call(
            self.datatype,
            "getInventory",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductPackageInventory],
        )

    def get_is_engineered_server_product(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Item::getIsEngineeredServerProduct.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getIsEngineeredServerProduct/
        """
        return self.client.call(
            self.datatype,
            "getIsEngineeredServerProduct",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_item_category(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemCategoryT] | None = None,
    ) -> results.ProductItemCategoryT | None:
        """SoftLayer_Product_Item::getItemCategory.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getItemCategory/
        """
        return self.client.call(
            self.datatype,
            "getItemCategory",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductItemCategory,
        )

    def get_local_disk_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Item::getLocalDiskFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getLocalDiskFlag/
        """
        return self.client.call(
            self.datatype, "getLocalDiskFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_location_conflicts(
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
        """SoftLayer_Product_Item::getLocationConflicts.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getLocationConflicts/
        """
        return self.client.call(
            self.datatype,
            "getLocationConflicts",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemResourceConflict],
        )

    def get_m2_controller_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Item::getM2ControllerFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getM2ControllerFlag/
        """
        return self.client.call(
            self.datatype, "getM2ControllerFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_m2_drive_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Item::getM2DriveFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getM2DriveFlag/
        """
        return self.client.call(
            self.datatype, "getM2DriveFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_minimum_nvme_bays(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Product_Item::getMinimumNvmeBays.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getMinimumNvmeBays/
        """
        return self.client.call(
            self.datatype, "getMinimumNvmeBays", id=id, mask=mask, filter=filter, returns=int
        )

    def get_nvme_disk_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Item::getNvmeDiskFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getNvmeDiskFlag/
        """
        return self.client.call(
            self.datatype, "getNvmeDiskFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ProductItemT] | None = None,
    ) -> results.ProductItemT:
        """SoftLayer_Product_Item::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getObject/
        """
        return self.client.call(
            self.datatype, "getObject", id=id, mask=mask, into=into, returns=models.ProductItem
        )

    def get_object_storage_cluster_geolocation_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Product_Item::getObjectStorageClusterGeolocationType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getObjectStorageClusterGeolocationType/
        """
        return self.client.call(
            self.datatype,
            "getObjectStorageClusterGeolocationType",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
        )

    def get_object_storage_item_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Item::getObjectStorageItemFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getObjectStorageItemFlag/
        """
        return self.client.call(
            self.datatype, "getObjectStorageItemFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_object_storage_service_class(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Product_Item::getObjectStorageServiceClass.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getObjectStorageServiceClass/
        """
        return self.client.call(
            self.datatype,
            "getObjectStorageServiceClass",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
        )

    def get_packages(
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
        """SoftLayer_Product_Item::getPackages.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getPackages/
        """
        return self.client.call(
            self.datatype,
            "getPackages",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductPackage],
        )

    def get_pcie_drive_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Item::getPcieDriveFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getPcieDriveFlag/
        """
        return self.client.call(
            self.datatype, "getPcieDriveFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_physical_core_capacity(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Product_Item::getPhysicalCoreCapacity.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getPhysicalCoreCapacity/
        """
        return self.client.call(
            self.datatype, "getPhysicalCoreCapacity", id=id, mask=mask, filter=filter, returns=str
        )

    def get_presale_events(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SalesPresaleEventT] | None = None,
    ) -> results.ListResult[results.SalesPresaleEventT]:
        """SoftLayer_Product_Item::getPresaleEvents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getPresaleEvents/
        """
        return self.client.call(
            self.datatype,
            "getPresaleEvents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SalesPresaleEvent],
        )

    def get_prices(
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
        """SoftLayer_Product_Item::getPrices.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getPrices/
        """
        return self.client.call(
            self.datatype,
            "getPrices",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemPrice],
        )

    def get_private_interface_count(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Product_Item::getPrivateInterfaceCount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getPrivateInterfaceCount/
        """
        return self.client.call(
            self.datatype, "getPrivateInterfaceCount", id=id, mask=mask, filter=filter, returns=int
        )

    def get_public_interface_count(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Product_Item::getPublicInterfaceCount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getPublicInterfaceCount/
        """
        return self.client.call(
            self.datatype, "getPublicInterfaceCount", id=id, mask=mask, filter=filter, returns=int
        )

    def get_requirements(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemRequirementT] | None = None,
    ) -> results.ListResult[results.ProductItemRequirementT]:
        """SoftLayer_Product_Item::getRequirements.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getRequirements/
        """
        return self.client.call(
            self.datatype,
            "getRequirements",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemRequirement],
        )

    def get_rules(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemRuleT] | None = None,
    ) -> results.ListResult[results.ProductItemRuleT]:
        """SoftLayer_Product_Item::getRules.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getRules/
        """
        return self.client.call(
            self.datatype,
            "getRules",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemRule],
        )

    def get_software_description(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareDescriptionT] | None = None,
    ) -> results.SoftwareDescriptionT | None:
        """SoftLayer_Product_Item::getSoftwareDescription.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getSoftwareDescription/
        """
        return self.client.call(
            self.datatype,
            "getSoftwareDescription",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SoftwareDescription,
        )

    def get_speed_select_server_core_count(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Product_Item::getSpeedSelectServerCoreCount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getSpeedSelectServerCoreCount/
        """
        return self.client.call(
            self.datatype,
            "getSpeedSelectServerCoreCount",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
        )

    def get_speed_select_server_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Item::getSpeedSelectServerFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getSpeedSelectServerFlag/
        """
        return self.client.call(
            self.datatype, "getSpeedSelectServerFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_supported_bios_settings_profiles(self, *, id: int | str | None = None) -> Any:
        """SoftLayer_Product_Item::getSupportedBiosSettingsProfiles.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getSupportedBiosSettingsProfiles/
        """
        return self.client.call(self.datatype, "getSupportedBiosSettingsProfiles", id=id)

    def get_tax_category(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemTaxCategoryT] | None = None,
    ) -> results.ProductItemTaxCategoryT | None:
        """SoftLayer_Product_Item::getTaxCategory.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getTaxCategory/
        """
        return self.client.call(
            self.datatype,
            "getTaxCategory",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductItemTaxCategory,
        )

    def get_third_party_policy_assignments(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemPolicyAssignmentT] | None = None,
    ) -> results.ListResult[results.ProductItemPolicyAssignmentT]:
        """SoftLayer_Product_Item::getThirdPartyPolicyAssignments.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getThirdPartyPolicyAssignments/
        """
        return self.client.call(
            self.datatype,
            "getThirdPartyPolicyAssignments",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemPolicyAssignment],
        )

    def get_third_party_support_vendor(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Product_Item::getThirdPartySupportVendor.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getThirdPartySupportVendor/
        """
        return self.client.call(
            self.datatype,
            "getThirdPartySupportVendor",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
        )

    def get_total_physical_core_capacity(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Product_Item::getTotalPhysicalCoreCapacity.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getTotalPhysicalCoreCapacity/
        """
        return self.client.call(
            self.datatype,
            "getTotalPhysicalCoreCapacity",
            id=id,
            mask=mask,
            filter=filter,
            returns=int,
        )

    def get_total_physical_core_count(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Product_Item::getTotalPhysicalCoreCount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getTotalPhysicalCoreCount/
        """
        return self.client.call(
            self.datatype, "getTotalPhysicalCoreCount", id=id, mask=mask, filter=filter, returns=int
        )

    def get_total_processor_capacity(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Product_Item::getTotalProcessorCapacity.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getTotalProcessorCapacity/
        """
        return self.client.call(
            self.datatype, "getTotalProcessorCapacity", id=id, mask=mask, filter=filter, returns=int
        )

    def get_upgrade_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemT] | None = None,
    ) -> results.ProductItemT | None:
        """SoftLayer_Product_Item::getUpgradeItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getUpgradeItem/
        """
        return self.client.call(
            self.datatype,
            "getUpgradeItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductItem,
        )

    def get_upgrade_items(
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
        """SoftLayer_Product_Item::getUpgradeItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item/getUpgradeItems/
        """
        return self.client.call(
            self.datatype,
            "getUpgradeItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItem],
        )
