# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class EmailSubscriptionService(Service):
    """The methods of SoftLayer_Email_Subscription.

    https://sldn.softlayer.com/reference/services/SoftLayer_Email_Subscription/
    """

    datatype = "SoftLayer_Email_Subscription"

    def disable(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Email_Subscription::disable.

        https://sldn.softlayer.com/reference/services/SoftLayer_Email_Subscription/disable/
        """
        return self.client.call(self.datatype, "disable", id=id, returns=bool)

    def enable(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Email_Subscription::enable.

        https://sldn.softlayer.com/reference/services/SoftLayer_Email_Subscription/enable/
        """
        return self.client.call(self.datatype, "enable", id=id, returns=bool)

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.EmailSubscriptionT] | None = None,
    ) -> results.ListResult[results.EmailSubscriptionT]:
        """SoftLayer_Email_Subscription::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Email_Subscription/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.EmailSubscription],
        )

    def get_enabled(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Email_Subscription::getEnabled.

        https://sldn.softlayer.com/reference/services/SoftLayer_Email_Subscription/getEnabled/
        """
        return self.client.call(
            self.datatype, "getEnabled", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.EmailSubscriptionT] | None = None,
    ) -> results.EmailSubscriptionT:
        """SoftLayer_Email_Subscription::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Email_Subscription/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.EmailSubscription,
        )
