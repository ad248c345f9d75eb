# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.user_employee import UserEmployee


@entity("SoftLayer_Network_Gateway_Licenses")
class NetworkGatewayLicenses(Entity):
    """SoftLayer_Network_Gateway_Licenses.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Gateway_Licenses/
    """

    employee: UserEmployee | None = relational("employee", "SoftLayer_User_Employee")
    item_key_name: str | None = local("itemKeyName", "string")
    license_category: str | None = local("licenseCategory", "string")
