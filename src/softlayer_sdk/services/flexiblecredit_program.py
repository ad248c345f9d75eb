# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class FlexibleCreditProgramService(Service):
    """The methods of SoftLayer_FlexibleCredit_Program.

    https://sldn.softlayer.com/reference/services/SoftLayer_FlexibleCredit_Program/
    """

    datatype = "SoftLayer_FlexibleCredit_Program"

    def get_affiliates_available_for_self_enrollment_by_verification_type(
        self,
        verification_type_key_name: str | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.FlexibleCreditAffiliateT] | None = None,
    ) -> results.ListResult[results.FlexibleCreditAffiliateT]:
        """SoftLayer_FlexibleCredit_Program::getAffiliatesAvailableForSelfEnrollmentByVerificationType.

        https://sldn.softlayer.com/reference/services/SoftLayer_FlexibleCredit_Program/getAffiliatesAvailableForSelfEnrollmentByVerificationType/
        """
        return self.client.call(
            self.datatype,
            "getAffiliatesAvailableForSelfEnrollmentByVerificationType",
            *given(verification_type_key_name),
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.FlexibleCreditAffiliate],
        )

    def get_company_types(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.FlexibleCreditCompanyTypeT] | None = None,
    ) -> results.ListResult[results.FlexibleCreditCompanyTypeT]:
        """SoftLayer_FlexibleCredit_Program::getCompanyTypes.

        https://sldn.softlayer.com/reference/services/SoftLayer_FlexibleCredit_Program/getCompanyTypes/
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
            returns=list[models.FlexibleCreditCompanyType],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.FlexibleCreditProgramT] | None = None,
    ) -> results.FlexibleCreditProgramT:
        """SoftLayer_FlexibleCredit_Program::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_FlexibleCredit_Program/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.FlexibleCreditProgram,
        )

    def self_enroll_new_account(
        self,
        account_template: models.Account,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT:
        """SoftLayer_FlexibleCredit_Program::selfEnrollNewAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_FlexibleCredit_Program/selfEnrollNewAccount/
        """
        return self.client.call(
            self.datatype,
            "selfEnrollNewAccount",
            account_template,
            id=id,
            mask=mask,
            into=into,
            returns=models.Account,
        )
