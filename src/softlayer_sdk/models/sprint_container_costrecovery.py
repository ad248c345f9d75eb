# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("Sprint_Container_CostRecovery")
class SprintContainerCostRecovery(Entity):
    """Sprint_Container_CostRecovery.

    https://sldn.softlayer.com/reference/datatypes/Sprint_Container_CostRecovery/
    """

    account_id: str | None = local("accountId", "string")
    account_type: str | None = local("accountType", "string")
    country: str | None = local("country", "string")
    date_closed: str | None = local("dateClosed", "string")
    department: str | None = local("department", "string")
    division: str | None = local("division", "string")
    status: str | None = local("status", "string")
