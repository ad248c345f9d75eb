# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Service_External_Resource")
class ServiceExternalResource(Entity):
    """SoftLayer_Service_External_Resource.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Service_External_Resource/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    external_identifier: str | None = local("externalIdentifier", "string")
    id: int = local("id", "int")
