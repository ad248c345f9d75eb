# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class UserCustomerProspectServiceProviderEnrollRequestService(Service):
    """The methods of SoftLayer_User_Customer_Prospect_ServiceProvider_EnrollRequest.

    https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Prospect_ServiceProvider_EnrollRequest/
    """

    datatype = "SoftLayer_User_Customer_Prospect_ServiceProvider_EnrollRequest"

    def enroll(
        self,
        template_object: models.UserCustomerProspectServiceProviderEnrollRequest,
        *,
        mask: MaskLike | None = None,
        into: type[results.UserCustomerProspectServiceProviderEnrollRequestT] | None = None,
    ) -> results.UserCustomerProspectServiceProviderEnrollRequestT:
        """SoftLayer_User_Customer_Prospect_ServiceProvider_EnrollRequest::enroll.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Prospect_ServiceProvider_EnrollRequest/enroll/
        """
        return self.client.call(
            self.datatype,
            "enroll",
            template_object,
            mask=mask,
            into=into,
            returns=models.UserCustomerProspectServiceProviderEnrollRequest,
        )

    def get_company_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.CatalystCompanyTypeT] | None = None,
    ) -> results.CatalystCompanyTypeT | None:
        """SoftLayer_User_Customer_Prospect_ServiceProvider_EnrollRequest::getCompanyType.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Prospect_ServiceProvider_EnrollRequest/getCompanyType/
        """
        return self.client.call(
            self.datatype,
            "getCompanyType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.CatalystCompanyType,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerProspectServiceProviderEnrollRequestT] | None = None,
    ) -> results.UserCustomerProspectServiceProviderEnrollRequestT:
        """SoftLayer_User_Customer_Prospect_ServiceProvider_EnrollRequest::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Prospect_ServiceProvider_EnrollRequest/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomerProspectServiceProviderEnrollRequest,
        )
