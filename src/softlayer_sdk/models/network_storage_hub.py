# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import counter, entity, relational
from softlayer_sdk.models.network_storage import NetworkStorage


@entity("SoftLayer_Network_Storage_Hub")
class NetworkStorageHub(NetworkStorage):
    """SoftLayer_Network_Storage_Hub.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_Hub/
    """

    bandwidth_billing_item_count: int = counter("bandwidthBillingItemCount")
    bandwidth_billing_items: list[models.BillingItem] = relational(
        "bandwidthBillingItems", "SoftLayer_Billing_Item", array=True
    )
