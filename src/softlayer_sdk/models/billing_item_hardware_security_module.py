# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity
from softlayer_sdk.models.billing_item_hardware import BillingItemHardware


@entity("SoftLayer_Billing_Item_Hardware_Security_Module")
class BillingItemHardwareSecurityModule(BillingItemHardware):
    """SoftLayer_Billing_Item_Hardware_Security_Module.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Item_Hardware_Security_Module/
    """
