# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Account_Contact")
class AccountContact(Entity):
    """SoftLayer_Account_Contact.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_Contact/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    address1: str | None = local("address1", "string")
    address2: str | None = local("address2", "string")
    alternate_phone: str | None = local("alternatePhone", "string")
    city: str | None = local("city", "string")
    company_name: str | None = local("companyName", "string")
    country: str | None = local("country", "string")
    create_date: datetime | None = local("createDate", "dateTime")
    email: str | None = local("email", "string")
    fax_phone: str | None = local("faxPhone", "string")
    first_name: str | None = local("firstName", "string")
    id: int = local("id", "int")
    job_title: str | None = local("jobTitle", "string")
    last_name: str | None = local("lastName", "string")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    office_phone: str | None = local("officePhone", "string")
    postal_code: str | None = local("postalCode", "string")
    profile_name: str | None = local("profileName", "string")
    state: str | None = local("state", "string")
    type: models.AccountContactType | None = relational("type", "SoftLayer_Account_Contact_Type")
    type_id: int | None = local("typeId", "int")
    url: str | None = local("url", "string")
