# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Network_Storage_Hub_Cleversafe_Account")
class NetworkStorageHubCleversafeAccount(Entity):
    """SoftLayer_Network_Storage_Hub_Cleversafe_Account.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_Hub_Cleversafe_Account/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    billing_item: models.BillingItem | None = relational("billingItem", "SoftLayer_Billing_Item")
    cancelled_billing_item: models.BillingItem | None = relational(
        "cancelledBillingItem", "SoftLayer_Billing_Item"
    )
    credential_count: int = counter("credentialCount")
    credentials: list[models.NetworkStorageCredential] = relational(
        "credentials", "SoftLayer_Network_Storage_Credential", array=True
    )
    id: int = local("id", "int")
    metric_tracking_object: models.MetricTrackingObject | None = relational(
        "metricTrackingObject", "SoftLayer_Metric_Tracking_Object"
    )
    notes: str | None = local("notes", "string")
    username: str | None = local("username", "string")
    uuid: str | None = relational("uuid", "string")
