# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from datetime import datetime

    from softlayer_sdk.models.software_component import SoftwareComponent


@entity("SoftLayer_Software_Component_Password_History")
class SoftwareComponentPasswordHistory(Entity):
    """SoftLayer_Software_Component_Password_History.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Software_Component_Password_History/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    notes: str | None = local("notes", "string")
    password: str | None = local("password", "string")
    software_component: SoftwareComponent | None = relational(
        "softwareComponent", "SoftLayer_Software_Component"
    )
    software_component_id: int | None = local("softwareComponentId", "int")
    username: str | None = local("username", "string")
