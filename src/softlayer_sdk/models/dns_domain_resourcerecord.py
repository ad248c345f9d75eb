# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Dns_Domain_ResourceRecord")
class DnsDomainResourceRecord(Entity):
    """SoftLayer_Dns_Domain_ResourceRecord.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Dns_Domain_ResourceRecord/
    """

    data: str = local("data", "string")
    domain: models.DnsDomain | None = relational("domain", "SoftLayer_Dns_Domain")
    domain_id: int | None = local("domainId", "int")
    expire: int | None = local("expire", "int")
    host: str = local("host", "string")
    id: int = local("id", "int")
    minimum: int | None = local("minimum", "int")
    mx_priority: int | None = local("mxPriority", "int")
    refresh: int | None = local("refresh", "int")
    responsible_person: str | None = local("responsiblePerson", "string")
    retry: int | None = local("retry", "int")
    ttl: int = local("ttl", "int")
    type: str = local("type", "string")
