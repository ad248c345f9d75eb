"""What users can be, may do and can subscribe to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.state import State

USER_STATUSES = {
    1001: ("ACTIVE", "Active"),
    1002: ("DISABLED", "Disabled"),
    1003: ("INACTIVE", "Inactive"),
    1004: ("PENDING", "Pending"),
    1005: ("SUSPENDED", "Suspended"),
    1006: ("IAMID_INVALID", "IAM ID Invalid"),
    1021: ("CANCEL_PENDING", "Cancel Pending"),
    1022: ("VPN_ONLY", "VPN Only"),
}
# The departments of permissions, with those that each has: key name and name.
PERMISSIONS = {
    ("ACCOUNT", "Account"): (
        ("ACCOUNT_SUMMARY_VIEW", "View Account Summary"),
        ("COMPANY_EDIT", "Edit Company Profile"),
        ("EDIT_USER", "Manage Users"),
        ("NOTIFICATION_MANAGE", "Manage Notification Subscribers"),
        ("ONE_TIME_PAYMENTS", "One-Time Payments"),
        ("UPDATE_PAYMENT_DETAILS", "Update Payment Details"),
        ("USER_EVENT_LOG_VIEW", "View Event Log"),
    ),
    ("HARDWARE", "Devices"): (
        ("ACCESS_ALL_DEDICATEDHOSTS", "All Dedicated Host Access"),
        ("ACCESS_ALL_GUEST", "All Guest Access"),
        ("ACCESS_ALL_HARDWARE", "All Hardware Access"),
        ("HARDWARE_VIEW", "View Hardware Details"),
        ("PUBLIC_IMAGE_MANAGE", "Manage Public Images"),
        ("REMOTE_MANAGEMENT", "Hardware Management"),
        ("SERVER_RELOAD", "Issue OS Reloads and Initiate Rescue Kernel"),
        ("SERVER_UPGRADE", "Upgrade Server"),
        ("VIRTUAL_GUEST_VIEW", "View Virtual Server Details"),
        ("DEDICATED_HOST_VIEW", "View Virtual Dedicated Host Details"),
    ),
    ("NETWORK", "Network"): (
        ("BANDWIDTH_MANAGE", "Manage Bandwidth"),
        ("DNS_MANAGE", "Manage DNS"),
        ("FIREWALL_MANAGE", "Manage Firewalls"),
        ("LOADBALANCER_MANAGE", "Manage Load Balancers"),
        ("NETWORK_ROUTE_MANAGE", "Manage Network Subnet Routes"),
        ("NETWORK_VLAN_SPANNING", "Manage Network VLAN Spanning"),
        ("PORT_CONTROL", "Manage Port Control"),
        ("SECURITY_GROUP_MANAGE", "Manage Security Groups"),
        ("VPN_MANAGE", "Manage VPN"),
    ),
    ("SALES", "Sales"): (
        ("ADD_SERVICE_STORAGE", "Add Storage"),
        ("IP_ADD", "Add IP Addresses"),
        ("SERVER_ADD", "Add Server"),
        ("SERVER_CANCEL", "Cancel Server"),
        ("SERVICE_ADD", "Add Services"),
        ("SERVICE_CANCEL", "Cancel Services"),
    ),
    ("SECURITY", "Security"): (
        ("CUSTOMER_SSH_KEY_MANAGEMENT", "Manage SSH Keys"),
        ("SECURITY_CERTIFICATE_MANAGE", "Manage Certificates"),
        ("SECURITY_CERTIFICATE_VIEW", "View Certificates"),
    ),
    ("STORAGE", "Storage"): (("NAS_MANAGE", "Manage Storage"), ("LOCKBOX_MANAGE", "Lockbox")),
    ("SUPPORT", "Support"): (
        ("TICKET_ADD", "Add Tickets"),
        ("TICKET_EDIT", "Edit Tickets"),
        ("TICKET_SEARCH", "Search Tickets"),
        ("TICKET_VIEW", "View Tickets"),
        ("TICKET_VIEW_ALL", "View All Tickets"),
    ),
}
# What users can subscribe to.
_SUBSCRIPTIONS = (
    ("Planned maintenance", "What will be done, and when"),
    ("Unplanned incidents", "What goes wrong"),
    ("Ticket updates", "What the support answers"),
)


def seed_permissions(state: State) -> None:
    """Add the permissions, and what users can subscribe to."""
    ids = iter(range(1, 1000))
    for (key, name), permissions in PERMISSIONS.items():
        values = {"id": next(ids), "keyName": key, "name": name, "description": name}
        department = state.add("User_Permission_Department", values)
        for permission, title in permissions:
            values = {"key": permission, "keyName": permission, "name": title}
            values |= {"id": next(ids), "description": title}
            link = {"department": department}
            state.add("User_Permission_Action", {**values, **link})
    for id, (name, description) in enumerate(_SUBSCRIPTIONS, 1):
        state.add("Email_Subscription", {"id": id, "name": name, "description": description})
