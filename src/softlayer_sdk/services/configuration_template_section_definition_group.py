# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


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
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.ConfigurationTemplateSectionDefinitionGroup]:
        """SoftLayer_Configuration_Template_Section_Definition_Group::getAllGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Definition_Group/getAllGroups/
        """
        return self.client.call(
            self.datatype,
            "getAllGroups",
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.ConfigurationTemplateSectionDefinitionGroup],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.ConfigurationTemplateSectionDefinitionGroup:
        """SoftLayer_Configuration_Template_Section_Definition_Group::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Definition_Group/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.ConfigurationTemplateSectionDefinitionGroup,
        )

    def get_parent(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.ConfigurationTemplateSectionDefinitionGroup | None:
        """SoftLayer_Configuration_Template_Section_Definition_Group::getParent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Configuration_Template_Section_Definition_Group/getParent/
        """
        return self.client.call(
            self.datatype,
            "getParent",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.ConfigurationTemplateSectionDefinitionGroup,
        )
