# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Virtual_Guest_Boot_Parameter")
class VirtualGuestBootParameter(Entity):
    """SoftLayer_Virtual_Guest_Boot_Parameter.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_Guest_Boot_Parameter/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    guest: models.VirtualGuest | None = relational("guest", "SoftLayer_Virtual_Guest")
    guest_boot_parameter_type: models.VirtualGuestBootParameterType | None = relational(
        "guestBootParameterType", "SoftLayer_Virtual_Guest_Boot_Parameter_Type"
    )
    guest_boot_parameter_type_id: int | None = local("guestBootParameterTypeId", "int")
    guest_id: int | None = local("guestId", "int")
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
