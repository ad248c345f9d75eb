# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class AccountAffiliationService(Service):
    """The methods of SoftLayer_Account_Affiliation.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Affiliation/
    """

    datatype = "SoftLayer_Account_Affiliation"

    def create_object(
        self,
        template_object: models.AccountAffiliation,
        *,
        mask: MaskLike | None = None,
        into: type[results.AccountAffiliationT] | None = None,
    ) -> results.AccountAffiliationT:
        """SoftLayer_Account_Affiliation::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Affiliation/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.AccountAffiliation,
        )

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Account_Affiliation::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Affiliation/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def edit_object(
        self, template_object: models.AccountAffiliation, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Account_Affiliation::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Affiliation/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Account_Affiliation::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Affiliation/getAccount/
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

    def get_account_affiliations_by_affiliate_id(
        self,
        affiliate_id: str,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountAffiliationT] | None = None,
    ) -> results.ListResult[results.AccountAffiliationT]:
        """SoftLayer_Account_Affiliation::getAccountAffiliationsByAffiliateId.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Affiliation/getAccountAffiliationsByAffiliateId/
        """
        return self.client.call(
            self.datatype,
            "getAccountAffiliationsByAffiliateId",
            affiliate_id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountAffiliation],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountAffiliationT] | None = None,
    ) -> results.AccountAffiliationT:
        """SoftLayer_Account_Affiliation::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Affiliation/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountAffiliation,
        )
