# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, relational


@entity("SoftLayer_Email_Subscription_Suppression_User")
class EmailSubscriptionSuppressionUser(Entity):
    """SoftLayer_Email_Subscription_Suppression_User.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Email_Subscription_Suppression_User/
    """

    subscription: models.EmailSubscription | None = relational(
        "subscription", "SoftLayer_Email_Subscription"
    )
