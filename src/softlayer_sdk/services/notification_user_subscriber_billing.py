# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.notification_user_subscriber import NotificationUserSubscriberService


class NotificationUserSubscriberBillingService(NotificationUserSubscriberService):
    """The methods of SoftLayer_Notification_User_Subscriber_Billing.

    https://sldn.softlayer.com/reference/services/SoftLayer_Notification_User_Subscriber_Billing/
    """

    datatype = "SoftLayer_Notification_User_Subscriber_Billing"

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NotificationUserSubscriberBillingT] | None = None,
    ) -> results.NotificationUserSubscriberBillingT:
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
