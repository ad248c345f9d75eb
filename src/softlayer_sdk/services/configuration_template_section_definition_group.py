# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class ConfigurationTemplateSectionDefinitionGroupService(Service):
    """The methods of SoftLayer_Configuration_Template_Section_Definition_Group.

    https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Definition_Group/
    """

    datatype = "SoftLayer_Configuration_Template_Section_Definition_Group"

    def get_all_groups(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ConfigurationTemplateSectionDefinitionGroupT] | None = None,
    ) -> results.ListResult[results.ConfigurationTemplateSectionDefinitionGroupT]:
        """SoftLayer_Configuration_Template_Section_Definition_Group::getAllGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Definition_Group/getAllGroups/
        """
        return self.client.call(
            self.datatype,
            "getAllGroups",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ConfigurationTemplateSectionDefinitionGroup],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ConfigurationTemplateSectionDefinitionGroupT] | None = None,
    ) -> results.ConfigurationTemplateSectionDefinitionGroupT:
        """SoftLayer_Configuration_Template_Section_Definition_Group::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Definition_Group/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ConfigurationTemplateSectionDefinitionGroup,
        )

    def get_parent(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ConfigurationTemplateSectionDefinitionGroupT] | None = None,
    ) -> results.ConfigurationTemplateSectionDefinitionGroupT | None:
        """SoftLayer_Configuration_Template_Section_Definition_Group::getParent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Definition_Group/getParent/
        """
        return self.client.call(
            self.datatype,
            "getParent",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ConfigurationTemplateSectionDefinitionGroup,
        )
