# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.user_customer_external_binding import UserCustomerExternalBindingService


class UserCustomerExternalBindingTotpService(UserCustomerExternalBindingService):
    """The methods of SoftLayer_User_Customer_External_Binding_Totp.

    https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_External_Binding_Totp/
    """

    datatype = "SoftLayer_User_Customer_External_Binding_Totp"

    def activate(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_User_Customer_External_Binding_Totp::activate.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_External_Binding_Totp/activate/
        """
        return self.client.call(self.datatype, "activate", id=id, returns=bool)

    def deactivate(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_User_Customer_External_Binding_Totp::deactivate.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_External_Binding_Totp/deactivate/
        """
        return self.client.call(self.datatype, "deactivate", id=id, returns=bool)

    def generate_secret_key(self) -> str:
        """SoftLayer_User_Customer_External_Binding_Totp::generateSecretKey.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_External_Binding_Totp/generateSecretKey/
        """
        return self.client.call(self.datatype, "generateSecretKey", returns=str)

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerExternalBindingTotpT] | None = None,
    ) -> results.UserCustomerExternalBindingTotpT:
        """SoftLayer_User_Customer_External_Binding_Totp::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_External_Binding_Totp/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomerExternalBindingTotp,
        )
