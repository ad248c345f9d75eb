# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service


class UserCustomerProfileEventHyperWarpService(Service):
    """The methods of SoftLayer_User_Customer_Profile_Event_HyperWarp.

    https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Profile_Event_HyperWarp/
    """

    datatype = "SoftLayer_User_Customer_Profile_Event_HyperWarp"

    def receive_event_direct(
        self, event_json: models.ContainerUserCustomerProfileEventHyperWarpProfileChange
    ) -> bool:
        """SoftLayer_User_Customer_Profile_Event_HyperWarp::receiveEventDirect.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Profile_Event_HyperWarp/receiveEventDirect/
        """
        return self.client.call(self.datatype, "receiveEventDirect", event_json, returns=bool)
