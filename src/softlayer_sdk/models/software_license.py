# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Software_License")
class SoftwareLicense(Entity):
    """SoftLayer_Software_License.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Software_License/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    id: int = local("id", "int")
    owner: models.Account | None = relational("owner", "SoftLayer_Account")
    software_description: models.SoftwareDescription = relational(
        "softwareDescription", "SoftLayer_Software_Description"
    )
    software_description_id: int | None = local("softwareDescriptionId", "int")
