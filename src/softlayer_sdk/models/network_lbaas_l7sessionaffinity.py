# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_LBaaS_L7SessionAffinity")
class NetworkLBaaSL7SessionAffinity(Entity):
    """SoftLayer_Network_LBaaS_L7SessionAffinity.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_LBaaS_L7SessionAffinity/
    """

    l7_pool: models.NetworkLBaaSL7Pool | None = relational(
        "l7Pool", "SoftLayer_Network_LBaaS_L7Pool"
    )
    type: str | None = local("type", "string")
