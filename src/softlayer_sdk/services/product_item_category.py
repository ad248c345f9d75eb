# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class ProductItemCategoryService(Service):
    """The methods of SoftLayer_Product_Item_Category.

    https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Category/
    """

    datatype = "SoftLayer_Product_Item_Category"

    def get_additional_products_for_category(
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
        """SoftLayer_Product_Item_Category::getAdditionalProductsForCategory.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Category/getAdditionalProductsForCategory/
        """
        return self.client.call(
            self.datatype,
            "getAdditionalProductsForCategory",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItem],
        )

    def get_bandwidth_categories(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemCategoryT] | None = None,
    ) -> results.ListResult[results.ProductItemCategoryT]:
        """SoftLayer_Product_Item_Category::getBandwidthCategories.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Category/getBandwidthCategories/
        """
        return self.client.call(
            self.datatype,
            "getBandwidthCategories",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemCategory],
        )

    def get_billing_items(
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
        """SoftLayer_Product_Item_Category::getBillingItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Category/getBillingItems/
        """
        return self.client.call(
            self.datatype,
            "getBillingItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_computing_categories(
        self,
        reset_cache: bool | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemCategoryT] | None = None,
    ) -> results.ListResult[results.ProductItemCategoryT]:
        """SoftLayer_Product_Item_Category::getComputingCategories.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Category/getComputingCategories/
        """
        return self.client.call(
            self.datatype,
            "getComputingCategories",
            *given(reset_cache),
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemCategory],
        )

    def get_custom_usage_rates_categories(
        self,
        reset_cache: bool | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemCategoryT] | None = None,
    ) -> results.ListResult[results.ProductItemCategoryT]:
        """SoftLayer_Product_Item_Category::getCustomUsageRatesCategories.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Category/getCustomUsageRatesCategories/
        """
        return self.client.call(
            self.datatype,
            "getCustomUsageRatesCategories",
            *given(reset_cache),
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemCategory],
        )

    def get_external_resource_categories(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemCategoryT] | None = None,
    ) -> results.ListResult[results.ProductItemCategoryT]:
        """SoftLayer_Product_Item_Category::getExternalResourceCategories.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Category/getExternalResourceCategories/
        """
        return self.client.call(
            self.datatype,
            "getExternalResourceCategories",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemCategory],
        )

    def get_group(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemCategoryGroupT] | None = None,
    ) -> results.ProductItemCategoryGroupT | None:
        """SoftLayer_Product_Item_Category::getGroup.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Category/getGroup/
        """
        return self.client.call(
            self.datatype,
            "getGroup",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductItemCategoryGroup,
        )

    def get_groups(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductPackageItemCategoryGroupT] | None = None,
    ) -> results.ListResult[results.ProductPackageItemCategoryGroupT]:
        """SoftLayer_Product_Item_Category::getGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Category/getGroups/
        """
        return self.client.call(
            self.datatype,
            "getGroups",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductPackageItemCategoryGroup],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemCategoryT] | None = None,
    ) -> results.ProductItemCategoryT:
        """SoftLayer_Product_Item_Category::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Category/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductItemCategory,
        )

    def get_object_storage_categories(
        self,
        reset_cache: bool | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemCategoryT] | None = None,
    ) -> results.ListResult[results.ProductItemCategoryT]:
        """SoftLayer_Product_Item_Category::getObjectStorageCategories.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Category/getObjectStorageCategories/
        """
        return self.client.call(
            self.datatype,
            "getObjectStorageCategories",
            *given(reset_cache),
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemCategory],
        )

    def get_order_options(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemCategoryOrderOptionTypeT] | None = None,
    ) -> results.ListResult[results.ProductItemCategoryOrderOptionTypeT]:
        """SoftLayer_Product_Item_Category::getOrderOptions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Category/getOrderOptions/
        """
        return self.client.call(
            self.datatype,
            "getOrderOptions",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemCategoryOrderOptionType],
        )

    def get_package_configurations(
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
        """SoftLayer_Product_Item_Category::getPackageConfigurations.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Category/getPackageConfigurations/
        """
        return self.client.call(
            self.datatype,
            "getPackageConfigurations",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductPackageOrderConfiguration],
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
        """SoftLayer_Product_Item_Category::getPresetConfigurations.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Category/getPresetConfigurations/
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

    def get_question_references(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemCategoryQuestionXrefT] | None = None,
    ) -> results.ListResult[results.ProductItemCategoryQuestionXrefT]:
        """SoftLayer_Product_Item_Category::getQuestionReferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Category/getQuestionReferences/
        """
        return self.client.call(
            self.datatype,
            "getQuestionReferences",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemCategoryQuestionXref],
        )

    def get_questions(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemCategoryQuestionT] | None = None,
    ) -> results.ListResult[results.ProductItemCategoryQuestionT]:
        """SoftLayer_Product_Item_Category::getQuestions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Category/getQuestions/
        """
        return self.client.call(
            self.datatype,
            "getQuestions",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemCategoryQuestion],
        )

    def get_software_categories(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemCategoryT] | None = None,
    ) -> results.ListResult[results.ProductItemCategoryT]:
        """SoftLayer_Product_Item_Category::getSoftwareCategories.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Category/getSoftwareCategories/
        """
        return self.client.call(
            self.datatype,
            "getSoftwareCategories",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemCategory],
        )

    def get_subnet_categories(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemCategoryT] | None = None,
    ) -> results.ListResult[results.ProductItemCategoryT]:
        """SoftLayer_Product_Item_Category::getSubnetCategories.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Category/getSubnetCategories/
        """
        return self.client.call(
            self.datatype,
            "getSubnetCategories",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemCategory],
        )

    def get_top_level_categories(
        self,
        reset_cache: bool | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemCategoryT] | None = None,
    ) -> results.ListResult[results.ProductItemCategoryT]:
        """SoftLayer_Product_Item_Category::getTopLevelCategories.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Category/getTopLevelCategories/
        """
        return self.client.call(
            self.datatype,
            "getTopLevelCategories",
            *given(reset_cache),
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemCategory],
        )

    def get_valid_cancelable_service_item_categories(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemCategoryT] | None = None,
    ) -> results.ListResult[results.ProductItemCategoryT]:
        """SoftLayer_Product_Item_Category::getValidCancelableServiceItemCategories.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Category/getValidCancelableServiceItemCategories/
        """
        return self.client.call(
            self.datatype,
            "getValidCancelableServiceItemCategories",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemCategory],
        )

    def get_vlan_categories(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemCategoryT] | None = None,
    ) -> results.ListResult[results.ProductItemCategoryT]:
        """SoftLayer_Product_Item_Category::getVlanCategories.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Category/getVlanCategories/
        """
        return self.client.call(
            self.datatype,
            "getVlanCategories",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemCategory],
        )
