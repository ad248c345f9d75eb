# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Account_Network_Vlan_Span")
class AccountNetworkVlanSpan(Entity):
    """SoftLayer_Account_Network_Vlan_Span.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_Network_Vlan_Span/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    enabled_flag: bool | None = local("enabledFlag", "boolean")
    id: int = local("id", "int")
    last_applied_date: datetime | None = local("lastAppliedDate", "dateTime")
    last_verified_date: datetime | None = local("lastVerifiedDate", "dateTime")
    modify_date: datetime | None = local("modifyDate", "dateTime")
