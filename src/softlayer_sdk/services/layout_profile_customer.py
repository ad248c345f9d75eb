# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.layout_profile import LayoutProfileService


class LayoutProfileCustomerService(LayoutProfileService):
    """The methods of SoftLayer_Layout_Profile_Customer.

    https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Profile_Customer/
    """

    datatype = "SoftLayer_Layout_Profile_Customer"

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LayoutProfileCustomerT] | None = None,
    ) -> results.LayoutProfileCustomerT:
        """SoftLayer_Layout_Profile_Customer::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Profile_Customer/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LayoutProfileCustomer,
        )

    def get_user_record(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT | None:
        """SoftLayer_Layout_Profile_Customer::getUserRecord.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Profile_Customer/getUserRecord/
        """
        return self.client.call(
            self.datatype,
            "getUserRecord",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomer,
        )
