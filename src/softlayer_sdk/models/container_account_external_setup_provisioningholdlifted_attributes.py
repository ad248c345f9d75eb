# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Account_External_Setup_ProvisioningHoldLifted_Attributes")
class ContainerAccountExternalSetupProvisioningHoldLiftedAttributes(Entity):
    """SoftLayer_Container_Account_External_Setup_ProvisioningHoldLifted_Attributes.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Account_External_Setup_ProvisioningHoldLifted_Attributes/
    """

    brand_key_name: str | None = local("brandKeyName", "string")
    soft_layer_brand_move_date: datetime | None = local("softLayerBrandMoveDate", "dateTime")
