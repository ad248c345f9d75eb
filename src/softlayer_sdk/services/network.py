# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._calls.service import Service


class NetworkService(Service):
    """The methods of SoftLayer_Network.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network/
    """

    datatype = "SoftLayer_Network"

    def connect_private_endpoint_service(self) -> bool:
        """SoftLayer_Network::connectPrivateEndpointService.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network/connectPrivateEndpointService/
        """
        return self.client.call(self.datatype, "connectPrivateEndpointService", returns=bool)

    def disconnect_private_endpoint_service(self) -> bool:
        """SoftLayer_Network::disconnectPrivateEndpointService.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network/disconnectPrivateEndpointService/
        """
        return self.client.call(self.datatype, "disconnectPrivateEndpointService", returns=bool)

    def enable_vrf(self) -> bool:
        """SoftLayer_Network::enableVrf.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network/enableVrf/
        """
        return self.client.call(self.datatype, "enableVrf", returns=bool)

    def is_connected_to_private_endpoint_service(self) -> bool:
        """SoftLayer_Network::isConnectedToPrivateEndpointService.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network/isConnectedToPrivateEndpointService/
        """
        return self.client.call(self.datatype, "isConnectedToPrivateEndpointService", returns=bool)
