# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Catalyst_ManualEnrollmentRequest")
class ContainerCatalystManualEnrollmentRequest(Entity):
    """SoftLayer_Container_Catalyst_ManualEnrollmentRequest.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Catalyst_ManualEnrollmentRequest/
    """

    customer_email: str | None = local("customerEmail", "string")
    customer_name: str | None = local("customerName", "string")
    startup_name: str | None = local("startupName", "string")
    venture_affiliation_flag: bool | None = local("ventureAffiliationFlag", "boolean")
    venture_fund_name: str | None = local("ventureFundName", "string")
