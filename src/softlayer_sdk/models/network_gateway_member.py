# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_Gateway_Member")
class NetworkGatewayMember(Entity):
    """SoftLayer_Network_Gateway_Member.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Gateway_Member/
    """

    attributes: models.NetworkGatewayMemberAttribute | None = relational(
        "attributes", "SoftLayer_Network_Gateway_Member_Attribute"
    )
    gateway_software_description: models.SoftwareDescription | None = relational(
        "gatewaySoftwareDescription", "SoftLayer_Software_Description"
    )
    gateway_software_id: int | None = local("gatewaySoftwareId", "int")
    hardware: models.Hardware | None = relational("hardware", "SoftLayer_Hardware")
    hardware_id: int | None = local("hardwareId", "int")
    id: int = local("id", "int")
    license_count: int = counter("licenseCount")
    licenses: list[models.NetworkGatewayMemberLicenses] = relational(
        "licenses", "SoftLayer_Network_Gateway_Member_Licenses", array=True
    )
    network_gateway: models.NetworkGateway | None = relational(
        "networkGateway", "SoftLayer_Network_Gateway"
    )
    network_gateway_id: int | None = local("networkGatewayId", "int")
    password_count: int = counter("passwordCount")
    passwords: list[models.NetworkGatewayMemberPasswords] = relational(
        "passwords", "SoftLayer_Network_Gateway_Member_Passwords", array=True
    )
    priority: int | None = local("priority", "int")
    public_ip_address: models.NetworkSubnetIpAddress | None = relational(
        "publicIpAddress", "SoftLayer_Network_Subnet_IpAddress"
    )
