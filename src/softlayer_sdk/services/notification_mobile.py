# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import given
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.notification import NotificationService


class NotificationMobileService(NotificationService):
    """The methods of SoftLayer_Notification_Mobile.

    https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Mobile/
    """

    datatype = "SoftLayer_Notification_Mobile"

    def create_subscriber_for_mobile_device(
        self,
        key_name: str | None = None,
        resource_table_id: int | None = None,
        user_record_id: int | None = None,
    ) -> bool:
        """SoftLayer_Notification_Mobile::createSubscriberForMobileDevice.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Mobile/createSubscriberForMobileDevice/
        """
        return self.client.call(
            self.datatype,
            "createSubscriberForMobileDevice",
            *given(key_name, resource_table_id, user_record_id),
            returns=bool,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NotificationMobileT] | None = None,
    ) -> results.NotificationMobileT:
        """SoftLayer_Notification_Mobile::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Notification_Mobile/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NotificationMobile,
        )
