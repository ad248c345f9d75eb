# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import entity
from softlayer_sdk.models.dns_domain_reverse import DnsDomainReverse


@entity("SoftLayer_Dns_Domain_Reverse_Version6")
class DnsDomainReverseVersion6(DnsDomainReverse):
    """SoftLayer_Dns_Domain_Reverse_Version6.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Dns_Domain_Reverse_Version6/
    """
