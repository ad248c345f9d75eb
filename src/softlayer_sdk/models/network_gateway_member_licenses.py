# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Gateway_Member_Licenses")
class NetworkGatewayMemberLicenses(Entity):
    """SoftLayer_Network_Gateway_Member_Licenses.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Gateway_Member_Licenses/
    """

    expiration_date: datetime | None = local("expirationDate", "dateTime")
    gateway_license: models.NetworkGatewayLicenses | None = relational(
        "gatewayLicense", "SoftLayer_Network_Gateway_Licenses"
    )
    gateway_member: models.NetworkGatewayMember | None = relational(
        "gatewayMember", "SoftLayer_Network_Gateway_Member"
    )
    license_key: str | None = local("licenseKey", "string")
