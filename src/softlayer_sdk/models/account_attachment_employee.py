# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Account_Attachment_Employee")
class AccountAttachmentEmployee(Entity):
    """SoftLayer_Account_Attachment_Employee.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_Attachment_Employee/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    employee: models.UserEmployee | None = relational("employee", "SoftLayer_User_Employee")
    employee_role: models.AccountAttachmentEmployeeRole | None = relational(
        "employeeRole", "SoftLayer_Account_Attachment_Employee_Role"
    )
    role_id: int | None = local("roleId", "int")
