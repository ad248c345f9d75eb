# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class HardwareBenchmarkCertificationService(Service):
    """The methods of SoftLayer_Hardware_Benchmark_Certification.

    https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Benchmark_Certification/
    """

    datatype = "SoftLayer_Hardware_Benchmark_Certification"

    @overload
    def get_account(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Account | None: ...

    @overload
    def get_account(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_hardware(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Hardware | None: ...

    @overload
    def get_hardware(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_hardware(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.HardwareBenchmarkCertification: ...

    @overload
    def get_object(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R: ...

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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
