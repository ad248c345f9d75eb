# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class HardwareBenchmarkCertificationService(Service):
    """The methods of SoftLayer_Hardware_Benchmark_Certification.

    https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Benchmark_Certification/
    """

    datatype = "SoftLayer_Hardware_Benchmark_Certification"

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Hardware_Benchmark_Certification::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Benchmark_Certification/getAccount/
        """
        return self.client.call(
            self.datatype,
            "getAccount",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Account,
        )

    def get_hardware(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.HardwareT | None:
        """SoftLayer_Hardware_Benchmark_Certification::getHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Benchmark_Certification/getHardware/
        """
        return self.client.call(
            self.datatype,
            "getHardware",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Hardware,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareBenchmarkCertificationT] | None = None,
    ) -> results.HardwareBenchmarkCertificationT:
        """SoftLayer_Hardware_Benchmark_Certification::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Benchmark_Certification/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareBenchmarkCertification,
        )

    def get_result_file(self, *, id: int | str | None = None) -> bytes:
        """SoftLayer_Hardware_Benchmark_Certification::getResultFile.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Benchmark_Certification/getResultFile/
        """
        return self.client.call(self.datatype, "getResultFile", id=id, returns=bytes)
