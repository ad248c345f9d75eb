# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Policy_Acceptance")
class ContainerPolicyAcceptance(Entity):
    """SoftLayer_Container_Policy_Acceptance.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Policy_Acceptance/
    """

    accepted_flag: bool | None = local("acceptedFlag", "boolean")
    policy_name: str | None = local("policyName", "string")
    product_policy_assignment_id: int | None = local("productPolicyAssignmentId", "int")
