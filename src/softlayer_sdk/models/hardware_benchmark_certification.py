# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Hardware_Benchmark_Certification")
class HardwareBenchmarkCertification(Entity):
    """SoftLayer_Hardware_Benchmark_Certification.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Hardware_Benchmark_Certification/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    create_date: datetime | None = local("createDate", "dateTime")
    hardware: models.Hardware | None = relational("hardware", "SoftLayer_Hardware")
    hardware_id: int | None = local("hardwareId", "int")
