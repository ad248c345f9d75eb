# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Account_Authentication_Saml")
class AccountAuthenticationSaml(Entity):
    """SoftLayer_Account_Authentication_Saml.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_Authentication_Saml/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: str | None = local("accountId", "string")
    attribute_count: int = counter("attributeCount")
    attributes: list[models.AccountAuthenticationAttribute] = relational(
        "attributes", "SoftLayer_Account_Authentication_Attribute", array=True
    )
    certificate: str | None = local("certificate", "string")
    certificate_fingerprint: str | None = local("certificateFingerprint", "string")
    entity_id: str | None = local("entityId", "string")
    id: int = local("id", "int")
    service_provider_certificate: str | None = local("serviceProviderCertificate", "string")
    service_provider_entity_id: str | None = local("serviceProviderEntityId", "string")
    service_provider_public_key: str | None = local("serviceProviderPublicKey", "string")
    service_provider_single_logout_encoding: str | None = local(
        "serviceProviderSingleLogoutEncoding", "string"
    )
    service_provider_single_logout_url: str | None = local(
        "serviceProviderSingleLogoutUrl", "string"
    )
    service_provider_single_sign_on_encoding: str | None = local(
        "serviceProviderSingleSignOnEncoding", "string"
    )
    service_provider_single_sign_on_url: str | None = local(
        "serviceProviderSingleSignOnUrl", "string"
    )
    single_logout_encoding: str | None = local("singleLogoutEncoding", "string")
    single_logout_url: str | None = local("singleLogoutUrl", "string")
    single_sign_on_encoding: str | None = local("singleSignOnEncoding", "string")
    single_sign_on_url: str | None = local("singleSignOnUrl", "string")
