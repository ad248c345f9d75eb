# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import Any

from softlayer_sdk import models
from softlayer_sdk._calls.service import given
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.user_customer import UserCustomerService


class UserCustomerOpenIdConnectService(UserCustomerService):
    """The methods of SoftLayer_User_Customer_OpenIdConnect.

    https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_OpenIdConnect/
    """

    datatype = "SoftLayer_User_Customer_OpenIdConnect"

    def activate_open_id_connect_user(
        self, verification_code: str, user_info: models.UserCustomer, iam_id: str | None = None
    ) -> None:
        """SoftLayer_User_Customer_OpenIdConnect::activateOpenIdConnectUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_OpenIdConnect/activateOpenIdConnectUser/
        """
        self.client.call(
            self.datatype, "activateOpenIdConnectUser", verification_code, user_info, *given(iam_id)
        )

    def complete_invitation_after_login(
        self, provider_type: str, access_token: str, email_registration_code: str
    ) -> None:
        """SoftLayer_User_Customer_OpenIdConnect::completeInvitationAfterLogin.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_OpenIdConnect/completeInvitationAfterLogin/
        """
        self.client.call(
            self.datatype,
            "completeInvitationAfterLogin",
            provider_type,
            access_token,
            email_registration_code,
        )

    def create_object(
        self,
        template_object: models.UserCustomer,
        password: str | None,
        vpn_password: str | None,
        *,
        mask: MaskLike | None = None,
        into: type[results.UserCustomerOpenIdConnectT] | None = None,
    ) -> results.UserCustomerOpenIdConnectT:
        """SoftLayer_User_Customer_OpenIdConnect::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_OpenIdConnect/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            password,
            vpn_password,
            mask=mask,
            into=into,
            returns=models.UserCustomerOpenIdConnect,
        )

    def create_open_id_connect_user_and_complete_invitation(
        self, provider_type: str, user: models.UserCustomer, password: str, registration_code: str
    ) -> None:
        """SoftLayer_User_Customer_OpenIdConnect::createOpenIdConnectUserAndCompleteInvitation.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_OpenIdConnect/createOpenIdConnectUserAndCompleteInvitation/
        """
        self.client.call(
            self.datatype,
            "createOpenIdConnectUserAndCompleteInvitation",
            provider_type,
            user,
            password,
            registration_code,
        )

    def decline_invitation(self, provider_type: str, registration_code: str) -> None:
        """SoftLayer_User_Customer_OpenIdConnect::declineInvitation.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_OpenIdConnect/declineInvitation/
        """
        self.client.call(self.datatype, "declineInvitation", provider_type, registration_code)

    def get_login_account_info_open_id_connect(
        self,
        provider_type: str,
        access_token: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerUserCustomerOpenIdConnectLoginAccountInfoT] | None = None,
    ) -> results.ContainerUserCustomerOpenIdConnectLoginAccountInfoT:
        """SoftLayer_User_Customer_OpenIdConnect::getLoginAccountInfoOpenIdConnect.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_OpenIdConnect/getLoginAccountInfoOpenIdConnect/
        """
        return self.client.call(
            self.datatype,
            "getLoginAccountInfoOpenIdConnect",
            provider_type,
            access_token,
            mask=mask,
            into=into,
            returns=models.ContainerUserCustomerOpenIdConnectLoginAccountInfo,
        )

    def get_mapped_accounts_for_cloud_iam_identity(self, parameter1: str) -> Any:
        """SoftLayer_User_Customer_OpenIdConnect::getMappedAccountsForCloudIamIdentity.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_OpenIdConnect/getMappedAccountsForCloudIamIdentity/
        """
        return self.client.call(self.datatype, "getMappedAccountsForCloudIamIdentity", parameter1)

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerOpenIdConnectT] | None = None,
    ) -> results.UserCustomerOpenIdConnectT:
        """SoftLayer_User_Customer_OpenIdConnect::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_OpenIdConnect/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomerOpenIdConnect,
        )

    def get_open_id_registration_info_from_code(
        self,
        provider_type: str,
        registration_code: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.AccountAuthenticationOpenIdConnectRegistrationInformationT]
        | None = None,
    ) -> results.AccountAuthenticationOpenIdConnectRegistrationInformationT:
        """SoftLayer_User_Customer_OpenIdConnect::getOpenIdRegistrationInfoFromCode.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_OpenIdConnect/getOpenIdRegistrationInfoFromCode/
        """
        return self.client.call(
            self.datatype,
            "getOpenIdRegistrationInfoFromCode",
            provider_type,
            registration_code,
            mask=mask,
            into=into,
            returns=models.AccountAuthenticationOpenIdConnectRegistrationInformation,
        )

    def get_portal_login_token_open_id_connect(
        self,
        provider_type: str,
        access_token: str,
        account_id: int | None = None,
        security_question_id: int | None = None,
        security_question_answer: str | None = None,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerUserCustomerPortalTokenT] | None = None,
    ) -> results.ContainerUserCustomerPortalTokenT:
        """SoftLayer_User_Customer_OpenIdConnect::getPortalLoginTokenOpenIdConnect.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_OpenIdConnect/getPortalLoginTokenOpenIdConnect/
        """
        return self.client.call(
            self.datatype,
            "getPortalLoginTokenOpenIdConnect",
            provider_type,
            access_token,
            *given(account_id, security_question_id, security_question_answer),
            mask=mask,
            into=into,
            returns=models.ContainerUserCustomerPortalToken,
        )

    def get_user_for_unified_invitation(
        self,
        open_id_connect_user_id: str,
        unique_identifier: str,
        search_invitations_not_links_flag: str,
        account_id: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.UserCustomerOpenIdConnectT] | None = None,
    ) -> results.UserCustomerOpenIdConnectT | None:
        """SoftLayer_User_Customer_OpenIdConnect::getUserForUnifiedInvitation.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_OpenIdConnect/getUserForUnifiedInvitation/
        """
        return self.client.call(
            self.datatype,
            "getUserForUnifiedInvitation",
            open_id_connect_user_id,
            unique_identifier,
            search_invitations_not_links_flag,
            account_id,
            mask=mask,
            into=into,
            returns=models.UserCustomerOpenIdConnect,
        )
