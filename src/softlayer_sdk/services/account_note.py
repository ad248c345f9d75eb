# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class AccountNoteService(Service):
    """The methods of SoftLayer_Account_Note.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Note/
    """

    datatype = "SoftLayer_Account_Note"

    def create_object(
        self, template_object: models.AccountNote, *, mask: MaskLike | None = None
    ) -> models.AccountNote:
        """SoftLayer_Account_Note::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Note/createObject/
        """
        return self.client.call(
            self.datatype, "createObject", template_object, mask=mask, returns=models.AccountNote
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
    ) -> models.Account | None:
        """SoftLayer_Account_Note::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Note/getAccount/
        """
        return self.client.call(
            self.datatype, "getAccount", id=id, mask=mask, filter=filter, returns=models.Account
        )

    def get_customer(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.UserCustomer | None:
        """SoftLayer_Account_Note::getCustomer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Note/getCustomer/
        """
        return self.client.call(
            self.datatype,
            "getCustomer",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.UserCustomer,
        )

    def get_note_history(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.AccountNoteHistory]:
        """SoftLayer_Account_Note::getNoteHistory.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Note/getNoteHistory/
        """
        return self.client.call(
            self.datatype,
            "getNoteHistory",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.AccountNoteHistory],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.AccountNote:
        """SoftLayer_Account_Note::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Note/getObject/
        """
        return self.client.call(
            self.datatype, "getObject", id=id, mask=mask, filter=filter, returns=models.AccountNote
        )
