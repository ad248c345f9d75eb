# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service, list_of

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike
    from softlayer_sdk.query.where import Condition


class SoftwareDescriptionService(Service):
    """The methods of SoftLayer_Software_Description.

    https://sldn.softlayer.com/reference/services/SoftLayer_Software_Description/
    """

    datatype = "SoftLayer_Software_Description"

    @overload
    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.SoftwareDescription]: ...

    @overload
    def get_all_objects(
        self,
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
        """SoftLayer_Software_Description::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Description/getAllObjects/
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
            returns=list[models.SoftwareDescription],
        )

    @overload
    def get_attributes(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.SoftwareDescriptionAttribute]: ...

    @overload
    def get_attributes(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_attributes(
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
        """SoftLayer_Software_Description::getAttributes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Description/getAttributes/
        """
        return self.client.call(
            self.datatype,
            "getAttributes",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SoftwareDescriptionAttribute],
        )

    def get_average_installation_duration(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Software_Description::getAverageInstallationDuration.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Description/getAverageInstallationDuration/
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
    def get_compatible_software_descriptions(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.SoftwareDescription]: ...

    @overload
    def get_compatible_software_descriptions(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_compatible_software_descriptions(
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
        """SoftLayer_Software_Description::getCompatibleSoftwareDescriptions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Description/getCompatibleSoftwareDescriptions/
        """
        return self.client.call(
            self.datatype,
            "getCompatibleSoftwareDescriptions",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SoftwareDescription],
        )

    @overload
    def get_customer_owned_license_descriptions(
        self,
        *,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.SoftwareDescription]: ...

    @overload
    def get_customer_owned_license_descriptions(
        self,
        *,
        into: type[R],
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_customer_owned_license_descriptions(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[Any] | None = None,
    ) -> list[Any]:
        """SoftLayer_Software_Description::getCustomerOwnedLicenseDescriptions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Description/getCustomerOwnedLicenseDescriptions/
        """
        return self.client.call(
            self.datatype,
            "getCustomerOwnedLicenseDescriptions",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SoftwareDescription],
        )

    @overload
    def get_features(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.SoftwareDescriptionFeature]: ...

    @overload
    def get_features(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_features(
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
        """SoftLayer_Software_Description::getFeatures.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Description/getFeatures/
        """
        return self.client.call(
            self.datatype,
            "getFeatures",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SoftwareDescriptionFeature],
        )

    @overload
    def get_latest_version(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.SoftwareDescription]: ...

    @overload
    def get_latest_version(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_latest_version(
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
        """SoftLayer_Software_Description::getLatestVersion.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Description/getLatestVersion/
        """
        return self.client.call(
            self.datatype,
            "getLatestVersion",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SoftwareDescription],
        )

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.SoftwareDescription: ...

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
        """SoftLayer_Software_Description::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Description/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SoftwareDescription,
        )

    @overload
    def get_product_items(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.ProductItem]: ...

    @overload
    def get_product_items(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_product_items(
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
        """SoftLayer_Software_Description::getProductItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Description/getProductItems/
        """
        return self.client.call(
            self.datatype,
            "getProductItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItem],
        )

    @overload
    def get_provision_transaction_group(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.ProvisioningVersion1TransactionGroup | None: ...

    @overload
    def get_provision_transaction_group(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_provision_transaction_group(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Software_Description::getProvisionTransactionGroup.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Description/getProvisionTransactionGroup/
        """
        return self.client.call(
            self.datatype,
            "getProvisionTransactionGroup",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProvisioningVersion1TransactionGroup,
        )

    @overload
    def get_reload_transaction_group(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.ProvisioningVersion1TransactionGroup | None: ...

    @overload
    def get_reload_transaction_group(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_reload_transaction_group(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Software_Description::getReloadTransactionGroup.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Description/getReloadTransactionGroup/
        """
        return self.client.call(
            self.datatype,
            "getReloadTransactionGroup",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProvisioningVersion1TransactionGroup,
        )

    def get_required_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Software_Description::getRequiredUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Description/getRequiredUser/
        """
        return self.client.call(
            self.datatype, "getRequiredUser", id=id, mask=mask, filter=filter, returns=str
        )

    @overload
    def get_software_licenses(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.SoftwareLicense]: ...

    @overload
    def get_software_licenses(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_software_licenses(
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
        """SoftLayer_Software_Description::getSoftwareLicenses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Description/getSoftwareLicenses/
        """
        return self.client.call(
            self.datatype,
            "getSoftwareLicenses",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SoftwareLicense],
        )

    @overload
    def get_upgrade_software_description(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.SoftwareDescription | None: ...

    @overload
    def get_upgrade_software_description(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_upgrade_software_description(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Software_Description::getUpgradeSoftwareDescription.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Description/getUpgradeSoftwareDescription/
        """
        return self.client.call(
            self.datatype,
            "getUpgradeSoftwareDescription",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SoftwareDescription,
        )

    @overload
    def get_upgrade_sw_desc(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.SoftwareDescription | None: ...

    @overload
    def get_upgrade_sw_desc(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_upgrade_sw_desc(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Software_Description::getUpgradeSwDesc.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Description/getUpgradeSwDesc/
        """
        return self.client.call(
            self.datatype,
            "getUpgradeSwDesc",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SoftwareDescription,
        )

    @overload
    def get_valid_filesystem_types(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[models.ConfigurationStorageFilesystemType]: ...

    @overload
    def get_valid_filesystem_types(
        self,
        *,
        into: type[R],
        id: int | str | None = ...,
        filter: FilterLike | None = ...,
        where: Condition | None = ...,
        limit: int | None = ...,
        offset: int | None = ...,
    ) -> list[R]: ...

    def get_valid_filesystem_types(
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
        """SoftLayer_Software_Description::getValidFilesystemTypes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Description/getValidFilesystemTypes/
        """
        return self.client.call(
            self.datatype,
            "getValidFilesystemTypes",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ConfigurationStorageFilesystemType],
        )
