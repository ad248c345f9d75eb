# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Account_Internal_Ibm_CostRecovery")
class ContainerAccountInternalIbmCostRecovery(Entity):
    """SoftLayer_Container_Account_Internal_Ibm_CostRecovery.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Account_Internal_Ibm_CostRecovery/
    """

    account_id: str | None = local("accountId", "string")
    country_id: str | None = local("countryId", "string")
