# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_User_Customer_Notification_Virtual_Guest")
class UserCustomerNotificationVirtualGuest(Entity):
    """SoftLayer_User_Customer_Notification_Virtual_Guest.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_Customer_Notification_Virtual_Guest/
    """

    guest: models.VirtualGuest | None = relational("guest", "SoftLayer_Virtual_Guest")
    guest_id: int | None = local("guestId", "int")
    id: int = local("id", "int")
    user: models.UserCustomer | None = relational("user", "SoftLayer_User_Customer")
    user_id: int | None = local("userId", "int")
