# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class AccountPartnerReferralProspectService(Service):
    """The methods of SoftLayer_Account_Partner_Referral_Prospect.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Partner_Referral_Prospect/
    """

    datatype = "SoftLayer_Account_Partner_Referral_Prospect"

    def create_prospect(
        self,
        template_object: models.ContainerReferralPartnerProspect,
        commit: bool | None = None,
        *,
        mask: MaskLike | None = None,
        into: type[results.AccountPartnerReferralProspectT] | None = None,
    ) -> results.AccountPartnerReferralProspectT:
        """SoftLayer_Account_Partner_Referral_Prospect::createProspect.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Partner_Referral_Prospect/createProspect/
        """
        return self.client.call(
            self.datatype,
            "createProspect",
            template_object,
            *given(commit),
            mask=mask,
            into=into,
            returns=models.AccountPartnerReferralProspect,
        )

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Account_Partner_Referral_Prospect::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Partner_Referral_Prospect/getAccount/
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

    def get_assigned_employees(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserEmployeeT] | None = None,
    ) -> results.ListResult[results.UserEmployeeT]:
        """SoftLayer_Account_Partner_Referral_Prospect::getAssignedEmployees.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Partner_Referral_Prospect/getAssignedEmployees/
        """
        return self.client.call(
            self.datatype,
            "getAssignedEmployees",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserEmployee],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountPartnerReferralProspectT] | None = None,
    ) -> results.AccountPartnerReferralProspectT:
        """SoftLayer_Account_Partner_Referral_Prospect::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Partner_Referral_Prospect/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountPartnerReferralProspect,
        )

    def get_quotes(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingOrderQuoteT] | None = None,
    ) -> results.ListResult[results.BillingOrderQuoteT]:
        """SoftLayer_Account_Partner_Referral_Prospect::getQuotes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Partner_Referral_Prospect/getQuotes/
        """
        return self.client.call(
            self.datatype,
            "getQuotes",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingOrderQuote],
        )

    def get_survey_questions(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SurveyQuestionT] | None = None,
    ) -> results.ListResult[results.SurveyQuestionT]:
        """SoftLayer_Account_Partner_Referral_Prospect::getSurveyQuestions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Partner_Referral_Prospect/getSurveyQuestions/
        """
        return self.client.call(
            self.datatype,
            "getSurveyQuestions",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SurveyQuestion],
        )

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerProspectTypeT] | None = None,
    ) -> results.UserCustomerProspectTypeT | None:
        """SoftLayer_Account_Partner_Referral_Prospect::getType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Partner_Referral_Prospect/getType/
        """
        return self.client.call(
            self.datatype,
            "getType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomerProspectType,
        )
