# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_User_Customer_External_Binding")
class ContainerUserCustomerExternalBinding(Entity):
    """SoftLayer_Container_User_Customer_External_Binding.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_User_Customer_External_Binding/
    """

    authentication_token: str | None = local("authenticationToken", "string")
    open_id_connect_access_token: str | None = local("openIdConnectAccessToken", "string")
    open_id_connect_account_id: int | None = local("openIdConnectAccountId", "int")
    open_id_connect_provider: str | None = local("openIdConnectProvider", "string")
    password: str | None = local("password", "string")
    security_question_answer: str | None = local("securityQuestionAnswer", "string")
    security_question_id: int | None = local("securityQuestionId", "int")
    username: str | None = local("username", "string")
    vendor: str | None = local("vendor", "string")
