# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class AccountProofOfConceptService(Service):
    """The methods of SoftLayer_Account_ProofOfConcept.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_ProofOfConcept/
    """

    datatype = "SoftLayer_Account_ProofOfConcept"

    def approve_review(self, request_id: int, access_token: str) -> None:
        """SoftLayer_Account_ProofOfConcept::approveReview.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_ProofOfConcept/approveReview/
        """
        self.client.call(self.datatype, "approveReview", request_id, access_token)

    def deny_review(self, request_id: int, access_token: str, reason: str) -> None:
        """SoftLayer_Account_ProofOfConcept::denyReview.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_ProofOfConcept/denyReview/
        """
        self.client.call(self.datatype, "denyReview", request_id, access_token, reason)

    def get_authentication_url(self, target_page: str) -> str:
        """SoftLayer_Account_ProofOfConcept::getAuthenticationUrl.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_ProofOfConcept/getAuthenticationUrl/
        """
        return self.client.call(self.datatype, "getAuthenticationUrl", target_page, returns=str)

    def get_requests_pending_integrated_offering_team_review(
        self,
        access_token: str,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerAccountProofOfConceptReviewSummaryT] | None = None,
    ) -> results.ListResult[results.ContainerAccountProofOfConceptReviewSummaryT]:
        """SoftLayer_Account_ProofOfConcept::getRequestsPendingIntegratedOfferingTeamReview.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_ProofOfConcept/getRequestsPendingIntegratedOfferingTeamReview/
        """
        return self.client.call(
            self.datatype,
            "getRequestsPendingIntegratedOfferingTeamReview",
            access_token,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerAccountProofOfConceptReviewSummary],
        )

    def get_requests_pending_over_threshold_review(
        self,
        access_token: str,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerAccountProofOfConceptReviewSummaryT] | None = None,
    ) -> results.ListResult[results.ContainerAccountProofOfConceptReviewSummaryT]:
        """SoftLayer_Account_ProofOfConcept::getRequestsPendingOverThresholdReview.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_ProofOfConcept/getRequestsPendingOverThresholdReview/
        """
        return self.client.call(
            self.datatype,
            "getRequestsPendingOverThresholdReview",
            access_token,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerAccountProofOfConceptReviewSummary],
        )

    def get_reviewer_access_token(self, unverified_authentication_code: str) -> str:
        """SoftLayer_Account_ProofOfConcept::getReviewerAccessToken.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_ProofOfConcept/getReviewerAccessToken/
        """
        return self.client.call(
            self.datatype, "getReviewerAccessToken", unverified_authentication_code, returns=str
        )

    def get_reviewer_email_from_access_token(self, access_token: str) -> str:
        """SoftLayer_Account_ProofOfConcept::getReviewerEmailFromAccessToken.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_ProofOfConcept/getReviewerEmailFromAccessToken/
        """
        return self.client.call(
            self.datatype, "getReviewerEmailFromAccessToken", access_token, returns=str
        )

    def get_submitted_request(
        self,
        request_id: int,
        email: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerAccountProofOfConceptReviewT] | None = None,
    ) -> results.ContainerAccountProofOfConceptReviewT | None:
        """SoftLayer_Account_ProofOfConcept::getSubmittedRequest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_ProofOfConcept/getSubmittedRequest/
        """
        return self.client.call(
            self.datatype,
            "getSubmittedRequest",
            request_id,
            email,
            mask=mask,
            into=into,
            returns=models.ContainerAccountProofOfConceptReview,
        )

    def get_submitted_requests(
        self,
        email: str,
        sort_order: str | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerAccountProofOfConceptReviewSummaryT] | None = None,
    ) -> results.ListResult[results.ContainerAccountProofOfConceptReviewSummaryT]:
        """SoftLayer_Account_ProofOfConcept::getSubmittedRequests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_ProofOfConcept/getSubmittedRequests/
        """
        return self.client.call(
            self.datatype,
            "getSubmittedRequests",
            email,
            *given(sort_order),
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerAccountProofOfConceptReviewSummary],
        )

    def get_support_email_address(self) -> str:
        """SoftLayer_Account_ProofOfConcept::getSupportEmailAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_ProofOfConcept/getSupportEmailAddress/
        """
        return self.client.call(self.datatype, "getSupportEmailAddress", returns=str)

    def get_total_requests_pending_integrated_offering_team_review(self, access_token: str) -> int:
        """SoftLayer_Account_ProofOfConcept::getTotalRequestsPendingIntegratedOfferingTeamReview.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_ProofOfConcept/getTotalRequestsPendingIntegratedOfferingTeamReview/
        """
        return self.client.call(
            self.datatype,
            "getTotalRequestsPendingIntegratedOfferingTeamReview",
            access_token,
            returns=int,
        )

    def get_total_requests_pending_over_threshold_review_count(self) -> int:
        """SoftLayer_Account_ProofOfConcept::getTotalRequestsPendingOverThresholdReviewCount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_ProofOfConcept/getTotalRequestsPendingOverThresholdReviewCount/
        """
        return self.client.call(
            self.datatype, "getTotalRequestsPendingOverThresholdReviewCount", returns=int
        )

    def is_current_reviewer(self, request_id: int, access_token: str) -> bool:
        """SoftLayer_Account_ProofOfConcept::isCurrentReviewer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_ProofOfConcept/isCurrentReviewer/
        """
        return self.client.call(
            self.datatype, "isCurrentReviewer", request_id, access_token, returns=bool
        )

    def is_integrated_offering_team_reviewer(self, email_address: str) -> bool:
        """SoftLayer_Account_ProofOfConcept::isIntegratedOfferingTeamReviewer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_ProofOfConcept/isIntegratedOfferingTeamReviewer/
        """
        return self.client.call(
            self.datatype, "isIntegratedOfferingTeamReviewer", email_address, returns=bool
        )

    def is_over_threshold_reviewer(self, email_address: str) -> bool:
        """SoftLayer_Account_ProofOfConcept::isOverThresholdReviewer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_ProofOfConcept/isOverThresholdReviewer/
        """
        return self.client.call(
            self.datatype, "isOverThresholdReviewer", email_address, returns=bool
        )

    def request_account_team_funded_account(
        self,
        request: models.ContainerAccountProofOfConceptRequestAccountFunded,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerAccountProofOfConceptReviewSummaryT] | None = None,
    ) -> results.ContainerAccountProofOfConceptReviewSummaryT:
        """SoftLayer_Account_ProofOfConcept::requestAccountTeamFundedAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_ProofOfConcept/requestAccountTeamFundedAccount/
        """
        return self.client.call(
            self.datatype,
            "requestAccountTeamFundedAccount",
            request,
            mask=mask,
            into=into,
            returns=models.ContainerAccountProofOfConceptReviewSummary,
        )

    def request_global_funded_account(
        self,
        request: models.ContainerAccountProofOfConceptRequestGlobalFunded,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerAccountProofOfConceptReviewSummaryT] | None = None,
    ) -> results.ContainerAccountProofOfConceptReviewSummaryT:
        """SoftLayer_Account_ProofOfConcept::requestGlobalFundedAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_ProofOfConcept/requestGlobalFundedAccount/
        """
        return self.client.call(
            self.datatype,
            "requestGlobalFundedAccount",
            request,
            mask=mask,
            into=into,
            returns=models.ContainerAccountProofOfConceptReviewSummary,
        )

    def verify_reviewer(self, request_id: int, reviewer_email_address: str) -> None:
        """SoftLayer_Account_ProofOfConcept::verifyReviewer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_ProofOfConcept/verifyReviewer/
        """
        self.client.call(self.datatype, "verifyReviewer", request_id, reviewer_email_address)
