# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, given, list_of

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


class AccountPartnerReferralProspectService(Service):
    """The methods of SoftLayer_Account_Partner_Referral_Prospect.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Partner_Referral_Prospect/
    """

    datatype = "SoftLayer_Account_Partner_Referral_Prospect"

    @overload
    def create_prospect(
        self,
        template_object: models.ContainerReferralPartnerProspect,
        commit: bool | None = None,
        *,
        mask: MaskLike | None = ...,
    ) -> models.AccountPartnerReferralProspect: ...

    @overload
    def create_prospect(
        self,
        template_object: models.ContainerReferralPartnerProspect,
        commit: bool | None = None,
        *,
        into: type[R],
    ) -> R: ...

    def create_prospect(
        self,
        template_object: models.ContainerReferralPartnerProspect,
        commit: bool | None = None,
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_account(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Account | None: ...

    @overload
    def get_account(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_assigned_employees(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.UserEmployee]: ...

    @overload
    def get_assigned_employees(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_assigned_employees(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.AccountPartnerReferralProspect: ...

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

    @overload
    def get_quotes(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.BillingOrderQuote]: ...

    @overload
    def get_quotes(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_quotes(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_survey_questions(
        self,
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.SurveyQuestion]: ...

    @overload
    def get_survey_questions(
        self,
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_survey_questions(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_type(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.UserCustomerProspectType | None: ...

    @overload
    def get_type(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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
