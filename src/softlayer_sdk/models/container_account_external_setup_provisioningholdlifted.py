# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local

if TYPE_CHECKING:
    from softlayer_sdk.models.container_account_external_setup_provisioningholdlifted_attributes import (
        ContainerAccountExternalSetupProvisioningHoldLiftedAttributes,
    )


@entity("SoftLayer_Container_Account_External_Setup_ProvisioningHoldLifted")
class ContainerAccountExternalSetupProvisioningHoldLifted(Entity):
    """SoftLayer_Container_Account_External_Setup_ProvisioningHoldLifted.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Account_External_Setup_ProvisioningHoldLifted/
    """

    additional_attributes: ContainerAccountExternalSetupProvisioningHoldLiftedAttributes | None = (
        local(
            "additionalAttributes",
            "SoftLayer_Container_Account_External_Setup_ProvisioningHoldLifted_Attributes",
        )
    )
    code: str | None = local("code", "string")
    error: str | None = local("error", "string")
    state: str | None = local("state", "string")
