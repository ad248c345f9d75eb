# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class AccountProofOfConceptApproverTypeService(Service):
    """The methods of SoftLayer_Account_ProofOfConcept_Approver_Type.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_ProofOfConcept_Approver_Type/
    """

    datatype = "SoftLayer_Account_ProofOfConcept_Approver_Type"

    def get_approvers(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountProofOfConceptApproverT] | None = None,
    ) -> results.ListResult[results.AccountProofOfConceptApproverT]:
        """SoftLayer_Account_ProofOfConcept_Approver_Type::getApprovers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_ProofOfConcept_Approver_Type/getApprovers/
        """
        return self.client.call(
            self.datatype,
            "getApprovers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountProofOfConceptApprover],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountProofOfConceptApproverTypeT] | None = None,
    ) -> results.AccountProofOfConceptApproverTypeT:
        """SoftLayer_Account_ProofOfConcept_Approver_Type::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_ProofOfConcept_Approver_Type/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountProofOfConceptApproverType,
        )
