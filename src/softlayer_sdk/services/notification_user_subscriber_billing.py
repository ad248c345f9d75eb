# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R
from softlayer_sdk.services.notification_user_subscriber import NotificationUserSubscriberService

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class NotificationUserSubscriberBillingService(NotificationUserSubscriberService):
    """The methods of SoftLayer_Notification_User_Subscriber_Billing.

    https://sldn.softlayer.com/reference/services/SoftLayer_Notification_User_Subscriber_Billing/
    """

    datatype = "SoftLayer_Notification_User_Subscriber_Billing"

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NotificationUserSubscriberBilling: ...

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
        """SoftLayer_Notification_User_Subscriber_Billing::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_User_Subscriber_Billing/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NotificationUserSubscriberBilling,
        )
