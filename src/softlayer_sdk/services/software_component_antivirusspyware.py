# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import given
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.software_component import SoftwareComponentService


class SoftwareComponentAntivirusSpywareService(SoftwareComponentService):
    """The methods of SoftLayer_Software_Component_AntivirusSpyware.

    https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component_AntivirusSpyware/
    """

    datatype = "SoftLayer_Software_Component_AntivirusSpyware"

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareComponentAntivirusSpywareT] | None = None,
    ) -> results.SoftwareComponentAntivirusSpywareT:
        """SoftLayer_Software_Component_AntivirusSpyware::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component_AntivirusSpyware/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SoftwareComponentAntivirusSpyware,
        )

    def update_antivirus_spyware_policy(
        self, new_policy: str, enforce: bool | None = None, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Software_Component_AntivirusSpyware::updateAntivirusSpywarePolicy.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component_AntivirusSpyware/updateAntivirusSpywarePolicy/
        """
        return self.client.call(
            self.datatype,
            "updateAntivirusSpywarePolicy",
            new_policy,
            *given(enforce),
            id=id,
            returns=bool,
        )
