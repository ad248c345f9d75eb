# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Utility_Message")
class ContainerUtilityMessage(Entity):
    """SoftLayer_Container_Utility_Message.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Utility_Message/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    id: int = local("id", "int")
    message: str | None = local("message", "string")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    summary: str | None = local("summary", "string")
