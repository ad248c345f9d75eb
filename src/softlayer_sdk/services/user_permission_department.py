# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class UserPermissionDepartmentService(Service):
    """The methods of SoftLayer_User_Permission_Department.

    https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Department/
    """

    datatype = "SoftLayer_User_Permission_Department"

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserPermissionDepartmentT] | None = None,
    ) -> results.ListResult[results.UserPermissionDepartmentT]:
        """SoftLayer_User_Permission_Department::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Department/getAllObjects/
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
            returns=list[models.UserPermissionDepartment],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.UserPermissionDepartmentT] | None = None,
    ) -> results.UserPermissionDepartmentT:
        """SoftLayer_User_Permission_Department::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Department/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            into=into,
            returns=models.UserPermissionDepartment,
        )

    def get_permissions(
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
        """SoftLayer_User_Permission_Department::getPermissions.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Department/getPermissions/
        """
        return self.client.call(
            self.datatype,
            "getPermissions",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserPermissionAction],
        )
