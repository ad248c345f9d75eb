# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.user_customer_openidconnect import UserCustomerOpenIdConnectService


class UserCustomerOpenIdConnectTrustedProfileService(UserCustomerOpenIdConnectService):
    """The methods of SoftLayer_User_Customer_OpenIdConnect_TrustedProfile.

    https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_OpenIdConnect_TrustedProfile/
    """

    datatype = "SoftLayer_User_Customer_OpenIdConnect_TrustedProfile"

    def create_object(
        self,
        template_object: models.UserCustomer,
        password: str | None,
        vpn_password: str | None,
        *,
        mask: MaskLike | None = None,
        into: type[results.UserCustomerOpenIdConnectTrustedProfileT] | None = None,
    ) -> results.UserCustomerOpenIdConnectTrustedProfileT:
        """SoftLayer_User_Customer_OpenIdConnect_TrustedProfile::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_OpenIdConnect_TrustedProfile/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            password,
            vpn_password,
            mask=mask,
            into=into,
            returns=models.UserCustomerOpenIdConnectTrustedProfile,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerOpenIdConnectTrustedProfileT] | None = None,
    ) -> results.UserCustomerOpenIdConnectTrustedProfileT:
        """SoftLayer_User_Customer_OpenIdConnect_TrustedProfile::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_OpenIdConnect_TrustedProfile/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomerOpenIdConnectTrustedProfile,
        )
