# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Security_Certificate")
class SecurityCertificate(Entity):
    """SoftLayer_Security_Certificate.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Security_Certificate/
    """

    associated_service_count: int | None = relational("associatedServiceCount", "int")
    certificate: str | None = local("certificate", "string")
    certificate_signing_request: str | None = local("certificateSigningRequest", "string")
    common_name: str | None = local("commonName", "string")
    create_date: datetime | None = local("createDate", "dateTime")
    id: int = local("id", "int")
    intermediate_certificate: str | None = local("intermediateCertificate", "string")
    key_size: int | None = local("keySize", "int")
    lbaas_listener_count: int = counter("lbaasListenerCount")
    lbaas_listeners: list[models.NetworkLBaaSListener] = relational(
        "lbaasListeners", "SoftLayer_Network_LBaaS_Listener", array=True
    )
    load_balancer_virtual_ip_address_count: int = counter("loadBalancerVirtualIpAddressCount")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    notes: str | None = local("notes", "string")
    organization_name: str | None = local("organizationName", "string")
    private_key: str | None = local("privateKey", "string")
    validity_begin: datetime | None = local("validityBegin", "dateTime")
    validity_days: int | None = local("validityDays", "int")
    validity_end: datetime | None = local("validityEnd", "dateTime")
