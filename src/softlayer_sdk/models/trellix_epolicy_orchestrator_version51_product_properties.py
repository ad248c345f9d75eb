# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("Trellix_Epolicy_Orchestrator_Version51_Product_Properties")
class TrellixEpolicyOrchestratorVersion51ProductProperties(Entity):
    """Trellix_Epolicy_Orchestrator_Version51_Product_Properties.

    https://sldn.softlayer.com/reference/datatypes/Trellix_Epolicy_Orchestrator_Version51_Product_Properties/
    """

    dat_version: str | None = local("datVersion", "string")
