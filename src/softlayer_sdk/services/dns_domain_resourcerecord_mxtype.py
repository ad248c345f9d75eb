# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R
from softlayer_sdk.services.dns_domain_resourcerecord import DnsDomainResourceRecordService

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class DnsDomainResourceRecordMxTypeService(DnsDomainResourceRecordService):
    """The methods of SoftLayer_Dns_Domain_ResourceRecord_MxType.

    https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain_ResourceRecord_MxType/
    """

    datatype = "SoftLayer_Dns_Domain_ResourceRecord_MxType"

    @overload
    def create_object(
        self, template_object: models.DnsDomainResourceRecord, *, mask: MaskLike | None = ...
    ) -> models.DnsDomainResourceRecordMxType: ...

    @overload
    def create_object(
        self, template_object: models.DnsDomainResourceRecord, *, into: type[R]
    ) -> R: ...

    def create_object(
        self,
        template_object: models.DnsDomainResourceRecord,
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.DnsDomainResourceRecordMxType: ...

    @overload
    def get_object(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R: ...

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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
