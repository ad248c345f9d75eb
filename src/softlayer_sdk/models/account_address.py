# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.account import Account
    from softlayer_sdk.models.account_address_type import AccountAddressType
    from softlayer_sdk.models.location import Location
    from softlayer_sdk.models.user_customer import UserCustomer
    from softlayer_sdk.models.user_employee import UserEmployee


@entity("SoftLayer_Account_Address")
class AccountAddress(Entity):
    """SoftLayer_Account_Address.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_Address/
    """

    account: Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    address1: str | None = local("address1", "string")
    address2: str | None = local("address2", "string")
    city: str | None = local("city", "string")
    contact_name: str | None = local("contactName", "string")
    country: str | None = local("country", "string")
    create_user: UserCustomer | None = relational("createUser", "SoftLayer_User_Customer")
    description: str | None = local("description", "string")
    id: int = local("id", "int")
    is_active: int | None = local("isActive", "int")
    location: Location | None = relational("location", "SoftLayer_Location")
    location_id: int | None = local("locationId", "int")
    modify_employee: UserEmployee | None = relational("modifyEmployee", "SoftLayer_User_Employee")
    modify_user: UserCustomer | None = relational("modifyUser", "SoftLayer_User_Customer")
    postal_code: str | None = local("postalCode", "string")
    state: str | None = local("state", "string")
    type: AccountAddressType | None = relational("type", "SoftLayer_Account_Address_Type")
