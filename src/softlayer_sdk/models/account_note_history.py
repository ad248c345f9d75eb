# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Account_Note_History")
class AccountNoteHistory(Entity):
    """SoftLayer_Account_Note_History.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_Note_History/
    """

    account_note: models.AccountNote | None = relational("accountNote", "SoftLayer_Account_Note")
    account_note_id: int | None = local("accountNoteId", "int")
    create_date: datetime | None = local("createDate", "dateTime")
    customer: models.UserCustomer | None = relational("customer", "SoftLayer_User_Customer")
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    note: str | None = local("note", "string")
    user_id: int | None = local("userId", "int")
