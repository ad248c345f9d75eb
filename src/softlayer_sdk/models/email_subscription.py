# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Email_Subscription")
class EmailSubscription(Entity):
    """SoftLayer_Email_Subscription.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Email_Subscription/
    """

    description: str | None = local("description", "string")
    enabled: bool | None = relational("enabled", "boolean")
    id: int = local("id", "int")
    name: str | None = local("name", "string")
