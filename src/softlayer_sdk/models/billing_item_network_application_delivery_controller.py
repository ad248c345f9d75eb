# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.billing_item import BillingItem

if TYPE_CHECKING:
    from softlayer_sdk.models.network_application_delivery_controller import (
        NetworkApplicationDeliveryController,
    )
    from softlayer_sdk.models.network_bandwidth_version1_allotment_detail import (
        NetworkBandwidthVersion1AllotmentDetail,
    )


@entity("SoftLayer_Billing_Item_Network_Application_Delivery_Controller")
class BillingItemNetworkApplicationDeliveryController(BillingItem):
    """SoftLayer_Billing_Item_Network_Application_Delivery_Controller.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Item_Network_Application_Delivery_Controller/
    """

    bandwidth_allotment_detail: NetworkBandwidthVersion1AllotmentDetail | None = relational(
        "bandwidthAllotmentDetail", "SoftLayer_Network_Bandwidth_Version1_Allotment_Detail"
    )
    resource: NetworkApplicationDeliveryController | None = relational(
        "resource", "SoftLayer_Network_Application_Delivery_Controller"
    )
