# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class LayoutProfileContainersService(Service):
    """The methods of SoftLayer_Layout_Profile_Containers.

    https://sldn.softlayer.com/reference/services/SoftLayer_Layout_Profile_Containers/
    """

    datatype = "SoftLayer_Layout_Profile_Containers"

    @overload
    def create_object(
        self, template_object: models.LayoutProfileContainers, *, mask: MaskLike | None = ...
    ) -> models.LayoutProfileContainers: ...

    @overload
    def create_object(
        self, template_object: models.LayoutProfileContainers, *, into: type[R]
    ) -> R: ...

    def create_object(
        self,
        template_object: models.LayoutProfileContainers,
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_layout_container_type(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.LayoutContainer | None: ...

    @overload
    def get_layout_container_type(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_layout_container_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_layout_profile(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.LayoutProfile | None: ...

    @overload
    def get_layout_profile(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_layout_profile(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.LayoutProfileContainers: ...

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
