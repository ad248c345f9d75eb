# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.container_authentication_request_contract import (
    ContainerAuthenticationRequestContract,
)


@entity("SoftLayer_Container_Authentication_Request_Common")
class ContainerAuthenticationRequestCommon(ContainerAuthenticationRequestContract):
    """SoftLayer_Container_Authentication_Request_Common.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Authentication_Request_Common/
    """

    security_question_answer: str | None = local("securityQuestionAnswer", "string")
    security_question_id: int | None = local("securityQuestionId", "int")
