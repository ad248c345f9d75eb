# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.hardware_server import HardwareServerService


class HardwareSecurityModuleService(HardwareServerService):
    """The methods of SoftLayer_Hardware_SecurityModule.

    https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_SecurityModule/
    """

    datatype = "SoftLayer_Hardware_SecurityModule"

    def create_object(
        self,
        template_object: models.Hardware,
        *,
        mask: MaskLike | None = None,
        into: type[results.HardwareSecurityModuleT] | None = None,
    ) -> results.HardwareSecurityModuleT:
        """SoftLayer_Hardware_SecurityModule::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_SecurityModule/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.HardwareSecurityModule,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareSecurityModuleT] | None = None,
    ) -> results.HardwareSecurityModuleT:
        """SoftLayer_Hardware_SecurityModule::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_SecurityModule/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareSecurityModule,
        )
