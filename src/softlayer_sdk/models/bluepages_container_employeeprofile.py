# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("BluePages_Container_EmployeeProfile")
class BluePagesContainerEmployeeProfile(Entity):
    """BluePages_Container_EmployeeProfile.

    https://sldn.softlayer.com/reference/datatypes/BluePages_Container_EmployeeProfile/
    """

    address1: str | None = local("address1", "string")
    address2: str | None = local("address2", "string")
    address_country: str | None = local("addressCountry", "string")
    city: str | None = local("city", "string")
    department_code: str | None = local("departmentCode", "string")
    department_country: str | None = local("departmentCountry", "string")
    division_code: str | None = local("divisionCode", "string")
    email_address: str | None = local("emailAddress", "string")
    first_name: str | None = local("firstName", "string")
    last_name: str | None = local("lastName", "string")
    manager_email_address: str | None = local("managerEmailAddress", "string")
    manager_first_name: str | None = local("managerFirstName", "string")
    manager_last_name: str | None = local("managerLastName", "string")
    manager_uid: str | None = local("managerUid", "string")
    phone: str | None = local("phone", "string")
    postal_code: str | None = local("postalCode", "string")
    state: str | None = local("state", "string")
    uid: str | None = local("uid", "string")
