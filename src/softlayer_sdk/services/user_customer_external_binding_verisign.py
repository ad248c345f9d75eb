# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import given
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.user_customer_external_binding import UserCustomerExternalBindingService


class UserCustomerExternalBindingVerisignService(UserCustomerExternalBindingService):
    """The methods of SoftLayer_User_Customer_External_Binding_Verisign.

    https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_External_Binding_Verisign/
    """

    datatype = "SoftLayer_User_Customer_External_Binding_Verisign"

    def get_activation_code_for_mobile_client(self) -> str | None:
        """SoftLayer_User_Customer_External_Binding_Verisign::getActivationCodeForMobileClient.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_External_Binding_Verisign/getActivationCodeForMobileClient/
        """
        return self.client.call(self.datatype, "getActivationCodeForMobileClient", returns=str)

    def get_credential_expiration_date(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_User_Customer_External_Binding_Verisign::getCredentialExpirationDate.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_External_Binding_Verisign/getCredentialExpirationDate/
        """
        return self.client.call(
            self.datatype,
            "getCredentialExpirationDate",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
        )

    def get_credential_last_update_date(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_User_Customer_External_Binding_Verisign::getCredentialLastUpdateDate.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_External_Binding_Verisign/getCredentialLastUpdateDate/
        """
        return self.client.call(
            self.datatype,
            "getCredentialLastUpdateDate",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
        )

    def get_credential_state(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_User_Customer_External_Binding_Verisign::getCredentialState.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_External_Binding_Verisign/getCredentialState/
        """
        return self.client.call(
            self.datatype, "getCredentialState", id=id, mask=mask, filter=filter, returns=str
        )

    def get_credential_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_User_Customer_External_Binding_Verisign::getCredentialType.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_External_Binding_Verisign/getCredentialType/
        """
        return self.client.call(
            self.datatype, "getCredentialType", id=id, mask=mask, filter=filter, returns=str
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerExternalBindingVerisignT] | None = None,
    ) -> results.UserCustomerExternalBindingVerisignT:
        """SoftLayer_User_Customer_External_Binding_Verisign::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_External_Binding_Verisign/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomerExternalBindingVerisign,
        )

    def unlock(self, security_code: str | None = None, *, id: int | str | None = None) -> bool:
        """SoftLayer_User_Customer_External_Binding_Verisign::unlock.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_External_Binding_Verisign/unlock/
        """
        return self.client.call(self.datatype, "unlock", *given(security_code), id=id, returns=bool)

    def validate_credential_id(self, user_id: int, external_id: str) -> bool:
        """SoftLayer_User_Customer_External_Binding_Verisign::validateCredentialId.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_External_Binding_Verisign/validateCredentialId/
        """
        return self.client.call(
            self.datatype, "validateCredentialId", user_id, external_id, returns=bool
        )
