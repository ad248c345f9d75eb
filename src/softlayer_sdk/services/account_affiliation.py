# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, list_of

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


class AccountAffiliationService(Service):
    """The methods of SoftLayer_Account_Affiliation.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Affiliation/
    """

    datatype = "SoftLayer_Account_Affiliation"

    @overload
    def create_object(
        self, template_object: models.AccountAffiliation, *, mask: MaskLike | None = ...
    ) -> models.AccountAffiliation: ...

    @overload
    def create_object(self, template_object: models.AccountAffiliation, *, into: type[R]) -> R: ...

    def create_object(
        self,
        template_object: models.AccountAffiliation,
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_account_affiliations_by_affiliate_id(
        self,
        affiliate_id: str,
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.AccountAffiliation]: ...

    @overload
    def get_account_affiliations_by_affiliate_id(
        self,
        affiliate_id: str,
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_account_affiliations_by_affiliate_id(
        self,
        affiliate_id: str,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.AccountAffiliation: ...

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
