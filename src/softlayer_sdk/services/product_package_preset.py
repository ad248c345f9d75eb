# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


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
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.ProductPackagePreset]:
        """SoftLayer_Product_Package_Preset::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
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
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.ProductItemCategory]:
        """SoftLayer_Product_Package_Preset::getCategories.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/getCategories/
        """
        return self.client.call(
            self.datatype,
            "getCategories",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.ProductItemCategory],
        )

    def get_compute_group(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.ProductItemServerGroup | None:
        """SoftLayer_Product_Package_Preset::getComputeGroup.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/getComputeGroup/
        """
        return self.client.call(
            self.datatype,
            "getComputeGroup",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.ProductItemServerGroup,
        )

    def get_configuration(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.ProductPackagePresetConfiguration]:
        """SoftLayer_Product_Package_Preset::getConfiguration.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/getConfiguration/
        """
        return self.client.call(
            self.datatype,
            "getConfiguration",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
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
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.Location]:
        """SoftLayer_Product_Package_Preset::getLocations.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/getLocations/
        """
        return self.client.call(
            self.datatype,
            "getLocations",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.Location],
        )

    def get_lowest_preset_server_price(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.ProductItemPrice | None:
        """SoftLayer_Product_Package_Preset::getLowestPresetServerPrice.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/getLowestPresetServerPrice/
        """
        return self.client.call(
            self.datatype,
            "getLowestPresetServerPrice",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.ProductItemPrice,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.ProductPackagePreset:
        """SoftLayer_Product_Package_Preset::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.ProductPackagePreset,
        )

    def get_package(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.ProductPackage | None:
        """SoftLayer_Product_Package_Preset::getPackage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/getPackage/
        """
        return self.client.call(
            self.datatype,
            "getPackage",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.ProductPackage,
        )

    def get_package_configuration(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.ProductPackageOrderConfiguration]:
        """SoftLayer_Product_Package_Preset::getPackageConfiguration.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/getPackageConfiguration/
        """
        return self.client.call(
            self.datatype,
            "getPackageConfiguration",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.ProductPackageOrderConfiguration],
        )

    def get_prices(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.ProductItemPrice]:
        """SoftLayer_Product_Package_Preset::getPrices.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/getPrices/
        """
        return self.client.call(
            self.datatype,
            "getPrices",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.ProductItemPrice],
        )

    def get_storage_group_template_arrays(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.ConfigurationStorageGroupTemplateGroup]:
        """SoftLayer_Product_Package_Preset::getStorageGroupTemplateArrays.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/getStorageGroupTemplateArrays/
        """
        return self.client.call(
            self.datatype,
            "getStorageGroupTemplateArrays",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
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
