# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Account_External_Setup_ProvisioningHoldLifted")
class ContainerAccountExternalSetupProvisioningHoldLifted(Entity):
    """SoftLayer_Container_Account_External_Setup_ProvisioningHoldLifted.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Account_External_Setup_ProvisioningHoldLifted/
    """

    additional_attributes: (
        models.ContainerAccountExternalSetupProvisioningHoldLiftedAttributes | None
    ) = local(
        "additionalAttributes",
        "SoftLayer_Container_Account_External_Setup_ProvisioningHoldLifted_Attributes",
    )
    code: str | None = local("code", "string")
    error: str | None = local("error", "string")
    state: str | None = local("state", "string")
