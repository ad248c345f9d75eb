# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local

if TYPE_CHECKING:
    from softlayer_sdk.models.container_network_message_delivery_email_sendgrid_account_offering import (
        ContainerNetworkMessageDeliveryEmailSendgridAccountOffering,
    )
    from softlayer_sdk.models.container_network_message_delivery_email_sendgrid_account_profile import (
        ContainerNetworkMessageDeliveryEmailSendgridAccountProfile,
    )


@entity("SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Account")
class ContainerNetworkMessageDeliveryEmailSendgridAccount(Entity):
    """SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Account.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Account/
    """

    offerings: list[ContainerNetworkMessageDeliveryEmailSendgridAccountOffering] = local(
        "offerings",
        "SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Account_Offering",
        array=True,
    )
    profile: ContainerNetworkMessageDeliveryEmailSendgridAccountProfile | None = local(
        "profile", "SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Account_Profile"
    )
