# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Account")
class ContainerNetworkMessageDeliveryEmailSendgridAccount(Entity):
    """SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Account.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Account/
    """

    offerings: list[models.ContainerNetworkMessageDeliveryEmailSendgridAccountOffering] = local(
        "offerings",
        "SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Account_Offering",
        array=True,
    )
    profile: models.ContainerNetworkMessageDeliveryEmailSendgridAccountProfile | None = local(
        "profile", "SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Account_Profile"
    )
