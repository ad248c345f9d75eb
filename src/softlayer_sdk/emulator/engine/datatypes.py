"""The datatypes that several features name."""

from __future__ import annotations

GUEST = "SoftLayer_Virtual_Guest"
IMAGE = f"{GUEST}_Block_Device_Template_Group"
VLAN = "SoftLayer_Network_Vlan"
SUBNET = "SoftLayer_Network_Subnet"
USER = "SoftLayer_User_Customer"
