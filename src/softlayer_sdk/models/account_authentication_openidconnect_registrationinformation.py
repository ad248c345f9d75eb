# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Account_Authentication_OpenIdConnect_RegistrationInformation")
class AccountAuthenticationOpenIdConnectRegistrationInformation(Entity):
    """SoftLayer_Account_Authentication_OpenIdConnect_RegistrationInformation.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account_Authentication_OpenIdConnect_RegistrationInformation/
    """

    existing_blue_id_flag: bool | None = local("existingBlueIdFlag", "boolean")
    federated_email_domain_flag: bool | None = local("federatedEmailDomainFlag", "boolean")
    user: models.UserCustomer | None = local("user", "SoftLayer_User_Customer")
