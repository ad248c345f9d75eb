# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class AccountAuthenticationAttributeService(Service):
    """The methods of SoftLayer_Account_Authentication_Attribute.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Authentication_Attribute/
    """

    datatype = "SoftLayer_Account_Authentication_Attribute"

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Account_Authentication_Attribute::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Authentication_Attribute/getAccount/
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

    def get_authentication_record(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountAuthenticationSamlT] | None = None,
    ) -> results.AccountAuthenticationSamlT | None:
        """SoftLayer_Account_Authentication_Attribute::getAuthenticationRecord.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Authentication_Attribute/getAuthenticationRecord/
        """
        return self.client.call(
            self.datatype,
            "getAuthenticationRecord",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountAuthenticationSaml,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountAuthenticationAttributeT] | None = None,
    ) -> results.AccountAuthenticationAttributeT:
        """SoftLayer_Account_Authentication_Attribute::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Authentication_Attribute/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountAuthenticationAttribute,
        )

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountAuthenticationAttributeTypeT] | None = None,
    ) -> results.AccountAuthenticationAttributeTypeT | None:
        """SoftLayer_Account_Authentication_Attribute::getType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Authentication_Attribute/getType/
        """
        return self.client.call(
            self.datatype,
            "getType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountAuthenticationAttributeType,
        )
