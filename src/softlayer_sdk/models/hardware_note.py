# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from datetime import datetime

    from softlayer_sdk.models.hardware import Hardware
    from softlayer_sdk.models.hardware_note_type import HardwareNoteType
    from softlayer_sdk.models.user_customer import UserCustomer
    from softlayer_sdk.models.user_employee import UserEmployee


@entity("SoftLayer_Hardware_Note")
class HardwareNote(Entity):
    """SoftLayer_Hardware_Note.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Note/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    employee: UserEmployee | None = relational("employee", "SoftLayer_User_Employee")
    hardware: Hardware | None = relational("hardware", "SoftLayer_Hardware")
    hardware_id: int | None = local("hardwareId", "int")
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    note: str | None = local("note", "string")
    type: HardwareNoteType | None = relational("type", "SoftLayer_Hardware_Note_Type")
    type_id: int | None = local("typeId", "int")
    user: UserCustomer | None = relational("user", "SoftLayer_User_Customer")
    user_record_id: int | None = local("userRecordId", "int")
