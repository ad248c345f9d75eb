# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class AccountPasswordService(Service):
    """The methods of SoftLayer_Account_Password.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Password/
    """

    datatype = "SoftLayer_Account_Password"

    def edit_object(
        self, template_object: models.AccountPassword, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Account_Password::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Password/editObject/
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
        """SoftLayer_Account_Password::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Password/getAccount/
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

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountPasswordT] | None = None,
    ) -> results.AccountPasswordT:
        """SoftLayer_Account_Password::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Password/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountPassword,
        )

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountPasswordTypeT] | None = None,
    ) -> results.AccountPasswordTypeT | None:
        """SoftLayer_Account_Password::getType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Password/getType/
        """
        return self.client.call(
            self.datatype,
            "getType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountPasswordType,
        )
