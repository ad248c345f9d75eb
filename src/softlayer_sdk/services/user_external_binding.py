# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class UserExternalBindingService(Service):
    """The methods of SoftLayer_User_External_Binding.

    https://sldn.softlayer.com/reference/services/SoftLayer_User_External_Binding/
    """

    datatype = "SoftLayer_User_External_Binding"

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_User_External_Binding::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_External_Binding/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def get_attributes(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserExternalBindingAttributeT] | None = None,
    ) -> results.ListResult[results.UserExternalBindingAttributeT]:
        """SoftLayer_User_External_Binding::getAttributes.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_External_Binding/getAttributes/
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
            returns=list[models.UserExternalBindingAttribute],
        )

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.BillingItemT | None:
        """SoftLayer_User_External_Binding::getBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_External_Binding/getBillingItem/
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

    def get_note(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_User_External_Binding::getNote.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_External_Binding/getNote/
        """
        return self.client.call(
            self.datatype, "getNote", id=id, mask=mask, filter=filter, returns=str
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserExternalBindingT] | None = None,
    ) -> results.UserExternalBindingT:
        """SoftLayer_User_External_Binding::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_External_Binding/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserExternalBinding,
        )

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserExternalBindingTypeT] | None = None,
    ) -> results.UserExternalBindingTypeT | None:
        """SoftLayer_User_External_Binding::getType.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_External_Binding/getType/
        """
        return self.client.call(
            self.datatype,
            "getType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserExternalBindingType,
        )

    def get_vendor(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserExternalBindingVendorT] | None = None,
    ) -> results.UserExternalBindingVendorT | None:
        """SoftLayer_User_External_Binding::getVendor.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_External_Binding/getVendor/
        """
        return self.client.call(
            self.datatype,
            "getVendor",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserExternalBindingVendor,
        )

    def update_note(self, text: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_User_External_Binding::updateNote.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_External_Binding/updateNote/
        """
        return self.client.call(self.datatype, "updateNote", text, id=id, returns=bool)
