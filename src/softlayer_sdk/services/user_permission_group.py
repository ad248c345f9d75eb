# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class UserPermissionGroupService(Service):
    """The methods of SoftLayer_User_Permission_Group.

    https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Group/
    """

    datatype = "SoftLayer_User_Permission_Group"

    def add_action(
        self, action: models.UserPermissionAction, *, id: int | str | None = None
    ) -> None:
        """SoftLayer_User_Permission_Group::addAction.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Group/addAction/
        """
        self.client.call(self.datatype, "addAction", action, id=id)

    def add_bulk_actions(
        self, actions: Sequence[models.UserPermissionAction], *, id: int | str | None = None
    ) -> None:
        """SoftLayer_User_Permission_Group::addBulkActions.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Group/addBulkActions/
        """
        self.client.call(self.datatype, "addBulkActions", actions, id=id)

    def add_bulk_resource_objects(
        self,
        resource_objects: Sequence[models.Entity],
        resource_type_key_name: str | None = None,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_User_Permission_Group::addBulkResourceObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Group/addBulkResourceObjects/
        """
        return self.client.call(
            self.datatype,
            "addBulkResourceObjects",
            resource_objects,
            *given(resource_type_key_name),
            id=id,
            returns=bool,
        )

    def add_resource_object(
        self,
        resource_object: models.Entity,
        resource_type_key_name: str | None = None,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_User_Permission_Group::addResourceObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Group/addResourceObject/
        """
        return self.client.call(
            self.datatype,
            "addResourceObject",
            resource_object,
            *given(resource_type_key_name),
            id=id,
            returns=bool,
        )

    def create_object(
        self,
        template_object: models.UserPermissionGroup,
        *,
        mask: MaskLike | None = None,
        into: type[results.UserPermissionGroupT] | None = None,
    ) -> results.UserPermissionGroupT:
        """SoftLayer_User_Permission_Group::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Group/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.UserPermissionGroup,
        )

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_User_Permission_Group::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Group/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def edit_object(
        self,
        template_object: models.UserPermissionGroup,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.UserPermissionGroupT] | None = None,
    ) -> results.UserPermissionGroupT:
        """SoftLayer_User_Permission_Group::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Group/editObject/
        """
        return self.client.call(
            self.datatype,
            "editObject",
            template_object,
            id=id,
            mask=mask,
            into=into,
            returns=models.UserPermissionGroup,
        )

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_User_Permission_Group::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Group/getAccount/
        """
        return self.client.call(
            self.datatype,
            "getAccount",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Account,
        )

    def get_actions(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserPermissionActionT] | None = None,
    ) -> results.ListResult[results.UserPermissionActionT]:
        """SoftLayer_User_Permission_Group::getActions.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Group/getActions/
        """
        return self.client.call(
            self.datatype,
            "getActions",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserPermissionAction],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserPermissionGroupT] | None = None,
    ) -> results.UserPermissionGroupT:
        """SoftLayer_User_Permission_Group::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Group/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserPermissionGroup,
        )

    def get_roles(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserPermissionRoleT] | None = None,
    ) -> results.ListResult[results.UserPermissionRoleT]:
        """SoftLayer_User_Permission_Group::getRoles.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Group/getRoles/
        """
        return self.client.call(
            self.datatype,
            "getRoles",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserPermissionRole],
        )

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserPermissionGroupTypeT] | None = None,
    ) -> results.UserPermissionGroupTypeT | None:
        """SoftLayer_User_Permission_Group::getType.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Group/getType/
        """
        return self.client.call(
            self.datatype,
            "getType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserPermissionGroupType,
        )

    def link_role(self, role: models.UserPermissionRole, *, id: int | str | None = None) -> None:
        """SoftLayer_User_Permission_Group::linkRole.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Group/linkRole/
        """
        self.client.call(self.datatype, "linkRole", role, id=id)

    def remove_action(
        self, action: models.UserPermissionAction, *, id: int | str | None = None
    ) -> None:
        """SoftLayer_User_Permission_Group::removeAction.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Group/removeAction/
        """
        self.client.call(self.datatype, "removeAction", action, id=id)

    def remove_bulk_actions(
        self, actions: Sequence[models.UserPermissionAction], *, id: int | str | None = None
    ) -> None:
        """SoftLayer_User_Permission_Group::removeBulkActions.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Group/removeBulkActions/
        """
        self.client.call(self.datatype, "removeBulkActions", actions, id=id)

    def remove_bulk_resource_objects(
        self,
        resource_objects: Sequence[models.Entity],
        resource_type_key_name: str | None = None,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_User_Permission_Group::removeBulkResourceObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Group/removeBulkResourceObjects/
        """
        return self.client.call(
            self.datatype,
            "removeBulkResourceObjects",
            resource_objects,
            *given(resource_type_key_name),
            id=id,
            returns=bool,
        )

    def remove_resource_object(
        self,
        resource_object: models.Entity,
        resource_type_key_name: str | None = None,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_User_Permission_Group::removeResourceObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Group/removeResourceObject/
        """
        return self.client.call(
            self.datatype,
            "removeResourceObject",
            resource_object,
            *given(resource_type_key_name),
            id=id,
            returns=bool,
        )

    def unlink_role(self, role: models.UserPermissionRole, *, id: int | str | None = None) -> None:
        """SoftLayer_User_Permission_Group::unlinkRole.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Group/unlinkRole/
        """
        self.client.call(self.datatype, "unlinkRole", role, id=id)
