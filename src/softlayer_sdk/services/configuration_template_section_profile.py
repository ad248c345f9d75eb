# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class ConfigurationTemplateSectionProfileService(Service):
    """The methods of SoftLayer_Configuration_Template_Section_Profile.

    https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Profile/
    """

    datatype = "SoftLayer_Configuration_Template_Section_Profile"

    @overload
    def get_configuration_section(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.ConfigurationTemplateSection | None: ...

    @overload
    def get_configuration_section(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_configuration_section(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Configuration_Template_Section_Profile::getConfigurationSection.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Profile/getConfigurationSection/
        """
        return self.client.call(
            self.datatype,
            "getConfigurationSection",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ConfigurationTemplateSection,
        )

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.ConfigurationTemplateSectionProfile: ...

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
        """SoftLayer_Configuration_Template_Section_Profile::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Profile/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ConfigurationTemplateSectionProfile,
        )
