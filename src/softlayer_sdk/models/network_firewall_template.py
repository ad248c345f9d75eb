# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_Firewall_Template")
class NetworkFirewallTemplate(Entity):
    """SoftLayer_Network_Firewall_Template.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Firewall_Template/
    """

    id: int = local("id", "int")
    name: str | None = local("name", "string")
    rule_count: int = counter("ruleCount")
    rules: list[models.NetworkFirewallTemplateRule] = relational(
        "rules", "SoftLayer_Network_Firewall_Template_Rule", array=True
    )
