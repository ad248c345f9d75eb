# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class BillingOrderItemService(Service):
    """The methods of SoftLayer_Billing_Order_Item.

    https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Item/
    """

    datatype = "SoftLayer_Billing_Order_Item"

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.BillingItemT | None:
        """SoftLayer_Billing_Order_Item::getBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Item/getBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItem,
        )

    def get_bundled_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingOrderItemT] | None = None,
    ) -> results.ListResult[results.BillingOrderItemT]:
        """SoftLayer_Billing_Order_Item::getBundledItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Item/getBundledItems/
        """
        return self.client.call(
            self.datatype,
            "getBundledItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingOrderItem],
        )

    def get_category(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemCategoryT] | None = None,
    ) -> results.ProductItemCategoryT | None:
        """SoftLayer_Billing_Order_Item::getCategory.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Item/getCategory/
        """
        return self.client.call(
            self.datatype,
            "getCategory",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductItemCategory,
        )

    def get_children(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingOrderItemT] | None = None,
    ) -> results.ListResult[results.BillingOrderItemT]:
        """SoftLayer_Billing_Order_Item::getChildren.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Item/getChildren/
        """
        return self.client.call(
            self.datatype,
            "getChildren",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingOrderItem],
        )

    def get_global_identifier(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Billing_Order_Item::getGlobalIdentifier.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Item/getGlobalIdentifier/
        """
        return self.client.call(
            self.datatype, "getGlobalIdentifier", id=id, mask=mask, filter=filter, returns=str
        )

    def get_hardware_generic_component(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareComponentModelGenericT] | None = None,
    ) -> results.HardwareComponentModelGenericT | None:
        """SoftLayer_Billing_Order_Item::getHardwareGenericComponent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Item/getHardwareGenericComponent/
        """
        return self.client.call(
            self.datatype,
            "getHardwareGenericComponent",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareComponentModelGeneric,
        )

    def get_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemT] | None = None,
    ) -> results.ProductItemT | None:
        """SoftLayer_Billing_Order_Item::getItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Item/getItem/
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

    def get_item_category_answers(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingOrderItemCategoryAnswerT] | None = None,
    ) -> results.ListResult[results.BillingOrderItemCategoryAnswerT]:
        """SoftLayer_Billing_Order_Item::getItemCategoryAnswers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Item/getItemCategoryAnswers/
        """
        return self.client.call(
            self.datatype,
            "getItemCategoryAnswers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingOrderItemCategoryAnswer],
        )

    def get_item_price(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemPriceT] | None = None,
    ) -> results.ProductItemPriceT | None:
        """SoftLayer_Billing_Order_Item::getItemPrice.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Item/getItemPrice/
        """
        return self.client.call(
            self.datatype,
            "getItemPrice",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductItemPrice,
        )

    def get_location(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT | None:
        """SoftLayer_Billing_Order_Item::getLocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Item/getLocation/
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

    def get_next_order_children(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingOrderItemT] | None = None,
    ) -> results.ListResult[results.BillingOrderItemT]:
        """SoftLayer_Billing_Order_Item::getNextOrderChildren.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Item/getNextOrderChildren/
        """
        return self.client.call(
            self.datatype,
            "getNextOrderChildren",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingOrderItem],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingOrderItemT] | None = None,
    ) -> results.BillingOrderItemT:
        """SoftLayer_Billing_Order_Item::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Item/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingOrderItem,
        )

    def get_old_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.BillingItemT | None:
        """SoftLayer_Billing_Order_Item::getOldBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Item/getOldBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getOldBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItem,
        )

    def get_order(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingOrderT] | None = None,
    ) -> results.BillingOrderT | None:
        """SoftLayer_Billing_Order_Item::getOrder.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Item/getOrder/
        """
        return self.client.call(
            self.datatype,
            "getOrder",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingOrder,
        )

    def get_order_approval_date(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> datetime | None:
        """SoftLayer_Billing_Order_Item::getOrderApprovalDate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Item/getOrderApprovalDate/
        """
        return self.client.call(
            self.datatype, "getOrderApprovalDate", id=id, mask=mask, filter=filter, returns=datetime
        )

    def get_package(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductPackageT] | None = None,
    ) -> results.ProductPackageT | None:
        """SoftLayer_Billing_Order_Item::getPackage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Item/getPackage/
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

    def get_parent(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingOrderItemT] | None = None,
    ) -> results.BillingOrderItemT | None:
        """SoftLayer_Billing_Order_Item::getParent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Item/getParent/
        """
        return self.client.call(
            self.datatype,
            "getParent",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingOrderItem,
        )

    def get_preset(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductPackagePresetT] | None = None,
    ) -> results.ProductPackagePresetT | None:
        """SoftLayer_Billing_Order_Item::getPreset.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Item/getPreset/
        """
        return self.client.call(
            self.datatype,
            "getPreset",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductPackagePreset,
        )

    def get_promo_code(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductPromotionT] | None = None,
    ) -> results.ProductPromotionT | None:
        """SoftLayer_Billing_Order_Item::getPromoCode.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Item/getPromoCode/
        """
        return self.client.call(
            self.datatype,
            "getPromoCode",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductPromotion,
        )

    def get_redundant_power_supply_count(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Billing_Order_Item::getRedundantPowerSupplyCount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Item/getRedundantPowerSupplyCount/
        """
        return self.client.call(
            self.datatype,
            "getRedundantPowerSupplyCount",
            id=id,
            mask=mask,
            filter=filter,
            returns=int,
        )

    def get_software_description(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareDescriptionT] | None = None,
    ) -> results.SoftwareDescriptionT | None:
        """SoftLayer_Billing_Order_Item::getSoftwareDescription.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Item/getSoftwareDescription/
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

    def get_storage_groups(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ConfigurationStorageGroupOrderT] | None = None,
    ) -> results.ListResult[results.ConfigurationStorageGroupOrderT]:
        """SoftLayer_Billing_Order_Item::getStorageGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Item/getStorageGroups/
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
            returns=list[models.ConfigurationStorageGroupOrder],
        )

    def get_total_recurring_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Billing_Order_Item::getTotalRecurringAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Item/getTotalRecurringAmount/
        """
        return self.client.call(
            self.datatype,
            "getTotalRecurringAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_upgrade_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemT] | None = None,
    ) -> results.ProductItemT | None:
        """SoftLayer_Billing_Order_Item::getUpgradeItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Order_Item/getUpgradeItem/
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
