# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, list_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


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

    @overload
    def create_object(
        self, template_object: models.DnsSecondary, *, mask: MaskLike | None = ...
    ) -> models.DnsSecondary: ...

    @overload
    def create_object(self, template_object: models.DnsSecondary, *, into: type[R]) -> R: ...

    def create_object(
        self,
        template_object: models.DnsSecondary,
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def create_objects(
        self,
        template_objects: Sequence[models.DnsSecondary],
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.DnsSecondary]: ...

    @overload
    def create_objects(
        self,
        template_objects: Sequence[models.DnsSecondary],
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def create_objects(
        self,
        template_objects: Sequence[models.DnsSecondary],
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_account(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Account | None: ...

    @overload
    def get_account(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_by_domain_name(
        self,
        name: str,
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.DnsSecondary]: ...

    @overload
    def get_by_domain_name(
        self,
        name: str,
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_by_domain_name(
        self,
        name: str,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_domain(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.DnsDomain | None: ...

    @overload
    def get_domain(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_domain(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_error_messages(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.DnsMessage]: ...

    @overload
    def get_error_messages(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_error_messages(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.DnsSecondary: ...

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

    @overload
    def get_status(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.DnsStatus | None: ...

    @overload
    def get_status(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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
