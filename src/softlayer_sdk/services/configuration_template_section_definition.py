# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


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
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.ConfigurationTemplateSectionDefinitionAttribute]:
        """SoftLayer_Configuration_Template_Section_Definition::getAttributes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Definition/getAttributes/
        """
        return self.client.call(
            self.datatype,
            "getAttributes",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.ConfigurationTemplateSectionDefinitionAttribute],
        )

    def get_default_value(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.ConfigurationTemplateSectionDefinitionValue | None:
        """SoftLayer_Configuration_Template_Section_Definition::getDefaultValue.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Definition/getDefaultValue/
        """
        return self.client.call(
            self.datatype,
            "getDefaultValue",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.ConfigurationTemplateSectionDefinitionValue,
        )

    def get_group(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.ConfigurationTemplateSectionDefinitionGroup | None:
        """SoftLayer_Configuration_Template_Section_Definition::getGroup.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Definition/getGroup/
        """
        return self.client.call(
            self.datatype,
            "getGroup",
            id=id,
            mask=mask,
            filter=filter,
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
    ) -> models.ConfigurationTemplateSectionDefinition:
        """SoftLayer_Configuration_Template_Section_Definition::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Definition/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.ConfigurationTemplateSectionDefinition,
        )

    def get_section(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.ConfigurationTemplateSection | None:
        """SoftLayer_Configuration_Template_Section_Definition::getSection.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Definition/getSection/
        """
        return self.client.call(
            self.datatype,
            "getSection",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.ConfigurationTemplateSection,
        )

    def get_value_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.ConfigurationTemplateSectionDefinitionType | None:
        """SoftLayer_Configuration_Template_Section_Definition::getValueType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Definition/getValueType/
        """
        return self.client.call(
            self.datatype,
            "getValueType",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.ConfigurationTemplateSectionDefinitionType,
        )
