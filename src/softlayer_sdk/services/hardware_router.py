# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.hardware import HardwareService


class HardwareRouterService(HardwareService):
    """The methods of SoftLayer_Hardware_Router.

    https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Router/
    """

    datatype = "SoftLayer_Hardware_Router"

    def get_local_disk_storage_capability_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Hardware_Router::getLocalDiskStorageCapabilityFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Router/getLocalDiskStorageCapabilityFlag/
        """
        return self.client.call(
            self.datatype,
            "getLocalDiskStorageCapabilityFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareRouterT] | None = None,
    ) -> results.HardwareRouterT:
        """SoftLayer_Hardware_Router::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Router/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareRouter,
        )

    def get_san_storage_capability_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Hardware_Router::getSanStorageCapabilityFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Router/getSanStorageCapabilityFlag/
        """
        return self.client.call(
            self.datatype,
            "getSanStorageCapabilityFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )
