# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, list_of

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


class ProductPackagePresetService(Service):
    """The methods of SoftLayer_Product_Package_Preset.

    https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Preset/
    """

    datatype = "SoftLayer_Product_Package_Preset"

    @overload
    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.ProductPackagePreset]: ...

    @overload
    def get_all_objects(
        self,
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_categories(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.ProductItemCategory]: ...

    @overload
    def get_categories(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_categories(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_compute_group(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.ProductItemServerGroup | None: ...

    @overload
    def get_compute_group(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_compute_group(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_configuration(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.ProductPackagePresetConfiguration]: ...

    @overload
    def get_configuration(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_configuration(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_locations(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.Location]: ...

    @overload
    def get_locations(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_locations(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_lowest_preset_server_price(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.ProductItemPrice | None: ...

    @overload
    def get_lowest_preset_server_price(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_lowest_preset_server_price(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.ProductPackagePreset: ...

    @overload
    def get_object(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R: ...

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_package(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.ProductPackage | None: ...

    @overload
    def get_package(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_package(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_package_configuration(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.ProductPackageOrderConfiguration]: ...

    @overload
    def get_package_configuration(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_package_configuration(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_prices(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.ProductItemPrice]: ...

    @overload
    def get_prices(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_prices(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_storage_group_template_arrays(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.ConfigurationStorageGroupTemplateGroup]: ...

    @overload
    def get_storage_group_template_arrays(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_storage_group_template_arrays(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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
