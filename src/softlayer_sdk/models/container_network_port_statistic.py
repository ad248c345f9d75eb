# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Port_Statistic")
class ContainerNetworkPortStatistic(Entity):
    """SoftLayer_Container_Network_Port_Statistic.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Port_Statistic/
    """

    administrative_status: int | None = local("administrativeStatus", "int")
    in_discard_packets: int | None = local("inDiscardPackets", "unsignedLong")
    in_error_packets: int | None = local("inErrorPackets", "unsignedLong")
    in_octets: int | None = local("inOctets", "unsignedLong")
    in_unicast_packets: int | None = local("inUnicastPackets", "unsignedLong")
    maximum_transmission_unit: int | None = local("maximumTransmissionUnit", "unsignedLong")
    operational_status: int | None = local("operationalStatus", "int")
    out_discard_packets: int | None = local("outDiscardPackets", "unsignedLong")
    out_error_packets: int | None = local("outErrorPackets", "unsignedLong")
    out_octets: int | None = local("outOctets", "unsignedLong")
    out_unicast_packets: int | None = local("outUnicastPackets", "unsignedLong")
    port_duplex: int | None = local("portDuplex", "unsignedLong")
    speed: int | None = local("speed", "unsignedLong")
