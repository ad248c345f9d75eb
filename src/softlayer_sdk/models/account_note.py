# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Account_Note")
class AccountNote(Entity):
    """SoftLayer_Account_Note.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_Note/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    create_date: datetime | None = local("createDate", "dateTime")
    customer: models.UserCustomer | None = relational("customer", "SoftLayer_User_Customer")
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    note: str | None = local("note", "string")
    note_history: list[models.AccountNoteHistory] = relational(
        "noteHistory", "SoftLayer_Account_Note_History", array=True
    )
    note_history_count: int = counter("noteHistoryCount")
    note_type_id: int | None = local("noteTypeId", "int")
    user_id: int | None = local("userId", "int")
