# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_LBaaS_Listener")
class NetworkLBaaSListener(Entity):
    """SoftLayer_Network_LBaaS_Listener.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_LBaaS_Listener/
    """

    client_timeout: int | None = local("clientTimeout", "int")
    connection_limit: int | None = local("connectionLimit", "int")
    create_date: datetime | None = local("createDate", "dateTime")
    default_pool: models.NetworkLBaaSPool | None = relational(
        "defaultPool", "SoftLayer_Network_LBaaS_Pool"
    )
    id: int = local("id", "int")
    l7_policies: list[models.NetworkLBaaSL7Policy] = relational(
        "l7Policies", "SoftLayer_Network_LBaaS_L7Policy", array=True
    )
    l7_policy_count: int = counter("l7PolicyCount")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    protocol: str | None = local("protocol", "string")
    protocol_port: int | None = local("protocolPort", "int")
    provisioning_status: str | None = local("provisioningStatus", "string")
    server_timeout: int | None = local("serverTimeout", "int")
    tls_certificate_id: int | None = local("tlsCertificateId", "int")
    uuid: str = local("uuid", "string")
