# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class AccountProofOfConceptApproverService(Service):
    """The methods of SoftLayer_Account_ProofOfConcept_Approver.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_ProofOfConcept_Approver/
    """

    datatype = "SoftLayer_Account_ProofOfConcept_Approver"

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.AccountProofOfConceptApprover]:
        """SoftLayer_Account_ProofOfConcept_Approver::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_ProofOfConcept_Approver/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.AccountProofOfConceptApprover],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.AccountProofOfConceptApprover:
        """SoftLayer_Account_ProofOfConcept_Approver::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_ProofOfConcept_Approver/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.AccountProofOfConceptApprover,
        )

    def get_role(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.AccountProofOfConceptApproverRole | None:
        """SoftLayer_Account_ProofOfConcept_Approver::getRole.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_ProofOfConcept_Approver/getRole/
        """
        return self.client.call(
            self.datatype,
            "getRole",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.AccountProofOfConceptApproverRole,
        )

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.AccountProofOfConceptApproverType | None:
        """SoftLayer_Account_ProofOfConcept_Approver::getType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_ProofOfConcept_Approver/getType/
        """
        return self.client.call(
            self.datatype,
            "getType",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.AccountProofOfConceptApproverType,
        )
