# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Virtual_Storage_Repository_Type")
class VirtualStorageRepositoryType(Entity):
    """SoftLayer_Virtual_Storage_Repository_Type.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_Storage_Repository_Type/
    """

    description: str | None = local("description", "string")
    name: str | None = local("name", "string")
    storage_repositories: list[models.VirtualStorageRepository] = relational(
        "storageRepositories", "SoftLayer_Virtual_Storage_Repository", array=True
    )
    storage_repository_count: int = counter("storageRepositoryCount")
