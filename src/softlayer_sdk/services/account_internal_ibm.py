# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class AccountInternalIbmService(Service):
    """The methods of SoftLayer_Account_Internal_Ibm.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Internal_Ibm/
    """

    datatype = "SoftLayer_Account_Internal_Ibm"

    def get_account_types(
        self,
        *,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Account_Internal_Ibm::getAccountTypes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Internal_Ibm/getAccountTypes/
        """
        return self.client.call(
            self.datatype,
            "getAccountTypes",
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def get_authorization_url(self, request_id: int) -> str:
        """SoftLayer_Account_Internal_Ibm::getAuthorizationUrl.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Internal_Ibm/getAuthorizationUrl/
        """
        return self.client.call(self.datatype, "getAuthorizationUrl", request_id, returns=str)

    def get_bms_countries(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BMSContainerCountryT] | None = None,
    ) -> results.ListResult[results.BMSContainerCountryT]:
        """SoftLayer_Account_Internal_Ibm::getBmsCountries.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Internal_Ibm/getBmsCountries/
        """
        return self.client.call(
            self.datatype,
            "getBmsCountries",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BMSContainerCountry],
        )

    def get_bms_country_list(
        self,
        *,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Account_Internal_Ibm::getBmsCountryList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Internal_Ibm/getBmsCountryList/
        """
        return self.client.call(
            self.datatype,
            "getBmsCountryList",
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def get_employee_access_token(self, unverified_authentication_code: str) -> str:
        """SoftLayer_Account_Internal_Ibm::getEmployeeAccessToken.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Internal_Ibm/getEmployeeAccessToken/
        """
        return self.client.call(
            self.datatype, "getEmployeeAccessToken", unverified_authentication_code, returns=str
        )

    def get_manager_preview(
        self,
        request_id: int,
        access_token: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerAccountInternalIbmRequestT] | None = None,
    ) -> results.ContainerAccountInternalIbmRequestT:
        """SoftLayer_Account_Internal_Ibm::getManagerPreview.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Internal_Ibm/getManagerPreview/
        """
        return self.client.call(
            self.datatype,
            "getManagerPreview",
            request_id,
            access_token,
            mask=mask,
            into=into,
            returns=models.ContainerAccountInternalIbmRequest,
        )

    def has_existing_request(self, employee_uid: str, manager_uid: str) -> bool:
        """SoftLayer_Account_Internal_Ibm::hasExistingRequest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Internal_Ibm/hasExistingRequest/
        """
        return self.client.call(
            self.datatype, "hasExistingRequest", employee_uid, manager_uid, returns=bool
        )

    def manager_approve(self, request_id: int, access_token: str) -> None:
        """SoftLayer_Account_Internal_Ibm::managerApprove.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Internal_Ibm/managerApprove/
        """
        self.client.call(self.datatype, "managerApprove", request_id, access_token)

    def manager_deny(self, request_id: int, access_token: str) -> None:
        """SoftLayer_Account_Internal_Ibm::managerDeny.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Internal_Ibm/managerDeny/
        """
        self.client.call(self.datatype, "managerDeny", request_id, access_token)

    def request_account(self, request_container: models.ContainerAccountInternalIbmRequest) -> None:
        """SoftLayer_Account_Internal_Ibm::requestAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Internal_Ibm/requestAccount/
        """
        self.client.call(self.datatype, "requestAccount", request_container)
