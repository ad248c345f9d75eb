# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Account_Brand_Migration_Request")
class AccountBrandMigrationRequest(Entity):
    """SoftLayer_Account_Brand_Migration_Request.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_Brand_Migration_Request/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    create_date: datetime | None = local("createDate", "dateTime")
    destination_brand: models.Brand | None = relational("destinationBrand", "SoftLayer_Brand")
    destination_brand_id: int | None = local("destinationBrandId", "int")
    id: int = local("id", "int")
    migration_date: datetime | None = local("migrationDate", "dateTime")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    source_brand: models.Brand | None = relational("sourceBrand", "SoftLayer_Brand")
    source_brand_id: int | None = local("sourceBrandId", "int")
    status: str | None = local("status", "string")
    status_message: str | None = local("statusMessage", "string")
    user: models.UserCustomer | None = relational("user", "SoftLayer_User_Customer")
