# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class CatalystEnrollmentService(Service):
    """The methods of SoftLayer_Catalyst_Enrollment.

    https://sldn.softlayer.com/reference/services/SoftLayer_Catalyst_Enrollment/
    """

    datatype = "SoftLayer_Catalyst_Enrollment"

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Catalyst_Enrollment::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Catalyst_Enrollment/getAccount/
        """
        return self.client.call(
            self.datatype,
            "getAccount",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Account,
        )

    def get_affiliate(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.CatalystAffiliateT] | None = None,
    ) -> results.CatalystAffiliateT | None:
        """SoftLayer_Catalyst_Enrollment::getAffiliate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Catalyst_Enrollment/getAffiliate/
        """
        return self.client.call(
            self.datatype,
            "getAffiliate",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.CatalystAffiliate,
        )

    def get_affiliates(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.CatalystAffiliateT] | None = None,
    ) -> results.ListResult[results.CatalystAffiliateT]:
        """SoftLayer_Catalyst_Enrollment::getAffiliates.

        https://sldn.softlayer.com/reference/services/SoftLayer_Catalyst_Enrollment/getAffiliates/
        """
        return self.client.call(
            self.datatype,
            "getAffiliates",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.CatalystAffiliate],
        )

    def get_company_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.CatalystCompanyTypeT] | None = None,
    ) -> results.CatalystCompanyTypeT | None:
        """SoftLayer_Catalyst_Enrollment::getCompanyType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Catalyst_Enrollment/getCompanyType/
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

    def get_company_types(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.CatalystCompanyTypeT] | None = None,
    ) -> results.ListResult[results.CatalystCompanyTypeT]:
        """SoftLayer_Catalyst_Enrollment::getCompanyTypes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Catalyst_Enrollment/getCompanyTypes/
        """
        return self.client.call(
            self.datatype,
            "getCompanyTypes",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.CatalystCompanyType],
        )

    def get_enrollment_request_annual_revenue_options(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.CatalystEnrollmentRequestContainerAnswerOptionT] | None = None,
    ) -> results.ListResult[results.CatalystEnrollmentRequestContainerAnswerOptionT]:
        """SoftLayer_Catalyst_Enrollment::getEnrollmentRequestAnnualRevenueOptions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Catalyst_Enrollment/getEnrollmentRequestAnnualRevenueOptions/
        """
        return self.client.call(
            self.datatype,
            "getEnrollmentRequestAnnualRevenueOptions",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.CatalystEnrollmentRequestContainerAnswerOption],
        )

    def get_enrollment_request_user_count_options(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.CatalystEnrollmentRequestContainerAnswerOptionT] | None = None,
    ) -> results.ListResult[results.CatalystEnrollmentRequestContainerAnswerOptionT]:
        """SoftLayer_Catalyst_Enrollment::getEnrollmentRequestUserCountOptions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Catalyst_Enrollment/getEnrollmentRequestUserCountOptions/
        """
        return self.client.call(
            self.datatype,
            "getEnrollmentRequestUserCountOptions",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.CatalystEnrollmentRequestContainerAnswerOption],
        )

    def get_enrollment_request_years_in_operation_options(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.CatalystEnrollmentRequestContainerAnswerOptionT] | None = None,
    ) -> results.ListResult[results.CatalystEnrollmentRequestContainerAnswerOptionT]:
        """SoftLayer_Catalyst_Enrollment::getEnrollmentRequestYearsInOperationOptions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Catalyst_Enrollment/getEnrollmentRequestYearsInOperationOptions/
        """
        return self.client.call(
            self.datatype,
            "getEnrollmentRequestYearsInOperationOptions",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.CatalystEnrollmentRequestContainerAnswerOption],
        )

    def get_is_active_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Catalyst_Enrollment::getIsActiveFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Catalyst_Enrollment/getIsActiveFlag/
        """
        return self.client.call(
            self.datatype, "getIsActiveFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.CatalystEnrollmentT] | None = None,
    ) -> results.CatalystEnrollmentT:
        """SoftLayer_Catalyst_Enrollment::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Catalyst_Enrollment/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.CatalystEnrollment,
        )

    def get_representative(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserEmployeeT] | None = None,
    ) -> results.UserEmployeeT | None:
        """SoftLayer_Catalyst_Enrollment::getRepresentative.

        https://sldn.softlayer.com/reference/services/SoftLayer_Catalyst_Enrollment/getRepresentative/
        """
        return self.client.call(
            self.datatype,
            "getRepresentative",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserEmployee,
        )

    def request_manual_enrollment(
        self, request: models.ContainerCatalystManualEnrollmentRequest
    ) -> None:
        """SoftLayer_Catalyst_Enrollment::requestManualEnrollment.

        https://sldn.softlayer.com/reference/services/SoftLayer_Catalyst_Enrollment/requestManualEnrollment/
        """
        self.client.call(self.datatype, "requestManualEnrollment", request)

    def request_self_enrollment(
        self,
        enrollment_request: models.CatalystEnrollmentRequest,
        *,
        mask: MaskLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT:
        """SoftLayer_Catalyst_Enrollment::requestSelfEnrollment.

        https://sldn.softlayer.com/reference/services/SoftLayer_Catalyst_Enrollment/requestSelfEnrollment/
        """
        return self.client.call(
            self.datatype,
            "requestSelfEnrollment",
            enrollment_request,
            mask=mask,
            into=into,
            returns=models.Account,
        )
