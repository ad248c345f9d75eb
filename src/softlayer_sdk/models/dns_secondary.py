# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Dns_Secondary")
class DnsSecondary(Entity):
    """SoftLayer_Dns_Secondary.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Dns_Secondary/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    create_date: datetime | None = local("createDate", "dateTime")
    domain: models.DnsDomain | None = relational("domain", "SoftLayer_Dns_Domain")
    error_message_count: int = counter("errorMessageCount")
    error_messages: list[models.DnsMessage] = relational(
        "errorMessages", "SoftLayer_Dns_Message", array=True
    )
    id: int = local("id", "int")
    last_update: datetime | None = local("lastUpdate", "dateTime")
    master_ip_address: str | None = local("masterIpAddress", "string")
    status: models.DnsStatus | None = relational("status", "SoftLayer_Dns_Status")
    status_id: int | None = local("statusId", "int")
    status_text: str | None = local("statusText", "string")
    transfer_frequency: int | None = local("transferFrequency", "int")
    zone_name: str | None = local("zoneName", "string")
