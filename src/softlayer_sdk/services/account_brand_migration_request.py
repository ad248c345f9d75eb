# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


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
    ) -> models.Account | None:
        """SoftLayer_Account_Brand_Migration_Request::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Brand_Migration_Request/getAccount/
        """
        return self.client.call(
            self.datatype, "getAccount", id=id, mask=mask, filter=filter, returns=models.Account
        )

    def get_destination_brand(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.Brand | None:
        """SoftLayer_Account_Brand_Migration_Request::getDestinationBrand.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Brand_Migration_Request/getDestinationBrand/
        """
        return self.client.call(
            self.datatype,
            "getDestinationBrand",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.Brand,
        )

    def get_object(
        self, *, id: int | str | None = None, mask: MaskLike | None = None
    ) -> models.AccountBrandMigrationRequest:
        """SoftLayer_Account_Brand_Migration_Request::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Brand_Migration_Request/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            returns=models.AccountBrandMigrationRequest,
        )

    def get_source_brand(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.Brand | None:
        """SoftLayer_Account_Brand_Migration_Request::getSourceBrand.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Brand_Migration_Request/getSourceBrand/
        """
        return self.client.call(
            self.datatype, "getSourceBrand", id=id, mask=mask, filter=filter, returns=models.Brand
        )

    def get_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.UserCustomer | None:
        """SoftLayer_Account_Brand_Migration_Request::getUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Brand_Migration_Request/getUser/
        """
        return self.client.call(
            self.datatype, "getUser", id=id, mask=mask, filter=filter, returns=models.UserCustomer
        )
