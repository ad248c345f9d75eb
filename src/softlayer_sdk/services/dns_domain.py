# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class DnsDomainService(Service):
    """The methods of SoftLayer_Dns_Domain.

    https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain/
    """

    datatype = "SoftLayer_Dns_Domain"

    def create_a_record(
        self,
        host: str,
        data: str,
        ttl: int | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.DnsDomainResourceRecordATypeT] | None = None,
    ) -> results.DnsDomainResourceRecordATypeT:
        """SoftLayer_Dns_Domain::createARecord.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain/createARecord/
        """
        return self.client.call(
            self.datatype,
            "createARecord",
            host,
            data,
            *given(ttl),
            id=id,
            mask=mask,
            into=into,
            returns=models.DnsDomainResourceRecordAType,
        )

    def create_aaaa_record(
        self,
        host: str,
        data: str,
        ttl: int | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.DnsDomainResourceRecordAaaaTypeT] | None = None,
    ) -> results.DnsDomainResourceRecordAaaaTypeT:
        """SoftLayer_Dns_Domain::createAaaaRecord.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain/createAaaaRecord/
        """
        return self.client.call(
            self.datatype,
            "createAaaaRecord",
            host,
            data,
            *given(ttl),
            id=id,
            mask=mask,
            into=into,
            returns=models.DnsDomainResourceRecordAaaaType,
        )

    def create_cname_record(
        self,
        host: str,
        data: str,
        ttl: int | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.DnsDomainResourceRecordCnameTypeT] | None = None,
    ) -> results.DnsDomainResourceRecordCnameTypeT:
        """SoftLayer_Dns_Domain::createCnameRecord.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain/createCnameRecord/
        """
        return self.client.call(
            self.datatype,
            "createCnameRecord",
            host,
            data,
            *given(ttl),
            id=id,
            mask=mask,
            into=into,
            returns=models.DnsDomainResourceRecordCnameType,
        )

    def create_mx_record(
        self,
        host: str,
        data: str,
        ttl: int | None = None,
        mx_priority: int | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.DnsDomainResourceRecordMxTypeT] | None = None,
    ) -> results.DnsDomainResourceRecordMxTypeT:
        """SoftLayer_Dns_Domain::createMxRecord.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain/createMxRecord/
        """
        return self.client.call(
            self.datatype,
            "createMxRecord",
            host,
            data,
            *given(ttl, mx_priority),
            id=id,
            mask=mask,
            into=into,
            returns=models.DnsDomainResourceRecordMxType,
        )

    def create_ns_record(
        self,
        host: str,
        data: str,
        ttl: int | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.DnsDomainResourceRecordNsTypeT] | None = None,
    ) -> results.DnsDomainResourceRecordNsTypeT:
        """SoftLayer_Dns_Domain::createNsRecord.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain/createNsRecord/
        """
        return self.client.call(
            self.datatype,
            "createNsRecord",
            host,
            data,
            *given(ttl),
            id=id,
            mask=mask,
            into=into,
            returns=models.DnsDomainResourceRecordNsType,
        )

    def create_object(
        self,
        template_object: models.DnsDomain,
        *,
        mask: MaskLike | None = None,
        into: type[results.DnsDomainT] | None = None,
    ) -> results.DnsDomainT:
        """SoftLayer_Dns_Domain::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.DnsDomain,
        )

    def create_objects(
        self,
        template_objects: Sequence[models.DnsDomain],
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.DnsDomainT] | None = None,
    ) -> results.ListResult[results.DnsDomainT]:
        """SoftLayer_Dns_Domain::createObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain/createObjects/
        """
        return self.client.call(
            self.datatype,
            "createObjects",
            template_objects,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.DnsDomain],
        )

    def create_ptr_record(
        self,
        ip_address: str,
        ptr_record: str,
        ttl: int | None = None,
        *,
        mask: MaskLike | None = None,
        into: type[results.DnsDomainResourceRecordT] | None = None,
    ) -> results.DnsDomainResourceRecordT:
        """SoftLayer_Dns_Domain::createPtrRecord.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain/createPtrRecord/
        """
        return self.client.call(
            self.datatype,
            "createPtrRecord",
            ip_address,
            ptr_record,
            *given(ttl),
            mask=mask,
            into=into,
            returns=models.DnsDomainResourceRecord,
        )

    def create_spf_record(
        self,
        host: str,
        data: str,
        ttl: int | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.DnsDomainResourceRecordSpfTypeT] | None = None,
    ) -> results.DnsDomainResourceRecordSpfTypeT:
        """SoftLayer_Dns_Domain::createSpfRecord.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain/createSpfRecord/
        """
        return self.client.call(
            self.datatype,
            "createSpfRecord",
            host,
            data,
            *given(ttl),
            id=id,
            mask=mask,
            into=into,
            returns=models.DnsDomainResourceRecordSpfType,
        )

    def create_txt_record(
        self,
        host: str,
        data: str,
        ttl: int | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.DnsDomainResourceRecordTxtTypeT] | None = None,
    ) -> results.DnsDomainResourceRecordTxtTypeT:
        """SoftLayer_Dns_Domain::createTxtRecord.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain/createTxtRecord/
        """
        return self.client.call(
            self.datatype,
            "createTxtRecord",
            host,
            data,
            *given(ttl),
            id=id,
            mask=mask,
            into=into,
            returns=models.DnsDomainResourceRecordTxtType,
        )

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Dns_Domain::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Dns_Domain::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain/getAccount/
        """
        return self.client.call(
            self.datatype,
            "getAccount",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Account,
        )

    def get_by_domain_name(
        self,
        name: str,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.DnsDomainT] | None = None,
    ) -> results.ListResult[results.DnsDomainT]:
        """SoftLayer_Dns_Domain::getByDomainName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain/getByDomainName/
        """
        return self.client.call(
            self.datatype,
            "getByDomainName",
            name,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.DnsDomain],
        )

    def get_managed_resource_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Dns_Domain::getManagedResourceFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain/getManagedResourceFlag/
        """
        return self.client.call(
            self.datatype, "getManagedResourceFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.DnsDomainT] | None = None,
    ) -> results.DnsDomainT:
        """SoftLayer_Dns_Domain::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.DnsDomain,
        )

    def get_resource_records(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.DnsDomainResourceRecordT] | None = None,
    ) -> results.ListResult[results.DnsDomainResourceRecordT]:
        """SoftLayer_Dns_Domain::getResourceRecords.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain/getResourceRecords/
        """
        return self.client.call(
            self.datatype,
            "getResourceRecords",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.DnsDomainResourceRecord],
        )

    def get_secondary(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.DnsSecondaryT] | None = None,
    ) -> results.DnsSecondaryT | None:
        """SoftLayer_Dns_Domain::getSecondary.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain/getSecondary/
        """
        return self.client.call(
            self.datatype,
            "getSecondary",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.DnsSecondary,
        )

    def get_soa_resource_record(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.DnsDomainResourceRecordSoaTypeT] | None = None,
    ) -> results.DnsDomainResourceRecordSoaTypeT | None:
        """SoftLayer_Dns_Domain::getSoaResourceRecord.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain/getSoaResourceRecord/
        """
        return self.client.call(
            self.datatype,
            "getSoaResourceRecord",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.DnsDomainResourceRecordSoaType,
        )

    def get_zone_file_contents(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Dns_Domain::getZoneFileContents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain/getZoneFileContents/
        """
        return self.client.call(self.datatype, "getZoneFileContents", id=id, returns=str)
