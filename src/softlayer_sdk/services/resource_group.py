# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class ResourceGroupService(Service):
    """The methods of SoftLayer_Resource_Group.

    https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Group/
    """

    datatype = "SoftLayer_Resource_Group"

    def edit_object(
        self, template_object: models.ResourceGroup, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Resource_Group::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Group/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def get_ancestor_groups(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ResourceGroupT] | None = None,
    ) -> results.ListResult[results.ResourceGroupT]:
        """SoftLayer_Resource_Group::getAncestorGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Group/getAncestorGroups/
        """
        return self.client.call(
            self.datatype,
            "getAncestorGroups",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ResourceGroup],
        )

    def get_attributes(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ResourceGroupAttributeT] | None = None,
    ) -> results.ListResult[results.ResourceGroupAttributeT]:
        """SoftLayer_Resource_Group::getAttributes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Group/getAttributes/
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
            returns=list[models.ResourceGroupAttribute],
        )

    def get_hardware_members(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ResourceGroupMemberT] | None = None,
    ) -> results.ListResult[results.ResourceGroupMemberT]:
        """SoftLayer_Resource_Group::getHardwareMembers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Group/getHardwareMembers/
        """
        return self.client.call(
            self.datatype,
            "getHardwareMembers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ResourceGroupMember],
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
        into: type[results.ResourceGroupMemberT] | None = None,
    ) -> results.ListResult[results.ResourceGroupMemberT]:
        """SoftLayer_Resource_Group::getMembers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Group/getMembers/
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
            returns=list[models.ResourceGroupMember],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ResourceGroupT] | None = None,
    ) -> results.ResourceGroupT:
        """SoftLayer_Resource_Group::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Group/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ResourceGroup,
        )

    def get_root_resource_group(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ResourceGroupT] | None = None,
    ) -> results.ResourceGroupT | None:
        """SoftLayer_Resource_Group::getRootResourceGroup.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Group/getRootResourceGroup/
        """
        return self.client.call(
            self.datatype,
            "getRootResourceGroup",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ResourceGroup,
        )

    def get_subnet_members(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ResourceGroupMemberT] | None = None,
    ) -> results.ListResult[results.ResourceGroupMemberT]:
        """SoftLayer_Resource_Group::getSubnetMembers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Group/getSubnetMembers/
        """
        return self.client.call(
            self.datatype,
            "getSubnetMembers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ResourceGroupMember],
        )

    def get_template(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ResourceGroupTemplateT] | None = None,
    ) -> results.ResourceGroupTemplateT | None:
        """SoftLayer_Resource_Group::getTemplate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Group/getTemplate/
        """
        return self.client.call(
            self.datatype,
            "getTemplate",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ResourceGroupTemplate,
        )

    def get_vlan_members(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ResourceGroupMemberT] | None = None,
    ) -> results.ListResult[results.ResourceGroupMemberT]:
        """SoftLayer_Resource_Group::getVlanMembers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Group/getVlanMembers/
        """
        return self.client.call(
            self.datatype,
            "getVlanMembers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ResourceGroupMember],
        )
