# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class ProductItemPriceService(Service):
    """The methods of SoftLayer_Product_Item_Price.

    https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price/
    """

    datatype = "SoftLayer_Product_Item_Price"

    def get_account_restrictions(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemPriceAccountRestrictionT] | None = None,
    ) -> results.ListResult[results.ProductItemPriceAccountRestrictionT]:
        """SoftLayer_Product_Item_Price::getAccountRestrictions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price/getAccountRestrictions/
        """
        return self.client.call(
            self.datatype,
            "getAccountRestrictions",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemPriceAccountRestriction],
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
        into: type[results.ProductItemPriceAttributeT] | None = None,
    ) -> results.ListResult[results.ProductItemPriceAttributeT]:
        """SoftLayer_Product_Item_Price::getAttributes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price/getAttributes/
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
            returns=list[models.ProductItemPriceAttribute],
        )

    def get_bare_metal_reserved_capacity_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Item_Price::getBareMetalReservedCapacityFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price/getBareMetalReservedCapacityFlag/
        """
        return self.client.call(
            self.datatype,
            "getBareMetalReservedCapacityFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_big_data_os_journal_disk_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Item_Price::getBigDataOsJournalDiskFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price/getBigDataOsJournalDiskFlag/
        """
        return self.client.call(
            self.datatype,
            "getBigDataOsJournalDiskFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_bundle_references(
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
        """SoftLayer_Product_Item_Price::getBundleReferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price/getBundleReferences/
        """
        return self.client.call(
            self.datatype,
            "getBundleReferences",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemBundles],
        )

    def get_capacity_restriction_maximum(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Product_Item_Price::getCapacityRestrictionMaximum.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price/getCapacityRestrictionMaximum/
        """
        return self.client.call(
            self.datatype,
            "getCapacityRestrictionMaximum",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
        )

    def get_capacity_restriction_minimum(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Product_Item_Price::getCapacityRestrictionMinimum.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price/getCapacityRestrictionMinimum/
        """
        return self.client.call(
            self.datatype,
            "getCapacityRestrictionMinimum",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
        )

    def get_capacity_restriction_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Product_Item_Price::getCapacityRestrictionType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price/getCapacityRestrictionType/
        """
        return self.client.call(
            self.datatype,
            "getCapacityRestrictionType",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
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
        """SoftLayer_Product_Item_Price::getCategories.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price/getCategories/
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

    def get_dedicated_host_instance_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Item_Price::getDedicatedHostInstanceFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price/getDedicatedHostInstanceFlag/
        """
        return self.client.call(
            self.datatype,
            "getDedicatedHostInstanceFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_defined_software_license_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Item_Price::getDefinedSoftwareLicenseFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price/getDefinedSoftwareLicenseFlag/
        """
        return self.client.call(
            self.datatype,
            "getDefinedSoftwareLicenseFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_eligibility_strategy(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Product_Item_Price::getEligibilityStrategy.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price/getEligibilityStrategy/
        """
        return self.client.call(
            self.datatype, "getEligibilityStrategy", id=id, mask=mask, filter=filter, returns=str
        )

    def get_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemT] | None = None,
    ) -> results.ProductItemT:
        """SoftLayer_Product_Item_Price::getItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price/getItem/
        """
        return self.client.call(
            self.datatype,
            "getItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductItem,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemPriceT] | None = None,
    ) -> results.ProductItemPriceT:
        """SoftLayer_Product_Item_Price::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductItemPrice,
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
        """SoftLayer_Product_Item_Price::getOrderPremiums.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price/getOrderPremiums/
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

    def get_package_references(
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
        """SoftLayer_Product_Item_Price::getPackageReferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price/getPackageReferences/
        """
        return self.client.call(
            self.datatype,
            "getPackageReferences",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductPackageItemPrices],
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
        """SoftLayer_Product_Item_Price::getPackages.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price/getPackages/
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

    def get_preset_configurations(
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
        """SoftLayer_Product_Item_Price::getPresetConfigurations.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price/getPresetConfigurations/
        """
        return self.client.call(
            self.datatype,
            "getPresetConfigurations",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductPackagePresetConfiguration],
        )

    def get_price_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Product_Item_Price::getPriceType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price/getPriceType/
        """
        return self.client.call(
            self.datatype, "getPriceType", id=id, mask=mask, filter=filter, returns=str
        )

    def get_pricing_location_group(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationGroupPricingT] | None = None,
    ) -> results.LocationGroupPricingT | None:
        """SoftLayer_Product_Item_Price::getPricingLocationGroup.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price/getPricingLocationGroup/
        """
        return self.client.call(
            self.datatype,
            "getPricingLocationGroup",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LocationGroupPricing,
        )

    def get_required_core_count(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Product_Item_Price::getRequiredCoreCount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price/getRequiredCoreCount/
        """
        return self.client.call(
            self.datatype, "getRequiredCoreCount", id=id, mask=mask, filter=filter, returns=int
        )

    def get_reserved_capacity_instance_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Product_Item_Price::getReservedCapacityInstanceFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price/getReservedCapacityInstanceFlag/
        """
        return self.client.call(
            self.datatype,
            "getReservedCapacityInstanceFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_usage_rate_prices(
        self,
        location: models.Location,
        items: Sequence[models.ProductItem],
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemPriceT] | None = None,
    ) -> results.ListResult[results.ProductItemPriceT]:
        """SoftLayer_Product_Item_Price::getUsageRatePrices.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Price/getUsageRatePrices/
        """
        return self.client.call(
            self.datatype,
            "getUsageRatePrices",
            location,
            items,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemPrice],
        )
