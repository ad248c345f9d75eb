# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Gateway_Member_Attribute")
class NetworkGatewayMemberAttribute(Entity):
    """SoftLayer_Network_Gateway_Member_Attribute.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Gateway_Member_Attribute/
    """

    gateway_member: models.NetworkGatewayMember | None = relational(
        "gatewayMember", "SoftLayer_Network_Gateway_Member"
    )
    id: int = local("id", "int")
    is_upgraded: int | None = local("isUpgraded", "int")
    last_version: str | None = local("lastVersion", "string")
    license_expiration_date: datetime | None = local("licenseExpirationDate", "dateTime")
    license_key: str | None = local("licenseKey", "string")
    member_id: int | None = local("memberId", "int")
    network_model: str | None = local("networkModel", "string")
    password: str | None = local("password", "string")
    upgraded_date: datetime | None = local("upgradedDate", "dateTime")
    username: str | None = local("username", "string")
    version: str | None = local("version", "string")
    warning_code: int | None = local("warningCode", "int")
