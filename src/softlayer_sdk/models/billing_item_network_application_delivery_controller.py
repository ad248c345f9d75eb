# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.billing_item import BillingItem


@entity("SoftLayer_Billing_Item_Network_Application_Delivery_Controller")
class BillingItemNetworkApplicationDeliveryController(BillingItem):
    """SoftLayer_Billing_Item_Network_Application_Delivery_Controller.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Item_Network_Application_Delivery_Controller/
    """

    bandwidth_allotment_detail: models.NetworkBandwidthVersion1AllotmentDetail | None = relational(
        "bandwidthAllotmentDetail", "SoftLayer_Network_Bandwidth_Version1_Allotment_Detail"
    )
    resource: models.NetworkApplicationDeliveryController | None = relational(
        "resource", "SoftLayer_Network_Application_Delivery_Controller"
    )
