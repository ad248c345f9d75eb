# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Utility_File_Entity")
class ContainerUtilityFileEntity(Entity):
    """SoftLayer_Container_Utility_File_Entity.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Utility_File_Entity/
    """

    content: bytes | None = local("content", "base64Binary")
    content_type: str | None = local("contentType", "string")
    create_date: datetime | None = local("createDate", "dateTime")
    delete_date: datetime | None = local("deleteDate", "dateTime")
    id: str = local("id", "string")
    is_shared: int | None = local("isShared", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    name: str | None = local("name", "string")
    owner: str | None = local("owner", "string")
    size: int | None = local("size", "unsignedLong")
    type: str | None = local("type", "string")
    version: int | None = local("version", "int")
