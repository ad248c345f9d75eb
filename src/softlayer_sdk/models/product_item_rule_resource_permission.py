# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.product_item_rule_resource import ProductItemRuleResource

if TYPE_CHECKING:
    from softlayer_sdk.models.user_customer_customerpermission_permission import (
        UserCustomerCustomerPermissionPermission,
    )


@entity("SoftLayer_Product_Item_Rule_Resource_Permission")
class ProductItemRuleResourcePermission(ProductItemRuleResource):
    """SoftLayer_Product_Item_Rule_Resource_Permission.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Item_Rule_Resource_Permission/
    """

    resource: UserCustomerCustomerPermissionPermission | None = relational(
        "resource", "SoftLayer_User_Customer_CustomerPermission_Permission"
    )
