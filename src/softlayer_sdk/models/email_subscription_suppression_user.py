# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.email_subscription import EmailSubscription


@entity("SoftLayer_Email_Subscription_Suppression_User")
class EmailSubscriptionSuppressionUser(Entity):
    """SoftLayer_Email_Subscription_Suppression_User.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Email_Subscription_Suppression_User/
    """

    subscription: EmailSubscription | None = relational(
        "subscription", "SoftLayer_Email_Subscription"
    )
