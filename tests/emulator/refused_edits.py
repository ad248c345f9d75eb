"""Edits that the service refuses: what is wrong, the call, the code and the text.

A `Ref` is the id of something that the example account has.
"""

from __future__ import annotations

from typing import Any

import attrs

from tests.emulator.refusals import BAD_NAME, Ref


@attrs.frozen
class Edit:
    """A call that is refused.

    Attributes:
        what: What is wrong.
        service: The service, without its prefix.
        id: The object, if it is about one.
        method: The method.
        args: Its arguments.
        code: The name of the exception, after `SoftLayer_Exception`.
        text: What it says.
    """

    what: str
    service: str
    id: int | Ref | None
    method: str
    args: list[Any]
    code: str
    text: str


def _absent(name: str, kind: str) -> tuple[str, str]:
    text = f"The property '{name}' must be set to create an instance of 'SoftLayer_{kind}'."
    return "MissingCreationProperty", text


def _unfound(id: str) -> tuple[str, str]:
    return "ObjectNotFound", f"Unable to find object with id of '{id}'."


def _wrong(name: str, why: str) -> tuple[str, str]:
    return "InvalidValue", f"Invalid value provided for '{name}'. {why}"


REFUSED_EDITS = (
    Edit(
        "notes of 1001 characters",
        "Virtual_Guest",
        102,
        "editObject",
        [{"notes": "x" * 1001}],
        "InvalidDataLength",
        "Notes have 1000 characters at most.",
    ),
    Edit(
        "a bad hostname",
        "Virtual_Guest",
        102,
        "editObject",
        [{"hostname": "a_b"}],
        "InvalidHostname",
        BAD_NAME,
    ),
    Edit(
        "a speed of 30",
        "Virtual_Guest",
        102,
        "setPublicNetworkInterfaceSpeed",
        [30],
        "Public",
        "Speed must be 0 (Disconnect), 10, 100, or 1000.",
    ),
    Edit(
        "a speed above the port's",
        "Virtual_Guest",
        102,
        "setPublicNetworkInterfaceSpeed",
        [10000],
        "Public",
        "You cannot set interface speed greater than max speed.",
    ),
    Edit(
        "a guest that runs is resumed",
        "Virtual_Guest",
        102,
        "resume",
        [],
        "Public",
        "Unable to resume a virtual guest that is RUNNING.",
    ),
    Edit(
        "a token that nobody gave",
        "Virtual_Guest",
        102,
        "reloadOperatingSystem",
        ["nonsense"],
        "Hardware_Server_InvalidReloadToken",
        "Invalid token provided.",
    ),
    Edit(
        "no address",
        "Virtual_Guest",
        None,
        "findByIpAddress",
        ["nonsense"],
        "Public",
        "Invalid IP address of nonsense defined.",
    ),
    Edit(
        "a guest on no host",
        "Virtual_Guest",
        102,
        "migrateDedicatedHost",
        [7],
        "Public",
        "The virtual guest is not on a dedicated host.",
    ),
    Edit("a disk that is not there", "Virtual_Guest", 102, "attachDiskImage", [7], *_unfound("7")),
    Edit(
        "a webhook of an ordinary guest",
        "Virtual_Guest",
        102,
        "setTransientWebhook",
        ["https://example.org", "x"],
        "Public",
        "This virtual server is not transient.",
    ),
    Edit("a guest that is not there", "Virtual_Guest", 7, "powerOff", [], *_unfound("7")),
    Edit(
        "a server's speed of 30",
        "Hardware_Server",
        21001,
        "setPublicNetworkInterfaceSpeed",
        [30, "redundant"],
        "Public",
        "Speed must be 0 (Disconnect), 10, 100, or 1000.",
    ),
    Edit(
        "a server's token that nobody gave",
        "Hardware_Server",
        21001,
        "reloadOperatingSystem",
        ["nonsense"],
        "Hardware_Server_InvalidReloadToken",
        "Invalid token provided.",
    ),
    Edit(
        "an SOA record goes",
        "Dns_Domain_ResourceRecord",
        Ref("SOA record"),
        "deleteObject",
        [],
        "",
        "SOA records may not be removed.",
    ),
    Edit(
        "an NS record goes",
        "Dns_Domain_ResourceRecord",
        Ref("NS record"),
        "deleteObject",
        [],
        "",
        "NS records may not be removed.",
    ),
    Edit(
        "an address that is none",
        "Dns_Domain_ResourceRecord",
        None,
        "createObject",
        [{"domainId": Ref("zone"), "type": "a", "host": "x", "data": "nonsense", "ttl": 60}],
        *_wrong("data", "'nonsense' is not an IPv4 address."),
    ),
    Edit(
        "a record of no zone",
        "Dns_Domain_ResourceRecord",
        None,
        "createObject",
        [{"type": "a", "host": "x", "data": "192.0.2.1"}],
        *_absent("domainId", "Dns_Domain_ResourceRecord"),
    ),
    Edit(
        "a TTL of a second",
        "Dns_Domain",
        None,
        "createPtrRecord",
        ["192.0.2.10", "host.example.com", 1],
        "Public",
        "Please provide a TTL value between 60 and 604800.",
    ),
    Edit(
        "a reverse record of no address",
        "Dns_Domain",
        None,
        "createPtrRecord",
        ["nonsense", "host.example.com", 3600],
        "Public",
        "Please provide a valid IP address.",
    ),
    Edit(
        "a zone that is there",
        "Dns_Domain",
        None,
        "createObject",
        [{"name": "example.com", "resourceRecords": []}],
        "Public",
        "Domain already exists",
    ),
    Edit(
        "a zone without records",
        "Dns_Domain",
        None,
        "createObject",
        [{"name": "new.example"}],
        *_absent("resourceRecords", "Dns_Domain_Forward"),
    ),
    Edit(
        "a key that is none",
        "Security_Ssh_Key",
        None,
        "createObject",
        [{"key": "nonsense", "label": "x"}],
        "Public",
        "Unable to generate a fingerprint. Please ensure the key provided is a valid public key.",
    ),
    Edit(
        "a certificate that is none",
        "Security_Certificate",
        None,
        "createObject",
        [{"certificate": "x", "privateKey": "y"}],
        "Public",
        "The provided certificate is not valid.",
    ),
    Edit(
        "a ticket about nothing",
        "Ticket",
        None,
        "createStandardTicket",
        [{"title": "x"}, "text"],
        "Public",
        "Please provide a subject when creating a standard support ticket.",
    ),
    Edit(
        "a ticket that says nothing",
        "Ticket",
        None,
        "createStandardTicket",
        [{"title": "x", "subjectId": 1001}, ""],
        "Public",
        "Please provide ticket contents.",
    ),
    Edit(
        "final comments on an open ticket",
        "Ticket",
        Ref("ticket"),
        "addFinalComments",
        ["good"],
        "Public",
        "Final comments may only be added to closed tickets.",
    ),
    Edit(
        "an update that says nothing",
        "Ticket",
        Ref("ticket"),
        "addUpdate",
        [{"entry": ""}],
        *_absent("entry", "Ticket_Update"),
    ),
    Edit(
        "a server that is not attached",
        "Ticket",
        Ref("ticket"),
        "removeAttachedHardware",
        [21001],
        "Public",
        "This hardware is not attached to this ticket.",
    ),
    Edit(
        "a guest that is not there, on a ticket",
        "Ticket",
        Ref("ticket"),
        "addAttachedVirtualGuest",
        [7],
        *_unfound("7"),
    ),
    Edit(
        "permissions of one's own",
        "User_Customer",
        4001,
        "addBulkPortalPermission",
        [[{"keyName": "TICKET_VIEW"}]],
        "Public",
        "You may not add permissions to your account.",
    ),
    Edit(
        "a user without a mail address",
        "User_Customer",
        None,
        "createObject",
        [{"username": "new1"}],
        *_absent("email", "User_Customer"),
    ),
    Edit(
        "a username that is taken",
        "User_Customer",
        None,
        "createObject",
        [{"username": "demo", "email": "a@example.com"}],
        "Public",
        "The username 'demo' is already in use.",
    ),
    Edit(
        "the master user goes",
        "User_Customer",
        4001,
        "editObject",
        [{"userStatusId": 1021}],
        "Public",
        "The master user of an account cannot be cancelled.",
    ),
    Edit(
        "an unknown status of a user",
        "User_Customer",
        4001,
        "editObject",
        [{"userStatusId": 1}],
        *_wrong("userStatusId", "There is no user status 1."),
    ),
    Edit(
        "a rule sideways",
        "Network_SecurityGroup",
        Ref("security group"),
        "addRules",
        [[{"direction": "sideways", "ethertype": "IPv4"}]],
        *_wrong("direction", "It is one of ingress, egress."),
    ),
    Edit(
        "ports without a protocol",
        "Network_SecurityGroup",
        Ref("security group"),
        "addRules",
        [[{"direction": "ingress", "ethertype": "IPv4", "portRangeMin": 1, "portRangeMax": 2}]],
        *_wrong("portRangeMin", "Ports need a protocol."),
    ),
    Edit(
        "ports the wrong way round",
        "Network_SecurityGroup",
        Ref("security group"),
        "addRules",
        [
            [
                {
                    "direction": "ingress",
                    "ethertype": "IPv4",
                    "protocol": "tcp",
                    "portRangeMin": 9,
                    "portRangeMax": 2,
                }
            ]
        ],
        *_wrong("portRangeMin", "The first port is not above the last."),
    ),
    Edit(
        "a rule of no address",
        "Network_SecurityGroup",
        Ref("security group"),
        "addRules",
        [[{"direction": "ingress", "ethertype": "IPv4", "remoteIp": "nonsense"}]],
        *_wrong("remoteIp", "'nonsense' is not an address or a block."),
    ),
    Edit(
        "an address and a group",
        "Network_SecurityGroup",
        Ref("security group"),
        "addRules",
        [[{"direction": "ingress", "remoteIp": "192.0.2.1", "remoteGroupId": 7}]],
        *_wrong("remoteIp", "A rule has a remote IP or a remote group, not both."),
    ),
    Edit(
        "a rule that is not there",
        "Network_SecurityGroup",
        Ref("security group"),
        "removeRules",
        [[7]],
        *_unfound("7"),
    ),
    Edit(
        "an interface that is not there",
        "Network_SecurityGroup",
        Ref("security group"),
        "attachNetworkComponents",
        [[7]],
        *_unfound("7"),
    ),
    Edit(
        "the route of a primary subnet",
        "Network_Subnet",
        Ref("subnet"),
        "route",
        ["SoftLayer_Network_Subnet_IpAddress", 7],
        "Unavailable",
        "The route of a primary subnet cannot be changed.",
    ),
    Edit(
        "a volume for no guest",
        "Network_Storage",
        Ref("example volume"),
        "allowAccessFromVirtualGuest",
        [{"id": 7}],
        *_unfound("7"),
    ),
    Edit(
        "a snapshot that is not there",
        "Network_Storage",
        Ref("example volume"),
        "restoreFromSnapshot",
        [7],
        *_unfound("7"),
    ),
    Edit(
        "a replica that is not there",
        "Network_Storage",
        Ref("example volume"),
        "failoverToReplicant",
        [7],
        *_unfound("7"),
    ),
    Edit(
        "back from no replica",
        "Network_Storage",
        Ref("example volume"),
        "failbackFromReplicant",
        [],
        "Public",
        "Volume SL02SEL307-1 has not failed over.",
    ),
    Edit(
        "a volume that is no duplicate becomes independent",
        "Network_Storage",
        Ref("example volume"),
        "convertCloneDependentToIndependent",
        [],
        "Public",
        "Volume SL02SEL307-1 is not a dependent duplicate.",
    ),
    Edit(
        "a volume that is no duplicate is refreshed",
        "Network_Storage",
        Ref("example volume"),
        "refreshDuplicate",
        [7],
        "Public",
        "Volume SL02SEL307-1 is not a duplicate.",
    ),
    Edit(
        "snapshots sometimes",
        "Network_Storage",
        Ref("example volume"),
        "enableSnapshots",
        ["SOMETIMES", 1, 0, 0, 0],
        *_wrong("scheduleType", "It is one of INTERVAL, HOURLY, DAILY, WEEKLY."),
    ),
    Edit(
        "a subnet for block storage",
        "Network_Storage",
        Ref("example volume"),
        "allowAccessFromSubnet",
        [{"id": Ref("subnet")}],
        "Public",
        "Subnets can be authorized for file storage only.",
    ),
    Edit(
        "rules of no firewall",
        "Network_Firewall_Update_Request",
        None,
        "createObject",
        [{"networkComponentFirewallId": 7, "rules": []}],
        *_unfound("7"),
    ),
    Edit(
        "a VLAN behind no gateway",
        "Network_Gateway_Vlan",
        None,
        "createObject",
        [{"networkGatewayId": 7, "networkVlanId": 7}],
        *_unfound("7"),
    ),
    Edit(
        "an image from a web server",
        "Virtual_Guest_Block_Device_Template_Group",
        None,
        "createFromExternalSource",
        [{"name": "x", "uri": "https://example.org/x"}],
        "Public",
        "Template configuration uri specified an invalid network storage service resource "
        "protocol.",
    ),
    Edit(
        "an unknown boot mode",
        "Virtual_Guest_Block_Device_Template_Group",
        Ref("public image"),
        "setBootMode",
        ["BOTH"],
        *_wrong("newBootMode", "It is one of HVM, PV."),
    ),
    Edit(
        "a placement group without a router",
        "Virtual_PlacementGroup",
        None,
        "createObject",
        [{"name": "x"}],
        *_absent("backendRouterId", "Virtual_PlacementGroup"),
    ),
    Edit(
        "a bandwidth pool without a name",
        "Network_Bandwidth_Version1_Allotment",
        None,
        "createObject",
        [{}],
        *_absent("name", "Network_Bandwidth_Version1_Allotment"),
    ),
    Edit(
        "a load balancer that is not there",
        "Network_LBaaS_LoadBalancer",
        None,
        "cancelLoadBalancer",
        ["nonsense"],
        *_unfound("nonsense"),
    ),
    Edit(
        "what is not cancelled is kept",
        "Billing_Item",
        Ref("billing item"),
        "voidCancelService",
        [],
        "Public",
        "Cannot void cancellation. This billing item is not set to cancel.",
    ),
    Edit(
        "a cancellation of nothing",
        "Billing_Item_Cancellation_Request",
        None,
        "createObject",
        [{"items": []}],
        "Public",
        "A cancellation request should have at least one billing item to cancel.",
    ),
    Edit(
        "a group of the system",
        "User_Permission_Group",
        None,
        "createObject",
        [{"name": "x", "typeId": 2}],
        "Public",
        "Permission groups of type SYSTEM are reserved for internal use.",
    ),
    Edit(
        "a notification about no guest",
        "User_Customer_Notification_Virtual_Guest",
        None,
        "createObject",
        [{"guestId": 7, "userId": 4001}],
        *_unfound("7"),
    ),
    Edit(
        "an address of another machine",
        "Network_Monitor_Version1_Query_Host",
        None,
        "createObject",
        [{"hardwareId": 21001, "ipAddress": "192.0.2.99", "queryTypeId": 1, "responseActionId": 1}],
        *_wrong("ipAddress", "192.0.2.99 is no address of this machine."),
    ),
    Edit(
        "a date that is none",
        "Metric_Tracking_Object",
        Ref("tracking object"),
        "getBandwidthData",
        ["nonsense", "2026-01-02"],
        *_wrong("startDateTime", "The start and the end have to be dates."),
    ),
    Edit(
        "an empty password of the VPN",
        "User_Customer",
        4001,
        "updateVpnPassword",
        [""],
        "Public",
        "Please provide a VPN password.",
    ),
    Edit(
        "no guest at all",
        "Virtual_Guest",
        None,
        "powerOff",
        [],
        "",
        "Object does not exist to execute method on. (SoftLayer_Virtual_Guest::powerOff)",
    ),
)
