# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Software_Component_Password")
class SoftwareComponentPassword(Entity):
    """SoftLayer_Software_Component_Password.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Software_Component_Password/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    notes: str | None = local("notes", "string")
    password: str = local("password", "string")
    port: int | None = local("port", "int")
    software: models.SoftwareComponent | None = relational(
        "software", "SoftLayer_Software_Component"
    )
    software_id: int | None = local("softwareId", "int")
    ssh_key_count: int = counter("sshKeyCount")
    ssh_keys: list[models.SecuritySshKey] = relational(
        "sshKeys", "SoftLayer_Security_Ssh_Key", array=True
    )
    username: str = local("username", "string")
