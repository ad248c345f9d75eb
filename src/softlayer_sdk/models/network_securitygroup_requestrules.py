# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.network_securitygroup_request import NetworkSecurityGroupRequest


@entity("SoftLayer_Network_SecurityGroup_RequestRules")
class NetworkSecurityGroupRequestRules(NetworkSecurityGroupRequest):
    """SoftLayer_Network_SecurityGroup_RequestRules.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_SecurityGroup_RequestRules/
    """

    rules: list[models.NetworkSecurityGroupRule] = local(
        "rules", "SoftLayer_Network_SecurityGroup_Rule", array=True
    )
