# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Account_Lockdown_Request")
class AccountLockdownRequest(Entity):
    """SoftLayer_Account_Lockdown_Request.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_Lockdown_Request/
    """

    account_id: int | None = local("accountId", "int")
    action: str | None = local("action", "string")
    create_date: datetime | None = local("createDate", "dateTime")
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    status: str | None = local("status", "string")
