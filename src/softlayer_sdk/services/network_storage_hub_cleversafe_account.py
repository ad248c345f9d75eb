# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkStorageHubCleversafeAccountService(Service):
    """The methods of SoftLayer_Network_Storage_Hub_Cleversafe_Account.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Cleversafe_Account/
    """

    datatype = "SoftLayer_Network_Storage_Hub_Cleversafe_Account"

    def credential_create(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageCredentialT] | None = None,
    ) -> results.ListResult[results.NetworkStorageCredentialT]:
        """SoftLayer_Network_Storage_Hub_Cleversafe_Account::credentialCreate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Cleversafe_Account/credentialCreate/
        """
        return self.client.call(
            self.datatype,
            "credentialCreate",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorageCredential],
        )

    def credential_delete(
        self, credential: models.NetworkStorageCredential, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Storage_Hub_Cleversafe_Account::credentialDelete.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Cleversafe_Account/credentialDelete/
        """
        return self.client.call(self.datatype, "credentialDelete", credential, id=id, returns=bool)

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Network_Storage_Hub_Cleversafe_Account::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Cleversafe_Account/getAccount/
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
        into: type[results.NetworkStorageHubCleversafeAccountT] | None = None,
    ) -> results.ListResult[results.NetworkStorageHubCleversafeAccountT]:
        """SoftLayer_Network_Storage_Hub_Cleversafe_Account::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Cleversafe_Account/getAllObjects/
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
            returns=list[models.NetworkStorageHubCleversafeAccount],
        )

    def get_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.BillingItemT | None:
        """SoftLayer_Network_Storage_Hub_Cleversafe_Account::getBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Cleversafe_Account/getBillingItem/
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

    def get_buckets(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerNetworkStorageHubObjectStorageBucketT] | None = None,
    ) -> results.ListResult[results.ContainerNetworkStorageHubObjectStorageBucketT]:
        """SoftLayer_Network_Storage_Hub_Cleversafe_Account::getBuckets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Cleversafe_Account/getBuckets/
        """
        return self.client.call(
            self.datatype,
            "getBuckets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerNetworkStorageHubObjectStorageBucket],
        )

    def get_cancelled_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.BillingItemT | None:
        """SoftLayer_Network_Storage_Hub_Cleversafe_Account::getCancelledBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Cleversafe_Account/getCancelledBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getCancelledBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItem,
        )

    def get_capacity_usage(self, *, id: int | str | None = None) -> int:
        """SoftLayer_Network_Storage_Hub_Cleversafe_Account::getCapacityUsage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Cleversafe_Account/getCapacityUsage/
        """
        return self.client.call(self.datatype, "getCapacityUsage", id=id, returns=int)

    def get_cloud_object_storage_metrics(
        self,
        start: str,
        end: str,
        storage_location: str,
        storage_class: str,
        metrics: str,
        *,
        id: int | str | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Network_Storage_Hub_Cleversafe_Account::getCloudObjectStorageMetrics.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Cleversafe_Account/getCloudObjectStorageMetrics/
        """
        return self.client.call(
            self.datatype,
            "getCloudObjectStorageMetrics",
            start,
            end,
            storage_location,
            storage_class,
            metrics,
            id=id,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def get_credential_limit(self, *, id: int | str | None = None) -> int:
        """SoftLayer_Network_Storage_Hub_Cleversafe_Account::getCredentialLimit.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Cleversafe_Account/getCredentialLimit/
        """
        return self.client.call(self.datatype, "getCredentialLimit", id=id, returns=int)

    def get_credentials(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageCredentialT] | None = None,
    ) -> results.ListResult[results.NetworkStorageCredentialT]:
        """SoftLayer_Network_Storage_Hub_Cleversafe_Account::getCredentials.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Cleversafe_Account/getCredentials/
        """
        return self.client.call(
            self.datatype,
            "getCredentials",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorageCredential],
        )

    def get_endpoints(
        self,
        account_id: int | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerNetworkStorageHubObjectStorageEndpointT] | None = None,
    ) -> results.ListResult[results.ContainerNetworkStorageHubObjectStorageEndpointT]:
        """SoftLayer_Network_Storage_Hub_Cleversafe_Account::getEndpoints.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Cleversafe_Account/getEndpoints/
        """
        return self.client.call(
            self.datatype,
            "getEndpoints",
            *given(account_id),
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerNetworkStorageHubObjectStorageEndpoint],
        )

    def get_endpoints_with_refetch(
        self,
        account_id: int | None = None,
        refetch: bool | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerNetworkStorageHubObjectStorageEndpointT] | None = None,
    ) -> results.ListResult[results.ContainerNetworkStorageHubObjectStorageEndpointT]:
        """SoftLayer_Network_Storage_Hub_Cleversafe_Account::getEndpointsWithRefetch.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Cleversafe_Account/getEndpointsWithRefetch/
        """
        return self.client.call(
            self.datatype,
            "getEndpointsWithRefetch",
            *given(account_id, refetch),
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerNetworkStorageHubObjectStorageEndpoint],
        )

    def get_metric_tracking_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.MetricTrackingObjectT] | None = None,
    ) -> results.MetricTrackingObjectT | None:
        """SoftLayer_Network_Storage_Hub_Cleversafe_Account::getMetricTrackingObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Cleversafe_Account/getMetricTrackingObject/
        """
        return self.client.call(
            self.datatype,
            "getMetricTrackingObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.MetricTrackingObject,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkStorageHubCleversafeAccountT] | None = None,
    ) -> results.NetworkStorageHubCleversafeAccountT:
        """SoftLayer_Network_Storage_Hub_Cleversafe_Account::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Cleversafe_Account/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkStorageHubCleversafeAccount,
        )

    def get_uuid(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Storage_Hub_Cleversafe_Account::getUuid.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage_Hub_Cleversafe_Account/getUuid/
        """
        return self.client.call(
            self.datatype, "getUuid", id=id, mask=mask, filter=filter, returns=str
        )
