# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class LayoutProfileService(Service):
    """The methods of SoftLayer_Layout_Profile.

    https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Profile/
    """

    datatype = "SoftLayer_Layout_Profile"

    def create_object(self, template_object: models.LayoutProfile) -> bool:
        """SoftLayer_Layout_Profile::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Profile/createObject/
        """
        return self.client.call(self.datatype, "createObject", template_object, returns=bool)

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Layout_Profile::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Profile/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def edit_object(
        self, template_object: models.LayoutProfile, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Layout_Profile::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Profile/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def get_layout_containers(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LayoutContainerT] | None = None,
    ) -> results.ListResult[results.LayoutContainerT]:
        """SoftLayer_Layout_Profile::getLayoutContainers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Profile/getLayoutContainers/
        """
        return self.client.call(
            self.datatype,
            "getLayoutContainers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.LayoutContainer],
        )

    def get_layout_preferences(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LayoutProfilePreferenceT] | None = None,
    ) -> results.ListResult[results.LayoutProfilePreferenceT]:
        """SoftLayer_Layout_Profile::getLayoutPreferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Profile/getLayoutPreferences/
        """
        return self.client.call(
            self.datatype,
            "getLayoutPreferences",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.LayoutProfilePreference],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LayoutProfileT] | None = None,
    ) -> results.LayoutProfileT:
        """SoftLayer_Layout_Profile::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Profile/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LayoutProfile,
        )

    def modify_preference(
        self,
        template_object: models.LayoutProfilePreference,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.LayoutProfilePreferenceT] | None = None,
    ) -> results.LayoutProfilePreferenceT:
        """SoftLayer_Layout_Profile::modifyPreference.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Profile/modifyPreference/
        """
        return self.client.call(
            self.datatype,
            "modifyPreference",
            template_object,
            id=id,
            mask=mask,
            into=into,
            returns=models.LayoutProfilePreference,
        )

    def modify_preferences(
        self,
        layout_preference_objects: Sequence[models.LayoutProfilePreference],
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LayoutProfilePreferenceT] | None = None,
    ) -> results.ListResult[results.LayoutProfilePreferenceT]:
        """SoftLayer_Layout_Profile::modifyPreferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Profile/modifyPreferences/
        """
        return self.client.call(
            self.datatype,
            "modifyPreferences",
            layout_preference_objects,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.LayoutProfilePreference],
        )
