# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.billing_item import BillingItem

if TYPE_CHECKING:
    from softlayer_sdk.models.network_gateway import NetworkGateway


@entity("SoftLayer_Billing_Item_Gateway_License")
class BillingItemGatewayLicense(BillingItem):
    """SoftLayer_Billing_Item_Gateway_License.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Item_Gateway_License/
    """

    resource: NetworkGateway | None = relational("resource", "SoftLayer_Network_Gateway")
