# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class AccountAuthenticationSamlService(Service):
    """The methods of SoftLayer_Account_Authentication_Saml.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Authentication_Saml/
    """

    datatype = "SoftLayer_Account_Authentication_Saml"

    def create_object(
        self,
        template_object: models.AccountAuthenticationSaml,
        *,
        mask: MaskLike | None = None,
        into: type[results.AccountAuthenticationSamlT] | None = None,
    ) -> results.AccountAuthenticationSamlT:
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

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
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

    def get_attributes(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountAuthenticationAttributeT] | None = None,
    ) -> results.ListResult[results.AccountAuthenticationAttributeT]:
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

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountAuthenticationSamlT] | None = None,
    ) -> results.AccountAuthenticationSamlT:
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
