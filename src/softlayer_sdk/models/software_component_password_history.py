# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Software_Component_Password_History")
class SoftwareComponentPasswordHistory(Entity):
    """SoftLayer_Software_Component_Password_History.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Software_Component_Password_History/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    notes: str | None = local("notes", "string")
    password: str | None = local("password", "string")
    software_component: models.SoftwareComponent | None = relational(
        "softwareComponent", "SoftLayer_Software_Component"
    )
    software_component_id: int | None = local("softwareComponentId", "int")
    username: str | None = local("username", "string")
