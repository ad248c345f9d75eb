# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Legal_RegulatedWorkload")
class LegalRegulatedWorkload(Entity):
    """SoftLayer_Legal_RegulatedWorkload.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Legal_RegulatedWorkload/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    enabled_flag: bool | None = local("enabledFlag", "boolean")
    id: int = local("id", "int")
    type: models.LegalRegulatedWorkloadType | None = relational(
        "type", "SoftLayer_Legal_RegulatedWorkload_Type"
    )
    workload_type_id: int | None = local("workloadTypeId", "int")
