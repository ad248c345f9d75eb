# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class LayoutProfilePreferenceService(Service):
    """The methods of SoftLayer_Layout_Profile_Preference.

    https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Profile_Preference/
    """

    datatype = "SoftLayer_Layout_Profile_Preference"

    def get_layout_container(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LayoutContainerT] | None = None,
    ) -> results.LayoutContainerT | None:
        """SoftLayer_Layout_Profile_Preference::getLayoutContainer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Profile_Preference/getLayoutContainer/
        """
        return self.client.call(
            self.datatype,
            "getLayoutContainer",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LayoutContainer,
        )

    def get_layout_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LayoutItemT] | None = None,
    ) -> results.LayoutItemT | None:
        """SoftLayer_Layout_Profile_Preference::getLayoutItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Profile_Preference/getLayoutItem/
        """
        return self.client.call(
            self.datatype,
            "getLayoutItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LayoutItem,
        )

    def get_layout_preference(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LayoutPreferenceT] | None = None,
    ) -> results.LayoutPreferenceT | None:
        """SoftLayer_Layout_Profile_Preference::getLayoutPreference.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Profile_Preference/getLayoutPreference/
        """
        return self.client.call(
            self.datatype,
            "getLayoutPreference",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LayoutPreference,
        )

    def get_layout_profile(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LayoutProfileT] | None = None,
    ) -> results.LayoutProfileT | None:
        """SoftLayer_Layout_Profile_Preference::getLayoutProfile.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Profile_Preference/getLayoutProfile/
        """
        return self.client.call(
            self.datatype,
            "getLayoutProfile",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LayoutProfile,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LayoutProfilePreferenceT] | None = None,
    ) -> results.LayoutProfilePreferenceT:
        """SoftLayer_Layout_Profile_Preference::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Profile_Preference/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LayoutProfilePreference,
        )
