# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


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
    ) -> models.ConfigurationTemplateSectionReference:
        """SoftLayer_Configuration_Template_Section_Reference::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Reference/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.ConfigurationTemplateSectionReference,
        )

    def get_section(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.ConfigurationTemplateSection | None:
        """SoftLayer_Configuration_Template_Section_Reference::getSection.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Reference/getSection/
        """
        return self.client.call(
            self.datatype,
            "getSection",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.ConfigurationTemplateSection,
        )

    def get_template(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.ConfigurationTemplate | None:
        """SoftLayer_Configuration_Template_Section_Reference::getTemplate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Reference/getTemplate/
        """
        return self.client.call(
            self.datatype,
            "getTemplate",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.ConfigurationTemplate,
        )
