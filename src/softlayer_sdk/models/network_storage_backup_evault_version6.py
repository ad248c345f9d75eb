# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import counter, entity, relational
from softlayer_sdk.models.network_storage_backup_evault import NetworkStorageBackupEvault


@entity("SoftLayer_Network_Storage_Backup_Evault_Version6")
class NetworkStorageBackupEvaultVersion6(NetworkStorageBackupEvault):
    """SoftLayer_Network_Storage_Backup_Evault_Version6.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Storage_Backup_Evault_Version6/
    """

    agent_status_count: int = counter("agentStatusCount")
    agent_statuses: list[models.ContainerNetworkStorageEvaultWebCcAgentStatus] = relational(
        "agentStatuses", "SoftLayer_Container_Network_Storage_Evault_WebCc_AgentStatus", array=True
    )
    backup_job_detail_count: int = counter("backupJobDetailCount")
    backup_job_details: list[models.ContainerNetworkStorageEvaultWebCcJobDetails] = relational(
        "backupJobDetails",
        "SoftLayer_Container_Network_Storage_Evault_WebCc_JobDetails",
        array=True,
    )
    plugin_billing_item_count: int = counter("pluginBillingItemCount")
    plugin_billing_items: list[models.BillingItem] = relational(
        "pluginBillingItems", "SoftLayer_Billing_Item", array=True
    )
    restore_job_detail_count: int = counter("restoreJobDetailCount")
    restore_job_details: list[models.ContainerNetworkStorageEvaultWebCcJobDetails] = relational(
        "restoreJobDetails",
        "SoftLayer_Container_Network_Storage_Evault_WebCc_JobDetails",
        array=True,
    )
    software_component: models.SoftwareComponent | None = relational(
        "softwareComponent", "SoftLayer_Software_Component"
    )
    task_count: int = counter("taskCount")
    tasks: list[models.ContainerNetworkStorageEvaultVaultTask] = relational(
        "tasks", "SoftLayer_Container_Network_Storage_Evault_Vault_Task", array=True
    )
