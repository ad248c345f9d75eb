# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from datetime import datetime

    from softlayer_sdk.models.account import Account
    from softlayer_sdk.models.brand import Brand
    from softlayer_sdk.models.user_customer import UserCustomer


@entity("SoftLayer_Account_Brand_Migration_Request")
class AccountBrandMigrationRequest(Entity):
    """SoftLayer_Account_Brand_Migration_Request.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_Brand_Migration_Request/
    """

    account: Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    create_date: datetime | None = local("createDate", "dateTime")
    destination_brand: Brand | None = relational("destinationBrand", "SoftLayer_Brand")
    destination_brand_id: int | None = local("destinationBrandId", "int")
    id: int = local("id", "int")
    migration_date: datetime | None = local("migrationDate", "dateTime")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    source_brand: Brand | None = relational("sourceBrand", "SoftLayer_Brand")
    source_brand_id: int | None = local("sourceBrandId", "int")
    status: str | None = local("status", "string")
    status_message: str | None = local("statusMessage", "string")
    user: UserCustomer | None = relational("user", "SoftLayer_User_Customer")
