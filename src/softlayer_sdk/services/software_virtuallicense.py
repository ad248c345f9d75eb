# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class SoftwareVirtualLicenseService(Service):
    """The methods of SoftLayer_Software_VirtualLicense.

    https://sldn.softlayer.com/reference/services/SoftLayer_Software_VirtualLicense/
    """

    datatype = "SoftLayer_Software_VirtualLicense"

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
        """SoftLayer_Software_VirtualLicense::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_VirtualLicense/getAccount/
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
    def get_billing_item(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.BillingItem | None: ...

    @overload
    def get_billing_item(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Software_VirtualLicense::getBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_VirtualLicense/getBillingItem/
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

    @overload
    def get_host_hardware(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.HardwareServer | None: ...

    @overload
    def get_host_hardware(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_host_hardware(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Software_VirtualLicense::getHostHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_VirtualLicense/getHostHardware/
        """
        return self.client.call(
            self.datatype,
            "getHostHardware",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.HardwareServer,
        )

    @overload
    def get_ip_address_record(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkSubnetIpAddress | None: ...

    @overload
    def get_ip_address_record(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_ip_address_record(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Software_VirtualLicense::getIpAddressRecord.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_VirtualLicense/getIpAddressRecord/
        """
        return self.client.call(
            self.datatype,
            "getIpAddressRecord",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkSubnetIpAddress,
        )

    def get_license_file(self, *, id: int | str | None = None) -> bytes:
        """SoftLayer_Software_VirtualLicense::getLicenseFile.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_VirtualLicense/getLicenseFile/
        """
        return self.client.call(self.datatype, "getLicenseFile", id=id, returns=bytes)

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.SoftwareVirtualLicense: ...

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
        """SoftLayer_Software_VirtualLicense::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_VirtualLicense/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SoftwareVirtualLicense,
        )

    @overload
    def get_software_description(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.SoftwareDescription | None: ...

    @overload
    def get_software_description(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_software_description(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Software_VirtualLicense::getSoftwareDescription.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_VirtualLicense/getSoftwareDescription/
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

    @overload
    def get_subnet(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.NetworkSubnet | None: ...

    @overload
    def get_subnet(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_subnet(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Software_VirtualLicense::getSubnet.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_VirtualLicense/getSubnet/
        """
        return self.client.call(
            self.datatype,
            "getSubnet",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkSubnet,
        )
