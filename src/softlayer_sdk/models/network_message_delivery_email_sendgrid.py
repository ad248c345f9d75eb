# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.network_message_delivery import NetworkMessageDelivery


@entity("SoftLayer_Network_Message_Delivery_Email_Sendgrid")
class NetworkMessageDeliveryEmailSendgrid(NetworkMessageDelivery):
    """SoftLayer_Network_Message_Delivery_Email_Sendgrid.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Message_Delivery_Email_Sendgrid/
    """

    email_address: str | None = relational("emailAddress", "string")
    smtp_access: str | None = relational("smtpAccess", "string")
