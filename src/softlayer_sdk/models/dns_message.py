# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Dns_Message")
class DnsMessage(Entity):
    """SoftLayer_Dns_Message.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Dns_Message/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    domain: models.DnsDomain | None = relational("domain", "SoftLayer_Dns_Domain")
    id: int = local("id", "int")
    message: str | None = local("message", "string")
    priority: str | None = local("priority", "string")
    resource_record: models.DnsDomainResourceRecord | None = relational(
        "resourceRecord", "SoftLayer_Dns_Domain_ResourceRecord"
    )
    secondary: models.DnsSecondary | None = relational("secondary", "SoftLayer_Dns_Secondary")
