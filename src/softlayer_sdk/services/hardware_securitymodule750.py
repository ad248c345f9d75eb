# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.hardware_securitymodule import HardwareSecurityModuleService


class HardwareSecurityModule750Service(HardwareSecurityModuleService):
    """The methods of SoftLayer_Hardware_SecurityModule750.

    https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_SecurityModule750/
    """

    datatype = "SoftLayer_Hardware_SecurityModule750"

    def create_object(
        self,
        template_object: models.Hardware,
        *,
        mask: MaskLike | None = None,
        into: type[results.HardwareSecurityModule750T] | None = None,
    ) -> results.HardwareSecurityModule750T:
        """SoftLayer_Hardware_SecurityModule750::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_SecurityModule750/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.HardwareSecurityModule750,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareSecurityModule750T] | None = None,
    ) -> results.HardwareSecurityModule750T:
        """SoftLayer_Hardware_SecurityModule750::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_SecurityModule750/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareSecurityModule750,
        )
