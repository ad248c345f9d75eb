# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class AccountAddressService(Service):
    """The methods of SoftLayer_Account_Address.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Address/
    """

    datatype = "SoftLayer_Account_Address"

    def create_object(
        self,
        template_object: models.AccountAddress,
        *,
        mask: MaskLike | None = None,
        into: type[results.AccountAddressT] | None = None,
    ) -> results.AccountAddressT:
        """SoftLayer_Account_Address::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Address/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.AccountAddress,
        )

    def edit_object(
        self, template_object: models.AccountAddress, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Account_Address::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Address/editObject/
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
        """SoftLayer_Account_Address::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Address/getAccount/
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

    def get_all_data_centers(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountAddressT] | None = None,
    ) -> results.ListResult[results.AccountAddressT]:
        """SoftLayer_Account_Address::getAllDataCenters.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Address/getAllDataCenters/
        """
        return self.client.call(
            self.datatype,
            "getAllDataCenters",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountAddress],
        )

    def get_create_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT | None:
        """SoftLayer_Account_Address::getCreateUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Address/getCreateUser/
        """
        return self.client.call(
            self.datatype,
            "getCreateUser",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomer,
        )

    def get_location(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.LocationT | None:
        """SoftLayer_Account_Address::getLocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Address/getLocation/
        """
        return self.client.call(
            self.datatype,
            "getLocation",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Location,
        )

    def get_modify_employee(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserEmployeeT] | None = None,
    ) -> results.UserEmployeeT | None:
        """SoftLayer_Account_Address::getModifyEmployee.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Address/getModifyEmployee/
        """
        return self.client.call(
            self.datatype,
            "getModifyEmployee",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserEmployee,
        )

    def get_modify_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT | None:
        """SoftLayer_Account_Address::getModifyUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Address/getModifyUser/
        """
        return self.client.call(
            self.datatype,
            "getModifyUser",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomer,
        )

    def get_network_address(
        self,
        name: str,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountAddressT] | None = None,
    ) -> results.ListResult[results.AccountAddressT]:
        """SoftLayer_Account_Address::getNetworkAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Address/getNetworkAddress/
        """
        return self.client.call(
            self.datatype,
            "getNetworkAddress",
            name,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountAddress],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountAddressT] | None = None,
    ) -> results.AccountAddressT:
        """SoftLayer_Account_Address::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Address/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountAddress,
        )

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountAddressTypeT] | None = None,
    ) -> results.AccountAddressTypeT | None:
        """SoftLayer_Account_Address::getType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Address/getType/
        """
        return self.client.call(
            self.datatype,
            "getType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountAddressType,
        )
