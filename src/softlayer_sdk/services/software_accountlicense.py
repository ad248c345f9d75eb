# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class SoftwareAccountLicenseService(Service):
    """The methods of SoftLayer_Software_AccountLicense.

    https://sldn.softlayer.com/reference/services/SoftLayer_Software_AccountLicense/
    """

    datatype = "SoftLayer_Software_AccountLicense"

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Software_AccountLicense::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_AccountLicense/getAccount/
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

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SoftwareAccountLicenseT] | None = None,
    ) -> results.ListResult[results.SoftwareAccountLicenseT]:
        """SoftLayer_Software_AccountLicense::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_AccountLicense/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SoftwareAccountLicense],
        )

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.BillingItemT | None:
        """SoftLayer_Software_AccountLicense::getBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_AccountLicense/getBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItem,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareAccountLicenseT] | None = None,
    ) -> results.SoftwareAccountLicenseT:
        """SoftLayer_Software_AccountLicense::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_AccountLicense/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SoftwareAccountLicense,
        )

    def get_software_description(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareDescriptionT] | None = None,
    ) -> results.SoftwareDescriptionT | None:
        """SoftLayer_Software_AccountLicense::getSoftwareDescription.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_AccountLicense/getSoftwareDescription/
        """
        return self.client.call(
            self.datatype,
            "getSoftwareDescription",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SoftwareDescription,
        )
