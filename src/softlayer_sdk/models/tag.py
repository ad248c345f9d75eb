# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Tag")
class Tag(Entity):
    """SoftLayer_Tag.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Tag/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    id: int = local("id", "int")
    internal: int | None = local("internal", "int")
    name: str = local("name", "string")
    reference_count: int = counter("referenceCount")
    references: list[models.TagReference] = relational(
        "references", "SoftLayer_Tag_Reference", array=True
    )
