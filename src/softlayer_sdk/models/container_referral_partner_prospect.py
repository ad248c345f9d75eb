# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Referral_Partner_Prospect")
class ContainerReferralPartnerProspect(Entity):
    """SoftLayer_Container_Referral_Partner_Prospect.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Referral_Partner_Prospect/
    """

    address1: str | None = local("address1", "string")
    address2: str | None = local("address2", "string")
    city: str | None = local("city", "string")
    company_name: str | None = local("companyName", "string")
    country: str | None = local("country", "string")
    email: str | None = local("email", "string")
    first_name: str | None = local("firstName", "string")
    last_name: str | None = local("lastName", "string")
    office_phone: str | None = local("officePhone", "string")
    postal_code: str | None = local("postalCode", "string")
    questions: list[str] = local("questions", "string", array=True)
    responses: list[models.SurveyResponse] = local(
        "responses", "SoftLayer_Survey_Response", array=True
    )
    state: str | None = local("state", "string")
    survey_id: str | None = local("surveyId", "string")
