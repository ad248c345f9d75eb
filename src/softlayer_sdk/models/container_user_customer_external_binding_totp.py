# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.container_user_customer_external_binding import (
    ContainerUserCustomerExternalBinding,
)


@entity("SoftLayer_Container_User_Customer_External_Binding_Totp")
class ContainerUserCustomerExternalBindingTotp(ContainerUserCustomerExternalBinding):
    """SoftLayer_Container_User_Customer_External_Binding_Totp.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_User_Customer_External_Binding_Totp/
    """

    security_code: str | None = local("securityCode", "string")
