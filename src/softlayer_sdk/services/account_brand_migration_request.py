# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class AccountBrandMigrationRequestService(Service):
    """The methods of SoftLayer_Account_Brand_Migration_Request.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Brand_Migration_Request/
    """

    datatype = "SoftLayer_Account_Brand_Migration_Request"

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Account_Brand_Migration_Request::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Brand_Migration_Request/getAccount/
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

    def get_destination_brand(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BrandT] | None = None,
    ) -> results.BrandT | None:
        """SoftLayer_Account_Brand_Migration_Request::getDestinationBrand.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Brand_Migration_Request/getDestinationBrand/
        """
        return self.client.call(
            self.datatype,
            "getDestinationBrand",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Brand,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.AccountBrandMigrationRequestT] | None = None,
    ) -> results.AccountBrandMigrationRequestT:
        """SoftLayer_Account_Brand_Migration_Request::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Brand_Migration_Request/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            into=into,
            returns=models.AccountBrandMigrationRequest,
        )

    def get_source_brand(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BrandT] | None = None,
    ) -> results.BrandT | None:
        """SoftLayer_Account_Brand_Migration_Request::getSourceBrand.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Brand_Migration_Request/getSourceBrand/
        """
        return self.client.call(
            self.datatype,
            "getSourceBrand",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Brand,
        )

    def get_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT | None:
        """SoftLayer_Account_Brand_Migration_Request::getUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Brand_Migration_Request/getUser/
        """
        return self.client.call(
            self.datatype,
            "getUser",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomer,
        )
