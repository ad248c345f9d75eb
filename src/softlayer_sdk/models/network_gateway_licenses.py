# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Gateway_Licenses")
class NetworkGatewayLicenses(Entity):
    """SoftLayer_Network_Gateway_Licenses.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Gateway_Licenses/
    """

    employee: models.UserEmployee | None = relational("employee", "SoftLayer_User_Employee")
    item_key_name: str | None = local("itemKeyName", "string")
    license_category: str | None = local("licenseCategory", "string")
