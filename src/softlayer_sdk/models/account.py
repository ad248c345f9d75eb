# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Account")
class Account(Entity):
    """SoftLayer_Account.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Account/
    """

    abuse_email: str | None = relational("abuseEmail", "string")
    abuse_email_count: int = counter("abuseEmailCount")
    abuse_emails: list[models.AccountAbuseEmail] = relational(
        "abuseEmails", "SoftLayer_Account_AbuseEmail", array=True
    )
    account_contact_count: int = counter("accountContactCount")
    account_contacts: list[models.AccountContact] = relational(
        "accountContacts", "SoftLayer_Account_Contact", array=True
    )
    account_license_count: int = counter("accountLicenseCount")
    account_licenses: list[models.SoftwareAccountLicense] = relational(
        "accountLicenses", "SoftLayer_Software_AccountLicense", array=True
    )
    account_link_count: int = counter("accountLinkCount")
    account_links: list[models.AccountLink] = relational(
        "accountLinks", "SoftLayer_Account_Link", array=True
    )
    account_managed_resources_flag: bool | None = local("accountManagedResourcesFlag", "boolean")
    account_status: models.AccountStatus | None = relational(
        "accountStatus", "SoftLayer_Account_Status"
    )
    account_status_id: int | None = local("accountStatusId", "int")
    active_account_discount_billing_item: models.BillingItem | None = relational(
        "activeAccountDiscountBillingItem", "SoftLayer_Billing_Item"
    )
    active_account_license_count: int = counter("activeAccountLicenseCount")
    active_account_licenses: list[models.SoftwareAccountLicense] = relational(
        "activeAccountLicenses", "SoftLayer_Software_AccountLicense", array=True
    )
    active_address_count: int = counter("activeAddressCount")
    active_addresses: list[models.AccountAddress] = relational(
        "activeAddresses", "SoftLayer_Account_Address", array=True
    )
    active_agreement_count: int = counter("activeAgreementCount")
    active_agreements: list[models.AccountAgreement] = relational(
        "activeAgreements", "SoftLayer_Account_Agreement", array=True
    )
    active_billing_agreement_count: int = counter("activeBillingAgreementCount")
    active_billing_agreements: list[models.AccountAgreement] = relational(
        "activeBillingAgreements", "SoftLayer_Account_Agreement", array=True
    )
    active_catalyst_enrollment: models.CatalystEnrollment | None = relational(
        "activeCatalystEnrollment", "SoftLayer_Catalyst_Enrollment"
    )
    active_colocation_container_count: int = counter("activeColocationContainerCount")
    active_colocation_containers: list[models.BillingItem] = relational(
        "activeColocationContainers", "SoftLayer_Billing_Item", array=True
    )
    active_flexible_credit_enrollment: models.FlexibleCreditEnrollment | None = relational(
        "activeFlexibleCreditEnrollment", "SoftLayer_FlexibleCredit_Enrollment"
    )
    active_flexible_credit_enrollment_count: int = counter("activeFlexibleCreditEnrollmentCount")
    active_flexible_credit_enrollments: list[models.FlexibleCreditEnrollment] = relational(
        "activeFlexibleCreditEnrollments", "SoftLayer_FlexibleCredit_Enrollment", array=True
    )
    active_notification_subscriber_count: int = counter("activeNotificationSubscriberCount")
    active_notification_subscribers: list[models.NotificationSubscriber] = relational(
        "activeNotificationSubscribers", "SoftLayer_Notification_Subscriber", array=True
    )
    active_quote_count: int = counter("activeQuoteCount")
    active_quotes: list[models.BillingOrderQuote] = relational(
        "activeQuotes", "SoftLayer_Billing_Order_Quote", array=True
    )
    active_reserved_capacity_agreement_count: int = counter("activeReservedCapacityAgreementCount")
    active_reserved_capacity_agreements: list[models.AccountAgreement] = relational(
        "activeReservedCapacityAgreements", "SoftLayer_Account_Agreement", array=True
    )
    active_virtual_license_count: int = counter("activeVirtualLicenseCount")
    active_virtual_licenses: list[models.SoftwareVirtualLicense] = relational(
        "activeVirtualLicenses", "SoftLayer_Software_VirtualLicense", array=True
    )
    address1: str | None = local("address1", "string")
    address2: str | None = local("address2", "string")
    address_count: int = counter("addressCount")
    addresses: list[models.AccountAddress] = relational(
        "addresses", "SoftLayer_Account_Address", array=True
    )
    affiliate_id: str | None = relational("affiliateId", "string")
    all_billing_items: list[models.BillingItem] = relational(
        "allBillingItems", "SoftLayer_Billing_Item", array=True
    )
    all_commission_billing_item_count: int = counter("allCommissionBillingItemCount")
    all_commission_billing_items: list[models.BillingItem] = relational(
        "allCommissionBillingItems", "SoftLayer_Billing_Item", array=True
    )
    all_recurring_top_level_billing_item_count: int = counter(
        "allRecurringTopLevelBillingItemCount"
    )
    all_recurring_top_level_billing_items: list[models.BillingItem] = relational(
        "allRecurringTopLevelBillingItems", "SoftLayer_Billing_Item", array=True
    )
    all_recurring_top_level_billing_items_unfiltered: list[models.BillingItem] = relational(
        "allRecurringTopLevelBillingItemsUnfiltered", "SoftLayer_Billing_Item", array=True
    )
    all_recurring_top_level_billing_items_unfiltered_count: int = counter(
        "allRecurringTopLevelBillingItemsUnfilteredCount"
    )
    all_subnet_billing_item_count: int = counter("allSubnetBillingItemCount")
    all_subnet_billing_items: list[models.BillingItem] = relational(
        "allSubnetBillingItems", "SoftLayer_Billing_Item", array=True
    )
    all_top_level_billing_item_count: int = counter("allTopLevelBillingItemCount")
    all_top_level_billing_items: list[models.BillingItem] = relational(
        "allTopLevelBillingItems", "SoftLayer_Billing_Item", array=True
    )
    all_top_level_billing_items_unfiltered: list[models.BillingItem] = relational(
        "allTopLevelBillingItemsUnfiltered", "SoftLayer_Billing_Item", array=True
    )
    all_top_level_billing_items_unfiltered_count: int = counter(
        "allTopLevelBillingItemsUnfilteredCount"
    )
    allow_ibm_id_silent_migration_flag: bool | None = relational(
        "allowIbmIdSilentMigrationFlag", "boolean"
    )
    allowed_pptp_vpn_quantity: int | None = local("allowedPptpVpnQuantity", "int")
    allows_bluemix_account_linking_flag: bool | None = relational(
        "allowsBluemixAccountLinkingFlag", "boolean"
    )
    alternate_phone: str | None = local("alternatePhone", "string")
    application_delivery_controller_count: int = counter("applicationDeliveryControllerCount")
    application_delivery_controllers: list[models.NetworkApplicationDeliveryController] = (
        relational(
            "applicationDeliveryControllers",
            "SoftLayer_Network_Application_Delivery_Controller",
            array=True,
        )
    )
    attribute_count: int = counter("attributeCount")
    attributes: list[models.AccountAttribute] = relational(
        "attributes", "SoftLayer_Account_Attribute", array=True
    )
    available_public_network_vlan_count: int = counter("availablePublicNetworkVlanCount")
    available_public_network_vlans: list[models.NetworkVlan] = relational(
        "availablePublicNetworkVlans", "SoftLayer_Network_Vlan", array=True
    )
    balance: Decimal | None = relational("balance", "decimal")
    bandwidth_allotment_count: int = counter("bandwidthAllotmentCount")
    bandwidth_allotments: list[models.NetworkBandwidthVersion1Allotment] = relational(
        "bandwidthAllotments", "SoftLayer_Network_Bandwidth_Version1_Allotment", array=True
    )
    bandwidth_allotments_over_allocation: list[models.NetworkBandwidthVersion1Allotment] = (
        relational(
            "bandwidthAllotmentsOverAllocation",
            "SoftLayer_Network_Bandwidth_Version1_Allotment",
            array=True,
        )
    )
    bandwidth_allotments_over_allocation_count: int = counter(
        "bandwidthAllotmentsOverAllocationCount"
    )
    bandwidth_allotments_projected_over_allocation: list[
        models.NetworkBandwidthVersion1Allotment
    ] = relational(
        "bandwidthAllotmentsProjectedOverAllocation",
        "SoftLayer_Network_Bandwidth_Version1_Allotment",
        array=True,
    )
    bandwidth_allotments_projected_over_allocation_count: int = counter(
        "bandwidthAllotmentsProjectedOverAllocationCount"
    )
    bare_metal_instance_count: int = counter("bareMetalInstanceCount")
    bare_metal_instances: list[models.Hardware] = relational(
        "bareMetalInstances", "SoftLayer_Hardware", array=True
    )
    billing_agreement_count: int = counter("billingAgreementCount")
    billing_agreements: list[models.AccountAgreement] = relational(
        "billingAgreements", "SoftLayer_Account_Agreement", array=True
    )
    billing_info: models.BillingInfo | None = relational("billingInfo", "SoftLayer_Billing_Info")
    block_device_template_group_count: int = counter("blockDeviceTemplateGroupCount")
    block_device_template_groups: list[models.VirtualGuestBlockDeviceTemplateGroup] = relational(
        "blockDeviceTemplateGroups",
        "SoftLayer_Virtual_Guest_Block_Device_Template_Group",
        array=True,
    )
    block_self_service_brand_migration: bool | None = relational(
        "blockSelfServiceBrandMigration", "boolean"
    )
    bluemix_account_id: str | None = relational("bluemixAccountId", "string")
    bluemix_account_link: models.AccountLinkBluemix | None = relational(
        "bluemixAccountLink", "SoftLayer_Account_Link_Bluemix"
    )
    bluemix_linked_flag: bool | None = relational("bluemixLinkedFlag", "boolean")
    brand: models.Brand | None = relational("brand", "SoftLayer_Brand")
    brand_account_flag: bool | None = relational("brandAccountFlag", "boolean")
    brand_id: int | None = local("brandId", "int")
    brand_key_name: str | None = relational("brandKeyName", "string")
    business_partner: models.AccountBusinessPartner | None = relational(
        "businessPartner", "SoftLayer_Account_Business_Partner"
    )
    can_order_additional_vlans_flag: bool | None = relational(
        "canOrderAdditionalVlansFlag", "boolean"
    )
    cart_count: int = counter("cartCount")
    carts: list[models.BillingOrderQuote] = relational(
        "carts", "SoftLayer_Billing_Order_Quote", array=True
    )
    catalyst_enrollment_count: int = counter("catalystEnrollmentCount")
    catalyst_enrollments: list[models.CatalystEnrollment] = relational(
        "catalystEnrollments", "SoftLayer_Catalyst_Enrollment", array=True
    )
    city: str | None = local("city", "string")
    claimed_tax_exempt_tx_flag: bool | None = local("claimedTaxExemptTxFlag", "boolean")
    closed_ticket_count: int = counter("closedTicketCount")
    closed_tickets: list[models.Ticket] = relational(
        "closedTickets", "SoftLayer_Ticket", array=True
    )
    company_name: str = local("companyName", "string")
    country: str | None = local("country", "string")
    create_date: datetime | None = local("createDate", "dateTime")
    datacenters_with_subnet_allocation_count: int = counter("datacentersWithSubnetAllocationCount")
    datacenters_with_subnet_allocations: list[models.Location] = relational(
        "datacentersWithSubnetAllocations", "SoftLayer_Location", array=True
    )
    dedicated_host_count: int = counter("dedicatedHostCount")
    dedicated_hosts: list[models.VirtualDedicatedHost] = relational(
        "dedicatedHosts", "SoftLayer_Virtual_DedicatedHost", array=True
    )
    device_fingerprint_id: str | None = local("deviceFingerprintId", "string")
    disable_payment_processing_flag: bool | None = relational(
        "disablePaymentProcessingFlag", "boolean"
    )
    display_support_representative_assignment_count: int = counter(
        "displaySupportRepresentativeAssignmentCount"
    )
    display_support_representative_assignments: list[models.AccountAttachmentEmployee] = relational(
        "displaySupportRepresentativeAssignments",
        "SoftLayer_Account_Attachment_Employee",
        array=True,
    )
    domain_count: int = counter("domainCount")
    domains: list[models.DnsDomain] = relational("domains", "SoftLayer_Dns_Domain", array=True)
    domains_without_secondary_dns_record_count: int = counter(
        "domainsWithoutSecondaryDnsRecordCount"
    )
    domains_without_secondary_dns_records: list[models.DnsDomain] = relational(
        "domainsWithoutSecondaryDnsRecords", "SoftLayer_Dns_Domain", array=True
    )
    email: str | None = local("email", "string")
    eu_supported_flag: bool | None = relational("euSupportedFlag", "boolean")
    evault_capacity_gb: int | None = relational("evaultCapacityGB", "unsignedInt")
    evault_master_user_count: int = counter("evaultMasterUserCount")
    evault_master_users: list[models.AccountPassword] = relational(
        "evaultMasterUsers", "SoftLayer_Account_Password", array=True
    )
    evault_network_storage: list[models.NetworkStorage] = relational(
        "evaultNetworkStorage", "SoftLayer_Network_Storage", array=True
    )
    evault_network_storage_count: int = counter("evaultNetworkStorageCount")
    expired_security_certificate_count: int = counter("expiredSecurityCertificateCount")
    expired_security_certificates: list[models.SecurityCertificate] = relational(
        "expiredSecurityCertificates", "SoftLayer_Security_Certificate", array=True
    )
    facility_log_count: int = counter("facilityLogCount")
    facility_logs: list[models.UserAccessFacilityLog] = relational(
        "facilityLogs", "SoftLayer_User_Access_Facility_Log", array=True
    )
    fax_phone: str | None = local("faxPhone", "string")
    file_block_beta_access_flag: bool | None = relational("fileBlockBetaAccessFlag", "boolean")
    first_name: str | None = local("firstName", "string")
    flexible_credit_enrollment_count: int = counter("flexibleCreditEnrollmentCount")
    flexible_credit_enrollments: list[models.FlexibleCreditEnrollment] = relational(
        "flexibleCreditEnrollments", "SoftLayer_FlexibleCredit_Enrollment", array=True
    )
    force_paas_account_link_date: str | None = relational("forcePaasAccountLinkDate", "string")
    global_ip_record_count: int = counter("globalIpRecordCount")
    global_ip_records: list[models.NetworkSubnetIpAddressGlobal] = relational(
        "globalIpRecords", "SoftLayer_Network_Subnet_IpAddress_Global", array=True
    )
    global_ipv4_record_count: int = counter("globalIpv4RecordCount")
    global_ipv4_records: list[models.NetworkSubnetIpAddressGlobal] = relational(
        "globalIpv4Records", "SoftLayer_Network_Subnet_IpAddress_Global", array=True
    )
    global_ipv6_record_count: int = counter("globalIpv6RecordCount")
    global_ipv6_records: list[models.NetworkSubnetIpAddressGlobal] = relational(
        "globalIpv6Records", "SoftLayer_Network_Subnet_IpAddress_Global", array=True
    )
    hardware: list[models.Hardware] = relational("hardware", "SoftLayer_Hardware", array=True)
    hardware_count: int = counter("hardwareCount")
    hardware_over_bandwidth_allocation: list[models.Hardware] = relational(
        "hardwareOverBandwidthAllocation", "SoftLayer_Hardware", array=True
    )
    hardware_over_bandwidth_allocation_count: int = counter("hardwareOverBandwidthAllocationCount")
    hardware_projected_over_bandwidth_allocation: list[models.Hardware] = relational(
        "hardwareProjectedOverBandwidthAllocation", "SoftLayer_Hardware", array=True
    )
    hardware_projected_over_bandwidth_allocation_count: int = counter(
        "hardwareProjectedOverBandwidthAllocationCount"
    )
    hardware_with_cpanel: list[models.Hardware] = relational(
        "hardwareWithCpanel", "SoftLayer_Hardware", array=True
    )
    hardware_with_cpanel_count: int = counter("hardwareWithCpanelCount")
    hardware_with_helm: list[models.Hardware] = relational(
        "hardwareWithHelm", "SoftLayer_Hardware", array=True
    )
    hardware_with_helm_count: int = counter("hardwareWithHelmCount")
    hardware_with_mcafee: list[models.Hardware] = relational(
        "hardwareWithMcafee", "SoftLayer_Hardware", array=True
    )
    hardware_with_mcafee_antivirus_redhat: list[models.Hardware] = relational(
        "hardwareWithMcafeeAntivirusRedhat", "SoftLayer_Hardware", array=True
    )
    hardware_with_mcafee_antivirus_redhat_count: int = counter(
        "hardwareWithMcafeeAntivirusRedhatCount"
    )
    hardware_with_mcafee_antivirus_window_count: int = counter(
        "hardwareWithMcafeeAntivirusWindowCount"
    )
    hardware_with_mcafee_antivirus_windows: list[models.Hardware] = relational(
        "hardwareWithMcafeeAntivirusWindows", "SoftLayer_Hardware", array=True
    )
    hardware_with_mcafee_count: int = counter("hardwareWithMcafeeCount")
    hardware_with_mcafee_intrusion_detection_system: list[models.Hardware] = relational(
        "hardwareWithMcafeeIntrusionDetectionSystem", "SoftLayer_Hardware", array=True
    )
    hardware_with_mcafee_intrusion_detection_system_count: int = counter(
        "hardwareWithMcafeeIntrusionDetectionSystemCount"
    )
    hardware_with_plesk: list[models.Hardware] = relational(
        "hardwareWithPlesk", "SoftLayer_Hardware", array=True
    )
    hardware_with_plesk_count: int = counter("hardwareWithPleskCount")
    hardware_with_quantastor: list[models.Hardware] = relational(
        "hardwareWithQuantastor", "SoftLayer_Hardware", array=True
    )
    hardware_with_quantastor_count: int = counter("hardwareWithQuantastorCount")
    hardware_with_urchin: list[models.Hardware] = relational(
        "hardwareWithUrchin", "SoftLayer_Hardware", array=True
    )
    hardware_with_urchin_count: int = counter("hardwareWithUrchinCount")
    hardware_with_window_count: int = counter("hardwareWithWindowCount")
    hardware_with_windows: list[models.Hardware] = relational(
        "hardwareWithWindows", "SoftLayer_Hardware", array=True
    )
    has_evault_bare_metal_restore_plugin_flag: bool | None = relational(
        "hasEvaultBareMetalRestorePluginFlag", "boolean"
    )
    has_idera_bare_metal_restore_plugin_flag: bool | None = relational(
        "hasIderaBareMetalRestorePluginFlag", "boolean"
    )
    has_pending_order: int | None = relational("hasPendingOrder", "unsignedInt")
    has_r1soft_bare_metal_restore_plugin_flag: bool | None = relational(
        "hasR1softBareMetalRestorePluginFlag", "boolean"
    )
    hourly_bare_metal_instance_count: int = counter("hourlyBareMetalInstanceCount")
    hourly_bare_metal_instances: list[models.Hardware] = relational(
        "hourlyBareMetalInstances", "SoftLayer_Hardware", array=True
    )
    hourly_service_billing_item_count: int = counter("hourlyServiceBillingItemCount")
    hourly_service_billing_items: list[models.BillingItem] = relational(
        "hourlyServiceBillingItems", "SoftLayer_Billing_Item", array=True
    )
    hourly_virtual_guest_count: int = counter("hourlyVirtualGuestCount")
    hourly_virtual_guests: list[models.VirtualGuest] = relational(
        "hourlyVirtualGuests", "SoftLayer_Virtual_Guest", array=True
    )
    hub_network_storage: list[models.NetworkStorage] = relational(
        "hubNetworkStorage", "SoftLayer_Network_Storage", array=True
    )
    hub_network_storage_count: int = counter("hubNetworkStorageCount")
    ibm_customer_number: str | None = relational("ibmCustomerNumber", "string")
    ibm_id_authentication_required_flag: bool | None = relational(
        "ibmIdAuthenticationRequiredFlag", "boolean"
    )
    ibm_id_migration_expiration_timestamp: str | None = relational(
        "ibmIdMigrationExpirationTimestamp", "string"
    )
    id: int = local("id", "int")
    in_progress_external_account_setup: models.AccountExternalSetup | None = relational(
        "inProgressExternalAccountSetup", "SoftLayer_Account_External_Setup"
    )
    internal_cci_host_account_flag: bool | None = relational(
        "internalCciHostAccountFlag", "boolean"
    )
    internal_image_template_creation_flag: bool | None = relational(
        "internalImageTemplateCreationFlag", "boolean"
    )
    internal_note_count: int = counter("internalNoteCount")
    internal_notes: list[models.AccountNote] = relational(
        "internalNotes", "SoftLayer_Account_Note", array=True
    )
    internal_restriction_flag: bool | None = relational("internalRestrictionFlag", "boolean")
    invoice_count: int = counter("invoiceCount")
    invoices: list[models.BillingInvoice] = relational(
        "invoices", "SoftLayer_Billing_Invoice", array=True
    )
    ip_address_count: int = counter("ipAddressCount")
    ip_addresses: list[models.NetworkSubnetIpAddress] = relational(
        "ipAddresses", "SoftLayer_Network_Subnet_IpAddress", array=True
    )
    is_reseller: int | None = local("isReseller", "int")
    iscsi_isolation_disabled: bool | None = relational("iscsiIsolationDisabled", "boolean")
    iscsi_network_storage: list[models.NetworkStorage] = relational(
        "iscsiNetworkStorage", "SoftLayer_Network_Storage", array=True
    )
    iscsi_network_storage_count: int = counter("iscsiNetworkStorageCount")
    last_canceled_billing_item: models.BillingItem | None = relational(
        "lastCanceledBillingItem", "SoftLayer_Billing_Item"
    )
    last_cancelled_server_billing_item: models.BillingItem | None = relational(
        "lastCancelledServerBillingItem", "SoftLayer_Billing_Item"
    )
    last_five_closed_abuse_ticket_count: int = counter("lastFiveClosedAbuseTicketCount")
    last_five_closed_abuse_tickets: list[models.Ticket] = relational(
        "lastFiveClosedAbuseTickets", "SoftLayer_Ticket", array=True
    )
    last_five_closed_accounting_ticket_count: int = counter("lastFiveClosedAccountingTicketCount")
    last_five_closed_accounting_tickets: list[models.Ticket] = relational(
        "lastFiveClosedAccountingTickets", "SoftLayer_Ticket", array=True
    )
    last_five_closed_other_ticket_count: int = counter("lastFiveClosedOtherTicketCount")
    last_five_closed_other_tickets: list[models.Ticket] = relational(
        "lastFiveClosedOtherTickets", "SoftLayer_Ticket", array=True
    )
    last_five_closed_sales_ticket_count: int = counter("lastFiveClosedSalesTicketCount")
    last_five_closed_sales_tickets: list[models.Ticket] = relational(
        "lastFiveClosedSalesTickets", "SoftLayer_Ticket", array=True
    )
    last_five_closed_support_ticket_count: int = counter("lastFiveClosedSupportTicketCount")
    last_five_closed_support_tickets: list[models.Ticket] = relational(
        "lastFiveClosedSupportTickets", "SoftLayer_Ticket", array=True
    )
    last_five_closed_ticket_count: int = counter("lastFiveClosedTicketCount")
    last_five_closed_tickets: list[models.Ticket] = relational(
        "lastFiveClosedTickets", "SoftLayer_Ticket", array=True
    )
    last_name: str | None = local("lastName", "string")
    late_fee_protection_flag: bool | None = local("lateFeeProtectionFlag", "boolean")
    latest_bill_date: datetime | None = relational("latestBillDate", "dateTime")
    latest_recurring_invoice: models.BillingInvoice | None = relational(
        "latestRecurringInvoice", "SoftLayer_Billing_Invoice"
    )
    latest_recurring_pending_invoice: models.BillingInvoice | None = relational(
        "latestRecurringPendingInvoice", "SoftLayer_Billing_Invoice"
    )
    legacy_iscsi_capacity_gb: int | None = relational("legacyIscsiCapacityGB", "unsignedInt")
    lockbox_capacity_gb: int | None = relational("lockboxCapacityGB", "unsignedInt")
    lockbox_network_storage: list[models.NetworkStorage] = relational(
        "lockboxNetworkStorage", "SoftLayer_Network_Storage", array=True
    )
    lockbox_network_storage_count: int = counter("lockboxNetworkStorageCount")
    manual_payments_under_review: list[models.BillingPaymentCardManualPayment] = relational(
        "manualPaymentsUnderReview", "SoftLayer_Billing_Payment_Card_ManualPayment", array=True
    )
    manual_payments_under_review_count: int = counter("manualPaymentsUnderReviewCount")
    master_user: models.UserCustomer | None = relational("masterUser", "SoftLayer_User_Customer")
    migrated_to_ibm_cloud_portal_flag: bool | None = relational(
        "migratedToIbmCloudPortalFlag", "boolean"
    )
    modify_date: datetime | None = local("modifyDate", "dateTime")
    monthly_bare_metal_instance_count: int = counter("monthlyBareMetalInstanceCount")
    monthly_bare_metal_instances: list[models.Hardware] = relational(
        "monthlyBareMetalInstances", "SoftLayer_Hardware", array=True
    )
    monthly_virtual_guest_count: int = counter("monthlyVirtualGuestCount")
    monthly_virtual_guests: list[models.VirtualGuest] = relational(
        "monthlyVirtualGuests", "SoftLayer_Virtual_Guest", array=True
    )
    nas_network_storage: list[models.NetworkStorage] = relational(
        "nasNetworkStorage", "SoftLayer_Network_Storage", array=True
    )
    nas_network_storage_count: int = counter("nasNetworkStorageCount")
    network_creation_flag: bool | None = relational("networkCreationFlag", "boolean")
    network_gateway_count: int = counter("networkGatewayCount")
    network_gateways: list[models.NetworkGateway] = relational(
        "networkGateways", "SoftLayer_Network_Gateway", array=True
    )
    network_hardware: list[models.Hardware] = relational(
        "networkHardware", "SoftLayer_Hardware", array=True
    )
    network_hardware_count: int = counter("networkHardwareCount")
    network_message_delivery_account_count: int = counter("networkMessageDeliveryAccountCount")
    network_message_delivery_accounts: list[models.NetworkMessageDelivery] = relational(
        "networkMessageDeliveryAccounts", "SoftLayer_Network_Message_Delivery", array=True
    )
    network_monitor_down_hardware: list[models.Hardware] = relational(
        "networkMonitorDownHardware", "SoftLayer_Hardware", array=True
    )
    network_monitor_down_hardware_count: int = counter("networkMonitorDownHardwareCount")
    network_monitor_down_virtual_guest_count: int = counter("networkMonitorDownVirtualGuestCount")
    network_monitor_down_virtual_guests: list[models.VirtualGuest] = relational(
        "networkMonitorDownVirtualGuests", "SoftLayer_Virtual_Guest", array=True
    )
    network_monitor_recovering_hardware: list[models.Hardware] = relational(
        "networkMonitorRecoveringHardware", "SoftLayer_Hardware", array=True
    )
    network_monitor_recovering_hardware_count: int = counter(
        "networkMonitorRecoveringHardwareCount"
    )
    network_monitor_recovering_virtual_guest_count: int = counter(
        "networkMonitorRecoveringVirtualGuestCount"
    )
    network_monitor_recovering_virtual_guests: list[models.VirtualGuest] = relational(
        "networkMonitorRecoveringVirtualGuests", "SoftLayer_Virtual_Guest", array=True
    )
    network_monitor_up_hardware: list[models.Hardware] = relational(
        "networkMonitorUpHardware", "SoftLayer_Hardware", array=True
    )
    network_monitor_up_hardware_count: int = counter("networkMonitorUpHardwareCount")
    network_monitor_up_virtual_guest_count: int = counter("networkMonitorUpVirtualGuestCount")
    network_monitor_up_virtual_guests: list[models.VirtualGuest] = relational(
        "networkMonitorUpVirtualGuests", "SoftLayer_Virtual_Guest", array=True
    )
    network_storage: list[models.NetworkStorage] = relational(
        "networkStorage", "SoftLayer_Network_Storage", array=True
    )
    network_storage_count: int = counter("networkStorageCount")
    network_storage_group_count: int = counter("networkStorageGroupCount")
    network_storage_groups: list[models.NetworkStorageGroup] = relational(
        "networkStorageGroups", "SoftLayer_Network_Storage_Group", array=True
    )
    network_vlan_count: int = counter("networkVlanCount")
    network_vlan_span: models.AccountNetworkVlanSpan | None = relational(
        "networkVlanSpan", "SoftLayer_Account_Network_Vlan_Span"
    )
    network_vlans: list[models.NetworkVlan] = relational(
        "networkVlans", "SoftLayer_Network_Vlan", array=True
    )
    next_invoice_incubator_exempt_total: Decimal | None = relational(
        "nextInvoiceIncubatorExemptTotal", "decimal"
    )
    next_invoice_platform_services_total_amount: Decimal | None = relational(
        "nextInvoicePlatformServicesTotalAmount", "decimal"
    )
    next_invoice_recurring_amount_eligible_for_account_discount: Decimal | None = relational(
        "nextInvoiceRecurringAmountEligibleForAccountDiscount", "decimal"
    )
    next_invoice_top_level_billing_item_count: int = counter("nextInvoiceTopLevelBillingItemCount")
    next_invoice_top_level_billing_items: list[models.BillingItem] = relational(
        "nextInvoiceTopLevelBillingItems", "SoftLayer_Billing_Item", array=True
    )
    next_invoice_total_amount: float | None = relational("nextInvoiceTotalAmount", "float")
    next_invoice_total_one_time_amount: Decimal | None = relational(
        "nextInvoiceTotalOneTimeAmount", "decimal"
    )
    next_invoice_total_one_time_tax_amount: Decimal | None = relational(
        "nextInvoiceTotalOneTimeTaxAmount", "decimal"
    )
    next_invoice_total_recurring_amount: Decimal | None = relational(
        "nextInvoiceTotalRecurringAmount", "decimal"
    )
    next_invoice_total_recurring_amount_before_account_discount: Decimal | None = relational(
        "nextInvoiceTotalRecurringAmountBeforeAccountDiscount", "decimal"
    )
    next_invoice_total_recurring_tax_amount: float | None = relational(
        "nextInvoiceTotalRecurringTaxAmount", "float"
    )
    next_invoice_total_taxable_recurring_amount: Decimal | None = relational(
        "nextInvoiceTotalTaxableRecurringAmount", "decimal"
    )
    notification_subscriber_count: int = counter("notificationSubscriberCount")
    notification_subscribers: list[models.NotificationSubscriber] = relational(
        "notificationSubscribers", "SoftLayer_Notification_Subscriber", array=True
    )
    office_phone: str | None = local("officePhone", "string")
    open_abuse_ticket_count: int = counter("openAbuseTicketCount")
    open_abuse_tickets: list[models.Ticket] = relational(
        "openAbuseTickets", "SoftLayer_Ticket", array=True
    )
    open_accounting_ticket_count: int = counter("openAccountingTicketCount")
    open_accounting_tickets: list[models.Ticket] = relational(
        "openAccountingTickets", "SoftLayer_Ticket", array=True
    )
    open_billing_ticket_count: int = counter("openBillingTicketCount")
    open_billing_tickets: list[models.Ticket] = relational(
        "openBillingTickets", "SoftLayer_Ticket", array=True
    )
    open_cancellation_request_count: int = counter("openCancellationRequestCount")
    open_cancellation_requests: list[models.BillingItemCancellationRequest] = relational(
        "openCancellationRequests", "SoftLayer_Billing_Item_Cancellation_Request", array=True
    )
    open_other_ticket_count: int = counter("openOtherTicketCount")
    open_other_tickets: list[models.Ticket] = relational(
        "openOtherTickets", "SoftLayer_Ticket", array=True
    )
    open_recurring_invoice_count: int = counter("openRecurringInvoiceCount")
    open_recurring_invoices: list[models.BillingInvoice] = relational(
        "openRecurringInvoices", "SoftLayer_Billing_Invoice", array=True
    )
    open_sales_ticket_count: int = counter("openSalesTicketCount")
    open_sales_tickets: list[models.Ticket] = relational(
        "openSalesTickets", "SoftLayer_Ticket", array=True
    )
    open_stack_object_storage: list[models.NetworkStorage] = relational(
        "openStackObjectStorage", "SoftLayer_Network_Storage", array=True
    )
    open_stack_object_storage_count: int = counter("openStackObjectStorageCount")
    open_support_ticket_count: int = counter("openSupportTicketCount")
    open_support_tickets: list[models.Ticket] = relational(
        "openSupportTickets", "SoftLayer_Ticket", array=True
    )
    open_ticket_count: int = counter("openTicketCount")
    open_tickets: list[models.Ticket] = relational("openTickets", "SoftLayer_Ticket", array=True)
    open_tickets_waiting_on_customer: list[models.Ticket] = relational(
        "openTicketsWaitingOnCustomer", "SoftLayer_Ticket", array=True
    )
    open_tickets_waiting_on_customer_count: int = counter("openTicketsWaitingOnCustomerCount")
    order_count: int = counter("orderCount")
    orders: list[models.BillingOrder] = relational("orders", "SoftLayer_Billing_Order", array=True)
    orphan_billing_item_count: int = counter("orphanBillingItemCount")
    orphan_billing_items: list[models.BillingItem] = relational(
        "orphanBillingItems", "SoftLayer_Billing_Item", array=True
    )
    owned_brand_count: int = counter("ownedBrandCount")
    owned_brands: list[models.Brand] = relational("ownedBrands", "SoftLayer_Brand", array=True)
    owned_hardware_generic_component_model_count: int = counter(
        "ownedHardwareGenericComponentModelCount"
    )
    owned_hardware_generic_component_models: list[models.HardwareComponentModelGeneric] = (
        relational(
            "ownedHardwareGenericComponentModels",
            "SoftLayer_Hardware_Component_Model_Generic",
            array=True,
        )
    )
    payment_processor_count: int = counter("paymentProcessorCount")
    payment_processors: list[models.BillingPaymentProcessor] = relational(
        "paymentProcessors", "SoftLayer_Billing_Payment_Processor", array=True
    )
    pending_event_count: int = counter("pendingEventCount")
    pending_events: list[models.NotificationOccurrenceEvent] = relational(
        "pendingEvents", "SoftLayer_Notification_Occurrence_Event", array=True
    )
    pending_invoice: models.BillingInvoice | None = relational(
        "pendingInvoice", "SoftLayer_Billing_Invoice"
    )
    pending_invoice_top_level_item_count: int = counter("pendingInvoiceTopLevelItemCount")
    pending_invoice_top_level_items: list[models.BillingInvoiceItem] = relational(
        "pendingInvoiceTopLevelItems", "SoftLayer_Billing_Invoice_Item", array=True
    )
    pending_invoice_total_amount: Decimal | None = relational(
        "pendingInvoiceTotalAmount", "decimal"
    )
    pending_invoice_total_one_time_amount: Decimal | None = relational(
        "pendingInvoiceTotalOneTimeAmount", "decimal"
    )
    pending_invoice_total_one_time_tax_amount: Decimal | None = relational(
        "pendingInvoiceTotalOneTimeTaxAmount", "decimal"
    )
    pending_invoice_total_recurring_amount: Decimal | None = relational(
        "pendingInvoiceTotalRecurringAmount", "decimal"
    )
    pending_invoice_total_recurring_tax_amount: Decimal | None = relational(
        "pendingInvoiceTotalRecurringTaxAmount", "decimal"
    )
    permission_group_count: int = counter("permissionGroupCount")
    permission_groups: list[models.UserPermissionGroup] = relational(
        "permissionGroups", "SoftLayer_User_Permission_Group", array=True
    )
    permission_role_count: int = counter("permissionRoleCount")
    permission_roles: list[models.UserPermissionRole] = relational(
        "permissionRoles", "SoftLayer_User_Permission_Role", array=True
    )
    placement_group_count: int = counter("placementGroupCount")
    placement_groups: list[models.VirtualPlacementGroup] = relational(
        "placementGroups", "SoftLayer_Virtual_PlacementGroup", array=True
    )
    portable_storage_volume_count: int = counter("portableStorageVolumeCount")
    portable_storage_volumes: list[models.VirtualDiskImage] = relational(
        "portableStorageVolumes", "SoftLayer_Virtual_Disk_Image", array=True
    )
    post_provisioning_hook_count: int = counter("postProvisioningHookCount")
    post_provisioning_hooks: list[models.ProvisioningHook] = relational(
        "postProvisioningHooks", "SoftLayer_Provisioning_Hook", array=True
    )
    postal_code: str | None = local("postalCode", "string")
    pptp_vpn_allowed_flag: bool | None = relational("pptpVpnAllowedFlag", "boolean")
    pptp_vpn_user_count: int = counter("pptpVpnUserCount")
    pptp_vpn_users: list[models.UserCustomer] = relational(
        "pptpVpnUsers", "SoftLayer_User_Customer", array=True
    )
    pre_open_recurring_invoice_count: int = counter("preOpenRecurringInvoiceCount")
    pre_open_recurring_invoices: list[models.BillingInvoice] = relational(
        "preOpenRecurringInvoices", "SoftLayer_Billing_Invoice", array=True
    )
    previous_recurring_revenue: Decimal | None = relational("previousRecurringRevenue", "decimal")
    price_restriction_count: int = counter("priceRestrictionCount")
    price_restrictions: list[models.ProductItemPriceAccountRestriction] = relational(
        "priceRestrictions", "SoftLayer_Product_Item_Price_Account_Restriction", array=True
    )
    priority_one_ticket_count: int = counter("priorityOneTicketCount")
    priority_one_tickets: list[models.Ticket] = relational(
        "priorityOneTickets", "SoftLayer_Ticket", array=True
    )
    private_block_device_template_group_count: int = counter("privateBlockDeviceTemplateGroupCount")
    private_block_device_template_groups: list[models.VirtualGuestBlockDeviceTemplateGroup] = (
        relational(
            "privateBlockDeviceTemplateGroups",
            "SoftLayer_Virtual_Guest_Block_Device_Template_Group",
            array=True,
        )
    )
    private_ip_address_count: int = counter("privateIpAddressCount")
    private_ip_addresses: list[models.NetworkSubnetIpAddress] = relational(
        "privateIpAddresses", "SoftLayer_Network_Subnet_IpAddress", array=True
    )
    private_network_vlan_count: int = counter("privateNetworkVlanCount")
    private_network_vlans: list[models.NetworkVlan] = relational(
        "privateNetworkVlans", "SoftLayer_Network_Vlan", array=True
    )
    private_subnet_count: int = counter("privateSubnetCount")
    private_subnets: list[models.NetworkSubnet] = relational(
        "privateSubnets", "SoftLayer_Network_Subnet", array=True
    )
    proof_of_concept_account_flag: bool | None = relational("proofOfConceptAccountFlag", "boolean")
    public_ip_address_count: int = counter("publicIpAddressCount")
    public_ip_addresses: list[models.NetworkSubnetIpAddress] = relational(
        "publicIpAddresses", "SoftLayer_Network_Subnet_IpAddress", array=True
    )
    public_network_vlan_count: int = counter("publicNetworkVlanCount")
    public_network_vlans: list[models.NetworkVlan] = relational(
        "publicNetworkVlans", "SoftLayer_Network_Vlan", array=True
    )
    public_subnet_count: int = counter("publicSubnetCount")
    public_subnets: list[models.NetworkSubnet] = relational(
        "publicSubnets", "SoftLayer_Network_Subnet", array=True
    )
    quote_count: int = counter("quoteCount")
    quotes: list[models.BillingOrderQuote] = relational(
        "quotes", "SoftLayer_Billing_Order_Quote", array=True
    )
    recent_event_count: int = counter("recentEventCount")
    recent_events: list[models.NotificationOccurrenceEvent] = relational(
        "recentEvents", "SoftLayer_Notification_Occurrence_Event", array=True
    )
    referral_partner: models.Account | None = relational("referralPartner", "SoftLayer_Account")
    referred_account_count: int = counter("referredAccountCount")
    referred_account_flag: bool | None = relational("referredAccountFlag", "boolean")
    referred_accounts: list[models.Account] = relational(
        "referredAccounts", "SoftLayer_Account", array=True
    )
    regulated_workload_count: int = counter("regulatedWorkloadCount")
    regulated_workloads: list[models.LegalRegulatedWorkload] = relational(
        "regulatedWorkloads", "SoftLayer_Legal_RegulatedWorkload", array=True
    )
    remote_management_command_request_count: int = counter("remoteManagementCommandRequestCount")
    remote_management_command_requests: list[
        models.HardwareComponentRemoteManagementCommandRequest
    ] = relational(
        "remoteManagementCommandRequests",
        "SoftLayer_Hardware_Component_RemoteManagement_Command_Request",
        array=True,
    )
    replication_event_count: int = counter("replicationEventCount")
    replication_events: list[models.NetworkStorageEvent] = relational(
        "replicationEvents", "SoftLayer_Network_Storage_Event", array=True
    )
    require_silent_ib_mid_user_creation: bool | None = relational(
        "requireSilentIBMidUserCreation", "boolean"
    )
    reseller_level: int | None = local("resellerLevel", "int")
    reserved_capacity_agreement_count: int = counter("reservedCapacityAgreementCount")
    reserved_capacity_agreements: list[models.AccountAgreement] = relational(
        "reservedCapacityAgreements", "SoftLayer_Account_Agreement", array=True
    )
    reserved_capacity_group_count: int = counter("reservedCapacityGroupCount")
    reserved_capacity_groups: list[models.VirtualReservedCapacityGroup] = relational(
        "reservedCapacityGroups", "SoftLayer_Virtual_ReservedCapacityGroup", array=True
    )
    router_count: int = counter("routerCount")
    routers: list[models.Hardware] = relational("routers", "SoftLayer_Hardware", array=True)
    saml_authentication: models.AccountAuthenticationSaml | None = relational(
        "samlAuthentication", "SoftLayer_Account_Authentication_Saml"
    )
    secondary_domain_count: int = counter("secondaryDomainCount")
    secondary_domains: list[models.DnsSecondary] = relational(
        "secondaryDomains", "SoftLayer_Dns_Secondary", array=True
    )
    security_certificate_count: int = counter("securityCertificateCount")
    security_certificates: list[models.SecurityCertificate] = relational(
        "securityCertificates", "SoftLayer_Security_Certificate", array=True
    )
    security_group_count: int = counter("securityGroupCount")
    security_groups: list[models.NetworkSecurityGroup] = relational(
        "securityGroups", "SoftLayer_Network_SecurityGroup", array=True
    )
    security_level: models.SecurityLevel | None = relational(
        "securityLevel", "SoftLayer_Security_Level"
    )
    service_billing_item_count: int = counter("serviceBillingItemCount")
    service_billing_items: list[models.BillingItem] = relational(
        "serviceBillingItems", "SoftLayer_Billing_Item", array=True
    )
    shipment_count: int = counter("shipmentCount")
    shipments: list[models.AccountShipment] = relational(
        "shipments", "SoftLayer_Account_Shipment", array=True
    )
    ssh_key_count: int = counter("sshKeyCount")
    ssh_keys: list[models.SecuritySshKey] = relational(
        "sshKeys", "SoftLayer_Security_Ssh_Key", array=True
    )
    ssl_vpn_user_count: int = counter("sslVpnUserCount")
    ssl_vpn_users: list[models.UserCustomer] = relational(
        "sslVpnUsers", "SoftLayer_User_Customer", array=True
    )
    standard_pool_virtual_guest_count: int = counter("standardPoolVirtualGuestCount")
    standard_pool_virtual_guests: list[models.VirtualGuest] = relational(
        "standardPoolVirtualGuests", "SoftLayer_Virtual_Guest", array=True
    )
    state: str | None = local("state", "string")
    status_date: datetime | None = local("statusDate", "dateTime")
    subnet_count: int = counter("subnetCount")
    subnets: list[models.NetworkSubnet] = relational(
        "subnets", "SoftLayer_Network_Subnet", array=True
    )
    support_representative_count: int = counter("supportRepresentativeCount")
    support_representatives: list[models.UserEmployee] = relational(
        "supportRepresentatives", "SoftLayer_User_Employee", array=True
    )
    support_subscription_count: int = counter("supportSubscriptionCount")
    support_subscriptions: list[models.BillingItem] = relational(
        "supportSubscriptions", "SoftLayer_Billing_Item", array=True
    )
    support_tier: str | None = relational("supportTier", "string")
    suppress_invoices_flag: bool | None = relational("suppressInvoicesFlag", "boolean")
    tag_count: int = counter("tagCount")
    tags: list[models.Tag] = relational("tags", "SoftLayer_Tag", array=True)
    test_account_attribute_flag: bool | None = relational("testAccountAttributeFlag", "boolean")
    ticket_count: int = counter("ticketCount")
    tickets: list[models.Ticket] = relational("tickets", "SoftLayer_Ticket", array=True)
    tickets_closed_in_the_last_three_days: list[models.Ticket] = relational(
        "ticketsClosedInTheLastThreeDays", "SoftLayer_Ticket", array=True
    )
    tickets_closed_in_the_last_three_days_count: int = counter(
        "ticketsClosedInTheLastThreeDaysCount"
    )
    tickets_closed_today: list[models.Ticket] = relational(
        "ticketsClosedToday", "SoftLayer_Ticket", array=True
    )
    tickets_closed_today_count: int = counter("ticketsClosedTodayCount")
    upgrade_request_count: int = counter("upgradeRequestCount")
    upgrade_requests: list[models.ProductUpgradeRequest] = relational(
        "upgradeRequests", "SoftLayer_Product_Upgrade_Request", array=True
    )
    user_count: int = counter("userCount")
    users: list[models.UserCustomer] = relational("users", "SoftLayer_User_Customer", array=True)
    valid_security_certificate_count: int = counter("validSecurityCertificateCount")
    valid_security_certificates: list[models.SecurityCertificate] = relational(
        "validSecurityCertificates", "SoftLayer_Security_Certificate", array=True
    )
    virtual_dedicated_rack_count: int = counter("virtualDedicatedRackCount")
    virtual_dedicated_racks: list[models.NetworkBandwidthVersion1Allotment] = relational(
        "virtualDedicatedRacks", "SoftLayer_Network_Bandwidth_Version1_Allotment", array=True
    )
    virtual_disk_image_count: int = counter("virtualDiskImageCount")
    virtual_disk_images: list[models.VirtualDiskImage] = relational(
        "virtualDiskImages", "SoftLayer_Virtual_Disk_Image", array=True
    )
    virtual_guest_count: int = counter("virtualGuestCount")
    virtual_guests: list[models.VirtualGuest] = relational(
        "virtualGuests", "SoftLayer_Virtual_Guest", array=True
    )
    virtual_guests_over_bandwidth_allocation: list[models.VirtualGuest] = relational(
        "virtualGuestsOverBandwidthAllocation", "SoftLayer_Virtual_Guest", array=True
    )
    virtual_guests_over_bandwidth_allocation_count: int = counter(
        "virtualGuestsOverBandwidthAllocationCount"
    )
    virtual_guests_projected_over_bandwidth_allocation: list[models.VirtualGuest] = relational(
        "virtualGuestsProjectedOverBandwidthAllocation", "SoftLayer_Virtual_Guest", array=True
    )
    virtual_guests_projected_over_bandwidth_allocation_count: int = counter(
        "virtualGuestsProjectedOverBandwidthAllocationCount"
    )
    virtual_guests_with_cpanel: list[models.VirtualGuest] = relational(
        "virtualGuestsWithCpanel", "SoftLayer_Virtual_Guest", array=True
    )
    virtual_guests_with_cpanel_count: int = counter("virtualGuestsWithCpanelCount")
    virtual_guests_with_mcafee: list[models.VirtualGuest] = relational(
        "virtualGuestsWithMcafee", "SoftLayer_Virtual_Guest", array=True
    )
    virtual_guests_with_mcafee_antivirus_redhat: list[models.VirtualGuest] = relational(
        "virtualGuestsWithMcafeeAntivirusRedhat", "SoftLayer_Virtual_Guest", array=True
    )
    virtual_guests_with_mcafee_antivirus_redhat_count: int = counter(
        "virtualGuestsWithMcafeeAntivirusRedhatCount"
    )
    virtual_guests_with_mcafee_antivirus_window_count: int = counter(
        "virtualGuestsWithMcafeeAntivirusWindowCount"
    )
    virtual_guests_with_mcafee_antivirus_windows: list[models.VirtualGuest] = relational(
        "virtualGuestsWithMcafeeAntivirusWindows", "SoftLayer_Virtual_Guest", array=True
    )
    virtual_guests_with_mcafee_count: int = counter("virtualGuestsWithMcafeeCount")
    virtual_guests_with_mcafee_intrusion_detection_system: list[models.VirtualGuest] = relational(
        "virtualGuestsWithMcafeeIntrusionDetectionSystem", "SoftLayer_Virtual_Guest", array=True
    )
    virtual_guests_with_mcafee_intrusion_detection_system_count: int = counter(
        "virtualGuestsWithMcafeeIntrusionDetectionSystemCount"
    )
    virtual_guests_with_plesk: list[models.VirtualGuest] = relational(
        "virtualGuestsWithPlesk", "SoftLayer_Virtual_Guest", array=True
    )
    virtual_guests_with_plesk_count: int = counter("virtualGuestsWithPleskCount")
    virtual_guests_with_quantastor: list[models.VirtualGuest] = relational(
        "virtualGuestsWithQuantastor", "SoftLayer_Virtual_Guest", array=True
    )
    virtual_guests_with_quantastor_count: int = counter("virtualGuestsWithQuantastorCount")
    virtual_guests_with_urchin: list[models.VirtualGuest] = relational(
        "virtualGuestsWithUrchin", "SoftLayer_Virtual_Guest", array=True
    )
    virtual_guests_with_urchin_count: int = counter("virtualGuestsWithUrchinCount")
    virtual_private_rack: models.NetworkBandwidthVersion1Allotment | None = relational(
        "virtualPrivateRack", "SoftLayer_Network_Bandwidth_Version1_Allotment"
    )
    virtual_storage_archive_repositories: list[models.VirtualStorageRepository] = relational(
        "virtualStorageArchiveRepositories", "SoftLayer_Virtual_Storage_Repository", array=True
    )
    virtual_storage_archive_repository_count: int = counter("virtualStorageArchiveRepositoryCount")
    virtual_storage_public_repositories: list[models.VirtualStorageRepository] = relational(
        "virtualStoragePublicRepositories", "SoftLayer_Virtual_Storage_Repository", array=True
    )
    virtual_storage_public_repository_count: int = counter("virtualStoragePublicRepositoryCount")
    vpc_virtual_guest_count: int = counter("vpcVirtualGuestCount")
    vpc_virtual_guests: list[models.VirtualGuest] = relational(
        "vpcVirtualGuests", "SoftLayer_Virtual_Guest", array=True
    )
    vpn_config_requires_vpn_manage_flag: bool | None = relational(
        "vpnConfigRequiresVPNManageFlag", "boolean"
    )
