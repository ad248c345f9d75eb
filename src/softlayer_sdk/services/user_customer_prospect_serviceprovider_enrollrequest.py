# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class UserCustomerProspectServiceProviderEnrollRequestService(Service):
    """The methods of SoftLayer_User_Customer_Prospect_ServiceProvider_EnrollRequest.

    https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Prospect_ServiceProvider_EnrollRequest/
    """

    datatype = "SoftLayer_User_Customer_Prospect_ServiceProvider_EnrollRequest"

    @overload
    def enroll(
        self,
        template_object: models.UserCustomerProspectServiceProviderEnrollRequest,
        *,
        mask: MaskLike | None = ...,
    ) -> models.UserCustomerProspectServiceProviderEnrollRequest: ...

    @overload
    def enroll(
        self,
        template_object: models.UserCustomerProspectServiceProviderEnrollRequest,
        *,
        into: type[R],
    ) -> R: ...

    def enroll(
        self,
        template_object: models.UserCustomerProspectServiceProviderEnrollRequest,
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_company_type(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.CatalystCompanyType | None: ...

    @overload
    def get_company_type(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_company_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.UserCustomerProspectServiceProviderEnrollRequest: ...

    @overload
    def get_object(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R: ...

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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
