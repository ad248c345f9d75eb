# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class SoftwareVirtualLicenseService(Service):
    """The methods of SoftLayer_Software_VirtualLicense.

    https://sldn.softlayer.com/reference/services/SoftLayer_Software_VirtualLicense/
    """

    datatype = "SoftLayer_Software_VirtualLicense"

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
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

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.BillingItemT | None:
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

    def get_host_hardware(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareServerT] | None = None,
    ) -> results.HardwareServerT | None:
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

    def get_ip_address_record(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkSubnetIpAddressT] | None = None,
    ) -> results.NetworkSubnetIpAddressT | None:
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

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareVirtualLicenseT] | None = None,
    ) -> results.SoftwareVirtualLicenseT:
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

    def get_software_description(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareDescriptionT] | None = None,
    ) -> results.SoftwareDescriptionT | None:
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

    def get_subnet(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkSubnetT] | None = None,
    ) -> results.NetworkSubnetT | None:
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
