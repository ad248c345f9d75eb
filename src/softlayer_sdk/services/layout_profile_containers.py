# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class LayoutProfileContainersService(Service):
    """The methods of SoftLayer_Layout_Profile_Containers.

    https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Profile_Containers/
    """

    datatype = "SoftLayer_Layout_Profile_Containers"

    def create_object(
        self,
        template_object: models.LayoutProfileContainers,
        *,
        mask: MaskLike | None = None,
        into: type[results.LayoutProfileContainersT] | None = None,
    ) -> results.LayoutProfileContainersT:
        """SoftLayer_Layout_Profile_Containers::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Profile_Containers/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.LayoutProfileContainers,
        )

    def edit_object(
        self, template_object: models.LayoutProfileContainers, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Layout_Profile_Containers::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Profile_Containers/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def get_layout_container_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LayoutContainerT] | None = None,
    ) -> results.LayoutContainerT | None:
        """SoftLayer_Layout_Profile_Containers::getLayoutContainerType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Profile_Containers/getLayoutContainerType/
        """
        return self.client.call(
            self.datatype,
            "getLayoutContainerType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LayoutContainer,
        )

    def get_layout_profile(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LayoutProfileT] | None = None,
    ) -> results.LayoutProfileT | None:
        """SoftLayer_Layout_Profile_Containers::getLayoutProfile.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Profile_Containers/getLayoutProfile/
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
        into: type[results.LayoutProfileContainersT] | None = None,
    ) -> results.LayoutProfileContainersT:
        """SoftLayer_Layout_Profile_Containers::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Profile_Containers/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LayoutProfileContainers,
        )
