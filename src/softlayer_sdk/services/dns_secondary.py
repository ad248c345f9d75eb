# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class DnsSecondaryService(Service):
    """The methods of SoftLayer_Dns_Secondary.

    https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Secondary/
    """

    datatype = "SoftLayer_Dns_Secondary"

    def convert_to_primary(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Dns_Secondary::convertToPrimary.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Secondary/convertToPrimary/
        """
        return self.client.call(self.datatype, "convertToPrimary", id=id, returns=bool)

    def create_object(
        self,
        template_object: models.DnsSecondary,
        *,
        mask: MaskLike | None = None,
        into: type[results.DnsSecondaryT] | None = None,
    ) -> results.DnsSecondaryT:
        """SoftLayer_Dns_Secondary::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Secondary/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.DnsSecondary,
        )

    def create_objects(
        self,
        template_objects: Sequence[models.DnsSecondary],
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.DnsSecondaryT] | None = None,
    ) -> results.ListResult[results.DnsSecondaryT]:
        """SoftLayer_Dns_Secondary::createObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Secondary/createObjects/
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
            returns=list[models.DnsSecondary],
        )

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Dns_Secondary::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Secondary/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def edit_object(
        self, template_object: models.DnsSecondary, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Dns_Secondary::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Secondary/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Dns_Secondary::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Secondary/getAccount/
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
        into: type[results.DnsSecondaryT] | None = None,
    ) -> results.ListResult[results.DnsSecondaryT]:
        """SoftLayer_Dns_Secondary::getByDomainName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Secondary/getByDomainName/
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
            returns=list[models.DnsSecondary],
        )

    def get_domain(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.DnsDomainT] | None = None,
    ) -> results.DnsDomainT | None:
        """SoftLayer_Dns_Secondary::getDomain.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Secondary/getDomain/
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

    def get_error_messages(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.DnsMessageT] | None = None,
    ) -> results.ListResult[results.DnsMessageT]:
        """SoftLayer_Dns_Secondary::getErrorMessages.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Secondary/getErrorMessages/
        """
        return self.client.call(
            self.datatype,
            "getErrorMessages",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.DnsMessage],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.DnsSecondaryT] | None = None,
    ) -> results.DnsSecondaryT:
        """SoftLayer_Dns_Secondary::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Secondary/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.DnsSecondary,
        )

    def get_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.DnsStatusT] | None = None,
    ) -> results.DnsStatusT | None:
        """SoftLayer_Dns_Secondary::getStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Secondary/getStatus/
        """
        return self.client.call(
            self.datatype,
            "getStatus",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.DnsStatus,
        )

    def transfer_now(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Dns_Secondary::transferNow.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Secondary/transferNow/
        """
        return self.client.call(self.datatype, "transferNow", id=id, returns=bool)
