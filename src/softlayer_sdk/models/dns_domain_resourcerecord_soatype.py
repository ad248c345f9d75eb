# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity
from softlayer_sdk.models.dns_domain_resourcerecord import DnsDomainResourceRecord


@entity("SoftLayer_Dns_Domain_ResourceRecord_SoaType")
class DnsDomainResourceRecordSoaType(DnsDomainResourceRecord):
    """SoftLayer_Dns_Domain_ResourceRecord_SoaType.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Dns_Domain_ResourceRecord_SoaType/
    """
