# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class ConfigurationTemplateSectionReferenceService(Service):
    """The methods of SoftLayer_Configuration_Template_Section_Reference.

    https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Reference/
    """

    datatype = "SoftLayer_Configuration_Template_Section_Reference"

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ConfigurationTemplateSectionReferenceT] | None = None,
    ) -> results.ConfigurationTemplateSectionReferenceT:
        """SoftLayer_Configuration_Template_Section_Reference::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Reference/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ConfigurationTemplateSectionReference,
        )

    def get_section(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ConfigurationTemplateSectionT] | None = None,
    ) -> results.ConfigurationTemplateSectionT | None:
        """SoftLayer_Configuration_Template_Section_Reference::getSection.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Reference/getSection/
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

    def get_template(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ConfigurationTemplateT] | None = None,
    ) -> results.ConfigurationTemplateT | None:
        """SoftLayer_Configuration_Template_Section_Reference::getTemplate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Reference/getTemplate/
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
