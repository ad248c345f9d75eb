# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class UserPermissionActionService(Service):
    """The methods of SoftLayer_User_Permission_Action.

    https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Action/
    """

    datatype = "SoftLayer_User_Permission_Action"

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.UserPermissionAction]:
        """SoftLayer_User_Permission_Action::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Action/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.UserPermissionAction],
        )

    def get_department(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.UserPermissionDepartment | None:
        """SoftLayer_User_Permission_Action::getDepartment.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Action/getDepartment/
        """
        return self.client.call(
            self.datatype,
            "getDepartment",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.UserPermissionDepartment,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.UserPermissionAction:
        """SoftLayer_User_Permission_Action::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Permission_Action/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.UserPermissionAction,
        )
