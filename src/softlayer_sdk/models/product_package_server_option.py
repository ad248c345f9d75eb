# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Product_Package_Server_Option")
class ProductPackageServerOption(Entity):
    """SoftLayer_Product_Package_Server_Option.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Package_Server_Option/
    """

    catalog_id: int | None = local("catalogId", "int")
    description: str | None = local("description", "string")
    id: int = local("id", "int")
    type: str | None = local("type", "string")
    value: str | None = local("value", "string")
