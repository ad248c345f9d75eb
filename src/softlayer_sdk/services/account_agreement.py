# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class AccountAgreementService(Service):
    """The methods of SoftLayer_Account_Agreement.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Agreement/
    """

    datatype = "SoftLayer_Account_Agreement"

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Account_Agreement::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Agreement/getAccount/
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

    def get_agreement_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountAgreementTypeT] | None = None,
    ) -> results.AccountAgreementTypeT | None:
        """SoftLayer_Account_Agreement::getAgreementType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Agreement/getAgreementType/
        """
        return self.client.call(
            self.datatype,
            "getAgreementType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountAgreementType,
        )

    def get_attached_billing_agreement_files(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountMasterServiceAgreementT] | None = None,
    ) -> results.ListResult[results.AccountMasterServiceAgreementT]:
        """SoftLayer_Account_Agreement::getAttachedBillingAgreementFiles.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Agreement/getAttachedBillingAgreementFiles/
        """
        return self.client.call(
            self.datatype,
            "getAttachedBillingAgreementFiles",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountMasterServiceAgreement],
        )

    def get_billing_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Account_Agreement::getBillingItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Agreement/getBillingItems/
        """
        return self.client.call(
            self.datatype,
            "getBillingItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountAgreementT] | None = None,
    ) -> results.AccountAgreementT:
        """SoftLayer_Account_Agreement::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Agreement/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountAgreement,
        )

    def get_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountAgreementStatusT] | None = None,
    ) -> results.AccountAgreementStatusT | None:
        """SoftLayer_Account_Agreement::getStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Agreement/getStatus/
        """
        return self.client.call(
            self.datatype,
            "getStatus",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountAgreementStatus,
        )

    def get_top_level_billing_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Account_Agreement::getTopLevelBillingItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Agreement/getTopLevelBillingItems/
        """
        return self.client.call(
            self.datatype,
            "getTopLevelBillingItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )
