# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Verify_Api_HttpsObj")
class VerifyApiHttpsObj(Entity):
    """SoftLayer_Verify_Api_HttpsObj.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Verify_Api_HttpsObj/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    test_string: str | None = local("testString", "string")
