# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class ConfigurationTemplateService(Service):
    """The methods of SoftLayer_Configuration_Template.

    https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template/
    """

    datatype = "SoftLayer_Configuration_Template"

    def copy_template(
        self,
        template_object: models.ConfigurationTemplate,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ConfigurationTemplateT] | None = None,
    ) -> results.ConfigurationTemplateT:
        """SoftLayer_Configuration_Template::copyTemplate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template/copyTemplate/
        """
        return self.client.call(
            self.datatype,
            "copyTemplate",
            template_object,
            id=id,
            mask=mask,
            into=into,
            returns=models.ConfigurationTemplate,
        )

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Configuration_Template::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def edit_object(
        self, template_object: models.ConfigurationTemplate, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Configuration_Template::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Configuration_Template::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template/getAccount/
        """
        return self.client.call(
            self.datatype,
            "getAccount",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Account,
        )

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ConfigurationTemplateT] | None = None,
    ) -> results.ListResult[results.ConfigurationTemplateT]:
        """SoftLayer_Configuration_Template::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template/getAllObjects/
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
            returns=list[models.ConfigurationTemplate],
        )

    def get_configuration_sections(
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
        """SoftLayer_Configuration_Template::getConfigurationSections.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template/getConfigurationSections/
        """
        return self.client.call(
            self.datatype,
            "getConfigurationSections",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ConfigurationTemplateSection],
        )

    def get_default_values(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ConfigurationTemplateSectionDefinitionValueT] | None = None,
    ) -> results.ListResult[results.ConfigurationTemplateSectionDefinitionValueT]:
        """SoftLayer_Configuration_Template::getDefaultValues.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template/getDefaultValues/
        """
        return self.client.call(
            self.datatype,
            "getDefaultValues",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ConfigurationTemplateSectionDefinitionValue],
        )

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
        """SoftLayer_Configuration_Template::getDefinitions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template/getDefinitions/
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

    def get_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemT] | None = None,
    ) -> results.ProductItemT | None:
        """SoftLayer_Configuration_Template::getItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template/getItem/
        """
        return self.client.call(
            self.datatype,
            "getItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductItem,
        )

    def get_linked_section_references(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ConfigurationTemplateSectionReferenceT] | None = None,
    ) -> results.ConfigurationTemplateSectionReferenceT | None:
        """SoftLayer_Configuration_Template::getLinkedSectionReferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template/getLinkedSectionReferences/
        """
        return self.client.call(
            self.datatype,
            "getLinkedSectionReferences",
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
        into: type[results.ConfigurationTemplateT] | None = None,
    ) -> results.ConfigurationTemplateT:
        """SoftLayer_Configuration_Template::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ConfigurationTemplate,
        )

    def get_parent(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ConfigurationTemplateT] | None = None,
    ) -> results.ConfigurationTemplateT | None:
        """SoftLayer_Configuration_Template::getParent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template/getParent/
        """
        return self.client.call(
            self.datatype,
            "getParent",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ConfigurationTemplate,
        )

    def get_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT | None:
        """SoftLayer_Configuration_Template::getUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template/getUser/
        """
        return self.client.call(
            self.datatype,
            "getUser",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomer,
        )

    def update_default_values(
        self,
        configuration_values: Sequence[models.ConfigurationTemplateSectionDefinitionValue]
        | None = None,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Configuration_Template::updateDefaultValues.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template/updateDefaultValues/
        """
        return self.client.call(
            self.datatype, "updateDefaultValues", *given(configuration_values), id=id, returns=bool
        )
