# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.user_customer import UserCustomer
    from softlayer_sdk.models.virtual_guest import VirtualGuest


@entity("SoftLayer_User_Customer_Notification_Virtual_Guest")
class UserCustomerNotificationVirtualGuest(Entity):
    """SoftLayer_User_Customer_Notification_Virtual_Guest.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_Customer_Notification_Virtual_Guest/
    """

    guest: VirtualGuest | None = relational("guest", "SoftLayer_Virtual_Guest")
    guest_id: int | None = local("guestId", "int")
    id: int = local("id", "int")
    user: UserCustomer | None = relational("user", "SoftLayer_User_Customer")
    user_id: int | None = local("userId", "int")
