# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_User_Access_Facility_Visitor")
class UserAccessFacilityVisitor(Entity):
    """SoftLayer_User_Access_Facility_Visitor.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_Access_Facility_Visitor/
    """

    company_name: str | None = local("companyName", "string")
    first_name: str | None = local("firstName", "string")
    last_name: str | None = local("lastName", "string")
    type_id: int | None = local("typeId", "int")
    visitor_type: models.UserAccessFacilityVisitorType | None = relational(
        "visitorType", "SoftLayer_User_Access_Facility_Visitor_Type"
    )
