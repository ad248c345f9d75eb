# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class ConfigurationTemplateSectionService(Service):
    """The methods of SoftLayer_Configuration_Template_Section.

    https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section/
    """

    datatype = "SoftLayer_Configuration_Template_Section"

    def get_definitions(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ConfigurationTemplateSectionDefinitionT] | None = None,
    ) -> results.ListResult[results.ConfigurationTemplateSectionDefinitionT]:
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

    def get_linked_template(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ConfigurationTemplateT] | None = None,
    ) -> results.ConfigurationTemplateT | None:
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

    def get_linked_template_reference(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ConfigurationTemplateSectionReferenceT] | None = None,
    ) -> results.ConfigurationTemplateSectionReferenceT | None:
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

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ConfigurationTemplateSectionT] | None = None,
    ) -> results.ConfigurationTemplateSectionT:
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

    def get_profiles(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ConfigurationTemplateSectionProfileT] | None = None,
    ) -> results.ListResult[results.ConfigurationTemplateSectionProfileT]:
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

    def get_section_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ConfigurationTemplateSectionTypeT] | None = None,
    ) -> results.ConfigurationTemplateSectionTypeT | None:
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

    def get_sub_sections(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ConfigurationTemplateSectionT] | None = None,
    ) -> results.ListResult[results.ConfigurationTemplateSectionT]:
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

    def get_template(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ConfigurationTemplateT] | None = None,
    ) -> results.ConfigurationTemplateT | None:
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
