# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from datetime import datetime

    from softlayer_sdk.models.account import Account
    from softlayer_sdk.models.hardware import Hardware


@entity("SoftLayer_Hardware_Benchmark_Certification")
class HardwareBenchmarkCertification(Entity):
    """SoftLayer_Hardware_Benchmark_Certification.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Benchmark_Certification/
    """

    account: Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    create_date: datetime | None = local("createDate", "dateTime")
    hardware: Hardware | None = relational("hardware", "SoftLayer_Hardware")
    hardware_id: int | None = local("hardwareId", "int")
