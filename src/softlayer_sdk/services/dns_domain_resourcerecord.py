# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class DnsDomainResourceRecordService(Service):
    """The methods of SoftLayer_Dns_Domain_ResourceRecord.

    https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain_ResourceRecord/
    """

    datatype = "SoftLayer_Dns_Domain_ResourceRecord"

    def create_object(
        self,
        template_object: models.DnsDomainResourceRecord,
        *,
        mask: MaskLike | None = None,
        into: type[results.DnsDomainResourceRecordT] | None = None,
    ) -> results.DnsDomainResourceRecordT:
        """SoftLayer_Dns_Domain_ResourceRecord::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain_ResourceRecord/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.DnsDomainResourceRecord,
        )

    def create_objects(
        self,
        template_objects: Sequence[models.DnsDomainResourceRecord],
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.DnsDomainResourceRecordT] | None = None,
    ) -> results.ListResult[results.DnsDomainResourceRecordT]:
        """SoftLayer_Dns_Domain_ResourceRecord::createObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain_ResourceRecord/createObjects/
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
            returns=list[models.DnsDomainResourceRecord],
        )

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Dns_Domain_ResourceRecord::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain_ResourceRecord/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def delete_objects(self, template_objects: Sequence[models.DnsDomainResourceRecord]) -> bool:
        """SoftLayer_Dns_Domain_ResourceRecord::deleteObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain_ResourceRecord/deleteObjects/
        """
        return self.client.call(self.datatype, "deleteObjects", template_objects, returns=bool)

    def edit_object(
        self, template_object: models.DnsDomainResourceRecord, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Dns_Domain_ResourceRecord::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain_ResourceRecord/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def edit_objects(self, template_objects: Sequence[models.DnsDomainResourceRecord]) -> bool:
        """SoftLayer_Dns_Domain_ResourceRecord::editObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain_ResourceRecord/editObjects/
        """
        return self.client.call(self.datatype, "editObjects", template_objects, returns=bool)

    def get_domain(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.DnsDomainT] | None = None,
    ) -> results.DnsDomainT | None:
        """SoftLayer_Dns_Domain_ResourceRecord::getDomain.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain_ResourceRecord/getDomain/
        """
        return self.client.call(
            self.datatype,
            "getDomain",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.DnsDomain,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.DnsDomainResourceRecordT] | None = None,
    ) -> results.DnsDomainResourceRecordT:
        """SoftLayer_Dns_Domain_ResourceRecord::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain_ResourceRecord/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.DnsDomainResourceRecord,
        )
