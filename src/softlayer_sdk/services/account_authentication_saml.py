# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, list_of

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


class AccountAuthenticationSamlService(Service):
    """The methods of SoftLayer_Account_Authentication_Saml.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Authentication_Saml/
    """

    datatype = "SoftLayer_Account_Authentication_Saml"

    @overload
    def create_object(
        self, template_object: models.AccountAuthenticationSaml, *, mask: MaskLike | None = ...
    ) -> models.AccountAuthenticationSaml: ...

    @overload
    def create_object(
        self, template_object: models.AccountAuthenticationSaml, *, into: type[R]
    ) -> R: ...

    def create_object(
        self,
        template_object: models.AccountAuthenticationSaml,
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Account_Authentication_Saml::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Authentication_Saml/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.AccountAuthenticationSaml,
        )

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Account_Authentication_Saml::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Authentication_Saml/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def edit_object(
        self, template_object: models.AccountAuthenticationSaml, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Account_Authentication_Saml::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Authentication_Saml/editObject/
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
        """SoftLayer_Account_Authentication_Saml::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Authentication_Saml/getAccount/
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
    def get_attributes(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.AccountAuthenticationAttribute]: ...

    @overload
    def get_attributes(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_attributes(
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
        """SoftLayer_Account_Authentication_Saml::getAttributes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Authentication_Saml/getAttributes/
        """
        return self.client.call(
            self.datatype,
            "getAttributes",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountAuthenticationAttribute],
        )

    def get_metadata(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Account_Authentication_Saml::getMetadata.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Authentication_Saml/getMetadata/
        """
        return self.client.call(self.datatype, "getMetadata", id=id, returns=str)

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.AccountAuthenticationSaml: ...

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
        """SoftLayer_Account_Authentication_Saml::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Authentication_Saml/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountAuthenticationSaml,
        )
