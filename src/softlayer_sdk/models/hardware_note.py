# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Hardware_Note")
class HardwareNote(Entity):
    """SoftLayer_Hardware_Note.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Note/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    employee: models.UserEmployee | None = relational("employee", "SoftLayer_User_Employee")
    hardware: models.Hardware | None = relational("hardware", "SoftLayer_Hardware")
    hardware_id: int | None = local("hardwareId", "int")
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    note: str | None = local("note", "string")
    type: models.HardwareNoteType | None = relational("type", "SoftLayer_Hardware_Note_Type")
    type_id: int | None = local("typeId", "int")
    user: models.UserCustomer | None = relational("user", "SoftLayer_User_Customer")
    user_record_id: int | None = local("userRecordId", "int")
