# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from softlayer_sdk.services.account import AccountService as AccountService
from softlayer_sdk.services.account_address import AccountAddressService as AccountAddressService
from softlayer_sdk.services.account_address_type import (
    AccountAddressTypeService as AccountAddressTypeService,
)
from softlayer_sdk.services.account_affiliation import (
    AccountAffiliationService as AccountAffiliationService,
)
from softlayer_sdk.services.account_agreement import (
    AccountAgreementService as AccountAgreementService,
)
from softlayer_sdk.services.account_authentication_attribute import (
    AccountAuthenticationAttributeService as AccountAuthenticationAttributeService,
)
from softlayer_sdk.services.account_authentication_attribute_type import (
    AccountAuthenticationAttributeTypeService as AccountAuthenticationAttributeTypeService,
)
from softlayer_sdk.services.account_authentication_saml import (
    AccountAuthenticationSamlService as AccountAuthenticationSamlService,
)
from softlayer_sdk.services.account_brand_migration_request import (
    AccountBrandMigrationRequestService as AccountBrandMigrationRequestService,
)
from softlayer_sdk.services.account_business_partner import (
    AccountBusinessPartnerService as AccountBusinessPartnerService,
)
from softlayer_sdk.services.account_contact import AccountContactService as AccountContactService
from softlayer_sdk.services.account_external_setup import (
    AccountExternalSetupService as AccountExternalSetupService,
)
from softlayer_sdk.services.account_internal_ibm import (
    AccountInternalIbmService as AccountInternalIbmService,
)
from softlayer_sdk.services.account_internal_ibm_costrecovery_validator import (
    AccountInternalIbmCostRecoveryValidatorService as AccountInternalIbmCostRecoveryValidatorService,
)
from softlayer_sdk.services.account_link_bluemix import (
    AccountLinkBluemixService as AccountLinkBluemixService,
)
from softlayer_sdk.services.account_lockdown_request import (
    AccountLockdownRequestService as AccountLockdownRequestService,
)
from softlayer_sdk.services.account_masterserviceagreement import (
    AccountMasterServiceAgreementService as AccountMasterServiceAgreementService,
)
from softlayer_sdk.services.account_note import AccountNoteService as AccountNoteService
from softlayer_sdk.services.account_partner_referral_prospect import (
    AccountPartnerReferralProspectService as AccountPartnerReferralProspectService,
)
from softlayer_sdk.services.account_password import AccountPasswordService as AccountPasswordService
from softlayer_sdk.services.account_proofofconcept import (
    AccountProofOfConceptService as AccountProofOfConceptService,
)
from softlayer_sdk.services.account_proofofconcept_approver import (
    AccountProofOfConceptApproverService as AccountProofOfConceptApproverService,
)
from softlayer_sdk.services.account_proofofconcept_approver_role import (
    AccountProofOfConceptApproverRoleService as AccountProofOfConceptApproverRoleService,
)
from softlayer_sdk.services.account_proofofconcept_approver_type import (
    AccountProofOfConceptApproverTypeService as AccountProofOfConceptApproverTypeService,
)
from softlayer_sdk.services.account_proofofconcept_campaign_code import (
    AccountProofOfConceptCampaignCodeService as AccountProofOfConceptCampaignCodeService,
)
from softlayer_sdk.services.account_proofofconcept_funding_type import (
    AccountProofOfConceptFundingTypeService as AccountProofOfConceptFundingTypeService,
)
from softlayer_sdk.services.account_reports_request import (
    AccountReportsRequestService as AccountReportsRequestService,
)
from softlayer_sdk.services.account_shipment import AccountShipmentService as AccountShipmentService
from softlayer_sdk.services.account_shipment_item import (
    AccountShipmentItemService as AccountShipmentItemService,
)
from softlayer_sdk.services.account_shipment_item_type import (
    AccountShipmentItemTypeService as AccountShipmentItemTypeService,
)
from softlayer_sdk.services.account_shipment_resource_type import (
    AccountShipmentResourceTypeService as AccountShipmentResourceTypeService,
)
from softlayer_sdk.services.account_shipment_status import (
    AccountShipmentStatusService as AccountShipmentStatusService,
)
from softlayer_sdk.services.account_shipment_tracking_data import (
    AccountShipmentTrackingDataService as AccountShipmentTrackingDataService,
)
from softlayer_sdk.services.account_shipment_type import (
    AccountShipmentTypeService as AccountShipmentTypeService,
)
from softlayer_sdk.services.account_status_change_reason import (
    AccountStatusChangeReasonService as AccountStatusChangeReasonService,
)
from softlayer_sdk.services.auxiliary_notification_emergency import (
    AuxiliaryNotificationEmergencyService as AuxiliaryNotificationEmergencyService,
)
from softlayer_sdk.services.auxiliary_shipping_courier_type import (
    AuxiliaryShippingCourierTypeService as AuxiliaryShippingCourierTypeService,
)
from softlayer_sdk.services.billing_currency import BillingCurrencyService as BillingCurrencyService
from softlayer_sdk.services.billing_currency_country import (
    BillingCurrencyCountryService as BillingCurrencyCountryService,
)
from softlayer_sdk.services.billing_currency_exchangerate import (
    BillingCurrencyExchangeRateService as BillingCurrencyExchangeRateService,
)
from softlayer_sdk.services.billing_info import BillingInfoService as BillingInfoService
from softlayer_sdk.services.billing_invoice import BillingInvoiceService as BillingInvoiceService
from softlayer_sdk.services.billing_invoice_item import (
    BillingInvoiceItemService as BillingInvoiceItemService,
)
from softlayer_sdk.services.billing_invoice_next import (
    BillingInvoiceNextService as BillingInvoiceNextService,
)
from softlayer_sdk.services.billing_invoice_tax_status import (
    BillingInvoiceTaxStatusService as BillingInvoiceTaxStatusService,
)
from softlayer_sdk.services.billing_invoice_tax_type import (
    BillingInvoiceTaxTypeService as BillingInvoiceTaxTypeService,
)
from softlayer_sdk.services.billing_item import BillingItemService as BillingItemService
from softlayer_sdk.services.billing_item_cancellation_reason import (
    BillingItemCancellationReasonService as BillingItemCancellationReasonService,
)
from softlayer_sdk.services.billing_item_cancellation_reason_category import (
    BillingItemCancellationReasonCategoryService as BillingItemCancellationReasonCategoryService,
)
from softlayer_sdk.services.billing_item_cancellation_request import (
    BillingItemCancellationRequestService as BillingItemCancellationRequestService,
)
from softlayer_sdk.services.billing_item_chronicle import (
    BillingItemChronicleService as BillingItemChronicleService,
)
from softlayer_sdk.services.billing_item_virtual_dedicatedhost import (
    BillingItemVirtualDedicatedHostService as BillingItemVirtualDedicatedHostService,
)
from softlayer_sdk.services.billing_order import BillingOrderService as BillingOrderService
from softlayer_sdk.services.billing_order_cart import (
    BillingOrderCartService as BillingOrderCartService,
)
from softlayer_sdk.services.billing_order_item import (
    BillingOrderItemService as BillingOrderItemService,
)
from softlayer_sdk.services.billing_order_quote import (
    BillingOrderQuoteService as BillingOrderQuoteService,
)
from softlayer_sdk.services.bluepages_search import BluePagesSearchService as BluePagesSearchService
from softlayer_sdk.services.brand import BrandService as BrandService
from softlayer_sdk.services.brand_business_partner import (
    BrandBusinessPartnerService as BrandBusinessPartnerService,
)
from softlayer_sdk.services.brand_restriction_location_customercountry import (
    BrandRestrictionLocationCustomerCountryService as BrandRestrictionLocationCustomerCountryService,
)
from softlayer_sdk.services.business_partner_channel import (
    BusinessPartnerChannelService as BusinessPartnerChannelService,
)
from softlayer_sdk.services.business_partner_segment import (
    BusinessPartnerSegmentService as BusinessPartnerSegmentService,
)
from softlayer_sdk.services.catalyst_company_type import (
    CatalystCompanyTypeService as CatalystCompanyTypeService,
)
from softlayer_sdk.services.catalyst_enrollment import (
    CatalystEnrollmentService as CatalystEnrollmentService,
)
from softlayer_sdk.services.compliance_report_type import (
    ComplianceReportTypeService as ComplianceReportTypeService,
)
from softlayer_sdk.services.configuration_storage_group_array_type import (
    ConfigurationStorageGroupArrayTypeService as ConfigurationStorageGroupArrayTypeService,
)
from softlayer_sdk.services.configuration_template import (
    ConfigurationTemplateService as ConfigurationTemplateService,
)
from softlayer_sdk.services.configuration_template_section import (
    ConfigurationTemplateSectionService as ConfigurationTemplateSectionService,
)
from softlayer_sdk.services.configuration_template_section_definition import (
    ConfigurationTemplateSectionDefinitionService as ConfigurationTemplateSectionDefinitionService,
)
from softlayer_sdk.services.configuration_template_section_definition_group import (
    ConfigurationTemplateSectionDefinitionGroupService as ConfigurationTemplateSectionDefinitionGroupService,
)
from softlayer_sdk.services.configuration_template_section_definition_type import (
    ConfigurationTemplateSectionDefinitionTypeService as ConfigurationTemplateSectionDefinitionTypeService,
)
from softlayer_sdk.services.configuration_template_section_definition_value import (
    ConfigurationTemplateSectionDefinitionValueService as ConfigurationTemplateSectionDefinitionValueService,
)
from softlayer_sdk.services.configuration_template_section_profile import (
    ConfigurationTemplateSectionProfileService as ConfigurationTemplateSectionProfileService,
)
from softlayer_sdk.services.configuration_template_section_reference import (
    ConfigurationTemplateSectionReferenceService as ConfigurationTemplateSectionReferenceService,
)
from softlayer_sdk.services.configuration_template_section_type import (
    ConfigurationTemplateSectionTypeService as ConfigurationTemplateSectionTypeService,
)
from softlayer_sdk.services.configuration_template_type import (
    ConfigurationTemplateTypeService as ConfigurationTemplateTypeService,
)
from softlayer_sdk.services.dns_domain import DnsDomainService as DnsDomainService
from softlayer_sdk.services.dns_domain_resourcerecord import (
    DnsDomainResourceRecordService as DnsDomainResourceRecordService,
)
from softlayer_sdk.services.dns_domain_resourcerecord_mxtype import (
    DnsDomainResourceRecordMxTypeService as DnsDomainResourceRecordMxTypeService,
)
from softlayer_sdk.services.dns_domain_resourcerecord_srvtype import (
    DnsDomainResourceRecordSrvTypeService as DnsDomainResourceRecordSrvTypeService,
)
from softlayer_sdk.services.dns_secondary import DnsSecondaryService as DnsSecondaryService
from softlayer_sdk.services.email_subscription import (
    EmailSubscriptionService as EmailSubscriptionService,
)
from softlayer_sdk.services.email_subscription_group import (
    EmailSubscriptionGroupService as EmailSubscriptionGroupService,
)
from softlayer_sdk.services.event_log import EventLogService as EventLogService
from softlayer_sdk.services.exception_brand_creation import (
    ExceptionBrandCreationService as ExceptionBrandCreationService,
)
from softlayer_sdk.services.flexiblecredit_program import (
    FlexibleCreditProgramService as FlexibleCreditProgramService,
)
from softlayer_sdk.services.hardware import HardwareService as HardwareService
from softlayer_sdk.services.hardware_benchmark_certification import (
    HardwareBenchmarkCertificationService as HardwareBenchmarkCertificationService,
)
from softlayer_sdk.services.hardware_blade import HardwareBladeService as HardwareBladeService
from softlayer_sdk.services.hardware_component_locator import (
    HardwareComponentLocatorService as HardwareComponentLocatorService,
)
from softlayer_sdk.services.hardware_component_model import (
    HardwareComponentModelService as HardwareComponentModelService,
)
from softlayer_sdk.services.hardware_component_partition_operatingsystem import (
    HardwareComponentPartitionOperatingSystemService as HardwareComponentPartitionOperatingSystemService,
)
from softlayer_sdk.services.hardware_component_partition_template import (
    HardwareComponentPartitionTemplateService as HardwareComponentPartitionTemplateService,
)
from softlayer_sdk.services.hardware_router import HardwareRouterService as HardwareRouterService
from softlayer_sdk.services.hardware_securitymodule import (
    HardwareSecurityModuleService as HardwareSecurityModuleService,
)
from softlayer_sdk.services.hardware_securitymodule750 import (
    HardwareSecurityModule750Service as HardwareSecurityModule750Service,
)
from softlayer_sdk.services.hardware_server import HardwareServerService as HardwareServerService
from softlayer_sdk.services.integratedofferingteam_region import (
    IntegratedOfferingTeamRegionService as IntegratedOfferingTeamRegionService,
)
from softlayer_sdk.services.layout_container import LayoutContainerService as LayoutContainerService
from softlayer_sdk.services.layout_item import LayoutItemService as LayoutItemService
from softlayer_sdk.services.layout_profile import LayoutProfileService as LayoutProfileService
from softlayer_sdk.services.layout_profile_containers import (
    LayoutProfileContainersService as LayoutProfileContainersService,
)
from softlayer_sdk.services.layout_profile_customer import (
    LayoutProfileCustomerService as LayoutProfileCustomerService,
)
from softlayer_sdk.services.layout_profile_preference import (
    LayoutProfilePreferenceService as LayoutProfilePreferenceService,
)
from softlayer_sdk.services.locale import LocaleService as LocaleService
from softlayer_sdk.services.locale_country import LocaleCountryService as LocaleCountryService
from softlayer_sdk.services.locale_timezone import LocaleTimezoneService as LocaleTimezoneService
from softlayer_sdk.services.location import LocationService as LocationService
from softlayer_sdk.services.location_datacenter import (
    LocationDatacenterService as LocationDatacenterService,
)
from softlayer_sdk.services.location_group import LocationGroupService as LocationGroupService
from softlayer_sdk.services.location_group_pricing import (
    LocationGroupPricingService as LocationGroupPricingService,
)
from softlayer_sdk.services.location_group_regional import (
    LocationGroupRegionalService as LocationGroupRegionalService,
)
from softlayer_sdk.services.location_reservation import (
    LocationReservationService as LocationReservationService,
)
from softlayer_sdk.services.location_reservation_rack import (
    LocationReservationRackService as LocationReservationRackService,
)
from softlayer_sdk.services.location_reservation_rack_member import (
    LocationReservationRackMemberService as LocationReservationRackMemberService,
)
from softlayer_sdk.services.metric_tracking_object import (
    MetricTrackingObjectService as MetricTrackingObjectService,
)
from softlayer_sdk.services.metric_tracking_object_bandwidth_summary import (
    MetricTrackingObjectBandwidthSummaryService as MetricTrackingObjectBandwidthSummaryService,
)
from softlayer_sdk.services.monitoring_robot import MonitoringRobotService as MonitoringRobotService
from softlayer_sdk.services.network import NetworkService as NetworkService
from softlayer_sdk.services.network_application_delivery_controller import (
    NetworkApplicationDeliveryControllerService as NetworkApplicationDeliveryControllerService,
)
from softlayer_sdk.services.network_application_delivery_controller_configuration_history import (
    NetworkApplicationDeliveryControllerConfigurationHistoryService as NetworkApplicationDeliveryControllerConfigurationHistoryService,
)
from softlayer_sdk.services.network_bandwidth_version1_allotment import (
    NetworkBandwidthVersion1AllotmentService as NetworkBandwidthVersion1AllotmentService,
)
from softlayer_sdk.services.network_component import (
    NetworkComponentService as NetworkComponentService,
)
from softlayer_sdk.services.network_component_firewall import (
    NetworkComponentFirewallService as NetworkComponentFirewallService,
)
from softlayer_sdk.services.network_customer_subnet import (
    NetworkCustomerSubnetService as NetworkCustomerSubnetService,
)
from softlayer_sdk.services.network_directlink_location import (
    NetworkDirectLinkLocationService as NetworkDirectLinkLocationService,
)
from softlayer_sdk.services.network_directlink_provider import (
    NetworkDirectLinkProviderService as NetworkDirectLinkProviderService,
)
from softlayer_sdk.services.network_directlink_servicetype import (
    NetworkDirectLinkServiceTypeService as NetworkDirectLinkServiceTypeService,
)
from softlayer_sdk.services.network_firewall_accesscontrollist import (
    NetworkFirewallAccessControlListService as NetworkFirewallAccessControlListService,
)
from softlayer_sdk.services.network_firewall_interface import (
    NetworkFirewallInterfaceService as NetworkFirewallInterfaceService,
)
from softlayer_sdk.services.network_firewall_module_context_interface import (
    NetworkFirewallModuleContextInterfaceService as NetworkFirewallModuleContextInterfaceService,
)
from softlayer_sdk.services.network_firewall_template import (
    NetworkFirewallTemplateService as NetworkFirewallTemplateService,
)
from softlayer_sdk.services.network_firewall_update_request import (
    NetworkFirewallUpdateRequestService as NetworkFirewallUpdateRequestService,
)
from softlayer_sdk.services.network_firewall_update_request_rule import (
    NetworkFirewallUpdateRequestRuleService as NetworkFirewallUpdateRequestRuleService,
)
from softlayer_sdk.services.network_gateway import NetworkGatewayService as NetworkGatewayService
from softlayer_sdk.services.network_gateway_member import (
    NetworkGatewayMemberService as NetworkGatewayMemberService,
)
from softlayer_sdk.services.network_gateway_member_attribute import (
    NetworkGatewayMemberAttributeService as NetworkGatewayMemberAttributeService,
)
from softlayer_sdk.services.network_gateway_precheck import (
    NetworkGatewayPrecheckService as NetworkGatewayPrecheckService,
)
from softlayer_sdk.services.network_gateway_status import (
    NetworkGatewayStatusService as NetworkGatewayStatusService,
)
from softlayer_sdk.services.network_gateway_versionupgrade import (
    NetworkGatewayVersionUpgradeService as NetworkGatewayVersionUpgradeService,
)
from softlayer_sdk.services.network_gateway_vlan import (
    NetworkGatewayVlanService as NetworkGatewayVlanService,
)
from softlayer_sdk.services.network_interconnect_tenant import (
    NetworkInterconnectTenantService as NetworkInterconnectTenantService,
)
from softlayer_sdk.services.network_lbaas_healthmonitor import (
    NetworkLBaaSHealthMonitorService as NetworkLBaaSHealthMonitorService,
)
from softlayer_sdk.services.network_lbaas_l7member import (
    NetworkLBaaSL7MemberService as NetworkLBaaSL7MemberService,
)
from softlayer_sdk.services.network_lbaas_l7policy import (
    NetworkLBaaSL7PolicyService as NetworkLBaaSL7PolicyService,
)
from softlayer_sdk.services.network_lbaas_l7pool import (
    NetworkLBaaSL7PoolService as NetworkLBaaSL7PoolService,
)
from softlayer_sdk.services.network_lbaas_l7rule import (
    NetworkLBaaSL7RuleService as NetworkLBaaSL7RuleService,
)
from softlayer_sdk.services.network_lbaas_listener import (
    NetworkLBaaSListenerService as NetworkLBaaSListenerService,
)
from softlayer_sdk.services.network_lbaas_loadbalancer import (
    NetworkLBaaSLoadBalancerService as NetworkLBaaSLoadBalancerService,
)
from softlayer_sdk.services.network_lbaas_loadbalancerappliance import (
    NetworkLBaaSLoadBalancerApplianceService as NetworkLBaaSLoadBalancerApplianceService,
)
from softlayer_sdk.services.network_lbaas_member import (
    NetworkLBaaSMemberService as NetworkLBaaSMemberService,
)
from softlayer_sdk.services.network_lbaas_sslcipher import (
    NetworkLBaaSSSLCipherService as NetworkLBaaSSSLCipherService,
)
from softlayer_sdk.services.network_message_delivery import (
    NetworkMessageDeliveryService as NetworkMessageDeliveryService,
)
from softlayer_sdk.services.network_message_delivery_email_sendgrid import (
    NetworkMessageDeliveryEmailSendgridService as NetworkMessageDeliveryEmailSendgridService,
)
from softlayer_sdk.services.network_monitor import NetworkMonitorService as NetworkMonitorService
from softlayer_sdk.services.network_monitor_version1_query_host import (
    NetworkMonitorVersion1QueryHostService as NetworkMonitorVersion1QueryHostService,
)
from softlayer_sdk.services.network_monitor_version1_query_host_stratum import (
    NetworkMonitorVersion1QueryHostStratumService as NetworkMonitorVersion1QueryHostStratumService,
)
from softlayer_sdk.services.network_pod import NetworkPodService as NetworkPodService
from softlayer_sdk.services.network_securitygroup import (
    NetworkSecurityGroupService as NetworkSecurityGroupService,
)
from softlayer_sdk.services.network_service_vpn_overrides import (
    NetworkServiceVpnOverridesService as NetworkServiceVpnOverridesService,
)
from softlayer_sdk.services.network_storage import NetworkStorageService as NetworkStorageService
from softlayer_sdk.services.network_storage_allowed_host import (
    NetworkStorageAllowedHostService as NetworkStorageAllowedHostService,
)
from softlayer_sdk.services.network_storage_allowed_host_hardware import (
    NetworkStorageAllowedHostHardwareService as NetworkStorageAllowedHostHardwareService,
)
from softlayer_sdk.services.network_storage_allowed_host_ipaddress import (
    NetworkStorageAllowedHostIpAddressService as NetworkStorageAllowedHostIpAddressService,
)
from softlayer_sdk.services.network_storage_allowed_host_subnet import (
    NetworkStorageAllowedHostSubnetService as NetworkStorageAllowedHostSubnetService,
)
from softlayer_sdk.services.network_storage_allowed_host_virtualguest import (
    NetworkStorageAllowedHostVirtualGuestService as NetworkStorageAllowedHostVirtualGuestService,
)
from softlayer_sdk.services.network_storage_backup_evault import (
    NetworkStorageBackupEvaultService as NetworkStorageBackupEvaultService,
)
from softlayer_sdk.services.network_storage_dedicatedcluster import (
    NetworkStorageDedicatedClusterService as NetworkStorageDedicatedClusterService,
)
from softlayer_sdk.services.network_storage_group import (
    NetworkStorageGroupService as NetworkStorageGroupService,
)
from softlayer_sdk.services.network_storage_group_iscsi import (
    NetworkStorageGroupIscsiService as NetworkStorageGroupIscsiService,
)
from softlayer_sdk.services.network_storage_group_nfs import (
    NetworkStorageGroupNfsService as NetworkStorageGroupNfsService,
)
from softlayer_sdk.services.network_storage_group_type import (
    NetworkStorageGroupTypeService as NetworkStorageGroupTypeService,
)
from softlayer_sdk.services.network_storage_hub_cleversafe_account import (
    NetworkStorageHubCleversafeAccountService as NetworkStorageHubCleversafeAccountService,
)
from softlayer_sdk.services.network_storage_hub_swift_metrics import (
    NetworkStorageHubSwiftMetricsService as NetworkStorageHubSwiftMetricsService,
)
from softlayer_sdk.services.network_storage_hub_swift_share import (
    NetworkStorageHubSwiftShareService as NetworkStorageHubSwiftShareService,
)
from softlayer_sdk.services.network_storage_iscsi import (
    NetworkStorageIscsiService as NetworkStorageIscsiService,
)
from softlayer_sdk.services.network_storage_iscsi_os_type import (
    NetworkStorageIscsiOSTypeService as NetworkStorageIscsiOSTypeService,
)
from softlayer_sdk.services.network_storage_schedule import (
    NetworkStorageScheduleService as NetworkStorageScheduleService,
)
from softlayer_sdk.services.network_storage_schedule_property_type import (
    NetworkStorageSchedulePropertyTypeService as NetworkStorageSchedulePropertyTypeService,
)
from softlayer_sdk.services.network_subnet import NetworkSubnetService as NetworkSubnetService
from softlayer_sdk.services.network_subnet_ipaddress import (
    NetworkSubnetIpAddressService as NetworkSubnetIpAddressService,
)
from softlayer_sdk.services.network_subnet_ipaddress_global import (
    NetworkSubnetIpAddressGlobalService as NetworkSubnetIpAddressGlobalService,
)
from softlayer_sdk.services.network_vlan import NetworkVlanService as NetworkVlanService
from softlayer_sdk.services.network_vlan_firewall import (
    NetworkVlanFirewallService as NetworkVlanFirewallService,
)
from softlayer_sdk.services.network_vlan_type import (
    NetworkVlanTypeService as NetworkVlanTypeService,
)
from softlayer_sdk.services.notification import NotificationService as NotificationService
from softlayer_sdk.services.notification_mobile import (
    NotificationMobileService as NotificationMobileService,
)
from softlayer_sdk.services.notification_occurrence_event import (
    NotificationOccurrenceEventService as NotificationOccurrenceEventService,
)
from softlayer_sdk.services.notification_occurrence_user import (
    NotificationOccurrenceUserService as NotificationOccurrenceUserService,
)
from softlayer_sdk.services.notification_user_subscriber import (
    NotificationUserSubscriberService as NotificationUserSubscriberService,
)
from softlayer_sdk.services.notification_user_subscriber_billing import (
    NotificationUserSubscriberBillingService as NotificationUserSubscriberBillingService,
)
from softlayer_sdk.services.notification_user_subscriber_mobile import (
    NotificationUserSubscriberMobileService as NotificationUserSubscriberMobileService,
)
from softlayer_sdk.services.notification_user_subscriber_preference import (
    NotificationUserSubscriberPreferenceService as NotificationUserSubscriberPreferenceService,
)
from softlayer_sdk.services.product_item import ProductItemService as ProductItemService
from softlayer_sdk.services.product_item_category import (
    ProductItemCategoryService as ProductItemCategoryService,
)
from softlayer_sdk.services.product_item_category_group import (
    ProductItemCategoryGroupService as ProductItemCategoryGroupService,
)
from softlayer_sdk.services.product_item_policy_assignment import (
    ProductItemPolicyAssignmentService as ProductItemPolicyAssignmentService,
)
from softlayer_sdk.services.product_item_price import (
    ProductItemPriceService as ProductItemPriceService,
)
from softlayer_sdk.services.product_item_price_premium import (
    ProductItemPricePremiumService as ProductItemPricePremiumService,
)
from softlayer_sdk.services.product_order import ProductOrderService as ProductOrderService
from softlayer_sdk.services.product_package import ProductPackageService as ProductPackageService
from softlayer_sdk.services.product_package_preset import (
    ProductPackagePresetService as ProductPackagePresetService,
)
from softlayer_sdk.services.product_package_server import (
    ProductPackageServerService as ProductPackageServerService,
)
from softlayer_sdk.services.product_package_server_option import (
    ProductPackageServerOptionService as ProductPackageServerOptionService,
)
from softlayer_sdk.services.product_package_type import (
    ProductPackageTypeService as ProductPackageTypeService,
)
from softlayer_sdk.services.product_promotion import (
    ProductPromotionService as ProductPromotionService,
)
from softlayer_sdk.services.product_upgrade_request import (
    ProductUpgradeRequestService as ProductUpgradeRequestService,
)
from softlayer_sdk.services.provisioning_hook import (
    ProvisioningHookService as ProvisioningHookService,
)
from softlayer_sdk.services.provisioning_hook_type import (
    ProvisioningHookTypeService as ProvisioningHookTypeService,
)
from softlayer_sdk.services.provisioning_maintenance_classification import (
    ProvisioningMaintenanceClassificationService as ProvisioningMaintenanceClassificationService,
)
from softlayer_sdk.services.provisioning_maintenance_classification_item_category import (
    ProvisioningMaintenanceClassificationItemCategoryService as ProvisioningMaintenanceClassificationItemCategoryService,
)
from softlayer_sdk.services.provisioning_maintenance_slots import (
    ProvisioningMaintenanceSlotsService as ProvisioningMaintenanceSlotsService,
)
from softlayer_sdk.services.provisioning_maintenance_ticket import (
    ProvisioningMaintenanceTicketService as ProvisioningMaintenanceTicketService,
)
from softlayer_sdk.services.provisioning_maintenance_window import (
    ProvisioningMaintenanceWindowService as ProvisioningMaintenanceWindowService,
)
from softlayer_sdk.services.provisioning_version1_transaction_group import (
    ProvisioningVersion1TransactionGroupService as ProvisioningVersion1TransactionGroupService,
)
from softlayer_sdk.services.provisioning_version1_transaction_ordertracking import (
    ProvisioningVersion1TransactionOrderTrackingService as ProvisioningVersion1TransactionOrderTrackingService,
)
from softlayer_sdk.services.provisioning_version1_transaction_ordertrackingstate import (
    ProvisioningVersion1TransactionOrderTrackingStateService as ProvisioningVersion1TransactionOrderTrackingStateService,
)
from softlayer_sdk.services.resource_configuration import (
    ResourceConfigurationService as ResourceConfigurationService,
)
from softlayer_sdk.services.resource_group import ResourceGroupService as ResourceGroupService
from softlayer_sdk.services.resource_group_template import (
    ResourceGroupTemplateService as ResourceGroupTemplateService,
)
from softlayer_sdk.services.resource_metadata import (
    ResourceMetadataService as ResourceMetadataService,
)
from softlayer_sdk.services.sales_presale_event import (
    SalesPresaleEventService as SalesPresaleEventService,
)
from softlayer_sdk.services.search import SearchService as SearchService
from softlayer_sdk.services.security_certificate import (
    SecurityCertificateService as SecurityCertificateService,
)
from softlayer_sdk.services.security_certificate_request import (
    SecurityCertificateRequestService as SecurityCertificateRequestService,
)
from softlayer_sdk.services.security_certificate_request_servertype import (
    SecurityCertificateRequestServerTypeService as SecurityCertificateRequestServerTypeService,
)
from softlayer_sdk.services.security_certificate_request_status import (
    SecurityCertificateRequestStatusService as SecurityCertificateRequestStatusService,
)
from softlayer_sdk.services.security_ssh_key import SecuritySshKeyService as SecuritySshKeyService
from softlayer_sdk.services.software_accountlicense import (
    SoftwareAccountLicenseService as SoftwareAccountLicenseService,
)
from softlayer_sdk.services.software_component import (
    SoftwareComponentService as SoftwareComponentService,
)
from softlayer_sdk.services.software_component_antivirusspyware import (
    SoftwareComponentAntivirusSpywareService as SoftwareComponentAntivirusSpywareService,
)
from softlayer_sdk.services.software_component_hostips import (
    SoftwareComponentHostIpsService as SoftwareComponentHostIpsService,
)
from softlayer_sdk.services.software_component_password import (
    SoftwareComponentPasswordService as SoftwareComponentPasswordService,
)
from softlayer_sdk.services.software_component_trellix import (
    SoftwareComponentTrellixService as SoftwareComponentTrellixService,
)
from softlayer_sdk.services.software_description import (
    SoftwareDescriptionService as SoftwareDescriptionService,
)
from softlayer_sdk.services.software_virtuallicense import (
    SoftwareVirtualLicenseService as SoftwareVirtualLicenseService,
)
from softlayer_sdk.services.survey import SurveyService as SurveyService
from softlayer_sdk.services.tag import TagService as TagService
from softlayer_sdk.services.ticket import TicketService as TicketService
from softlayer_sdk.services.ticket_attachment_file import (
    TicketAttachmentFileService as TicketAttachmentFileService,
)
from softlayer_sdk.services.ticket_attachment_file_servicenow import (
    TicketAttachmentFileServiceNowService as TicketAttachmentFileServiceNowService,
)
from softlayer_sdk.services.ticket_priority import TicketPriorityService as TicketPriorityService
from softlayer_sdk.services.ticket_subject import TicketSubjectService as TicketSubjectService
from softlayer_sdk.services.ticket_subject_category import (
    TicketSubjectCategoryService as TicketSubjectCategoryService,
)
from softlayer_sdk.services.ticket_survey import TicketSurveyService as TicketSurveyService
from softlayer_sdk.services.ticket_update_employee import (
    TicketUpdateEmployeeService as TicketUpdateEmployeeService,
)
from softlayer_sdk.services.user_customer import UserCustomerService as UserCustomerService
from softlayer_sdk.services.user_customer_apiauthentication import (
    UserCustomerApiAuthenticationService as UserCustomerApiAuthenticationService,
)
from softlayer_sdk.services.user_customer_customerpermission_permission import (
    UserCustomerCustomerPermissionPermissionService as UserCustomerCustomerPermissionPermissionService,
)
from softlayer_sdk.services.user_customer_external_binding import (
    UserCustomerExternalBindingService as UserCustomerExternalBindingService,
)
from softlayer_sdk.services.user_customer_external_binding_totp import (
    UserCustomerExternalBindingTotpService as UserCustomerExternalBindingTotpService,
)
from softlayer_sdk.services.user_customer_external_binding_vendor import (
    UserCustomerExternalBindingVendorService as UserCustomerExternalBindingVendorService,
)
from softlayer_sdk.services.user_customer_external_binding_verisign import (
    UserCustomerExternalBindingVerisignService as UserCustomerExternalBindingVerisignService,
)
from softlayer_sdk.services.user_customer_invitation import (
    UserCustomerInvitationService as UserCustomerInvitationService,
)
from softlayer_sdk.services.user_customer_notification_hardware import (
    UserCustomerNotificationHardwareService as UserCustomerNotificationHardwareService,
)
from softlayer_sdk.services.user_customer_notification_virtual_guest import (
    UserCustomerNotificationVirtualGuestService as UserCustomerNotificationVirtualGuestService,
)
from softlayer_sdk.services.user_customer_openidconnect import (
    UserCustomerOpenIdConnectService as UserCustomerOpenIdConnectService,
)
from softlayer_sdk.services.user_customer_openidconnect_trustedprofile import (
    UserCustomerOpenIdConnectTrustedProfileService as UserCustomerOpenIdConnectTrustedProfileService,
)
from softlayer_sdk.services.user_customer_profile_event_hyperwarp import (
    UserCustomerProfileEventHyperWarpService as UserCustomerProfileEventHyperWarpService,
)
from softlayer_sdk.services.user_customer_prospect_serviceprovider_enrollrequest import (
    UserCustomerProspectServiceProviderEnrollRequestService as UserCustomerProspectServiceProviderEnrollRequestService,
)
from softlayer_sdk.services.user_customer_security_answer import (
    UserCustomerSecurityAnswerService as UserCustomerSecurityAnswerService,
)
from softlayer_sdk.services.user_customer_status import (
    UserCustomerStatusService as UserCustomerStatusService,
)
from softlayer_sdk.services.user_external_binding import (
    UserExternalBindingService as UserExternalBindingService,
)
from softlayer_sdk.services.user_external_binding_vendor import (
    UserExternalBindingVendorService as UserExternalBindingVendorService,
)
from softlayer_sdk.services.user_permission_action import (
    UserPermissionActionService as UserPermissionActionService,
)
from softlayer_sdk.services.user_permission_department import (
    UserPermissionDepartmentService as UserPermissionDepartmentService,
)
from softlayer_sdk.services.user_permission_group import (
    UserPermissionGroupService as UserPermissionGroupService,
)
from softlayer_sdk.services.user_permission_group_type import (
    UserPermissionGroupTypeService as UserPermissionGroupTypeService,
)
from softlayer_sdk.services.user_permission_resource_type import (
    UserPermissionResourceTypeService as UserPermissionResourceTypeService,
)
from softlayer_sdk.services.user_permission_role import (
    UserPermissionRoleService as UserPermissionRoleService,
)
from softlayer_sdk.services.user_security_question import (
    UserSecurityQuestionService as UserSecurityQuestionService,
)
from softlayer_sdk.services.verify_api_httpobj import (
    VerifyApiHttpObjService as VerifyApiHttpObjService,
)
from softlayer_sdk.services.verify_api_httpsobj import (
    VerifyApiHttpsObjService as VerifyApiHttpsObjService,
)
from softlayer_sdk.services.virtual_dedicatedhost import (
    VirtualDedicatedHostService as VirtualDedicatedHostService,
)
from softlayer_sdk.services.virtual_disk_image import (
    VirtualDiskImageService as VirtualDiskImageService,
)
from softlayer_sdk.services.virtual_guest import VirtualGuestService as VirtualGuestService
from softlayer_sdk.services.virtual_guest_block_device_template_group import (
    VirtualGuestBlockDeviceTemplateGroupService as VirtualGuestBlockDeviceTemplateGroupService,
)
from softlayer_sdk.services.virtual_guest_boot_parameter import (
    VirtualGuestBootParameterService as VirtualGuestBootParameterService,
)
from softlayer_sdk.services.virtual_guest_boot_parameter_type import (
    VirtualGuestBootParameterTypeService as VirtualGuestBootParameterTypeService,
)
from softlayer_sdk.services.virtual_guest_network_component import (
    VirtualGuestNetworkComponentService as VirtualGuestNetworkComponentService,
)
from softlayer_sdk.services.virtual_host import VirtualHostService as VirtualHostService
from softlayer_sdk.services.virtual_placementgroup import (
    VirtualPlacementGroupService as VirtualPlacementGroupService,
)
from softlayer_sdk.services.virtual_placementgroup_rule import (
    VirtualPlacementGroupRuleService as VirtualPlacementGroupRuleService,
)
from softlayer_sdk.services.virtual_reservedcapacitygroup import (
    VirtualReservedCapacityGroupService as VirtualReservedCapacityGroupService,
)
from softlayer_sdk.services.virtual_reservedcapacitygroup_instance import (
    VirtualReservedCapacityGroupInstanceService as VirtualReservedCapacityGroupInstanceService,
)
from softlayer_sdk.services.virtual_storage_repository import (
    VirtualStorageRepositoryService as VirtualStorageRepositoryService,
)

__all__: list[str] = [
    "AccountAddressService",
    "AccountAddressTypeService",
    "AccountAffiliationService",
    "AccountAgreementService",
    "AccountAuthenticationAttributeService",
    "AccountAuthenticationAttributeTypeService",
    "AccountAuthenticationSamlService",
    "AccountBrandMigrationRequestService",
    "AccountBusinessPartnerService",
    "AccountContactService",
    "AccountExternalSetupService",
    "AccountInternalIbmCostRecoveryValidatorService",
    "AccountInternalIbmService",
    "AccountLinkBluemixService",
    "AccountLockdownRequestService",
    "AccountMasterServiceAgreementService",
    "AccountNoteService",
    "AccountPartnerReferralProspectService",
    "AccountPasswordService",
    "AccountProofOfConceptApproverRoleService",
    "AccountProofOfConceptApproverService",
    "AccountProofOfConceptApproverTypeService",
    "AccountProofOfConceptCampaignCodeService",
    "AccountProofOfConceptFundingTypeService",
    "AccountProofOfConceptService",
    "AccountReportsRequestService",
    "AccountService",
    "AccountShipmentItemService",
    "AccountShipmentItemTypeService",
    "AccountShipmentResourceTypeService",
    "AccountShipmentService",
    "AccountShipmentStatusService",
    "AccountShipmentTrackingDataService",
    "AccountShipmentTypeService",
    "AccountStatusChangeReasonService",
    "AuxiliaryNotificationEmergencyService",
    "AuxiliaryShippingCourierTypeService",
    "BillingCurrencyCountryService",
    "BillingCurrencyExchangeRateService",
    "BillingCurrencyService",
    "BillingInfoService",
    "BillingInvoiceItemService",
    "BillingInvoiceNextService",
    "BillingInvoiceService",
    "BillingInvoiceTaxStatusService",
    "BillingInvoiceTaxTypeService",
    "BillingItemCancellationReasonCategoryService",
    "BillingItemCancellationReasonService",
    "BillingItemCancellationRequestService",
    "BillingItemChronicleService",
    "BillingItemService",
    "BillingItemVirtualDedicatedHostService",
    "BillingOrderCartService",
    "BillingOrderItemService",
    "BillingOrderQuoteService",
    "BillingOrderService",
    "BluePagesSearchService",
    "BrandBusinessPartnerService",
    "BrandRestrictionLocationCustomerCountryService",
    "BrandService",
    "BusinessPartnerChannelService",
    "BusinessPartnerSegmentService",
    "CatalystCompanyTypeService",
    "CatalystEnrollmentService",
    "ComplianceReportTypeService",
    "ConfigurationStorageGroupArrayTypeService",
    "ConfigurationTemplateSectionDefinitionGroupService",
    "ConfigurationTemplateSectionDefinitionService",
    "ConfigurationTemplateSectionDefinitionTypeService",
    "ConfigurationTemplateSectionDefinitionValueService",
    "ConfigurationTemplateSectionProfileService",
    "ConfigurationTemplateSectionReferenceService",
    "ConfigurationTemplateSectionService",
    "ConfigurationTemplateSectionTypeService",
    "ConfigurationTemplateService",
    "ConfigurationTemplateTypeService",
    "DnsDomainResourceRecordMxTypeService",
    "DnsDomainResourceRecordService",
    "DnsDomainResourceRecordSrvTypeService",
    "DnsDomainService",
    "DnsSecondaryService",
    "EmailSubscriptionGroupService",
    "EmailSubscriptionService",
    "EventLogService",
    "ExceptionBrandCreationService",
    "FlexibleCreditProgramService",
    "HardwareBenchmarkCertificationService",
    "HardwareBladeService",
    "HardwareComponentLocatorService",
    "HardwareComponentModelService",
    "HardwareComponentPartitionOperatingSystemService",
    "HardwareComponentPartitionTemplateService",
    "HardwareRouterService",
    "HardwareSecurityModule750Service",
    "HardwareSecurityModuleService",
    "HardwareServerService",
    "HardwareService",
    "IntegratedOfferingTeamRegionService",
    "LayoutContainerService",
    "LayoutItemService",
    "LayoutProfileContainersService",
    "LayoutProfileCustomerService",
    "LayoutProfilePreferenceService",
    "LayoutProfileService",
    "LocaleCountryService",
    "LocaleService",
    "LocaleTimezoneService",
    "LocationDatacenterService",
    "LocationGroupPricingService",
    "LocationGroupRegionalService",
    "LocationGroupService",
    "LocationReservationRackMemberService",
    "LocationReservationRackService",
    "LocationReservationService",
    "LocationService",
    "MetricTrackingObjectBandwidthSummaryService",
    "MetricTrackingObjectService",
    "MonitoringRobotService",
    "NetworkApplicationDeliveryControllerConfigurationHistoryService",
    "NetworkApplicationDeliveryControllerService",
    "NetworkBandwidthVersion1AllotmentService",
    "NetworkComponentFirewallService",
    "NetworkComponentService",
    "NetworkCustomerSubnetService",
    "NetworkDirectLinkLocationService",
    "NetworkDirectLinkProviderService",
    "NetworkDirectLinkServiceTypeService",
    "NetworkFirewallAccessControlListService",
    "NetworkFirewallInterfaceService",
    "NetworkFirewallModuleContextInterfaceService",
    "NetworkFirewallTemplateService",
    "NetworkFirewallUpdateRequestRuleService",
    "NetworkFirewallUpdateRequestService",
    "NetworkGatewayMemberAttributeService",
    "NetworkGatewayMemberService",
    "NetworkGatewayPrecheckService",
    "NetworkGatewayService",
    "NetworkGatewayStatusService",
    "NetworkGatewayVersionUpgradeService",
    "NetworkGatewayVlanService",
    "NetworkInterconnectTenantService",
    "NetworkLBaaSHealthMonitorService",
    "NetworkLBaaSL7MemberService",
    "NetworkLBaaSL7PolicyService",
    "NetworkLBaaSL7PoolService",
    "NetworkLBaaSL7RuleService",
    "NetworkLBaaSListenerService",
    "NetworkLBaaSLoadBalancerApplianceService",
    "NetworkLBaaSLoadBalancerService",
    "NetworkLBaaSMemberService",
    "NetworkLBaaSSSLCipherService",
    "NetworkMessageDeliveryEmailSendgridService",
    "NetworkMessageDeliveryService",
    "NetworkMonitorService",
    "NetworkMonitorVersion1QueryHostService",
    "NetworkMonitorVersion1QueryHostStratumService",
    "NetworkPodService",
    "NetworkSecurityGroupService",
    "NetworkService",
    "NetworkServiceVpnOverridesService",
    "NetworkStorageAllowedHostHardwareService",
    "NetworkStorageAllowedHostIpAddressService",
    "NetworkStorageAllowedHostService",
    "NetworkStorageAllowedHostSubnetService",
    "NetworkStorageAllowedHostVirtualGuestService",
    "NetworkStorageBackupEvaultService",
    "NetworkStorageDedicatedClusterService",
    "NetworkStorageGroupIscsiService",
    "NetworkStorageGroupNfsService",
    "NetworkStorageGroupService",
    "NetworkStorageGroupTypeService",
    "NetworkStorageHubCleversafeAccountService",
    "NetworkStorageHubSwiftMetricsService",
    "NetworkStorageHubSwiftShareService",
    "NetworkStorageIscsiOSTypeService",
    "NetworkStorageIscsiService",
    "NetworkStorageSchedulePropertyTypeService",
    "NetworkStorageScheduleService",
    "NetworkStorageService",
    "NetworkSubnetIpAddressGlobalService",
    "NetworkSubnetIpAddressService",
    "NetworkSubnetService",
    "NetworkVlanFirewallService",
    "NetworkVlanService",
    "NetworkVlanTypeService",
    "NotificationMobileService",
    "NotificationOccurrenceEventService",
    "NotificationOccurrenceUserService",
    "NotificationService",
    "NotificationUserSubscriberBillingService",
    "NotificationUserSubscriberMobileService",
    "NotificationUserSubscriberPreferenceService",
    "NotificationUserSubscriberService",
    "ProductItemCategoryGroupService",
    "ProductItemCategoryService",
    "ProductItemPolicyAssignmentService",
    "ProductItemPricePremiumService",
    "ProductItemPriceService",
    "ProductItemService",
    "ProductOrderService",
    "ProductPackagePresetService",
    "ProductPackageServerOptionService",
    "ProductPackageServerService",
    "ProductPackageService",
    "ProductPackageTypeService",
    "ProductPromotionService",
    "ProductUpgradeRequestService",
    "ProvisioningHookService",
    "ProvisioningHookTypeService",
    "ProvisioningMaintenanceClassificationItemCategoryService",
    "ProvisioningMaintenanceClassificationService",
    "ProvisioningMaintenanceSlotsService",
    "ProvisioningMaintenanceTicketService",
    "ProvisioningMaintenanceWindowService",
    "ProvisioningVersion1TransactionGroupService",
    "ProvisioningVersion1TransactionOrderTrackingService",
    "ProvisioningVersion1TransactionOrderTrackingStateService",
    "ResourceConfigurationService",
    "ResourceGroupService",
    "ResourceGroupTemplateService",
    "ResourceMetadataService",
    "SalesPresaleEventService",
    "SearchService",
    "SecurityCertificateRequestServerTypeService",
    "SecurityCertificateRequestService",
    "SecurityCertificateRequestStatusService",
    "SecurityCertificateService",
    "SecuritySshKeyService",
    "SoftwareAccountLicenseService",
    "SoftwareComponentAntivirusSpywareService",
    "SoftwareComponentHostIpsService",
    "SoftwareComponentPasswordService",
    "SoftwareComponentService",
    "SoftwareComponentTrellixService",
    "SoftwareDescriptionService",
    "SoftwareVirtualLicenseService",
    "SurveyService",
    "TagService",
    "TicketAttachmentFileService",
    "TicketAttachmentFileServiceNowService",
    "TicketPriorityService",
    "TicketService",
    "TicketSubjectCategoryService",
    "TicketSubjectService",
    "TicketSurveyService",
    "TicketUpdateEmployeeService",
    "UserCustomerApiAuthenticationService",
    "UserCustomerCustomerPermissionPermissionService",
    "UserCustomerExternalBindingService",
    "UserCustomerExternalBindingTotpService",
    "UserCustomerExternalBindingVendorService",
    "UserCustomerExternalBindingVerisignService",
    "UserCustomerInvitationService",
    "UserCustomerNotificationHardwareService",
    "UserCustomerNotificationVirtualGuestService",
    "UserCustomerOpenIdConnectService",
    "UserCustomerOpenIdConnectTrustedProfileService",
    "UserCustomerProfileEventHyperWarpService",
    "UserCustomerProspectServiceProviderEnrollRequestService",
    "UserCustomerSecurityAnswerService",
    "UserCustomerService",
    "UserCustomerStatusService",
    "UserExternalBindingService",
    "UserExternalBindingVendorService",
    "UserPermissionActionService",
    "UserPermissionDepartmentService",
    "UserPermissionGroupService",
    "UserPermissionGroupTypeService",
    "UserPermissionResourceTypeService",
    "UserPermissionRoleService",
    "UserSecurityQuestionService",
    "VerifyApiHttpObjService",
    "VerifyApiHttpsObjService",
    "VirtualDedicatedHostService",
    "VirtualDiskImageService",
    "VirtualGuestBlockDeviceTemplateGroupService",
    "VirtualGuestBootParameterService",
    "VirtualGuestBootParameterTypeService",
    "VirtualGuestNetworkComponentService",
    "VirtualGuestService",
    "VirtualHostService",
    "VirtualPlacementGroupRuleService",
    "VirtualPlacementGroupService",
    "VirtualReservedCapacityGroupInstanceService",
    "VirtualReservedCapacityGroupService",
    "VirtualStorageRepositoryService",
]
