# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class SoftwareComponentService(Service):
    """The methods of SoftLayer_Software_Component.

    https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component/
    """

    datatype = "SoftLayer_Software_Component"

    def get_average_installation_duration(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Software_Component::getAverageInstallationDuration.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component/getAverageInstallationDuration/
        """
        return self.client.call(
            self.datatype,
            "getAverageInstallationDuration",
            id=id,
            mask=mask,
            filter=filter,
            returns=int,
        )

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.BillingItemT | None:
        """SoftLayer_Software_Component::getBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component/getBillingItem/
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

    def get_hardware(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.HardwareT | None:
        """SoftLayer_Software_Component::getHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component/getHardware/
        """
        return self.client.call(
            self.datatype,
            "getHardware",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Hardware,
        )

    def get_license_file(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Software_Component::getLicenseFile.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component/getLicenseFile/
        """
        return self.client.call(self.datatype, "getLicenseFile", id=id, returns=str)

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareComponentT] | None = None,
    ) -> results.SoftwareComponentT:
        """SoftLayer_Software_Component::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SoftwareComponent,
        )

    def get_password_history(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SoftwareComponentPasswordHistoryT] | None = None,
    ) -> results.ListResult[results.SoftwareComponentPasswordHistoryT]:
        """SoftLayer_Software_Component::getPasswordHistory.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component/getPasswordHistory/
        """
        return self.client.call(
            self.datatype,
            "getPasswordHistory",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SoftwareComponentPasswordHistory],
        )

    def get_passwords(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SoftwareComponentPasswordT] | None = None,
    ) -> results.ListResult[results.SoftwareComponentPasswordT]:
        """SoftLayer_Software_Component::getPasswords.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component/getPasswords/
        """
        return self.client.call(
            self.datatype,
            "getPasswords",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SoftwareComponentPassword],
        )

    def get_software_description(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareDescriptionT] | None = None,
    ) -> results.SoftwareDescriptionT | None:
        """SoftLayer_Software_Component::getSoftwareDescription.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component/getSoftwareDescription/
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

    def get_software_license(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareLicenseT] | None = None,
    ) -> results.SoftwareLicenseT:
        """SoftLayer_Software_Component::getSoftwareLicense.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component/getSoftwareLicense/
        """
        return self.client.call(
            self.datatype,
            "getSoftwareLicense",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SoftwareLicense,
        )

    def get_vendor_set_up_configuration(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Software_Component::getVendorSetUpConfiguration.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component/getVendorSetUpConfiguration/
        """
        return self.client.call(self.datatype, "getVendorSetUpConfiguration", id=id, returns=str)

    def get_virtual_guest(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestT] | None = None,
    ) -> results.VirtualGuestT | None:
        """SoftLayer_Software_Component::getVirtualGuest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component/getVirtualGuest/
        """
        return self.client.call(
            self.datatype,
            "getVirtualGuest",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuest,
        )
