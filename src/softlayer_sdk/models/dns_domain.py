# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Dns_Domain")
class DnsDomain(Entity):
    """SoftLayer_Dns_Domain.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Dns_Domain/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    id: int = local("id", "int")
    managed_resource_flag: bool | None = relational("managedResourceFlag", "boolean")
    name: str = local("name", "string")
    resource_record_count: int = counter("resourceRecordCount")
    resource_records: list[models.DnsDomainResourceRecord] = relational(
        "resourceRecords", "SoftLayer_Dns_Domain_ResourceRecord", array=True
    )
    secondary: models.DnsSecondary | None = relational("secondary", "SoftLayer_Dns_Secondary")
    serial: int = local("serial", "int")
    soa_resource_record: models.DnsDomainResourceRecordSoaType | None = relational(
        "soaResourceRecord", "SoftLayer_Dns_Domain_ResourceRecord_SoaType"
    )
    update_date: datetime | None = local("updateDate", "dateTime")
