# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, local, relational
from softlayer_sdk.models.billing_item_software_component_virtual_operatingsystem import (
    BillingItemSoftwareComponentVirtualOperatingSystem,
)


@entity("SoftLayer_Billing_Item_Software_Component_Virtual_OperatingSystem_Microsoft")
class BillingItemSoftwareComponentVirtualOperatingSystemMicrosoft(
    BillingItemSoftwareComponentVirtualOperatingSystem
):
    """SoftLayer_Billing_Item_Software_Component_Virtual_OperatingSystem_Microsoft.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Item_Software_Component_Virtual_OperatingSystem_Microsoft/
    """

    resource: models.SoftwareVirtualLicense | None = relational(
        "resource", "SoftLayer_Software_VirtualLicense"
    )
    resource_table_id: int | None = local("resourceTableId", "int")
