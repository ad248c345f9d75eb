# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.container_product_order import ContainerProductOrder


@entity("SoftLayer_Container_Product_Order_Network_Interconnect")
class ContainerProductOrderNetworkInterconnect(ContainerProductOrder):
    """SoftLayer_Container_Product_Order_Network_Interconnect.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Network_Interconnect/
    """

    bgp_asn: str | None = local("bgpAsn", "string")
    interconnect_id: int | None = local("interconnectId", "int")
    interconnect_location: models.NetworkDirectLinkLocation | None = local(
        "interconnectLocation", "SoftLayer_Network_DirectLink_Location"
    )
    interconnect_tenant: models.NetworkInterconnectTenant | None = local(
        "interconnectTenant", "SoftLayer_Network_Interconnect_Tenant"
    )
    ip_address_range: str | None = local("ipAddressRange", "string")
    name: str | None = local("name", "string")
    network_identifier: str | None = local("networkIdentifier", "string")
