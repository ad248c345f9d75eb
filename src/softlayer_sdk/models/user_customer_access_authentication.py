# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_User_Customer_Access_Authentication")
class UserCustomerAccessAuthentication(Entity):
    """SoftLayer_User_Customer_Access_Authentication.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_Customer_Access_Authentication/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    ip_address: str | None = local("ipAddress", "string")
    success_flag: bool | None = local("successFlag", "boolean")
    user: models.UserCustomer | None = relational("user", "SoftLayer_User_Customer")
    user_id: int | None = local("userId", "int")
    username: str | None = local("username", "string")
