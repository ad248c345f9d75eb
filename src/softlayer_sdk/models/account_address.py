# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Account_Address")
class AccountAddress(Entity):
    """SoftLayer_Account_Address.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_Address/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    address1: str | None = local("address1", "string")
    address2: str | None = local("address2", "string")
    city: str | None = local("city", "string")
    contact_name: str | None = local("contactName", "string")
    country: str | None = local("country", "string")
    create_user: models.UserCustomer | None = relational("createUser", "SoftLayer_User_Customer")
    description: str | None = local("description", "string")
    id: int = local("id", "int")
    is_active: int | None = local("isActive", "int")
    location: models.Location | None = relational("location", "SoftLayer_Location")
    location_id: int | None = local("locationId", "int")
    modify_employee: models.UserEmployee | None = relational(
        "modifyEmployee", "SoftLayer_User_Employee"
    )
    modify_user: models.UserCustomer | None = relational("modifyUser", "SoftLayer_User_Customer")
    postal_code: str | None = local("postalCode", "string")
    state: str | None = local("state", "string")
    type: models.AccountAddressType | None = relational("type", "SoftLayer_Account_Address_Type")
