# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class ProductPackagePresetService(Service):
    """The methods of SoftLayer_Product_Package_Preset.

    https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/
    """

    datatype = "SoftLayer_Product_Package_Preset"

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductPackagePresetT] | None = None,
    ) -> results.ListResult[results.ProductPackagePresetT]:
        """SoftLayer_Product_Package_Preset::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/getAllObjects/
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
            returns=list[models.ProductPackagePreset],
        )

    def get_available_storage_units(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Product_Package_Preset::getAvailableStorageUnits.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/getAvailableStorageUnits/
        """
        return self.client.call(
            self.datatype, "getAvailableStorageUnits", id=id, mask=mask, filter=filter, returns=int
        )

    def get_bare_metal_reserved_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Package_Preset::getBareMetalReservedFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/getBareMetalReservedFlag/
        """
        return self.client.call(
            self.datatype, "getBareMetalReservedFlag", id=id, mask=mask, filter=filter, returns=bool
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
        """SoftLayer_Product_Package_Preset::getCategories.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/getCategories/
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

    def get_compute_group(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemServerGroupT] | None = None,
    ) -> results.ProductItemServerGroupT | None:
        """SoftLayer_Product_Package_Preset::getComputeGroup.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/getComputeGroup/
        """
        return self.client.call(
            self.datatype,
            "getComputeGroup",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductItemServerGroup,
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
        into: type[results.ProductPackagePresetConfigurationT] | None = None,
    ) -> results.ListResult[results.ProductPackagePresetConfigurationT]:
        """SoftLayer_Product_Package_Preset::getConfiguration.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/getConfiguration/
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
            returns=list[models.ProductPackagePresetConfiguration],
        )

    def get_disallowed_compute_group_upgrade_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Package_Preset::getDisallowedComputeGroupUpgradeFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/getDisallowedComputeGroupUpgradeFlag/
        """
        return self.client.call(
            self.datatype,
            "getDisallowedComputeGroupUpgradeFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_fixed_configuration_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Package_Preset::getFixedConfigurationFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/getFixedConfigurationFlag/
        """
        return self.client.call(
            self.datatype,
            "getFixedConfigurationFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
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
        """SoftLayer_Product_Package_Preset::getLocations.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/getLocations/
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

    def get_lowest_preset_server_price(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemPriceT] | None = None,
    ) -> results.ProductItemPriceT | None:
        """SoftLayer_Product_Package_Preset::getLowestPresetServerPrice.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/getLowestPresetServerPrice/
        """
        return self.client.call(
            self.datatype,
            "getLowestPresetServerPrice",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductItemPrice,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductPackagePresetT] | None = None,
    ) -> results.ProductPackagePresetT:
        """SoftLayer_Product_Package_Preset::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductPackagePreset,
        )

    def get_package(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductPackageT] | None = None,
    ) -> results.ProductPackageT | None:
        """SoftLayer_Product_Package_Preset::getPackage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/getPackage/
        """
        return self.client.call(
            self.datatype,
            "getPackage",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductPackage,
        )

    def get_package_configuration(
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
        """SoftLayer_Product_Package_Preset::getPackageConfiguration.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/getPackageConfiguration/
        """
        return self.client.call(
            self.datatype,
            "getPackageConfiguration",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductPackageOrderConfiguration],
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
        """SoftLayer_Product_Package_Preset::getPrices.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/getPrices/
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

    def get_storage_group_template_arrays(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ConfigurationStorageGroupTemplateGroupT] | None = None,
    ) -> results.ListResult[results.ConfigurationStorageGroupTemplateGroupT]:
        """SoftLayer_Product_Package_Preset::getStorageGroupTemplateArrays.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/getStorageGroupTemplateArrays/
        """
        return self.client.call(
            self.datatype,
            "getStorageGroupTemplateArrays",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ConfigurationStorageGroupTemplateGroup],
        )

    def get_total_minimum_hourly_fee(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Product_Package_Preset::getTotalMinimumHourlyFee.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/getTotalMinimumHourlyFee/
        """
        return self.client.call(
            self.datatype,
            "getTotalMinimumHourlyFee",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_total_minimum_recurring_fee(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Product_Package_Preset::getTotalMinimumRecurringFee.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/getTotalMinimumRecurringFee/
        """
        return self.client.call(
            self.datatype,
            "getTotalMinimumRecurringFee",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )
