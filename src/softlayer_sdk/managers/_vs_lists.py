"""What is asked of virtual guests: lists, their keywords, and masks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from softlayer_sdk.managers._base import Listing, RowOptions
from softlayer_sdk.models import VirtualGuest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from softlayer_sdk.query.filters import FilterValue

GUESTS = Listing(
    method="getVirtualGuests",
    rows_type=list[VirtualGuest],
    root="virtualGuests",
    mask=(
        "mask[id,globalIdentifier,hostname,domain,fullyQualifiedDomainName,"
        "primaryBackendIpAddress,primaryIpAddress,lastKnownPowerState.name,powerState,maxCpu,"
        "maxMemory,datacenter,activeTransaction.transactionStatus[friendlyName,name],status]"
    ),
    paths={
        "tags": "tagReferences.tag.name",
        "cpus": "maxCpu",
        "memory": "maxMemory",
        "hostname": "hostname",
        "domain": "domain",
        "local_disk": "localDiskFlag",
        "datacenter": "datacenter.name",
        "nic_speed": "networkComponents.maxSpeed",
        "public_ip": "primaryIpAddress",
        "private_ip": "primaryBackendIpAddress",
        "transient": "transientGuestFlag",
    },
    in_order=True,
    units={"memory": "MB"},
)
HOURLY = attrs.evolve(GUESTS, method="getHourlyVirtualGuests", root="hourlyVirtualGuests")
MONTHLY = attrs.evolve(GUESTS, method="getMonthlyVirtualGuests", root="monthlyVirtualGuests")
# By whether hourly and monthly guests are wanted.
LISTS = {(True, False): HOURLY, (False, True): MONTHLY}
DETAILS = """mask[
    id,globalIdentifier,fullyQualifiedDomainName,hostname,domain,createDate,modifyDate,
    provisionDate,notes,dedicatedAccountHostOnlyFlag,transientGuestFlag,privateNetworkOnlyFlag,
    primaryBackendIpAddress,primaryIpAddress,
    networkComponents[id,status,speed,maxSpeed,name,macAddress,primaryIpAddress,port,
        primarySubnet[addressSpace],securityGroupBindings[securityGroup[id,name]]],
    lastKnownPowerState.name,powerState,status,maxCpu,maxMemory,datacenter,
    activeTransaction[id,transactionStatus[friendlyName,name]],
    lastTransaction[transactionStatus,modifyDate,transactionGroup[name]],
    lastOperatingSystemReload.id,blockDevices,blockDeviceTemplateGroup[id,name,globalIdentifier],
    postInstallScriptUri,
    operatingSystem[passwords[username,password],
        softwareLicense.softwareDescription[manufacturer,name,version,referenceCode]],
    softwareComponents[passwords[username,password,notes],
        softwareLicense[softwareDescription[manufacturer,name,version,referenceCode]]],
    hourlyBillingFlag,userData,
    billingItem[id,nextInvoiceTotalRecurringAmount,package[id,keyName],
        children[description,categoryCode,nextInvoiceTotalRecurringAmount],
        nextInvoiceChildren[description,categoryCode,recurringFee,nextInvoiceTotalRecurringAmount],
        orderItem[id,order.userRecord[username],preset.keyName]],
    tagReferences[id,tag[name,id]],networkVlans[id,vlanNumber,networkSpace],dedicatedHost.id,
    monitoringServiceComponent,networkMonitors[queryType,lastResult,responseAction],
    placementGroupId]"""
CAPTURE = "mask[id,blockDevices[id,device,mountType,diskImage[id,metadataFlag,type[keyName]]]]"


class GuestFilters(RowOptions, total=False):
    """The keywords of `VSManager.list_instances`."""

    hourly: bool
    monthly: bool
    tags: str | Sequence[str] | None
    cpus: FilterValue | None
    memory: FilterValue | None
    hostname: FilterValue | None
    domain: FilterValue | None
    local_disk: bool | None
    datacenter: FilterValue | None
    nic_speed: FilterValue | None
    public_ip: FilterValue | None
    private_ip: FilterValue | None
    transient: bool | None
