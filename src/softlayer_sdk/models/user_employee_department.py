# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_User_Employee_Department")
class UserEmployeeDepartment(Entity):
    """SoftLayer_User_Employee_Department.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_Employee_Department/
    """

    name: str | None = local("name", "string")
