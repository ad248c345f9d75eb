# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class SoftwareDescriptionService(Service):
    """The methods of SoftLayer_Software_Description.

    https://sldn.softlayer.com/reference/services/SoftLayer_Software_Description/
    """

    datatype = "SoftLayer_Software_Description"

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SoftwareDescriptionT] | None = None,
    ) -> results.ListResult[results.SoftwareDescriptionT]:
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

    def get_attributes(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SoftwareDescriptionAttributeT] | None = None,
    ) -> results.ListResult[results.SoftwareDescriptionAttributeT]:
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

    def get_compatible_software_descriptions(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SoftwareDescriptionT] | None = None,
    ) -> results.ListResult[results.SoftwareDescriptionT]:
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

    def get_customer_owned_license_descriptions(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SoftwareDescriptionT] | None = None,
    ) -> results.ListResult[results.SoftwareDescriptionT]:
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

    def get_features(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SoftwareDescriptionFeatureT] | None = None,
    ) -> results.ListResult[results.SoftwareDescriptionFeatureT]:
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

    def get_latest_version(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SoftwareDescriptionT] | None = None,
    ) -> results.ListResult[results.SoftwareDescriptionT]:
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

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareDescriptionT] | None = None,
    ) -> results.SoftwareDescriptionT:
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

    def get_product_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemT] | None = None,
    ) -> results.ListResult[results.ProductItemT]:
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

    def get_provision_transaction_group(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProvisioningVersion1TransactionGroupT] | None = None,
    ) -> results.ProvisioningVersion1TransactionGroupT | None:
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

    def get_reload_transaction_group(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProvisioningVersion1TransactionGroupT] | None = None,
    ) -> results.ProvisioningVersion1TransactionGroupT | None:
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

    def get_software_licenses(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SoftwareLicenseT] | None = None,
    ) -> results.ListResult[results.SoftwareLicenseT]:
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

    def get_upgrade_software_description(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareDescriptionT] | None = None,
    ) -> results.SoftwareDescriptionT | None:
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

    def get_upgrade_sw_desc(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareDescriptionT] | None = None,
    ) -> results.SoftwareDescriptionT | None:
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

    def get_valid_filesystem_types(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ConfigurationStorageFilesystemTypeT] | None = None,
    ) -> results.ListResult[results.ConfigurationStorageFilesystemTypeT]:
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
