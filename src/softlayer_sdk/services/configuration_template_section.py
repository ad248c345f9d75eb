# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, list_of

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


class ConfigurationTemplateSectionService(Service):
    """The methods of SoftLayer_Configuration_Template_Section.

    https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section/
    """

    datatype = "SoftLayer_Configuration_Template_Section"

    @overload
    def get_definitions(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.ConfigurationTemplateSectionDefinition]: ...

    @overload
    def get_definitions(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_definitions(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
        """SoftLayer_Configuration_Template_Section::getDefinitions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section/getDefinitions/
        """
        return self.client.call(
            self.datatype,
            "getDefinitions",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ConfigurationTemplateSectionDefinition],
        )

    def get_disallowed_deletion_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Configuration_Template_Section::getDisallowedDeletionFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section/getDisallowedDeletionFlag/
        """
        return self.client.call(
            self.datatype,
            "getDisallowedDeletionFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    @overload
    def get_linked_template(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.ConfigurationTemplate | None: ...

    @overload
    def get_linked_template(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_linked_template(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Configuration_Template_Section::getLinkedTemplate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section/getLinkedTemplate/
        """
        return self.client.call(
            self.datatype,
            "getLinkedTemplate",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ConfigurationTemplate,
        )

    @overload
    def get_linked_template_reference(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.ConfigurationTemplateSectionReference | None: ...

    @overload
    def get_linked_template_reference(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_linked_template_reference(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Configuration_Template_Section::getLinkedTemplateReference.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section/getLinkedTemplateReference/
        """
        return self.client.call(
            self.datatype,
            "getLinkedTemplateReference",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ConfigurationTemplateSectionReference,
        )

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.ConfigurationTemplateSection: ...

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
        """SoftLayer_Configuration_Template_Section::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ConfigurationTemplateSection,
        )

    @overload
    def get_profiles(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.ConfigurationTemplateSectionProfile]: ...

    @overload
    def get_profiles(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_profiles(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
        """SoftLayer_Configuration_Template_Section::getProfiles.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section/getProfiles/
        """
        return self.client.call(
            self.datatype,
            "getProfiles",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ConfigurationTemplateSectionProfile],
        )

    @overload
    def get_section_type(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.ConfigurationTemplateSectionType | None: ...

    @overload
    def get_section_type(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_section_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Configuration_Template_Section::getSectionType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section/getSectionType/
        """
        return self.client.call(
            self.datatype,
            "getSectionType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ConfigurationTemplateSectionType,
        )

    def get_section_type_name(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Configuration_Template_Section::getSectionTypeName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section/getSectionTypeName/
        """
        return self.client.call(
            self.datatype, "getSectionTypeName", id=id, mask=mask, filter=filter, returns=str
        )

    @overload
    def get_sub_sections(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.ConfigurationTemplateSection]: ...

    @overload
    def get_sub_sections(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_sub_sections(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
        """SoftLayer_Configuration_Template_Section::getSubSections.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section/getSubSections/
        """
        return self.client.call(
            self.datatype,
            "getSubSections",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ConfigurationTemplateSection],
        )

    @overload
    def get_template(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.ConfigurationTemplate | None: ...

    @overload
    def get_template(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_template(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Configuration_Template_Section::getTemplate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section/getTemplate/
        """
        return self.client.call(
            self.datatype,
            "getTemplate",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ConfigurationTemplate,
        )

    def has_sub_sections(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Configuration_Template_Section::hasSubSections.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section/hasSubSections/
        """
        return self.client.call(self.datatype, "hasSubSections", id=id, returns=bool)
