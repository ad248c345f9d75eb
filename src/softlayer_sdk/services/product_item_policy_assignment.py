# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class ProductItemPolicyAssignmentService(Service):
    """The methods of SoftLayer_Product_Item_Policy_Assignment.

    https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Policy_Assignment/
    """

    datatype = "SoftLayer_Product_Item_Policy_Assignment"

    def accept_from_ticket(self, ticket_id: int, *, id: int | str | None = None) -> bool:
        """SoftLayer_Product_Item_Policy_Assignment::acceptFromTicket.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Policy_Assignment/acceptFromTicket/
        """
        return self.client.call(self.datatype, "acceptFromTicket", ticket_id, id=id, returns=bool)

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemPolicyAssignmentT] | None = None,
    ) -> results.ProductItemPolicyAssignmentT:
        """SoftLayer_Product_Item_Policy_Assignment::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Policy_Assignment/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductItemPolicyAssignment,
        )

    def get_policy_document_contents(self, *, id: int | str | None = None) -> bytes:
        """SoftLayer_Product_Item_Policy_Assignment::getPolicyDocumentContents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Policy_Assignment/getPolicyDocumentContents/
        """
        return self.client.call(self.datatype, "getPolicyDocumentContents", id=id, returns=bytes)

    def get_policy_name(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Product_Item_Policy_Assignment::getPolicyName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Policy_Assignment/getPolicyName/
        """
        return self.client.call(
            self.datatype, "getPolicyName", id=id, mask=mask, filter=filter, returns=str
        )

    def get_product(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemT] | None = None,
    ) -> results.ProductItemT | None:
        """SoftLayer_Product_Item_Policy_Assignment::getProduct.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Item_Policy_Assignment/getProduct/
        """
        return self.client.call(
            self.datatype,
            "getProduct",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductItem,
        )
