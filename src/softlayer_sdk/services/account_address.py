# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, list_of

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


class AccountAddressService(Service):
    """The methods of SoftLayer_Account_Address.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Address/
    """

    datatype = "SoftLayer_Account_Address"

    @overload
    def create_object(
        self, template_object: models.AccountAddress, *, mask: MaskLike | None = ...
    ) -> models.AccountAddress: ...

    @overload
    def create_object(self, template_object: models.AccountAddress, *, into: type[R]) -> R: ...

    def create_object(
        self,
        template_object: models.AccountAddress,
        *,
        mask: MaskLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_all_data_centers(
        self,
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.AccountAddress]: ...

    @overload
    def get_all_data_centers(
        self,
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_all_data_centers(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_create_user(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.UserCustomer | None: ...

    @overload
    def get_create_user(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_create_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_location(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Location | None: ...

    @overload
    def get_location(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_location(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_modify_employee(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.UserEmployee | None: ...

    @overload
    def get_modify_employee(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_modify_employee(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_modify_user(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.UserCustomer | None: ...

    @overload
    def get_modify_user(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_modify_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_network_address(
        self,
        name: str,
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.AccountAddress]: ...

    @overload
    def get_network_address(
        self,
        name: str,
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_network_address(
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.AccountAddress: ...

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

    @overload
    def get_type(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.AccountAddressType | None: ...

    @overload
    def get_type(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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
