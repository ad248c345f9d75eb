# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_Service_Resource")
class NetworkServiceResource(Entity):
    """SoftLayer_Network_Service_Resource.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Service_Resource/
    """

    api_host: str | None = relational("apiHost", "string")
    api_mode: str | None = local("apiMode", "string")
    api_password: str | None = relational("apiPassword", "string")
    api_path: str | None = relational("apiPath", "string")
    api_port: str | None = relational("apiPort", "string")
    api_protocol: str | None = relational("apiProtocol", "string")
    api_username: str | None = relational("apiUsername", "string")
    api_version: str | None = relational("apiVersion", "string")
    attribute_count: int = counter("attributeCount")
    attributes: list[models.NetworkServiceResourceAttribute] = relational(
        "attributes", "SoftLayer_Network_Service_Resource_Attribute", array=True
    )
    backend_ip_address: str | None = local("backendIpAddress", "string")
    datacenter: models.Location | None = relational("datacenter", "SoftLayer_Location")
    frontend_ip_address: str | None = local("frontendIpAddress", "string")
    id: int = local("id", "int")
    name: str | None = local("name", "string")
    netapp_volume_name: str | None = relational("netappVolumeName", "string")
    network_device: models.Hardware | None = relational("networkDevice", "SoftLayer_Hardware")
    ssh_username: str | None = relational("sshUsername", "string")
    type: models.NetworkServiceResourceType | None = relational(
        "type", "SoftLayer_Network_Service_Resource_Type"
    )
