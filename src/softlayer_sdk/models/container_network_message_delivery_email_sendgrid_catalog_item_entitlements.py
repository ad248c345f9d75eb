# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Catalog_Item_Entitlements")
class ContainerNetworkMessageDeliveryEmailSendgridCatalogItemEntitlements(Entity):
    """SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Catalog_Item_Entitlements.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Catalog_Item_Entitlements/
    """

    email_sends_max_monthly: int | None = local("emailSendsMaxMonthly", "int")
    ip_count: int | None = local("ipCount", "int")
    teammates_max_total: int | None = local("teammatesMaxTotal", "int")
    users_max_total: int | None = local("usersMaxTotal", "int")
