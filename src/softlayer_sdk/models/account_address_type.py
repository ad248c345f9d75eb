# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Account_Address_Type")
class AccountAddressType(Entity):
    """SoftLayer_Account_Address_Type.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_Address_Type/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    id: int = local("id", "int")
    key_name: str | None = local("keyName", "string")
    name: str | None = local("name", "string")
