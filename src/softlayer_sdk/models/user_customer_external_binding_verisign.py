# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.user_customer_external_binding import UserCustomerExternalBinding


@entity("SoftLayer_User_Customer_External_Binding_Verisign")
class UserCustomerExternalBindingVerisign(UserCustomerExternalBinding):
    """SoftLayer_User_Customer_External_Binding_Verisign.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_Customer_External_Binding_Verisign/
    """

    credential_expiration_date: str | None = relational("credentialExpirationDate", "string")
    credential_last_update_date: str | None = relational("credentialLastUpdateDate", "string")
    credential_state: str | None = relational("credentialState", "string")
    credential_type: str | None = relational("credentialType", "string")
