# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from datetime import datetime

    from softlayer_sdk.models.virtual_guest import VirtualGuest
    from softlayer_sdk.models.virtual_guest_boot_parameter_type import VirtualGuestBootParameterType


@entity("SoftLayer_Virtual_Guest_Boot_Parameter")
class VirtualGuestBootParameter(Entity):
    """SoftLayer_Virtual_Guest_Boot_Parameter.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_Guest_Boot_Parameter/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    guest: VirtualGuest | None = relational("guest", "SoftLayer_Virtual_Guest")
    guest_boot_parameter_type: VirtualGuestBootParameterType | None = relational(
        "guestBootParameterType", "SoftLayer_Virtual_Guest_Boot_Parameter_Type"
    )
    guest_boot_parameter_type_id: int | None = local("guestBootParameterTypeId", "int")
    guest_id: int | None = local("guestId", "int")
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
