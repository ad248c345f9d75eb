# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class AccountNoteService(Service):
    """The methods of SoftLayer_Account_Note.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Note/
    """

    datatype = "SoftLayer_Account_Note"

    def create_object(
        self,
        template_object: models.AccountNote,
        *,
        mask: MaskLike | None = None,
        into: type[results.AccountNoteT] | None = None,
    ) -> results.AccountNoteT:
        """SoftLayer_Account_Note::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Note/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.AccountNote,
        )

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Account_Note::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Note/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def edit_object(
        self, template_object: models.AccountNote, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Account_Note::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Note/editObject/
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
        """SoftLayer_Account_Note::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Note/getAccount/
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

    def get_customer(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT | None:
        """SoftLayer_Account_Note::getCustomer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Note/getCustomer/
        """
        return self.client.call(
            self.datatype,
            "getCustomer",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomer,
        )

    def get_note_history(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountNoteHistoryT] | None = None,
    ) -> results.ListResult[results.AccountNoteHistoryT]:
        """SoftLayer_Account_Note::getNoteHistory.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Note/getNoteHistory/
        """
        return self.client.call(
            self.datatype,
            "getNoteHistory",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountNoteHistory],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountNoteT] | None = None,
    ) -> results.AccountNoteT:
        """SoftLayer_Account_Note::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Note/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountNote,
        )
