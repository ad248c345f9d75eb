# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_User_Customer_Invitation")
class UserCustomerInvitation(Entity):
    """SoftLayer_User_Customer_Invitation.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_Customer_Invitation/
    """

    code: str | None = local("code", "string")
    create_date: datetime | None = local("createDate", "dateTime")
    creator_id: int | None = local("creatorId", "int")
    creator_type: str | None = local("creatorType", "string")
    email: str | None = local("email", "string")
    existing_blue_id_flag: int | None = local("existingBlueIdFlag", "int")
    expiration_date: datetime | None = local("expirationDate", "dateTime")
    ibm_id_username: str | None = local("ibmIdUsername", "string")
    id: int = local("id", "int")
    is_federated_email_domain_flag: int | None = local("isFederatedEmailDomainFlag", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    response_date: datetime | None = local("responseDate", "dateTime")
    status_id: int | None = local("statusId", "int")
    user: models.UserCustomer | None = relational("user", "SoftLayer_User_Customer")
    user_id: int | None = local("userId", "int")
