# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, list_of

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


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

    @overload
    def get_hardware(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Hardware | None: ...

    @overload
    def get_hardware(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_hardware(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.SoftwareComponent: ...

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

    @overload
    def get_password_history(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.SoftwareComponentPasswordHistory]: ...

    @overload
    def get_password_history(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_password_history(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_passwords(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.SoftwareComponentPassword]: ...

    @overload
    def get_passwords(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_passwords(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
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

    @overload
    def get_software_license(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.SoftwareLicense: ...

    @overload
    def get_software_license(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R: ...

    def get_software_license(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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

    @overload
    def get_virtual_guest(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.VirtualGuest | None: ...

    @overload
    def get_virtual_guest(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_virtual_guest(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
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
