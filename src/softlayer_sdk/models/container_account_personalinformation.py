# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Account_PersonalInformation")
class ContainerAccountPersonalInformation(Entity):
    """SoftLayer_Container_Account_PersonalInformation.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Account_PersonalInformation/
    """

    account_id: int | None = local("accountId", "int")
    address1: str | None = local("address1", "string")
    address2: str | None = local("address2", "string")
    alternate_phone: str | None = local("alternatePhone", "string")
    city: str | None = local("city", "string")
    country: str | None = local("country", "string")
    email: str | None = local("email", "string")
    first_name: str | None = local("firstName", "string")
    last_name: str | None = local("lastName", "string")
    office_phone: str | None = local("officePhone", "string")
    postal_code: str | None = local("postalCode", "string")
    request_date: datetime | None = local("requestDate", "dateTime")
    request_id: int | None = local("requestId", "int")
    state: str | None = local("state", "string")
