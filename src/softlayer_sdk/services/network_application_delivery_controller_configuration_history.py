# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


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

    @overload
    def get_controller(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkApplicationDeliveryController | None: ...

    @overload
    def get_controller(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_controller(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkApplicationDeliveryControllerConfigurationHistory: ...

    @overload
    def get_object(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R: ...

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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
