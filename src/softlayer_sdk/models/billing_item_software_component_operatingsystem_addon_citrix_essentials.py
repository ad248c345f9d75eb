# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.billing_item_software_component_operatingsystem_addon import (
    BillingItemSoftwareComponentOperatingSystemAddon,
)


@entity("SoftLayer_Billing_Item_Software_Component_OperatingSystem_Addon_Citrix_Essentials")
class BillingItemSoftwareComponentOperatingSystemAddonCitrixEssentials(
    BillingItemSoftwareComponentOperatingSystemAddon
):
    """SoftLayer_Billing_Item_Software_Component_OperatingSystem_Addon_Citrix_Essentials.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Item_Software_Component_OperatingSystem_Addon_Citrix_Essentials/
    """

    resource: models.SoftwareComponent | None = relational(
        "resource", "SoftLayer_Software_Component"
    )
