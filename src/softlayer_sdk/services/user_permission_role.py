# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class UserPermissionRoleService(Service):
    """The methods of SoftLayer_User_Permission_Role.

    https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Role/
    """

    datatype = "SoftLayer_User_Permission_Role"

    def add_user(self, user: models.UserCustomer, *, id: int | str | None = None) -> None:
        """SoftLayer_User_Permission_Role::addUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Role/addUser/
        """
        self.client.call(self.datatype, "addUser", user, id=id)

    def create_object(
        self,
        template_object: models.UserPermissionRole,
        *,
        mask: MaskLike | None = None,
        into: type[results.UserPermissionRoleT] | None = None,
    ) -> results.UserPermissionRoleT:
        """SoftLayer_User_Permission_Role::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Role/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.UserPermissionRole,
        )

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_User_Permission_Role::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Role/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def edit_object(
        self,
        template_object: models.UserPermissionRole,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.UserPermissionRoleT] | None = None,
    ) -> results.UserPermissionRoleT:
        """SoftLayer_User_Permission_Role::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Role/editObject/
        """
        return self.client.call(
            self.datatype,
            "editObject",
            template_object,
            id=id,
            mask=mask,
            into=into,
            returns=models.UserPermissionRole,
        )

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_User_Permission_Role::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Role/getAccount/
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
        """SoftLayer_User_Permission_Role::getActions.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Role/getActions/
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

    def get_groups(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserPermissionGroupT] | None = None,
    ) -> results.ListResult[results.UserPermissionGroupT]:
        """SoftLayer_User_Permission_Role::getGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Role/getGroups/
        """
        return self.client.call(
            self.datatype,
            "getGroups",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserPermissionGroup],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserPermissionRoleT] | None = None,
    ) -> results.UserPermissionRoleT:
        """SoftLayer_User_Permission_Role::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Role/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserPermissionRole,
        )

    def get_users(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.ListResult[results.UserCustomerT]:
        """SoftLayer_User_Permission_Role::getUsers.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Role/getUsers/
        """
        return self.client.call(
            self.datatype,
            "getUsers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserCustomer],
        )

    def link_group(self, group: models.UserPermissionGroup, *, id: int | str | None = None) -> None:
        """SoftLayer_User_Permission_Role::linkGroup.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Role/linkGroup/
        """
        self.client.call(self.datatype, "linkGroup", group, id=id)

    def remove_user(self, user: models.UserCustomer, *, id: int | str | None = None) -> None:
        """SoftLayer_User_Permission_Role::removeUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Role/removeUser/
        """
        self.client.call(self.datatype, "removeUser", user, id=id)

    def unlink_group(
        self, group: models.UserPermissionGroup, *, id: int | str | None = None
    ) -> None:
        """SoftLayer_User_Permission_Role::unlinkGroup.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Role/unlinkGroup/
        """
        self.client.call(self.datatype, "unlinkGroup", group, id=id)
