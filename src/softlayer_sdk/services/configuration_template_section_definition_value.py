# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class ConfigurationTemplateSectionDefinitionValueService(Service):
    """The methods of SoftLayer_Configuration_Template_Section_Definition_Value.

    https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Definition_Value/
    """

    datatype = "SoftLayer_Configuration_Template_Section_Definition_Value"

    def get_definition(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ConfigurationTemplateSectionDefinitionT] | None = None,
    ) -> results.ConfigurationTemplateSectionDefinitionT | None:
        """SoftLayer_Configuration_Template_Section_Definition_Value::getDefinition.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Definition_Value/getDefinition/
        """
        return self.client.call(
            self.datatype,
            "getDefinition",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ConfigurationTemplateSectionDefinition,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ConfigurationTemplateSectionDefinitionValueT] | None = None,
    ) -> results.ConfigurationTemplateSectionDefinitionValueT:
        """SoftLayer_Configuration_Template_Section_Definition_Value::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Definition_Value/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ConfigurationTemplateSectionDefinitionValue,
        )

    def get_template(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ConfigurationTemplateT] | None = None,
    ) -> results.ConfigurationTemplateT | None:
        """SoftLayer_Configuration_Template_Section_Definition_Value::getTemplate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Definition_Value/getTemplate/
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
