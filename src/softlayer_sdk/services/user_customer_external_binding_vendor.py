# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.user_external_binding_vendor import UserExternalBindingVendorService


class UserCustomerExternalBindingVendorService(UserExternalBindingVendorService):
    """The methods of SoftLayer_User_Customer_External_Binding_Vendor.

    https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_External_Binding_Vendor/
    """

    datatype = "SoftLayer_User_Customer_External_Binding_Vendor"

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerExternalBindingVendorT] | None = None,
    ) -> results.UserCustomerExternalBindingVendorT:
        """SoftLayer_User_Customer_External_Binding_Vendor::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_External_Binding_Vendor/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomerExternalBindingVendor,
        )
