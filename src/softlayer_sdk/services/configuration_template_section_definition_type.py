# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class ConfigurationTemplateSectionDefinitionTypeService(Service):
    """The methods of SoftLayer_Configuration_Template_Section_Definition_Type.

    https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Definition_Type/
    """

    datatype = "SoftLayer_Configuration_Template_Section_Definition_Type"

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ConfigurationTemplateSectionDefinitionTypeT] | None = None,
    ) -> results.ConfigurationTemplateSectionDefinitionTypeT:
        """SoftLayer_Configuration_Template_Section_Definition_Type::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Definition_Type/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ConfigurationTemplateSectionDefinitionType,
        )
