# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, relational


@entity("SoftLayer_Policy_Document_Acceptance_Quote")
class PolicyDocumentAcceptanceQuote(Entity):
    """SoftLayer_Policy_Document_Acceptance_Quote.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Policy_Document_Acceptance_Quote/
    """

    resource: models.BillingOrderQuote | None = relational(
        "resource", "SoftLayer_Billing_Order_Quote"
    )
