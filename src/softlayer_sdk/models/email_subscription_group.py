# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Email_Subscription_Group")
class EmailSubscriptionGroup(Entity):
    """SoftLayer_Email_Subscription_Group.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Email_Subscription_Group/
    """

    id: int = local("id", "int")
    name: str | None = local("name", "string")
    subscription_count: int = counter("subscriptionCount")
    subscriptions: list[models.EmailSubscription] = relational(
        "subscriptions", "SoftLayer_Email_Subscription", array=True
    )
