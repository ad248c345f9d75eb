# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkApplicationDeliveryControllerConfigurationHistoryService(Service):
    """The methods of SoftLayer_Network_Application_Delivery_Controller_Configuration_History.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller_Configuration_History/
    """

    datatype = "SoftLayer_Network_Application_Delivery_Controller_Configuration_History"

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Application_Delivery_Controller_Configuration_History::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller_Configuration_History/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def get_controller(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkApplicationDeliveryControllerT] | None = None,
    ) -> results.NetworkApplicationDeliveryControllerT | None:
        """SoftLayer_Network_Application_Delivery_Controller_Configuration_History::getController.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller_Configuration_History/getController/
        """
        return self.client.call(
            self.datatype,
            "getController",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkApplicationDeliveryController,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkApplicationDeliveryControllerConfigurationHistoryT] | None = None,
    ) -> results.NetworkApplicationDeliveryControllerConfigurationHistoryT:
        """SoftLayer_Network_Application_Delivery_Controller_Configuration_History::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller_Configuration_History/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkApplicationDeliveryControllerConfigurationHistory,
        )
