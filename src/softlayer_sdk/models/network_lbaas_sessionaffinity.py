# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_LBaaS_SessionAffinity")
class NetworkLBaaSSessionAffinity(Entity):
    """SoftLayer_Network_LBaaS_SessionAffinity.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_LBaaS_SessionAffinity/
    """

    pool: models.NetworkLBaaSPool | None = relational("pool", "SoftLayer_Network_LBaaS_Pool")
    type: str | None = local("type", "string")
