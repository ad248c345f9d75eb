# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Account_Authentication_OpenIdConnect_UsernameLookupContainer")
class ContainerAccountAuthenticationOpenIdConnectUsernameLookupContainer(Entity):
    """SoftLayer_Container_Account_Authentication_OpenIdConnect_UsernameLookupContainer.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Account_Authentication_OpenIdConnect_UsernameLookupContainer/
    """

    active: bool | None = local("active", "boolean")
    email_address: str | None = local("emailAddress", "string")
    family_name: str | None = local("familyName", "string")
    federated: bool | None = local("federated", "boolean")
    found_as: str | None = local("foundAs", "string")
    given_name: str | None = local("givenName", "string")
    number_of_ibm_ids_with_email_address: int | None = local(
        "numberOfIbmIdsWithEmailAddress", "int"
    )
    realm: str | None = local("realm", "string")
    unique_id: str | None = local("uniqueId", "string")
    username: str | None = local("username", "string")
