# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Account_ProofOfConcept_Contact_Ibmer_Requester")
class ContainerAccountProofOfConceptContactIbmerRequester(Entity):
    """SoftLayer_Container_Account_ProofOfConcept_Contact_Ibmer_Requester.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Account_ProofOfConcept_Contact_Ibmer_Requester/
    """

    address1: str | None = local("address1", "string")
    address2: str | None = local("address2", "string")
    business_unit: str | None = local("businessUnit", "string")
    city: str | None = local("city", "string")
    country: str | None = local("country", "string")
    email: str | None = local("email", "string")
    first_name: str | None = local("firstName", "string")
    last_name: str | None = local("lastName", "string")
    organization_country: str | None = local("organizationCountry", "string")
    paas_account_id: str | None = local("paasAccountId", "string")
    phone: str | None = local("phone", "string")
    postal_code: str | None = local("postalCode", "string")
    state: str | None = local("state", "string")
    sub_organization: str | None = local("subOrganization", "string")
    uid: str | None = local("uid", "string")
    vat_id: str | None = local("vatId", "string")
