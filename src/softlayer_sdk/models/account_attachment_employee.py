# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.account import Account
    from softlayer_sdk.models.account_attachment_employee_role import AccountAttachmentEmployeeRole
    from softlayer_sdk.models.user_employee import UserEmployee


@entity("SoftLayer_Account_Attachment_Employee")
class AccountAttachmentEmployee(Entity):
    """SoftLayer_Account_Attachment_Employee.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_Attachment_Employee/
    """

    account: Account | None = relational("account", "SoftLayer_Account")
    employee: UserEmployee | None = relational("employee", "SoftLayer_User_Employee")
    employee_role: AccountAttachmentEmployeeRole | None = relational(
        "employeeRole", "SoftLayer_Account_Attachment_Employee_Role"
    )
    role_id: int | None = local("roleId", "int")
