# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.account import Account
    from softlayer_sdk.models.software_description import SoftwareDescription


@entity("SoftLayer_Software_License")
class SoftwareLicense(Entity):
    """SoftLayer_Software_License.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Software_License/
    """

    account: Account | None = relational("account", "SoftLayer_Account")
    id: int = local("id", "int")
    owner: Account | None = relational("owner", "SoftLayer_Account")
    software_description: SoftwareDescription = relational(
        "softwareDescription", "SoftLayer_Software_Description"
    )
    software_description_id: int | None = local("softwareDescriptionId", "int")
