# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import given
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.user_external_binding import UserExternalBindingService


class UserCustomerExternalBindingService(UserExternalBindingService):
    """The methods of SoftLayer_User_Customer_External_Binding.

    https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_External_Binding/
    """

    datatype = "SoftLayer_User_Customer_External_Binding"

    def disable(self, reason: str | None = None, *, id: int | str | None = None) -> bool:
        """SoftLayer_User_Customer_External_Binding::disable.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_External_Binding/disable/
        """
        return self.client.call(self.datatype, "disable", *given(reason), id=id, returns=bool)

    def enable(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_User_Customer_External_Binding::enable.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_External_Binding/enable/
        """
        return self.client.call(self.datatype, "enable", id=id, returns=bool)

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerExternalBindingT] | None = None,
    ) -> results.UserCustomerExternalBindingT:
        """SoftLayer_User_Customer_External_Binding::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_External_Binding/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomerExternalBinding,
        )

    def get_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT | None:
        """SoftLayer_User_Customer_External_Binding::getUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_External_Binding/getUser/
        """
        return self.client.call(
            self.datatype,
            "getUser",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomer,
        )
