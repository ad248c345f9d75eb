# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class ConfigurationTemplateSectionDefinitionService(Service):
    """The methods of SoftLayer_Configuration_Template_Section_Definition.

    https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Definition/
    """

    datatype = "SoftLayer_Configuration_Template_Section_Definition"

    def get_attributes(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ConfigurationTemplateSectionDefinitionAttributeT] | None = None,
    ) -> results.ListResult[results.ConfigurationTemplateSectionDefinitionAttributeT]:
        """SoftLayer_Configuration_Template_Section_Definition::getAttributes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Definition/getAttributes/
        """
        return self.client.call(
            self.datatype,
            "getAttributes",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ConfigurationTemplateSectionDefinitionAttribute],
        )

    def get_default_value(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ConfigurationTemplateSectionDefinitionValueT] | None = None,
    ) -> results.ConfigurationTemplateSectionDefinitionValueT | None:
        """SoftLayer_Configuration_Template_Section_Definition::getDefaultValue.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Definition/getDefaultValue/
        """
        return self.client.call(
            self.datatype,
            "getDefaultValue",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ConfigurationTemplateSectionDefinitionValue,
        )

    def get_group(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ConfigurationTemplateSectionDefinitionGroupT] | None = None,
    ) -> results.ConfigurationTemplateSectionDefinitionGroupT | None:
        """SoftLayer_Configuration_Template_Section_Definition::getGroup.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Definition/getGroup/
        """
        return self.client.call(
            self.datatype,
            "getGroup",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ConfigurationTemplateSectionDefinitionGroup,
        )

    def get_monitoring_data_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Configuration_Template_Section_Definition::getMonitoringDataFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Definition/getMonitoringDataFlag/
        """
        return self.client.call(
            self.datatype, "getMonitoringDataFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ConfigurationTemplateSectionDefinitionT] | None = None,
    ) -> results.ConfigurationTemplateSectionDefinitionT:
        """SoftLayer_Configuration_Template_Section_Definition::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Definition/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ConfigurationTemplateSectionDefinition,
        )

    def get_section(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ConfigurationTemplateSectionT] | None = None,
    ) -> results.ConfigurationTemplateSectionT | None:
        """SoftLayer_Configuration_Template_Section_Definition::getSection.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Definition/getSection/
        """
        return self.client.call(
            self.datatype,
            "getSection",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ConfigurationTemplateSection,
        )

    def get_value_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ConfigurationTemplateSectionDefinitionTypeT] | None = None,
    ) -> results.ConfigurationTemplateSectionDefinitionTypeT | None:
        """SoftLayer_Configuration_Template_Section_Definition::getValueType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Definition/getValueType/
        """
        return self.client.call(
            self.datatype,
            "getValueType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ConfigurationTemplateSectionDefinitionType,
        )
