# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Catalyst_Enrollment_Request_Container_AnswerOption")
class CatalystEnrollmentRequestContainerAnswerOption(Entity):
    """SoftLayer_Catalyst_Enrollment_Request_Container_AnswerOption.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Catalyst_Enrollment_Request_Container_AnswerOption/
    """

    answer: str | None = local("answer", "string")
    index: int | None = local("index", "int")
