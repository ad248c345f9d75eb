# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Gateway_Member_Passwords")
class NetworkGatewayMemberPasswords(Entity):
    """SoftLayer_Network_Gateway_Member_Passwords.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Gateway_Member_Passwords/
    """

    gateway_member: models.NetworkGatewayMember | None = relational(
        "gatewayMember", "SoftLayer_Network_Gateway_Member"
    )
    id: int = local("id", "int")
    member_id: int | None = local("memberId", "int")
    password: str | None = local("password", "string")
    username: str | None = local("username", "string")
