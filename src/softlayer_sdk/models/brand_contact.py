# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Brand_Contact")
class BrandContact(Entity):
    """SoftLayer_Brand_Contact.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Brand_Contact/
    """

    address1: str | None = local("address1", "string")
    address2: str | None = local("address2", "string")
    alternate_phone: str | None = local("alternatePhone", "string")
    brand: models.Brand | None = relational("brand", "SoftLayer_Brand")
    brand_contact_type: models.BrandContactType | None = relational(
        "brandContactType", "SoftLayer_Brand_Contact_Type"
    )
    brand_contact_type_id: int | None = local("brandContactTypeId", "int")
    city: str | None = local("city", "string")
    country: str | None = local("country", "string")
    email: str | None = local("email", "string")
    fax_phone: str | None = local("faxPhone", "string")
    first_name: str | None = local("firstName", "string")
    last_name: str | None = local("lastName", "string")
    office_phone: str | None = local("officePhone", "string")
    postal_code: str | None = local("postalCode", "string")
    state: str | None = local("state", "string")
