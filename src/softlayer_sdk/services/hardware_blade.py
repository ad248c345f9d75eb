# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class HardwareBladeService(Service):
    """The methods of SoftLayer_Hardware_Blade.

    https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Blade/
    """

    datatype = "SoftLayer_Hardware_Blade"

    def get_hardware_child(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.HardwareT | None:
        """SoftLayer_Hardware_Blade::getHardwareChild.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Blade/getHardwareChild/
        """
        return self.client.call(
            self.datatype,
            "getHardwareChild",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Hardware,
        )

    def get_hardware_parent(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.HardwareT | None:
        """SoftLayer_Hardware_Blade::getHardwareParent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Blade/getHardwareParent/
        """
        return self.client.call(
            self.datatype,
            "getHardwareParent",
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
        into: type[results.HardwareBladeT] | None = None,
    ) -> results.HardwareBladeT:
        """SoftLayer_Hardware_Blade::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Blade/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareBlade,
        )
