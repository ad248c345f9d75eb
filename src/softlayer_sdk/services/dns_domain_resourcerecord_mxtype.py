# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.dns_domain_resourcerecord import DnsDomainResourceRecordService


class DnsDomainResourceRecordMxTypeService(DnsDomainResourceRecordService):
    """The methods of SoftLayer_Dns_Domain_ResourceRecord_MxType.

    https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain_ResourceRecord_MxType/
    """

    datatype = "SoftLayer_Dns_Domain_ResourceRecord_MxType"

    def create_object(
        self,
        template_object: models.DnsDomainResourceRecord,
        *,
        mask: MaskLike | None = None,
        into: type[results.DnsDomainResourceRecordMxTypeT] | None = None,
    ) -> results.DnsDomainResourceRecordMxTypeT:
        """SoftLayer_Dns_Domain_ResourceRecord_MxType::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain_ResourceRecord_MxType/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.DnsDomainResourceRecordMxType,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.DnsDomainResourceRecordMxTypeT] | None = None,
    ) -> results.DnsDomainResourceRecordMxTypeT:
        """SoftLayer_Dns_Domain_ResourceRecord_MxType::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain_ResourceRecord_MxType/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.DnsDomainResourceRecordMxType,
        )
