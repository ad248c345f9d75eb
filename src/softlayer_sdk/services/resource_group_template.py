# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class ResourceGroupTemplateService(Service):
    """The methods of SoftLayer_Resource_Group_Template.

    https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Group_Template/
    """

    datatype = "SoftLayer_Resource_Group_Template"

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ResourceGroupTemplateT] | None = None,
    ) -> results.ListResult[results.ResourceGroupTemplateT]:
        """SoftLayer_Resource_Group_Template::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Group_Template/getAllObjects/
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
            returns=list[models.ResourceGroupTemplate],
        )

    def get_children(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ResourceGroupTemplateT] | None = None,
    ) -> results.ListResult[results.ResourceGroupTemplateT]:
        """SoftLayer_Resource_Group_Template::getChildren.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Group_Template/getChildren/
        """
        return self.client.call(
            self.datatype,
            "getChildren",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ResourceGroupTemplate],
        )

    def get_members(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ResourceGroupTemplateMemberT] | None = None,
    ) -> results.ListResult[results.ResourceGroupTemplateMemberT]:
        """SoftLayer_Resource_Group_Template::getMembers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Group_Template/getMembers/
        """
        return self.client.call(
            self.datatype,
            "getMembers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ResourceGroupTemplateMember],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ResourceGroupTemplateT] | None = None,
    ) -> results.ResourceGroupTemplateT:
        """SoftLayer_Resource_Group_Template::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Group_Template/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ResourceGroupTemplate,
        )
