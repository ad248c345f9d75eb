# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from softlayer_sdk._values.entity import Entity as Entity
from softlayer_sdk.models.abuse_lockdown_resource import (
    AbuseLockdownResource as AbuseLockdownResource,
)
from softlayer_sdk.models.account import Account as Account
from softlayer_sdk.models.account_abuseemail import AccountAbuseEmail as AccountAbuseEmail
from softlayer_sdk.models.account_address import AccountAddress as AccountAddress
from softlayer_sdk.models.account_address_type import AccountAddressType as AccountAddressType
from softlayer_sdk.models.account_affiliation import AccountAffiliation as AccountAffiliation
from softlayer_sdk.models.account_agreement import AccountAgreement as AccountAgreement
from softlayer_sdk.models.account_agreement_status import (
    AccountAgreementStatus as AccountAgreementStatus,
)
from softlayer_sdk.models.account_agreement_type import AccountAgreementType as AccountAgreementType
from softlayer_sdk.models.account_attachment_employee import (
    AccountAttachmentEmployee as AccountAttachmentEmployee,
)
from softlayer_sdk.models.account_attachment_employee_role import (
    AccountAttachmentEmployeeRole as AccountAttachmentEmployeeRole,
)
from softlayer_sdk.models.account_attribute import AccountAttribute as AccountAttribute
from softlayer_sdk.models.account_attribute_type import AccountAttributeType as AccountAttributeType
from softlayer_sdk.models.account_authentication_attribute import (
    AccountAuthenticationAttribute as AccountAuthenticationAttribute,
)
from softlayer_sdk.models.account_authentication_attribute_type import (
    AccountAuthenticationAttributeType as AccountAuthenticationAttributeType,
)
from softlayer_sdk.models.account_authentication_openidconnect_option import (
    AccountAuthenticationOpenIdConnectOption as AccountAuthenticationOpenIdConnectOption,
)
from softlayer_sdk.models.account_authentication_openidconnect_registrationinformation import (
    AccountAuthenticationOpenIdConnectRegistrationInformation as AccountAuthenticationOpenIdConnectRegistrationInformation,
)
from softlayer_sdk.models.account_authentication_saml import (
    AccountAuthenticationSaml as AccountAuthenticationSaml,
)
from softlayer_sdk.models.account_brand_migration_request import (
    AccountBrandMigrationRequest as AccountBrandMigrationRequest,
)
from softlayer_sdk.models.account_business_partner import (
    AccountBusinessPartner as AccountBusinessPartner,
)
from softlayer_sdk.models.account_classification_group_type import (
    AccountClassificationGroupType as AccountClassificationGroupType,
)
from softlayer_sdk.models.account_contact import AccountContact as AccountContact
from softlayer_sdk.models.account_contact_type import AccountContactType as AccountContactType
from softlayer_sdk.models.account_external_setup import AccountExternalSetup as AccountExternalSetup
from softlayer_sdk.models.account_internal_ibm import AccountInternalIbm as AccountInternalIbm
from softlayer_sdk.models.account_internal_ibm_costrecovery_validator import (
    AccountInternalIbmCostRecoveryValidator as AccountInternalIbmCostRecoveryValidator,
)
from softlayer_sdk.models.account_link import AccountLink as AccountLink
from softlayer_sdk.models.account_link_bluemix import AccountLinkBluemix as AccountLinkBluemix
from softlayer_sdk.models.account_link_vendor import AccountLinkVendor as AccountLinkVendor
from softlayer_sdk.models.account_lockdown_request import (
    AccountLockdownRequest as AccountLockdownRequest,
)
from softlayer_sdk.models.account_masterserviceagreement import (
    AccountMasterServiceAgreement as AccountMasterServiceAgreement,
)
from softlayer_sdk.models.account_network_vlan_span import (
    AccountNetworkVlanSpan as AccountNetworkVlanSpan,
)
from softlayer_sdk.models.account_note import AccountNote as AccountNote
from softlayer_sdk.models.account_note_history import AccountNoteHistory as AccountNoteHistory
from softlayer_sdk.models.account_partner_referral_prospect import (
    AccountPartnerReferralProspect as AccountPartnerReferralProspect,
)
from softlayer_sdk.models.account_password import AccountPassword as AccountPassword
from softlayer_sdk.models.account_password_type import AccountPasswordType as AccountPasswordType
from softlayer_sdk.models.account_proofofconcept import (
    AccountProofOfConcept as AccountProofOfConcept,
)
from softlayer_sdk.models.account_proofofconcept_approver import (
    AccountProofOfConceptApprover as AccountProofOfConceptApprover,
)
from softlayer_sdk.models.account_proofofconcept_approver_role import (
    AccountProofOfConceptApproverRole as AccountProofOfConceptApproverRole,
)
from softlayer_sdk.models.account_proofofconcept_approver_type import (
    AccountProofOfConceptApproverType as AccountProofOfConceptApproverType,
)
from softlayer_sdk.models.account_proofofconcept_campaign_code import (
    AccountProofOfConceptCampaignCode as AccountProofOfConceptCampaignCode,
)
from softlayer_sdk.models.account_proofofconcept_funding_type import (
    AccountProofOfConceptFundingType as AccountProofOfConceptFundingType,
)
from softlayer_sdk.models.account_reports_request import (
    AccountReportsRequest as AccountReportsRequest,
)
from softlayer_sdk.models.account_shipment import AccountShipment as AccountShipment
from softlayer_sdk.models.account_shipment_item import AccountShipmentItem as AccountShipmentItem
from softlayer_sdk.models.account_shipment_item_type import (
    AccountShipmentItemType as AccountShipmentItemType,
)
from softlayer_sdk.models.account_shipment_resource_type import (
    AccountShipmentResourceType as AccountShipmentResourceType,
)
from softlayer_sdk.models.account_shipment_status import (
    AccountShipmentStatus as AccountShipmentStatus,
)
from softlayer_sdk.models.account_shipment_tracking_data import (
    AccountShipmentTrackingData as AccountShipmentTrackingData,
)
from softlayer_sdk.models.account_shipment_type import AccountShipmentType as AccountShipmentType
from softlayer_sdk.models.account_status import AccountStatus as AccountStatus
from softlayer_sdk.models.account_status_change_reason import (
    AccountStatusChangeReason as AccountStatusChangeReason,
)
from softlayer_sdk.models.auxiliary_notification_emergency import (
    AuxiliaryNotificationEmergency as AuxiliaryNotificationEmergency,
)
from softlayer_sdk.models.auxiliary_notification_emergency_signature import (
    AuxiliaryNotificationEmergencySignature as AuxiliaryNotificationEmergencySignature,
)
from softlayer_sdk.models.auxiliary_notification_emergency_status import (
    AuxiliaryNotificationEmergencyStatus as AuxiliaryNotificationEmergencyStatus,
)
from softlayer_sdk.models.auxiliary_shipping_courier import (
    AuxiliaryShippingCourier as AuxiliaryShippingCourier,
)
from softlayer_sdk.models.auxiliary_shipping_courier_type import (
    AuxiliaryShippingCourierType as AuxiliaryShippingCourierType,
)
from softlayer_sdk.models.billing_chargeback_type import (
    BillingChargebackType as BillingChargebackType,
)
from softlayer_sdk.models.billing_currency import BillingCurrency as BillingCurrency
from softlayer_sdk.models.billing_currency_country import (
    BillingCurrencyCountry as BillingCurrencyCountry,
)
from softlayer_sdk.models.billing_currency_exchangerate import (
    BillingCurrencyExchangeRate as BillingCurrencyExchangeRate,
)
from softlayer_sdk.models.billing_info import BillingInfo as BillingInfo
from softlayer_sdk.models.billing_info_ach import BillingInfoAch as BillingInfoAch
from softlayer_sdk.models.billing_info_cycle import BillingInfoCycle as BillingInfoCycle
from softlayer_sdk.models.billing_invoice import BillingInvoice as BillingInvoice
from softlayer_sdk.models.billing_invoice_item import BillingInvoiceItem as BillingInvoiceItem
from softlayer_sdk.models.billing_invoice_item_hardware import (
    BillingInvoiceItemHardware as BillingInvoiceItemHardware,
)
from softlayer_sdk.models.billing_invoice_item_tax_info import (
    BillingInvoiceItemTaxInfo as BillingInvoiceItemTaxInfo,
)
from softlayer_sdk.models.billing_invoice_next import BillingInvoiceNext as BillingInvoiceNext
from softlayer_sdk.models.billing_invoice_receivable_payment import (
    BillingInvoiceReceivablePayment as BillingInvoiceReceivablePayment,
)
from softlayer_sdk.models.billing_invoice_tax_info import (
    BillingInvoiceTaxInfo as BillingInvoiceTaxInfo,
)
from softlayer_sdk.models.billing_invoice_tax_status import (
    BillingInvoiceTaxStatus as BillingInvoiceTaxStatus,
)
from softlayer_sdk.models.billing_invoice_tax_type import (
    BillingInvoiceTaxType as BillingInvoiceTaxType,
)
from softlayer_sdk.models.billing_item import BillingItem as BillingItem
from softlayer_sdk.models.billing_item_association_history import (
    BillingItemAssociationHistory as BillingItemAssociationHistory,
)
from softlayer_sdk.models.billing_item_cancellation_reason import (
    BillingItemCancellationReason as BillingItemCancellationReason,
)
from softlayer_sdk.models.billing_item_cancellation_reason_category import (
    BillingItemCancellationReasonCategory as BillingItemCancellationReasonCategory,
)
from softlayer_sdk.models.billing_item_cancellation_request import (
    BillingItemCancellationRequest as BillingItemCancellationRequest,
)
from softlayer_sdk.models.billing_item_cancellation_request_item import (
    BillingItemCancellationRequestItem as BillingItemCancellationRequestItem,
)
from softlayer_sdk.models.billing_item_cancellation_request_status import (
    BillingItemCancellationRequestStatus as BillingItemCancellationRequestStatus,
)
from softlayer_sdk.models.billing_item_chronicle import BillingItemChronicle as BillingItemChronicle
from softlayer_sdk.models.billing_item_ctc_account import (
    BillingItemCtcAccount as BillingItemCtcAccount,
)
from softlayer_sdk.models.billing_item_gateway_appliance_cluster import (
    BillingItemGatewayApplianceCluster as BillingItemGatewayApplianceCluster,
)
from softlayer_sdk.models.billing_item_gateway_license import (
    BillingItemGatewayLicense as BillingItemGatewayLicense,
)
from softlayer_sdk.models.billing_item_hardware import BillingItemHardware as BillingItemHardware
from softlayer_sdk.models.billing_item_hardware_colocation import (
    BillingItemHardwareColocation as BillingItemHardwareColocation,
)
from softlayer_sdk.models.billing_item_hardware_component import (
    BillingItemHardwareComponent as BillingItemHardwareComponent,
)
from softlayer_sdk.models.billing_item_hardware_security_module import (
    BillingItemHardwareSecurityModule as BillingItemHardwareSecurityModule,
)
from softlayer_sdk.models.billing_item_hardware_server import (
    BillingItemHardwareServer as BillingItemHardwareServer,
)
from softlayer_sdk.models.billing_item_network_application_delivery_controller import (
    BillingItemNetworkApplicationDeliveryController as BillingItemNetworkApplicationDeliveryController,
)
from softlayer_sdk.models.billing_item_network_bandwidth import (
    BillingItemNetworkBandwidth as BillingItemNetworkBandwidth,
)
from softlayer_sdk.models.billing_item_network_firewall import (
    BillingItemNetworkFirewall as BillingItemNetworkFirewall,
)
from softlayer_sdk.models.billing_item_network_firewall_module_context import (
    BillingItemNetworkFirewallModuleContext as BillingItemNetworkFirewallModuleContext,
)
from softlayer_sdk.models.billing_item_network_interconnect import (
    BillingItemNetworkInterconnect as BillingItemNetworkInterconnect,
)
from softlayer_sdk.models.billing_item_network_interconnect_routing import (
    BillingItemNetworkInterconnectRouting as BillingItemNetworkInterconnectRouting,
)
from softlayer_sdk.models.billing_item_network_message_delivery import (
    BillingItemNetworkMessageDelivery as BillingItemNetworkMessageDelivery,
)
from softlayer_sdk.models.billing_item_network_performancestorage_iscsi import (
    BillingItemNetworkPerformanceStorageIscsi as BillingItemNetworkPerformanceStorageIscsi,
)
from softlayer_sdk.models.billing_item_network_performancestorage_nfs import (
    BillingItemNetworkPerformanceStorageNfs as BillingItemNetworkPerformanceStorageNfs,
)
from softlayer_sdk.models.billing_item_network_storage import (
    BillingItemNetworkStorage as BillingItemNetworkStorage,
)
from softlayer_sdk.models.billing_item_network_storage_hub import (
    BillingItemNetworkStorageHub as BillingItemNetworkStorageHub,
)
from softlayer_sdk.models.billing_item_network_storage_hub_bandwidth import (
    BillingItemNetworkStorageHubBandwidth as BillingItemNetworkStorageHubBandwidth,
)
from softlayer_sdk.models.billing_item_network_subnet import (
    BillingItemNetworkSubnet as BillingItemNetworkSubnet,
)
from softlayer_sdk.models.billing_item_network_subnet_ipaddress_global import (
    BillingItemNetworkSubnetIpAddressGlobal as BillingItemNetworkSubnetIpAddressGlobal,
)
from softlayer_sdk.models.billing_item_network_vlan import (
    BillingItemNetworkVlan as BillingItemNetworkVlan,
)
from softlayer_sdk.models.billing_item_newcustomersetup import (
    BillingItemNewCustomerSetup as BillingItemNewCustomerSetup,
)
from softlayer_sdk.models.billing_item_private_cloud import (
    BillingItemPrivateCloud as BillingItemPrivateCloud,
)
from softlayer_sdk.models.billing_item_software_component import (
    BillingItemSoftwareComponent as BillingItemSoftwareComponent,
)
from softlayer_sdk.models.billing_item_software_component_analytics_urchin import (
    BillingItemSoftwareComponentAnalyticsUrchin as BillingItemSoftwareComponentAnalyticsUrchin,
)
from softlayer_sdk.models.billing_item_software_component_controlpanel import (
    BillingItemSoftwareComponentControlPanel as BillingItemSoftwareComponentControlPanel,
)
from softlayer_sdk.models.billing_item_software_component_controlpanel_parallels_plesk_billing import (
    BillingItemSoftwareComponentControlPanelParallelsPleskBilling as BillingItemSoftwareComponentControlPanelParallelsPleskBilling,
)
from softlayer_sdk.models.billing_item_software_component_operatingsystem_addon import (
    BillingItemSoftwareComponentOperatingSystemAddon as BillingItemSoftwareComponentOperatingSystemAddon,
)
from softlayer_sdk.models.billing_item_software_component_operatingsystem_addon_citrix_essentials import (
    BillingItemSoftwareComponentOperatingSystemAddonCitrixEssentials as BillingItemSoftwareComponentOperatingSystemAddonCitrixEssentials,
)
from softlayer_sdk.models.billing_item_software_component_virtual_operatingsystem import (
    BillingItemSoftwareComponentVirtualOperatingSystem as BillingItemSoftwareComponentVirtualOperatingSystem,
)
from softlayer_sdk.models.billing_item_software_component_virtual_operatingsystem_microsoft import (
    BillingItemSoftwareComponentVirtualOperatingSystemMicrosoft as BillingItemSoftwareComponentVirtualOperatingSystemMicrosoft,
)
from softlayer_sdk.models.billing_item_software_component_virtual_operatingsystem_redhat import (
    BillingItemSoftwareComponentVirtualOperatingSystemRedhat as BillingItemSoftwareComponentVirtualOperatingSystemRedhat,
)
from softlayer_sdk.models.billing_item_software_license import (
    BillingItemSoftwareLicense as BillingItemSoftwareLicense,
)
from softlayer_sdk.models.billing_item_support import BillingItemSupport as BillingItemSupport
from softlayer_sdk.models.billing_item_user_customer_external_binding import (
    BillingItemUserCustomerExternalBinding as BillingItemUserCustomerExternalBinding,
)
from softlayer_sdk.models.billing_item_virtual_dedicated_rack import (
    BillingItemVirtualDedicatedRack as BillingItemVirtualDedicatedRack,
)
from softlayer_sdk.models.billing_item_virtual_dedicatedhost import (
    BillingItemVirtualDedicatedHost as BillingItemVirtualDedicatedHost,
)
from softlayer_sdk.models.billing_item_virtual_disk_image import (
    BillingItemVirtualDiskImage as BillingItemVirtualDiskImage,
)
from softlayer_sdk.models.billing_item_virtual_guest import (
    BillingItemVirtualGuest as BillingItemVirtualGuest,
)
from softlayer_sdk.models.billing_item_virtual_host_usage import (
    BillingItemVirtualHostUsage as BillingItemVirtualHostUsage,
)
from softlayer_sdk.models.billing_item_virtual_reservedcapacity import (
    BillingItemVirtualReservedCapacity as BillingItemVirtualReservedCapacity,
)
from softlayer_sdk.models.billing_item_workspace import BillingItemWorkspace as BillingItemWorkspace
from softlayer_sdk.models.billing_order import BillingOrder as BillingOrder
from softlayer_sdk.models.billing_order_cart import BillingOrderCart as BillingOrderCart
from softlayer_sdk.models.billing_order_item import BillingOrderItem as BillingOrderItem
from softlayer_sdk.models.billing_order_item_category_answer import (
    BillingOrderItemCategoryAnswer as BillingOrderItemCategoryAnswer,
)
from softlayer_sdk.models.billing_order_quote import BillingOrderQuote as BillingOrderQuote
from softlayer_sdk.models.billing_order_type import BillingOrderType as BillingOrderType
from softlayer_sdk.models.billing_payment_card_changerequest import (
    BillingPaymentCardChangeRequest as BillingPaymentCardChangeRequest,
)
from softlayer_sdk.models.billing_payment_card_manualpayment import (
    BillingPaymentCardManualPayment as BillingPaymentCardManualPayment,
)
from softlayer_sdk.models.billing_payment_card_payerauthentication_setup import (
    BillingPaymentCardPayerAuthenticationSetup as BillingPaymentCardPayerAuthenticationSetup,
)
from softlayer_sdk.models.billing_payment_card_payerauthentication_setup_information import (
    BillingPaymentCardPayerAuthenticationSetupInformation as BillingPaymentCardPayerAuthenticationSetupInformation,
)
from softlayer_sdk.models.billing_payment_card_transaction import (
    BillingPaymentCardTransaction as BillingPaymentCardTransaction,
)
from softlayer_sdk.models.billing_payment_paypal_transaction import (
    BillingPaymentPayPalTransaction as BillingPaymentPayPalTransaction,
)
from softlayer_sdk.models.billing_payment_processor import (
    BillingPaymentProcessor as BillingPaymentProcessor,
)
from softlayer_sdk.models.billing_payment_processor_method import (
    BillingPaymentProcessorMethod as BillingPaymentProcessorMethod,
)
from softlayer_sdk.models.billing_payment_processor_type import (
    BillingPaymentProcessorType as BillingPaymentProcessorType,
)
from softlayer_sdk.models.billing_payment_transaction import (
    BillingPaymentTransaction as BillingPaymentTransaction,
)
from softlayer_sdk.models.billing_payment_type import BillingPaymentType as BillingPaymentType
from softlayer_sdk.models.bluepages_container_employeeprofile import (
    BluePagesContainerEmployeeProfile as BluePagesContainerEmployeeProfile,
)
from softlayer_sdk.models.bluepages_search import BluePagesSearch as BluePagesSearch
from softlayer_sdk.models.bms_container_country import BMSContainerCountry as BMSContainerCountry
from softlayer_sdk.models.brand import Brand as Brand
from softlayer_sdk.models.brand_attribute import BrandAttribute as BrandAttribute
from softlayer_sdk.models.brand_business_partner import BrandBusinessPartner as BrandBusinessPartner
from softlayer_sdk.models.brand_contact import BrandContact as BrandContact
from softlayer_sdk.models.brand_contact_type import BrandContactType as BrandContactType
from softlayer_sdk.models.brand_payment_processor import (
    BrandPaymentProcessor as BrandPaymentProcessor,
)
from softlayer_sdk.models.brand_restriction_location_customercountry import (
    BrandRestrictionLocationCustomerCountry as BrandRestrictionLocationCustomerCountry,
)
from softlayer_sdk.models.business_partner_channel import (
    BusinessPartnerChannel as BusinessPartnerChannel,
)
from softlayer_sdk.models.business_partner_segment import (
    BusinessPartnerSegment as BusinessPartnerSegment,
)
from softlayer_sdk.models.catalyst_affiliate import CatalystAffiliate as CatalystAffiliate
from softlayer_sdk.models.catalyst_company_type import CatalystCompanyType as CatalystCompanyType
from softlayer_sdk.models.catalyst_enrollment import CatalystEnrollment as CatalystEnrollment
from softlayer_sdk.models.catalyst_enrollment_request import (
    CatalystEnrollmentRequest as CatalystEnrollmentRequest,
)
from softlayer_sdk.models.catalyst_enrollment_request_container_answeroption import (
    CatalystEnrollmentRequestContainerAnswerOption as CatalystEnrollmentRequestContainerAnswerOption,
)
from softlayer_sdk.models.compliance_report_type import ComplianceReportType as ComplianceReportType
from softlayer_sdk.models.configuration_storage_filesystem_type import (
    ConfigurationStorageFilesystemType as ConfigurationStorageFilesystemType,
)
from softlayer_sdk.models.configuration_storage_group import (
    ConfigurationStorageGroup as ConfigurationStorageGroup,
)
from softlayer_sdk.models.configuration_storage_group_array_type import (
    ConfigurationStorageGroupArrayType as ConfigurationStorageGroupArrayType,
)
from softlayer_sdk.models.configuration_storage_group_order import (
    ConfigurationStorageGroupOrder as ConfigurationStorageGroupOrder,
)
from softlayer_sdk.models.configuration_storage_group_template_group import (
    ConfigurationStorageGroupTemplateGroup as ConfigurationStorageGroupTemplateGroup,
)
from softlayer_sdk.models.configuration_template import (
    ConfigurationTemplate as ConfigurationTemplate,
)
from softlayer_sdk.models.configuration_template_attribute import (
    ConfigurationTemplateAttribute as ConfigurationTemplateAttribute,
)
from softlayer_sdk.models.configuration_template_section import (
    ConfigurationTemplateSection as ConfigurationTemplateSection,
)
from softlayer_sdk.models.configuration_template_section_attribute import (
    ConfigurationTemplateSectionAttribute as ConfigurationTemplateSectionAttribute,
)
from softlayer_sdk.models.configuration_template_section_definition import (
    ConfigurationTemplateSectionDefinition as ConfigurationTemplateSectionDefinition,
)
from softlayer_sdk.models.configuration_template_section_definition_attribute import (
    ConfigurationTemplateSectionDefinitionAttribute as ConfigurationTemplateSectionDefinitionAttribute,
)
from softlayer_sdk.models.configuration_template_section_definition_attribute_type import (
    ConfigurationTemplateSectionDefinitionAttributeType as ConfigurationTemplateSectionDefinitionAttributeType,
)
from softlayer_sdk.models.configuration_template_section_definition_group import (
    ConfigurationTemplateSectionDefinitionGroup as ConfigurationTemplateSectionDefinitionGroup,
)
from softlayer_sdk.models.configuration_template_section_definition_type import (
    ConfigurationTemplateSectionDefinitionType as ConfigurationTemplateSectionDefinitionType,
)
from softlayer_sdk.models.configuration_template_section_definition_value import (
    ConfigurationTemplateSectionDefinitionValue as ConfigurationTemplateSectionDefinitionValue,
)
from softlayer_sdk.models.configuration_template_section_profile import (
    ConfigurationTemplateSectionProfile as ConfigurationTemplateSectionProfile,
)
from softlayer_sdk.models.configuration_template_section_reference import (
    ConfigurationTemplateSectionReference as ConfigurationTemplateSectionReference,
)
from softlayer_sdk.models.configuration_template_section_type import (
    ConfigurationTemplateSectionType as ConfigurationTemplateSectionType,
)
from softlayer_sdk.models.configuration_template_type import (
    ConfigurationTemplateType as ConfigurationTemplateType,
)
from softlayer_sdk.models.container_account_authentication_openidconnect_usernamelookupcontainer import (
    ContainerAccountAuthenticationOpenIdConnectUsernameLookupContainer as ContainerAccountAuthenticationOpenIdConnectUsernameLookupContainer,
)
from softlayer_sdk.models.container_account_discount_program import (
    ContainerAccountDiscountProgram as ContainerAccountDiscountProgram,
)
from softlayer_sdk.models.container_account_discount_program_collection import (
    ContainerAccountDiscountProgramCollection as ContainerAccountDiscountProgramCollection,
)
from softlayer_sdk.models.container_account_external_setup_provisioningholdlifted import (
    ContainerAccountExternalSetupProvisioningHoldLifted as ContainerAccountExternalSetupProvisioningHoldLifted,
)
from softlayer_sdk.models.container_account_external_setup_provisioningholdlifted_attributes import (
    ContainerAccountExternalSetupProvisioningHoldLiftedAttributes as ContainerAccountExternalSetupProvisioningHoldLiftedAttributes,
)
from softlayer_sdk.models.container_account_internal_ibm_costrecovery import (
    ContainerAccountInternalIbmCostRecovery as ContainerAccountInternalIbmCostRecovery,
)
from softlayer_sdk.models.container_account_internal_ibm_request import (
    ContainerAccountInternalIbmRequest as ContainerAccountInternalIbmRequest,
)
from softlayer_sdk.models.container_account_payment_method_creditcard import (
    ContainerAccountPaymentMethodCreditCard as ContainerAccountPaymentMethodCreditCard,
)
from softlayer_sdk.models.container_account_personalinformation import (
    ContainerAccountPersonalInformation as ContainerAccountPersonalInformation,
)
from softlayer_sdk.models.container_account_proofofconcept_contact_customer import (
    ContainerAccountProofOfConceptContactCustomer as ContainerAccountProofOfConceptContactCustomer,
)
from softlayer_sdk.models.container_account_proofofconcept_contact_ibmer_requester import (
    ContainerAccountProofOfConceptContactIbmerRequester as ContainerAccountProofOfConceptContactIbmerRequester,
)
from softlayer_sdk.models.container_account_proofofconcept_contact_ibmer_technical import (
    ContainerAccountProofOfConceptContactIbmerTechnical as ContainerAccountProofOfConceptContactIbmerTechnical,
)
from softlayer_sdk.models.container_account_proofofconcept_request_accountfunded import (
    ContainerAccountProofOfConceptRequestAccountFunded as ContainerAccountProofOfConceptRequestAccountFunded,
)
from softlayer_sdk.models.container_account_proofofconcept_request_costrecovery import (
    ContainerAccountProofOfConceptRequestCostRecovery as ContainerAccountProofOfConceptRequestCostRecovery,
)
from softlayer_sdk.models.container_account_proofofconcept_request_globalfunded import (
    ContainerAccountProofOfConceptRequestGlobalFunded as ContainerAccountProofOfConceptRequestGlobalFunded,
)
from softlayer_sdk.models.container_account_proofofconcept_request_opportunity import (
    ContainerAccountProofOfConceptRequestOpportunity as ContainerAccountProofOfConceptRequestOpportunity,
)
from softlayer_sdk.models.container_account_proofofconcept_review import (
    ContainerAccountProofOfConceptReview as ContainerAccountProofOfConceptReview,
)
from softlayer_sdk.models.container_account_proofofconcept_review_event import (
    ContainerAccountProofOfConceptReviewEvent as ContainerAccountProofOfConceptReviewEvent,
)
from softlayer_sdk.models.container_account_proofofconcept_review_history import (
    ContainerAccountProofOfConceptReviewHistory as ContainerAccountProofOfConceptReviewHistory,
)
from softlayer_sdk.models.container_account_proofofconcept_review_summary import (
    ContainerAccountProofOfConceptReviewSummary as ContainerAccountProofOfConceptReviewSummary,
)
from softlayer_sdk.models.container_account_update_response import (
    ContainerAccountUpdateResponse as ContainerAccountUpdateResponse,
)
from softlayer_sdk.models.container_authentication_request_common import (
    ContainerAuthenticationRequestCommon as ContainerAuthenticationRequestCommon,
)
from softlayer_sdk.models.container_authentication_request_contract import (
    ContainerAuthenticationRequestContract as ContainerAuthenticationRequestContract,
)
from softlayer_sdk.models.container_authentication_request_native import (
    ContainerAuthenticationRequestNative as ContainerAuthenticationRequestNative,
)
from softlayer_sdk.models.container_authentication_request_native_external import (
    ContainerAuthenticationRequestNativeExternal as ContainerAuthenticationRequestNativeExternal,
)
from softlayer_sdk.models.container_authentication_request_native_external_totp import (
    ContainerAuthenticationRequestNativeExternalTotp as ContainerAuthenticationRequestNativeExternalTotp,
)
from softlayer_sdk.models.container_authentication_request_native_external_verisign import (
    ContainerAuthenticationRequestNativeExternalVerisign as ContainerAuthenticationRequestNativeExternalVerisign,
)
from softlayer_sdk.models.container_authentication_request_openidconnect import (
    ContainerAuthenticationRequestOpenIdConnect as ContainerAuthenticationRequestOpenIdConnect,
)
from softlayer_sdk.models.container_authentication_request_openidconnect_external import (
    ContainerAuthenticationRequestOpenIdConnectExternal as ContainerAuthenticationRequestOpenIdConnectExternal,
)
from softlayer_sdk.models.container_authentication_request_openidconnect_external_totp import (
    ContainerAuthenticationRequestOpenIdConnectExternalTotp as ContainerAuthenticationRequestOpenIdConnectExternalTotp,
)
from softlayer_sdk.models.container_authentication_request_openidconnect_external_verisign import (
    ContainerAuthenticationRequestOpenIdConnectExternalVerisign as ContainerAuthenticationRequestOpenIdConnectExternalVerisign,
)
from softlayer_sdk.models.container_authentication_response_2factorauthenticationneeded import (
    ContainerAuthenticationResponse2FactorAuthenticationNeeded as ContainerAuthenticationResponse2FactorAuthenticationNeeded,
)
from softlayer_sdk.models.container_authentication_response_account import (
    ContainerAuthenticationResponseAccount as ContainerAuthenticationResponseAccount,
)
from softlayer_sdk.models.container_authentication_response_accountidmissing import (
    ContainerAuthenticationResponseAccountIdMissing as ContainerAuthenticationResponseAccountIdMissing,
)
from softlayer_sdk.models.container_authentication_response_common import (
    ContainerAuthenticationResponseCommon as ContainerAuthenticationResponseCommon,
)
from softlayer_sdk.models.container_authentication_response_ipaddressrestrictioncheckneeded import (
    ContainerAuthenticationResponseIpAddressRestrictionCheckNeeded as ContainerAuthenticationResponseIpAddressRestrictionCheckNeeded,
)
from softlayer_sdk.models.container_authentication_response_loginfailed import (
    ContainerAuthenticationResponseLoginFailed as ContainerAuthenticationResponseLoginFailed,
)
from softlayer_sdk.models.container_authentication_response_success import (
    ContainerAuthenticationResponseSuccess as ContainerAuthenticationResponseSuccess,
)
from softlayer_sdk.models.container_bandwidth_usage import (
    ContainerBandwidthUsage as ContainerBandwidthUsage,
)
from softlayer_sdk.models.container_billing_currency_country import (
    ContainerBillingCurrencyCountry as ContainerBillingCurrencyCountry,
)
from softlayer_sdk.models.container_billing_currency_format import (
    ContainerBillingCurrencyFormat as ContainerBillingCurrencyFormat,
)
from softlayer_sdk.models.container_billing_info_ach import (
    ContainerBillingInfoAch as ContainerBillingInfoAch,
)
from softlayer_sdk.models.container_billing_invoice_email import (
    ContainerBillingInvoiceEmail as ContainerBillingInvoiceEmail,
)
from softlayer_sdk.models.container_billing_order_status import (
    ContainerBillingOrderStatus as ContainerBillingOrderStatus,
)
from softlayer_sdk.models.container_catalyst_manualenrollmentrequest import (
    ContainerCatalystManualEnrollmentRequest as ContainerCatalystManualEnrollmentRequest,
)
from softlayer_sdk.models.container_collection_locale_countrycode import (
    ContainerCollectionLocaleCountryCode as ContainerCollectionLocaleCountryCode,
)
from softlayer_sdk.models.container_collection_locale_statecode import (
    ContainerCollectionLocaleStateCode as ContainerCollectionLocaleStateCode,
)
from softlayer_sdk.models.container_collection_locale_vatcountrycodeandformat import (
    ContainerCollectionLocaleVatCountryCodeAndFormat as ContainerCollectionLocaleVatCountryCodeAndFormat,
)
from softlayer_sdk.models.container_disk_image_capture_template import (
    ContainerDiskImageCaptureTemplate as ContainerDiskImageCaptureTemplate,
)
from softlayer_sdk.models.container_disk_image_capture_template_volume import (
    ContainerDiskImageCaptureTemplateVolume as ContainerDiskImageCaptureTemplateVolume,
)
from softlayer_sdk.models.container_disk_image_capture_template_volume_partition import (
    ContainerDiskImageCaptureTemplateVolumePartition as ContainerDiskImageCaptureTemplateVolumePartition,
)
from softlayer_sdk.models.container_exception import ContainerException as ContainerException
from softlayer_sdk.models.container_graph import ContainerGraph as ContainerGraph
from softlayer_sdk.models.container_graph_option import ContainerGraphOption as ContainerGraphOption
from softlayer_sdk.models.container_graph_plot import ContainerGraphPlot as ContainerGraphPlot
from softlayer_sdk.models.container_graph_plot_coordinate import (
    ContainerGraphPlotCoordinate as ContainerGraphPlotCoordinate,
)
from softlayer_sdk.models.container_hardware_captureenabled import (
    ContainerHardwareCaptureEnabled as ContainerHardwareCaptureEnabled,
)
from softlayer_sdk.models.container_hardware_configuration import (
    ContainerHardwareConfiguration as ContainerHardwareConfiguration,
)
from softlayer_sdk.models.container_hardware_configuration_option import (
    ContainerHardwareConfigurationOption as ContainerHardwareConfigurationOption,
)
from softlayer_sdk.models.container_hardware_diskimagemap import (
    ContainerHardwareDiskImageMap as ContainerHardwareDiskImageMap,
)
from softlayer_sdk.models.container_hardware_massupdate import (
    ContainerHardwareMassUpdate as ContainerHardwareMassUpdate,
)
from softlayer_sdk.models.container_hardware_pool_details import (
    ContainerHardwarePoolDetails as ContainerHardwarePoolDetails,
)
from softlayer_sdk.models.container_hardware_pool_details_router import (
    ContainerHardwarePoolDetailsRouter as ContainerHardwarePoolDetailsRouter,
)
from softlayer_sdk.models.container_hardware_server_configuration import (
    ContainerHardwareServerConfiguration as ContainerHardwareServerConfiguration,
)
from softlayer_sdk.models.container_hardware_server_details import (
    ContainerHardwareServerDetails as ContainerHardwareServerDetails,
)
from softlayer_sdk.models.container_hardware_server_request import (
    ContainerHardwareServerRequest as ContainerHardwareServerRequest,
)
from softlayer_sdk.models.container_image_storagegroupdetails import (
    ContainerImageStorageGroupDetails as ContainerImageStorageGroupDetails,
)
from softlayer_sdk.models.container_image_storagegroupdetails_drives import (
    ContainerImageStorageGroupDetailsDrives as ContainerImageStorageGroupDetailsDrives,
)
from softlayer_sdk.models.container_knowledgelayer_questionanswer import (
    ContainerKnowledgeLayerQuestionAnswer as ContainerKnowledgeLayerQuestionAnswer,
)
from softlayer_sdk.models.container_message import ContainerMessage as ContainerMessage
from softlayer_sdk.models.container_metric_data_type import (
    ContainerMetricDataType as ContainerMetricDataType,
)
from softlayer_sdk.models.container_metric_tracking_object_details import (
    ContainerMetricTrackingObjectDetails as ContainerMetricTrackingObjectDetails,
)
from softlayer_sdk.models.container_metric_tracking_object_summary import (
    ContainerMetricTrackingObjectSummary as ContainerMetricTrackingObjectSummary,
)
from softlayer_sdk.models.container_metric_tracking_object_virtual_host_details import (
    ContainerMetricTrackingObjectVirtualHostDetails as ContainerMetricTrackingObjectVirtualHostDetails,
)
from softlayer_sdk.models.container_metric_tracking_object_virtual_host_summary import (
    ContainerMetricTrackingObjectVirtualHostSummary as ContainerMetricTrackingObjectVirtualHostSummary,
)
from softlayer_sdk.models.container_network_bandwidth_data_summary import (
    ContainerNetworkBandwidthDataSummary as ContainerNetworkBandwidthDataSummary,
)
from softlayer_sdk.models.container_network_bandwidth_version1_usage import (
    ContainerNetworkBandwidthVersion1Usage as ContainerNetworkBandwidthVersion1Usage,
)
from softlayer_sdk.models.container_network_message_delivery_email import (
    ContainerNetworkMessageDeliveryEmail as ContainerNetworkMessageDeliveryEmail,
)
from softlayer_sdk.models.container_network_message_delivery_email_sendgrid_account import (
    ContainerNetworkMessageDeliveryEmailSendgridAccount as ContainerNetworkMessageDeliveryEmailSendgridAccount,
)
from softlayer_sdk.models.container_network_message_delivery_email_sendgrid_account_offering import (
    ContainerNetworkMessageDeliveryEmailSendgridAccountOffering as ContainerNetworkMessageDeliveryEmailSendgridAccountOffering,
)
from softlayer_sdk.models.container_network_message_delivery_email_sendgrid_account_overview import (
    ContainerNetworkMessageDeliveryEmailSendgridAccountOverview as ContainerNetworkMessageDeliveryEmailSendgridAccountOverview,
)
from softlayer_sdk.models.container_network_message_delivery_email_sendgrid_account_profile import (
    ContainerNetworkMessageDeliveryEmailSendgridAccountProfile as ContainerNetworkMessageDeliveryEmailSendgridAccountProfile,
)
from softlayer_sdk.models.container_network_message_delivery_email_sendgrid_catalog_item import (
    ContainerNetworkMessageDeliveryEmailSendgridCatalogItem as ContainerNetworkMessageDeliveryEmailSendgridCatalogItem,
)
from softlayer_sdk.models.container_network_message_delivery_email_sendgrid_catalog_item_entitlements import (
    ContainerNetworkMessageDeliveryEmailSendgridCatalogItemEntitlements as ContainerNetworkMessageDeliveryEmailSendgridCatalogItemEntitlements,
)
from softlayer_sdk.models.container_network_message_delivery_email_sendgrid_catalog_item_offering import (
    ContainerNetworkMessageDeliveryEmailSendgridCatalogItemOffering as ContainerNetworkMessageDeliveryEmailSendgridCatalogItemOffering,
)
from softlayer_sdk.models.container_network_message_delivery_email_sendgrid_customer_profile import (
    ContainerNetworkMessageDeliveryEmailSendgridCustomerProfile as ContainerNetworkMessageDeliveryEmailSendgridCustomerProfile,
)
from softlayer_sdk.models.container_network_message_delivery_email_sendgrid_list_entry import (
    ContainerNetworkMessageDeliveryEmailSendgridListEntry as ContainerNetworkMessageDeliveryEmailSendgridListEntry,
)
from softlayer_sdk.models.container_network_message_delivery_email_sendgrid_statistics import (
    ContainerNetworkMessageDeliveryEmailSendgridStatistics as ContainerNetworkMessageDeliveryEmailSendgridStatistics,
)
from softlayer_sdk.models.container_network_message_delivery_email_sendgrid_statistics_graph import (
    ContainerNetworkMessageDeliveryEmailSendgridStatisticsGraph as ContainerNetworkMessageDeliveryEmailSendgridStatisticsGraph,
)
from softlayer_sdk.models.container_network_message_delivery_email_sendgrid_statistics_options import (
    ContainerNetworkMessageDeliveryEmailSendgridStatisticsOptions as ContainerNetworkMessageDeliveryEmailSendgridStatisticsOptions,
)
from softlayer_sdk.models.container_network_port_statistic import (
    ContainerNetworkPortStatistic as ContainerNetworkPortStatistic,
)
from softlayer_sdk.models.container_network_securitygroup_limit import (
    ContainerNetworkSecurityGroupLimit as ContainerNetworkSecurityGroupLimit,
)
from softlayer_sdk.models.container_network_service_resource_objectstorage_connectioninformation import (
    ContainerNetworkServiceResourceObjectStorageConnectionInformation as ContainerNetworkServiceResourceObjectStorageConnectionInformation,
)
from softlayer_sdk.models.container_network_storage_backup_evault_webcc_authentication_details import (
    ContainerNetworkStorageBackupEvaultWebCcAuthenticationDetails as ContainerNetworkStorageBackupEvaultWebCcAuthenticationDetails,
)
from softlayer_sdk.models.container_network_storage_datacenterlimits_volumecountlimitcontainer import (
    ContainerNetworkStorageDataCenterLimitsVolumeCountLimitContainer as ContainerNetworkStorageDataCenterLimitsVolumeCountLimitContainer,
)
from softlayer_sdk.models.container_network_storage_duplicateconversionstatusinformation import (
    ContainerNetworkStorageDuplicateConversionStatusInformation as ContainerNetworkStorageDuplicateConversionStatusInformation,
)
from softlayer_sdk.models.container_network_storage_evault_vault_task import (
    ContainerNetworkStorageEvaultVaultTask as ContainerNetworkStorageEvaultVaultTask,
)
from softlayer_sdk.models.container_network_storage_evault_webcc_agentstatus import (
    ContainerNetworkStorageEvaultWebCcAgentStatus as ContainerNetworkStorageEvaultWebCcAgentStatus,
)
from softlayer_sdk.models.container_network_storage_evault_webcc_backupresults import (
    ContainerNetworkStorageEvaultWebCcBackupResults as ContainerNetworkStorageEvaultWebCcBackupResults,
)
from softlayer_sdk.models.container_network_storage_evault_webcc_jobdetails import (
    ContainerNetworkStorageEvaultWebCcJobDetails as ContainerNetworkStorageEvaultWebCcJobDetails,
)
from softlayer_sdk.models.container_network_storage_host import (
    ContainerNetworkStorageHost as ContainerNetworkStorageHost,
)
from softlayer_sdk.models.container_network_storage_hostsgatewayinformation import (
    ContainerNetworkStorageHostsGatewayInformation as ContainerNetworkStorageHostsGatewayInformation,
)
from softlayer_sdk.models.container_network_storage_hub_objectstorage_bucket import (
    ContainerNetworkStorageHubObjectStorageBucket as ContainerNetworkStorageHubObjectStorageBucket,
)
from softlayer_sdk.models.container_network_storage_hub_objectstorage_endpoint import (
    ContainerNetworkStorageHubObjectStorageEndpoint as ContainerNetworkStorageHubObjectStorageEndpoint,
)
from softlayer_sdk.models.container_network_storage_hub_objectstorage_file import (
    ContainerNetworkStorageHubObjectStorageFile as ContainerNetworkStorageHubObjectStorageFile,
)
from softlayer_sdk.models.container_network_storage_hub_objectstorage_folder import (
    ContainerNetworkStorageHubObjectStorageFolder as ContainerNetworkStorageHubObjectStorageFolder,
)
from softlayer_sdk.models.container_network_storage_hub_objectstorage_node import (
    ContainerNetworkStorageHubObjectStorageNode as ContainerNetworkStorageHubObjectStorageNode,
)
from softlayer_sdk.models.container_network_storage_hub_objectstorage_policy import (
    ContainerNetworkStorageHubObjectStoragePolicy as ContainerNetworkStorageHubObjectStoragePolicy,
)
from softlayer_sdk.models.container_network_storage_hub_objectstorage_provision import (
    ContainerNetworkStorageHubObjectStorageProvision as ContainerNetworkStorageHubObjectStorageProvision,
)
from softlayer_sdk.models.container_network_storage_networkconnectioninformation import (
    ContainerNetworkStorageNetworkConnectionInformation as ContainerNetworkStorageNetworkConnectionInformation,
)
from softlayer_sdk.models.container_network_storage_volumeduplicateparameters import (
    ContainerNetworkStorageVolumeDuplicateParameters as ContainerNetworkStorageVolumeDuplicateParameters,
)
from softlayer_sdk.models.container_network_subnet_ipaddress import (
    ContainerNetworkSubnetIpAddress as ContainerNetworkSubnetIpAddress,
)
from softlayer_sdk.models.container_policy_acceptance import (
    ContainerPolicyAcceptance as ContainerPolicyAcceptance,
)
from softlayer_sdk.models.container_product_item_category import (
    ContainerProductItemCategory as ContainerProductItemCategory,
)
from softlayer_sdk.models.container_product_item_category_question_answer import (
    ContainerProductItemCategoryQuestionAnswer as ContainerProductItemCategoryQuestionAnswer,
)
from softlayer_sdk.models.container_product_item_category_zerofee_count import (
    ContainerProductItemCategoryZeroFeeCount as ContainerProductItemCategoryZeroFeeCount,
)
from softlayer_sdk.models.container_product_item_discount_program import (
    ContainerProductItemDiscountProgram as ContainerProductItemDiscountProgram,
)
from softlayer_sdk.models.container_product_order import (
    ContainerProductOrder as ContainerProductOrder,
)
from softlayer_sdk.models.container_product_order_attribute_address import (
    ContainerProductOrderAttributeAddress as ContainerProductOrderAttributeAddress,
)
from softlayer_sdk.models.container_product_order_attribute_contact import (
    ContainerProductOrderAttributeContact as ContainerProductOrderAttributeContact,
)
from softlayer_sdk.models.container_product_order_attribute_organization import (
    ContainerProductOrderAttributeOrganization as ContainerProductOrderAttributeOrganization,
)
from softlayer_sdk.models.container_product_order_billing_information import (
    ContainerProductOrderBillingInformation as ContainerProductOrderBillingInformation,
)
from softlayer_sdk.models.container_product_order_gateway_appliance_cluster import (
    ContainerProductOrderGatewayApplianceCluster as ContainerProductOrderGatewayApplianceCluster,
)
from softlayer_sdk.models.container_product_order_gateway_appliance_upgrade import (
    ContainerProductOrderGatewayApplianceUpgrade as ContainerProductOrderGatewayApplianceUpgrade,
)
from softlayer_sdk.models.container_product_order_hardware_security_module import (
    ContainerProductOrderHardwareSecurityModule as ContainerProductOrderHardwareSecurityModule,
)
from softlayer_sdk.models.container_product_order_hardware_server import (
    ContainerProductOrderHardwareServer as ContainerProductOrderHardwareServer,
)
from softlayer_sdk.models.container_product_order_hardware_server_colocation import (
    ContainerProductOrderHardwareServerColocation as ContainerProductOrderHardwareServerColocation,
)
from softlayer_sdk.models.container_product_order_hardware_server_gateway_appliance import (
    ContainerProductOrderHardwareServerGatewayAppliance as ContainerProductOrderHardwareServerGatewayAppliance,
)
from softlayer_sdk.models.container_product_order_hardware_server_upgrade import (
    ContainerProductOrderHardwareServerUpgrade as ContainerProductOrderHardwareServerUpgrade,
)
from softlayer_sdk.models.container_product_order_hardware_server_upgrade_migratetoreserved import (
    ContainerProductOrderHardwareServerUpgradeMigrateToReserved as ContainerProductOrderHardwareServerUpgradeMigrateToReserved,
)
from softlayer_sdk.models.container_product_order_hardware_server_vpc import (
    ContainerProductOrderHardwareServerVpc as ContainerProductOrderHardwareServerVpc,
)
from softlayer_sdk.models.container_product_order_monitoring_package import (
    ContainerProductOrderMonitoringPackage as ContainerProductOrderMonitoringPackage,
)
from softlayer_sdk.models.container_product_order_multiconfiguration import (
    ContainerProductOrderMultiConfiguration as ContainerProductOrderMultiConfiguration,
)
from softlayer_sdk.models.container_product_order_multiconfiguration_tornado import (
    ContainerProductOrderMultiConfigurationTornado as ContainerProductOrderMultiConfigurationTornado,
)
from softlayer_sdk.models.container_product_order_network import (
    ContainerProductOrderNetwork as ContainerProductOrderNetwork,
)
from softlayer_sdk.models.container_product_order_network_application_delivery_controller import (
    ContainerProductOrderNetworkApplicationDeliveryController as ContainerProductOrderNetworkApplicationDeliveryController,
)
from softlayer_sdk.models.container_product_order_network_interconnect import (
    ContainerProductOrderNetworkInterconnect as ContainerProductOrderNetworkInterconnect,
)
from softlayer_sdk.models.container_product_order_network_interconnect_upgrade import (
    ContainerProductOrderNetworkInterconnectUpgrade as ContainerProductOrderNetworkInterconnectUpgrade,
)
from softlayer_sdk.models.container_product_order_network_loadbalancer import (
    ContainerProductOrderNetworkLoadBalancer as ContainerProductOrderNetworkLoadBalancer,
)
from softlayer_sdk.models.container_product_order_network_loadbalancer_asaservice import (
    ContainerProductOrderNetworkLoadBalancerAsAService as ContainerProductOrderNetworkLoadBalancerAsAService,
)
from softlayer_sdk.models.container_product_order_network_message_delivery import (
    ContainerProductOrderNetworkMessageDelivery as ContainerProductOrderNetworkMessageDelivery,
)
from softlayer_sdk.models.container_product_order_network_message_delivery_upgrade import (
    ContainerProductOrderNetworkMessageDeliveryUpgrade as ContainerProductOrderNetworkMessageDeliveryUpgrade,
)
from softlayer_sdk.models.container_product_order_network_performancestorage import (
    ContainerProductOrderNetworkPerformanceStorage as ContainerProductOrderNetworkPerformanceStorage,
)
from softlayer_sdk.models.container_product_order_network_performancestorage_iscsi import (
    ContainerProductOrderNetworkPerformanceStorageIscsi as ContainerProductOrderNetworkPerformanceStorageIscsi,
)
from softlayer_sdk.models.container_product_order_network_performancestorage_nfs import (
    ContainerProductOrderNetworkPerformanceStorageNfs as ContainerProductOrderNetworkPerformanceStorageNfs,
)
from softlayer_sdk.models.container_product_order_network_protection_firewall import (
    ContainerProductOrderNetworkProtectionFirewall as ContainerProductOrderNetworkProtectionFirewall,
)
from softlayer_sdk.models.container_product_order_network_protection_firewall_dedicated import (
    ContainerProductOrderNetworkProtectionFirewallDedicated as ContainerProductOrderNetworkProtectionFirewallDedicated,
)
from softlayer_sdk.models.container_product_order_network_protection_firewall_dedicated_upgrade import (
    ContainerProductOrderNetworkProtectionFirewallDedicatedUpgrade as ContainerProductOrderNetworkProtectionFirewallDedicatedUpgrade,
)
from softlayer_sdk.models.container_product_order_network_storage_asaservice import (
    ContainerProductOrderNetworkStorageAsAService as ContainerProductOrderNetworkStorageAsAService,
)
from softlayer_sdk.models.container_product_order_network_storage_asaservice_upgrade import (
    ContainerProductOrderNetworkStorageAsAServiceUpgrade as ContainerProductOrderNetworkStorageAsAServiceUpgrade,
)
from softlayer_sdk.models.container_product_order_network_storage_backup_evault_plugin import (
    ContainerProductOrderNetworkStorageBackupEvaultPlugin as ContainerProductOrderNetworkStorageBackupEvaultPlugin,
)
from softlayer_sdk.models.container_product_order_network_storage_backup_evault_vault import (
    ContainerProductOrderNetworkStorageBackupEvaultVault as ContainerProductOrderNetworkStorageBackupEvaultVault,
)
from softlayer_sdk.models.container_product_order_network_storage_enterprise import (
    ContainerProductOrderNetworkStorageEnterprise as ContainerProductOrderNetworkStorageEnterprise,
)
from softlayer_sdk.models.container_product_order_network_storage_enterprise_snapshotspace import (
    ContainerProductOrderNetworkStorageEnterpriseSnapshotSpace as ContainerProductOrderNetworkStorageEnterpriseSnapshotSpace,
)
from softlayer_sdk.models.container_product_order_network_storage_enterprise_snapshotspace_upgrade import (
    ContainerProductOrderNetworkStorageEnterpriseSnapshotSpaceUpgrade as ContainerProductOrderNetworkStorageEnterpriseSnapshotSpaceUpgrade,
)
from softlayer_sdk.models.container_product_order_network_storage_hub import (
    ContainerProductOrderNetworkStorageHub as ContainerProductOrderNetworkStorageHub,
)
from softlayer_sdk.models.container_product_order_network_storage_hub_datacenter import (
    ContainerProductOrderNetworkStorageHubDatacenter as ContainerProductOrderNetworkStorageHubDatacenter,
)
from softlayer_sdk.models.container_product_order_network_storage_iscsi import (
    ContainerProductOrderNetworkStorageIscsi as ContainerProductOrderNetworkStorageIscsi,
)
from softlayer_sdk.models.container_product_order_network_storage_modification import (
    ContainerProductOrderNetworkStorageModification as ContainerProductOrderNetworkStorageModification,
)
from softlayer_sdk.models.container_product_order_network_storage_nas import (
    ContainerProductOrderNetworkStorageNas as ContainerProductOrderNetworkStorageNas,
)
from softlayer_sdk.models.container_product_order_network_storage_object import (
    ContainerProductOrderNetworkStorageObject as ContainerProductOrderNetworkStorageObject,
)
from softlayer_sdk.models.container_product_order_network_storage_objectstorage_locationgroup import (
    ContainerProductOrderNetworkStorageObjectStorageLocationGroup as ContainerProductOrderNetworkStorageObjectStorageLocationGroup,
)
from softlayer_sdk.models.container_product_order_network_subnet import (
    ContainerProductOrderNetworkSubnet as ContainerProductOrderNetworkSubnet,
)
from softlayer_sdk.models.container_product_order_network_vlan import (
    ContainerProductOrderNetworkVlan as ContainerProductOrderNetworkVlan,
)
from softlayer_sdk.models.container_product_order_network_vlans import (
    ContainerProductOrderNetworkVlans as ContainerProductOrderNetworkVlans,
)
from softlayer_sdk.models.container_product_order_newcustomersetup import (
    ContainerProductOrderNewCustomerSetup as ContainerProductOrderNewCustomerSetup,
)
from softlayer_sdk.models.container_product_order_private_cloud import (
    ContainerProductOrderPrivateCloud as ContainerProductOrderPrivateCloud,
)
from softlayer_sdk.models.container_product_order_property import (
    ContainerProductOrderProperty as ContainerProductOrderProperty,
)
from softlayer_sdk.models.container_product_order_receipt import (
    ContainerProductOrderReceipt as ContainerProductOrderReceipt,
)
from softlayer_sdk.models.container_product_order_security_certificate import (
    ContainerProductOrderSecurityCertificate as ContainerProductOrderSecurityCertificate,
)
from softlayer_sdk.models.container_product_order_service import (
    ContainerProductOrderService as ContainerProductOrderService,
)
from softlayer_sdk.models.container_product_order_service_external import (
    ContainerProductOrderServiceExternal as ContainerProductOrderServiceExternal,
)
from softlayer_sdk.models.container_product_order_software_component_virtual import (
    ContainerProductOrderSoftwareComponentVirtual as ContainerProductOrderSoftwareComponentVirtual,
)
from softlayer_sdk.models.container_product_order_software_license import (
    ContainerProductOrderSoftwareLicense as ContainerProductOrderSoftwareLicense,
)
from softlayer_sdk.models.container_product_order_sshkeys import (
    ContainerProductOrderSshKeys as ContainerProductOrderSshKeys,
)
from softlayer_sdk.models.container_product_order_storage_group import (
    ContainerProductOrderStorageGroup as ContainerProductOrderStorageGroup,
)
from softlayer_sdk.models.container_product_order_storage_group_partition import (
    ContainerProductOrderStorageGroupPartition as ContainerProductOrderStorageGroupPartition,
)
from softlayer_sdk.models.container_product_order_support import (
    ContainerProductOrderSupport as ContainerProductOrderSupport,
)
from softlayer_sdk.models.container_product_order_user_customer_external_binding import (
    ContainerProductOrderUserCustomerExternalBinding as ContainerProductOrderUserCustomerExternalBinding,
)
from softlayer_sdk.models.container_product_order_virtual_dedicatedhost import (
    ContainerProductOrderVirtualDedicatedHost as ContainerProductOrderVirtualDedicatedHost,
)
from softlayer_sdk.models.container_product_order_virtual_disk_image import (
    ContainerProductOrderVirtualDiskImage as ContainerProductOrderVirtualDiskImage,
)
from softlayer_sdk.models.container_product_order_virtual_guest import (
    ContainerProductOrderVirtualGuest as ContainerProductOrderVirtualGuest,
)
from softlayer_sdk.models.container_product_order_virtual_guest_upgrade import (
    ContainerProductOrderVirtualGuestUpgrade as ContainerProductOrderVirtualGuestUpgrade,
)
from softlayer_sdk.models.container_product_order_virtual_guest_vpc import (
    ContainerProductOrderVirtualGuestVpc as ContainerProductOrderVirtualGuestVpc,
)
from softlayer_sdk.models.container_product_order_virtual_guest_vpc_networkinterface import (
    ContainerProductOrderVirtualGuestVpcNetworkInterface as ContainerProductOrderVirtualGuestVpcNetworkInterface,
)
from softlayer_sdk.models.container_product_order_virtual_guest_vpc_storagevolume import (
    ContainerProductOrderVirtualGuestVpcStorageVolume as ContainerProductOrderVirtualGuestVpcStorageVolume,
)
from softlayer_sdk.models.container_product_order_virtual_guest_vpc_upgrade import (
    ContainerProductOrderVirtualGuestVpcUpgrade as ContainerProductOrderVirtualGuestVpcUpgrade,
)
from softlayer_sdk.models.container_product_order_virtual_reservedcapacity import (
    ContainerProductOrderVirtualReservedCapacity as ContainerProductOrderVirtualReservedCapacity,
)
from softlayer_sdk.models.container_product_order_vpc_ipallocation import (
    ContainerProductOrderVpcIpAllocation as ContainerProductOrderVpcIpAllocation,
)
from softlayer_sdk.models.container_product_order_vpc_subnet import (
    ContainerProductOrderVpcSubnet as ContainerProductOrderVpcSubnet,
)
from softlayer_sdk.models.container_product_package_serviceeol_ordertype import (
    ContainerProductPackageServiceEolOrderType as ContainerProductPackageServiceEolOrderType,
)
from softlayer_sdk.models.container_product_package_serviceeol_resourcetype import (
    ContainerProductPackageServiceEolResourceType as ContainerProductPackageServiceEolResourceType,
)
from softlayer_sdk.models.container_product_promotion import (
    ContainerProductPromotion as ContainerProductPromotion,
)
from softlayer_sdk.models.container_product_promotion_requirementgroup import (
    ContainerProductPromotionRequirementGroup as ContainerProductPromotionRequirementGroup,
)
from softlayer_sdk.models.container_provisioning_maintenance_window import (
    ContainerProvisioningMaintenanceWindow as ContainerProvisioningMaintenanceWindow,
)
from softlayer_sdk.models.container_referral_partner_commission import (
    ContainerReferralPartnerCommission as ContainerReferralPartnerCommission,
)
from softlayer_sdk.models.container_referral_partner_payment_option import (
    ContainerReferralPartnerPaymentOption as ContainerReferralPartnerPaymentOption,
)
from softlayer_sdk.models.container_referral_partner_prospect import (
    ContainerReferralPartnerProspect as ContainerReferralPartnerProspect,
)
from softlayer_sdk.models.container_remotemanagement_graphs_sensorspeed import (
    ContainerRemoteManagementGraphsSensorSpeed as ContainerRemoteManagementGraphsSensorSpeed,
)
from softlayer_sdk.models.container_remotemanagement_graphs_sensortemperature import (
    ContainerRemoteManagementGraphsSensorTemperature as ContainerRemoteManagementGraphsSensorTemperature,
)
from softlayer_sdk.models.container_remotemanagement_pminfo import (
    ContainerRemoteManagementPmInfo as ContainerRemoteManagementPmInfo,
)
from softlayer_sdk.models.container_remotemanagement_sensorreading import (
    ContainerRemoteManagementSensorReading as ContainerRemoteManagementSensorReading,
)
from softlayer_sdk.models.container_remotemanagement_sensorreadingswithgraphs import (
    ContainerRemoteManagementSensorReadingsWithGraphs as ContainerRemoteManagementSensorReadingsWithGraphs,
)
from softlayer_sdk.models.container_resource_metadata_serviceresource import (
    ContainerResourceMetadataServiceResource as ContainerResourceMetadataServiceResource,
)
from softlayer_sdk.models.container_search_objecttype import (
    ContainerSearchObjectType as ContainerSearchObjectType,
)
from softlayer_sdk.models.container_search_objecttype_property import (
    ContainerSearchObjectTypeProperty as ContainerSearchObjectTypeProperty,
)
from softlayer_sdk.models.container_search_result import (
    ContainerSearchResult as ContainerSearchResult,
)
from softlayer_sdk.models.container_software_component_hostips_policy import (
    ContainerSoftwareComponentHostIpsPolicy as ContainerSoftwareComponentHostIpsPolicy,
)
from softlayer_sdk.models.container_tax_cache import ContainerTaxCache as ContainerTaxCache
from softlayer_sdk.models.container_tax_cache_item import (
    ContainerTaxCacheItem as ContainerTaxCacheItem,
)
from softlayer_sdk.models.container_tax_rates import ContainerTaxRates as ContainerTaxRates
from softlayer_sdk.models.container_ticket_graphinputs import (
    ContainerTicketGraphInputs as ContainerTicketGraphInputs,
)
from softlayer_sdk.models.container_ticket_graphoutputs import (
    ContainerTicketGraphOutputs as ContainerTicketGraphOutputs,
)
from softlayer_sdk.models.container_ticket_priority import (
    ContainerTicketPriority as ContainerTicketPriority,
)
from softlayer_sdk.models.container_ticket_survey_preference import (
    ContainerTicketSurveyPreference as ContainerTicketSurveyPreference,
)
from softlayer_sdk.models.container_user_authentication_token import (
    ContainerUserAuthenticationToken as ContainerUserAuthenticationToken,
)
from softlayer_sdk.models.container_user_customer_external_binding import (
    ContainerUserCustomerExternalBinding as ContainerUserCustomerExternalBinding,
)
from softlayer_sdk.models.container_user_customer_external_binding_totp import (
    ContainerUserCustomerExternalBindingTotp as ContainerUserCustomerExternalBindingTotp,
)
from softlayer_sdk.models.container_user_customer_external_binding_vendor import (
    ContainerUserCustomerExternalBindingVendor as ContainerUserCustomerExternalBindingVendor,
)
from softlayer_sdk.models.container_user_customer_external_binding_verisign import (
    ContainerUserCustomerExternalBindingVerisign as ContainerUserCustomerExternalBindingVerisign,
)
from softlayer_sdk.models.container_user_customer_openidconnect_loginaccountinfo import (
    ContainerUserCustomerOpenIdConnectLoginAccountInfo as ContainerUserCustomerOpenIdConnectLoginAccountInfo,
)
from softlayer_sdk.models.container_user_customer_openidconnect_migrationstate import (
    ContainerUserCustomerOpenIdConnectMigrationState as ContainerUserCustomerOpenIdConnectMigrationState,
)
from softlayer_sdk.models.container_user_customer_passwordset import (
    ContainerUserCustomerPasswordSet as ContainerUserCustomerPasswordSet,
)
from softlayer_sdk.models.container_user_customer_portal_mobiletoken import (
    ContainerUserCustomerPortalMobileToken as ContainerUserCustomerPortalMobileToken,
)
from softlayer_sdk.models.container_user_customer_portal_token import (
    ContainerUserCustomerPortalToken as ContainerUserCustomerPortalToken,
)
from softlayer_sdk.models.container_user_customer_profile_event_hyperwarp_profilechange import (
    ContainerUserCustomerProfileEventHyperWarpProfileChange as ContainerUserCustomerProfileEventHyperWarpProfileChange,
)
from softlayer_sdk.models.container_user_customer_profile_event_hyperwarp_profilechange_context import (
    ContainerUserCustomerProfileEventHyperWarpProfileChangeContext as ContainerUserCustomerProfileEventHyperWarpProfileChangeContext,
)
from softlayer_sdk.models.container_user_customer_profile_event_hyperwarp_profilechange_eventproperties import (
    ContainerUserCustomerProfileEventHyperWarpProfileChangeEventProperties as ContainerUserCustomerProfileEventHyperWarpProfileChangeEventProperties,
)
from softlayer_sdk.models.container_user_employee_external_binding_verisign import (
    ContainerUserEmployeeExternalBindingVerisign as ContainerUserEmployeeExternalBindingVerisign,
)
from softlayer_sdk.models.container_utility_file_attachment import (
    ContainerUtilityFileAttachment as ContainerUtilityFileAttachment,
)
from softlayer_sdk.models.container_utility_file_entity import (
    ContainerUtilityFileEntity as ContainerUtilityFileEntity,
)
from softlayer_sdk.models.container_utility_message import (
    ContainerUtilityMessage as ContainerUtilityMessage,
)
from softlayer_sdk.models.container_utility_microsoft_windows_updateservices_status import (
    ContainerUtilityMicrosoftWindowsUpdateServicesStatus as ContainerUtilityMicrosoftWindowsUpdateServicesStatus,
)
from softlayer_sdk.models.container_utility_microsoft_windows_updateservices_updateitem import (
    ContainerUtilityMicrosoftWindowsUpdateServicesUpdateItem as ContainerUtilityMicrosoftWindowsUpdateServicesUpdateItem,
)
from softlayer_sdk.models.container_utility_network_firewall_rule_attribute import (
    ContainerUtilityNetworkFirewallRuleAttribute as ContainerUtilityNetworkFirewallRuleAttribute,
)
from softlayer_sdk.models.container_utility_network_subnet_mask_generic_detail import (
    ContainerUtilityNetworkSubnetMaskGenericDetail as ContainerUtilityNetworkSubnetMaskGenericDetail,
)
from softlayer_sdk.models.container_virtual_consoledata import (
    ContainerVirtualConsoleData as ContainerVirtualConsoleData,
)
from softlayer_sdk.models.container_virtual_dedicatedhost_allocationstatus import (
    ContainerVirtualDedicatedHostAllocationStatus as ContainerVirtualDedicatedHostAllocationStatus,
)
from softlayer_sdk.models.container_virtual_dedicatedhost_pci_device_allocationstatus import (
    ContainerVirtualDedicatedHostPciDeviceAllocationStatus as ContainerVirtualDedicatedHostPciDeviceAllocationStatus,
)
from softlayer_sdk.models.container_virtual_guest_block_device_template_configuration import (
    ContainerVirtualGuestBlockDeviceTemplateConfiguration as ContainerVirtualGuestBlockDeviceTemplateConfiguration,
)
from softlayer_sdk.models.container_virtual_guest_configuration import (
    ContainerVirtualGuestConfiguration as ContainerVirtualGuestConfiguration,
)
from softlayer_sdk.models.container_virtual_guest_configuration_option import (
    ContainerVirtualGuestConfigurationOption as ContainerVirtualGuestConfigurationOption,
)
from softlayer_sdk.models.container_virtual_guest_pendingmaintenanceaction import (
    ContainerVirtualGuestPendingMaintenanceAction as ContainerVirtualGuestPendingMaintenanceAction,
)
from softlayer_sdk.models.device_status import DeviceStatus as DeviceStatus
from softlayer_sdk.models.dns_domain import DnsDomain as DnsDomain
from softlayer_sdk.models.dns_domain_forward import DnsDomainForward as DnsDomainForward
from softlayer_sdk.models.dns_domain_resourcerecord import (
    DnsDomainResourceRecord as DnsDomainResourceRecord,
)
from softlayer_sdk.models.dns_domain_resourcerecord import DnsDomainResourceRecord as ResourceRecord
from softlayer_sdk.models.dns_domain_resourcerecord_aaaatype import (
    DnsDomainResourceRecordAaaaType as DnsDomainResourceRecordAaaaType,
)
from softlayer_sdk.models.dns_domain_resourcerecord_atype import (
    DnsDomainResourceRecordAType as DnsDomainResourceRecordAType,
)
from softlayer_sdk.models.dns_domain_resourcerecord_cnametype import (
    DnsDomainResourceRecordCnameType as DnsDomainResourceRecordCnameType,
)
from softlayer_sdk.models.dns_domain_resourcerecord_mxtype import (
    DnsDomainResourceRecordMxType as DnsDomainResourceRecordMxType,
)
from softlayer_sdk.models.dns_domain_resourcerecord_nstype import (
    DnsDomainResourceRecordNsType as DnsDomainResourceRecordNsType,
)
from softlayer_sdk.models.dns_domain_resourcerecord_ptrtype import (
    DnsDomainResourceRecordPtrType as DnsDomainResourceRecordPtrType,
)
from softlayer_sdk.models.dns_domain_resourcerecord_soatype import (
    DnsDomainResourceRecordSoaType as DnsDomainResourceRecordSoaType,
)
from softlayer_sdk.models.dns_domain_resourcerecord_spftype import (
    DnsDomainResourceRecordSpfType as DnsDomainResourceRecordSpfType,
)
from softlayer_sdk.models.dns_domain_resourcerecord_srvtype import (
    DnsDomainResourceRecordSrvType as DnsDomainResourceRecordSrvType,
)
from softlayer_sdk.models.dns_domain_resourcerecord_txttype import (
    DnsDomainResourceRecordTxtType as DnsDomainResourceRecordTxtType,
)
from softlayer_sdk.models.dns_domain_reverse import DnsDomainReverse as DnsDomainReverse
from softlayer_sdk.models.dns_domain_reverse_version4 import (
    DnsDomainReverseVersion4 as DnsDomainReverseVersion4,
)
from softlayer_sdk.models.dns_domain_reverse_version6 import (
    DnsDomainReverseVersion6 as DnsDomainReverseVersion6,
)
from softlayer_sdk.models.dns_message import DnsMessage as DnsMessage
from softlayer_sdk.models.dns_secondary import DnsSecondary as DnsSecondary
from softlayer_sdk.models.dns_status import DnsStatus as DnsStatus
from softlayer_sdk.models.email_subscription import EmailSubscription as EmailSubscription
from softlayer_sdk.models.email_subscription_group import (
    EmailSubscriptionGroup as EmailSubscriptionGroup,
)
from softlayer_sdk.models.email_subscription_suppression_user import (
    EmailSubscriptionSuppressionUser as EmailSubscriptionSuppressionUser,
)
from softlayer_sdk.models.event_log import EventLog as EventLog
from softlayer_sdk.models.exception_brand_creation import (
    ExceptionBrandCreation as ExceptionBrandCreation,
)
from softlayer_sdk.models.exception_hardware_component_locator_componentlocatorexception import (
    ExceptionHardwareComponentLocatorComponentLocatorException as ExceptionHardwareComponentLocatorComponentLocatorException,
)
from softlayer_sdk.models.exception_hardware_component_locator_invalidgenericcomponentargument import (
    ExceptionHardwareComponentLocatorInvalidGenericComponentArgument as ExceptionHardwareComponentLocatorInvalidGenericComponentArgument,
)
from softlayer_sdk.models.flexiblecredit_affiliate import (
    FlexibleCreditAffiliate as FlexibleCreditAffiliate,
)
from softlayer_sdk.models.flexiblecredit_company_type import (
    FlexibleCreditCompanyType as FlexibleCreditCompanyType,
)
from softlayer_sdk.models.flexiblecredit_enrollment import (
    FlexibleCreditEnrollment as FlexibleCreditEnrollment,
)
from softlayer_sdk.models.flexiblecredit_program import (
    FlexibleCreditProgram as FlexibleCreditProgram,
)
from softlayer_sdk.models.hardware import Hardware as Hardware
from softlayer_sdk.models.hardware_attribute import HardwareAttribute as HardwareAttribute
from softlayer_sdk.models.hardware_attribute_type import (
    HardwareAttributeType as HardwareAttributeType,
)
from softlayer_sdk.models.hardware_attribute_userdata import (
    HardwareAttributeUserData as HardwareAttributeUserData,
)
from softlayer_sdk.models.hardware_benchmark_certification import (
    HardwareBenchmarkCertification as HardwareBenchmarkCertification,
)
from softlayer_sdk.models.hardware_blade import HardwareBlade as HardwareBlade
from softlayer_sdk.models.hardware_chassis import HardwareChassis as HardwareChassis
from softlayer_sdk.models.hardware_component import HardwareComponent as HardwareComponent
from softlayer_sdk.models.hardware_component_attribute import (
    HardwareComponentAttribute as HardwareComponentAttribute,
)
from softlayer_sdk.models.hardware_component_attribute_type import (
    HardwareComponentAttributeType as HardwareComponentAttributeType,
)
from softlayer_sdk.models.hardware_component_drivecontroller import (
    HardwareComponentDriveController as HardwareComponentDriveController,
)
from softlayer_sdk.models.hardware_component_firmware import (
    HardwareComponentFirmware as HardwareComponentFirmware,
)
from softlayer_sdk.models.hardware_component_firmware_attribute import (
    HardwareComponentFirmwareAttribute as HardwareComponentFirmwareAttribute,
)
from softlayer_sdk.models.hardware_component_firmware_attribute_type import (
    HardwareComponentFirmwareAttributeType as HardwareComponentFirmwareAttributeType,
)
from softlayer_sdk.models.hardware_component_firmware_qualificationtypes import (
    HardwareComponentFirmwareQualificationTypes as HardwareComponentFirmwareQualificationTypes,
)
from softlayer_sdk.models.hardware_component_harddrive import (
    HardwareComponentHardDrive as HardwareComponentHardDrive,
)
from softlayer_sdk.models.hardware_component_harddrive_eraseevent_sanitizationtype import (
    HardwareComponentHardDriveEraseEventSanitizationType as HardwareComponentHardDriveEraseEventSanitizationType,
)
from softlayer_sdk.models.hardware_component_locator import (
    HardwareComponentLocator as HardwareComponentLocator,
)
from softlayer_sdk.models.hardware_component_locator_result import (
    HardwareComponentLocatorResult as HardwareComponentLocatorResult,
)
from softlayer_sdk.models.hardware_component_model import (
    HardwareComponentModel as HardwareComponentModel,
)
from softlayer_sdk.models.hardware_component_model_architecture_type import (
    HardwareComponentModelArchitectureType as HardwareComponentModelArchitectureType,
)
from softlayer_sdk.models.hardware_component_model_attribute import (
    HardwareComponentModelAttribute as HardwareComponentModelAttribute,
)
from softlayer_sdk.models.hardware_component_model_attribute_type import (
    HardwareComponentModelAttributeType as HardwareComponentModelAttributeType,
)
from softlayer_sdk.models.hardware_component_model_generic import (
    HardwareComponentModelGeneric as HardwareComponentModelGeneric,
)
from softlayer_sdk.models.hardware_component_model_generic_attribute import (
    HardwareComponentModelGenericAttribute as HardwareComponentModelGenericAttribute,
)
from softlayer_sdk.models.hardware_component_model_generic_biossetting import (
    HardwareComponentModelGenericBiosSetting as HardwareComponentModelGenericBiosSetting,
)
from softlayer_sdk.models.hardware_component_model_generic_marketingfeature import (
    HardwareComponentModelGenericMarketingFeature as HardwareComponentModelGenericMarketingFeature,
)
from softlayer_sdk.models.hardware_component_motherboard import (
    HardwareComponentMotherboard as HardwareComponentMotherboard,
)
from softlayer_sdk.models.hardware_component_motherboard_reboot_time import (
    HardwareComponentMotherboardRebootTime as HardwareComponentMotherboardRebootTime,
)
from softlayer_sdk.models.hardware_component_networkcard import (
    HardwareComponentNetworkCard as HardwareComponentNetworkCard,
)
from softlayer_sdk.models.hardware_component_partition import (
    HardwareComponentPartition as HardwareComponentPartition,
)
from softlayer_sdk.models.hardware_component_partition_operatingsystem import (
    HardwareComponentPartitionOperatingSystem as HardwareComponentPartitionOperatingSystem,
)
from softlayer_sdk.models.hardware_component_partition_template import (
    HardwareComponentPartitionTemplate as HardwareComponentPartitionTemplate,
)
from softlayer_sdk.models.hardware_component_partition_template_partition import (
    HardwareComponentPartitionTemplatePartition as HardwareComponentPartitionTemplatePartition,
)
from softlayer_sdk.models.hardware_component_processor import (
    HardwareComponentProcessor as HardwareComponentProcessor,
)
from softlayer_sdk.models.hardware_component_psid_xref import (
    HardwareComponentPSIDXref as HardwareComponentPSIDXref,
)
from softlayer_sdk.models.hardware_component_ram import HardwareComponentRam as HardwareComponentRam
from softlayer_sdk.models.hardware_component_remotemanagement import (
    HardwareComponentRemoteManagement as HardwareComponentRemoteManagement,
)
from softlayer_sdk.models.hardware_component_remotemanagement_command import (
    HardwareComponentRemoteManagementCommand as HardwareComponentRemoteManagementCommand,
)
from softlayer_sdk.models.hardware_component_remotemanagement_command_request import (
    HardwareComponentRemoteManagementCommandRequest as HardwareComponentRemoteManagementCommandRequest,
)
from softlayer_sdk.models.hardware_component_remotemanagement_user import (
    HardwareComponentRemoteManagementUser as HardwareComponentRemoteManagementUser,
)
from softlayer_sdk.models.hardware_component_revision import (
    HardwareComponentRevision as HardwareComponentRevision,
)
from softlayer_sdk.models.hardware_component_securitydevice import (
    HardwareComponentSecurityDevice as HardwareComponentSecurityDevice,
)
from softlayer_sdk.models.hardware_component_securitydevice_infineon import (
    HardwareComponentSecurityDeviceInfineon as HardwareComponentSecurityDeviceInfineon,
)
from softlayer_sdk.models.hardware_component_type import (
    HardwareComponentType as HardwareComponentType,
)
from softlayer_sdk.models.hardware_firewall import HardwareFirewall as HardwareFirewall
from softlayer_sdk.models.hardware_function import HardwareFunction as HardwareFunction
from softlayer_sdk.models.hardware_group import HardwareGroup as HardwareGroup
from softlayer_sdk.models.hardware_loadbalancer import HardwareLoadBalancer as HardwareLoadBalancer
from softlayer_sdk.models.hardware_note import HardwareNote as HardwareNote
from softlayer_sdk.models.hardware_note_type import HardwareNoteType as HardwareNoteType
from softlayer_sdk.models.hardware_power_component import (
    HardwarePowerComponent as HardwarePowerComponent,
)
from softlayer_sdk.models.hardware_resource_configuration import (
    HardwareResourceConfiguration as HardwareResourceConfiguration,
)
from softlayer_sdk.models.hardware_resource_configuration_property import (
    HardwareResourceConfigurationProperty as HardwareResourceConfigurationProperty,
)
from softlayer_sdk.models.hardware_resource_configuration_property_type import (
    HardwareResourceConfigurationPropertyType as HardwareResourceConfigurationPropertyType,
)
from softlayer_sdk.models.hardware_resource_configuration_type import (
    HardwareResourceConfigurationType as HardwareResourceConfigurationType,
)
from softlayer_sdk.models.hardware_router import HardwareRouter as HardwareRouter
from softlayer_sdk.models.hardware_router_backend import (
    HardwareRouterBackend as HardwareRouterBackend,
)
from softlayer_sdk.models.hardware_router_frontend import (
    HardwareRouterFrontend as HardwareRouterFrontend,
)
from softlayer_sdk.models.hardware_securitymodule import (
    HardwareSecurityModule as HardwareSecurityModule,
)
from softlayer_sdk.models.hardware_securitymodule750 import (
    HardwareSecurityModule750 as HardwareSecurityModule750,
)
from softlayer_sdk.models.hardware_server import HardwareServer as HardwareServer
from softlayer_sdk.models.hardware_server_partition import (
    HardwareServerPartition as HardwareServerPartition,
)
from softlayer_sdk.models.hardware_server_partition_network_attribute import (
    HardwareServerPartitionNetworkAttribute as HardwareServerPartitionNetworkAttribute,
)
from softlayer_sdk.models.hardware_state import HardwareState as HardwareState
from softlayer_sdk.models.hardware_status import HardwareStatus as HardwareStatus
from softlayer_sdk.models.hardware_switch import HardwareSwitch as HardwareSwitch
from softlayer_sdk.models.integratedofferingteam_container_region import (
    IntegratedOfferingTeamContainerRegion as IntegratedOfferingTeamContainerRegion,
)
from softlayer_sdk.models.integratedofferingteam_container_region_lead import (
    IntegratedOfferingTeamContainerRegionLead as IntegratedOfferingTeamContainerRegionLead,
)
from softlayer_sdk.models.integratedofferingteam_region import (
    IntegratedOfferingTeamRegion as IntegratedOfferingTeamRegion,
)
from softlayer_sdk.models.layout_container import LayoutContainer as LayoutContainer
from softlayer_sdk.models.layout_container_type import LayoutContainerType as LayoutContainerType
from softlayer_sdk.models.layout_item import LayoutItem as LayoutItem
from softlayer_sdk.models.layout_item_type import LayoutItemType as LayoutItemType
from softlayer_sdk.models.layout_preference import LayoutPreference as LayoutPreference
from softlayer_sdk.models.layout_preference_type import LayoutPreferenceType as LayoutPreferenceType
from softlayer_sdk.models.layout_profile import LayoutProfile as LayoutProfile
from softlayer_sdk.models.layout_profile_containers import (
    LayoutProfileContainers as LayoutProfileContainers,
)
from softlayer_sdk.models.layout_profile_customer import (
    LayoutProfileCustomer as LayoutProfileCustomer,
)
from softlayer_sdk.models.layout_profile_preference import (
    LayoutProfilePreference as LayoutProfilePreference,
)
from softlayer_sdk.models.legal_regulatedworkload import (
    LegalRegulatedWorkload as LegalRegulatedWorkload,
)
from softlayer_sdk.models.legal_regulatedworkload_type import (
    LegalRegulatedWorkloadType as LegalRegulatedWorkloadType,
)
from softlayer_sdk.models.locale import Locale as Locale
from softlayer_sdk.models.locale_country import LocaleCountry as LocaleCountry
from softlayer_sdk.models.locale_stateprovince import LocaleStateProvince as LocaleStateProvince
from softlayer_sdk.models.locale_timezone import LocaleTimezone as LocaleTimezone
from softlayer_sdk.models.location import Location as Location
from softlayer_sdk.models.location_datacenter import LocationDatacenter as LocationDatacenter
from softlayer_sdk.models.location_group import LocationGroup as LocationGroup
from softlayer_sdk.models.location_group_location_crossreference import (
    LocationGroupLocationCrossReference as LocationGroupLocationCrossReference,
)
from softlayer_sdk.models.location_group_pricing import LocationGroupPricing as LocationGroupPricing
from softlayer_sdk.models.location_group_regional import (
    LocationGroupRegional as LocationGroupRegional,
)
from softlayer_sdk.models.location_group_type import LocationGroupType as LocationGroupType
from softlayer_sdk.models.location_inventory_room import (
    LocationInventoryRoom as LocationInventoryRoom,
)
from softlayer_sdk.models.location_network_operations_center import (
    LocationNetworkOperationsCenter as LocationNetworkOperationsCenter,
)
from softlayer_sdk.models.location_office import LocationOffice as LocationOffice
from softlayer_sdk.models.location_rack import LocationRack as LocationRack
from softlayer_sdk.models.location_region import LocationRegion as LocationRegion
from softlayer_sdk.models.location_region_location import (
    LocationRegionLocation as LocationRegionLocation,
)
from softlayer_sdk.models.location_reservation import LocationReservation as LocationReservation
from softlayer_sdk.models.location_reservation_rack import (
    LocationReservationRack as LocationReservationRack,
)
from softlayer_sdk.models.location_reservation_rack_member import (
    LocationReservationRackMember as LocationReservationRackMember,
)
from softlayer_sdk.models.location_root import LocationRoot as LocationRoot
from softlayer_sdk.models.location_server_room import LocationServerRoom as LocationServerRoom
from softlayer_sdk.models.location_slot import LocationSlot as LocationSlot
from softlayer_sdk.models.location_status import LocationStatus as LocationStatus
from softlayer_sdk.models.location_storage_room import LocationStorageRoom as LocationStorageRoom
from softlayer_sdk.models.mcafee_epolicy_orchestrator_version36_agent_details import (
    McAfeeEpolicyOrchestratorVersion36AgentDetails as McAfeeEpolicyOrchestratorVersion36AgentDetails,
)
from softlayer_sdk.models.mcafee_epolicy_orchestrator_version36_agent_parent_details import (
    McAfeeEpolicyOrchestratorVersion36AgentParentDetails as McAfeeEpolicyOrchestratorVersion36AgentParentDetails,
)
from softlayer_sdk.models.mcafee_epolicy_orchestrator_version36_antivirus_event import (
    McAfeeEpolicyOrchestratorVersion36AntivirusEvent as McAfeeEpolicyOrchestratorVersion36AntivirusEvent,
)
from softlayer_sdk.models.mcafee_epolicy_orchestrator_version36_antivirus_event_accessprotection import (
    McAfeeEpolicyOrchestratorVersion36AntivirusEventAccessProtection as McAfeeEpolicyOrchestratorVersion36AntivirusEventAccessProtection,
)
from softlayer_sdk.models.mcafee_epolicy_orchestrator_version36_antivirus_event_filter_description import (
    McAfeeEpolicyOrchestratorVersion36AntivirusEventFilterDescription as McAfeeEpolicyOrchestratorVersion36AntivirusEventFilterDescription,
)
from softlayer_sdk.models.mcafee_epolicy_orchestrator_version36_hips_version6_blockedapplicationevent import (
    McAfeeEpolicyOrchestratorVersion36HipsVersion6BlockedApplicationEvent as McAfeeEpolicyOrchestratorVersion36HipsVersion6BlockedApplicationEvent,
)
from softlayer_sdk.models.mcafee_epolicy_orchestrator_version36_hips_version6_event_signature import (
    McAfeeEpolicyOrchestratorVersion36HipsVersion6EventSignature as McAfeeEpolicyOrchestratorVersion36HipsVersion6EventSignature,
)
from softlayer_sdk.models.mcafee_epolicy_orchestrator_version36_hips_version6_ipsevent import (
    McAfeeEpolicyOrchestratorVersion36HipsVersion6IPSEvent as McAfeeEpolicyOrchestratorVersion36HipsVersion6IPSEvent,
)
from softlayer_sdk.models.mcafee_epolicy_orchestrator_version36_hips_version7_blockedapplicationevent import (
    McAfeeEpolicyOrchestratorVersion36HipsVersion7BlockedApplicationEvent as McAfeeEpolicyOrchestratorVersion36HipsVersion7BlockedApplicationEvent,
)
from softlayer_sdk.models.mcafee_epolicy_orchestrator_version36_hips_version7_event_signature import (
    McAfeeEpolicyOrchestratorVersion36HipsVersion7EventSignature as McAfeeEpolicyOrchestratorVersion36HipsVersion7EventSignature,
)
from softlayer_sdk.models.mcafee_epolicy_orchestrator_version36_hips_version7_ipsevent import (
    McAfeeEpolicyOrchestratorVersion36HipsVersion7IPSEvent as McAfeeEpolicyOrchestratorVersion36HipsVersion7IPSEvent,
)
from softlayer_sdk.models.mcafee_epolicy_orchestrator_version36_policy_object import (
    McAfeeEpolicyOrchestratorVersion36PolicyObject as McAfeeEpolicyOrchestratorVersion36PolicyObject,
)
from softlayer_sdk.models.mcafee_epolicy_orchestrator_version36_product_properties import (
    McAfeeEpolicyOrchestratorVersion36ProductProperties as McAfeeEpolicyOrchestratorVersion36ProductProperties,
)
from softlayer_sdk.models.mcafee_epolicy_orchestrator_version45_agent_details import (
    McAfeeEpolicyOrchestratorVersion45AgentDetails as McAfeeEpolicyOrchestratorVersion45AgentDetails,
)
from softlayer_sdk.models.mcafee_epolicy_orchestrator_version45_agent_parent_details import (
    McAfeeEpolicyOrchestratorVersion45AgentParentDetails as McAfeeEpolicyOrchestratorVersion45AgentParentDetails,
)
from softlayer_sdk.models.mcafee_epolicy_orchestrator_version45_event import (
    McAfeeEpolicyOrchestratorVersion45Event as McAfeeEpolicyOrchestratorVersion45Event,
)
from softlayer_sdk.models.mcafee_epolicy_orchestrator_version45_event_filter_description import (
    McAfeeEpolicyOrchestratorVersion45EventFilterDescription as McAfeeEpolicyOrchestratorVersion45EventFilterDescription,
)
from softlayer_sdk.models.mcafee_epolicy_orchestrator_version45_event_version7 import (
    McAfeeEpolicyOrchestratorVersion45EventVersion7 as McAfeeEpolicyOrchestratorVersion45EventVersion7,
)
from softlayer_sdk.models.mcafee_epolicy_orchestrator_version45_event_version8 import (
    McAfeeEpolicyOrchestratorVersion45EventVersion8 as McAfeeEpolicyOrchestratorVersion45EventVersion8,
)
from softlayer_sdk.models.mcafee_epolicy_orchestrator_version45_hips_event_signature_version7 import (
    McAfeeEpolicyOrchestratorVersion45HipsEventSignatureVersion7 as McAfeeEpolicyOrchestratorVersion45HipsEventSignatureVersion7,
)
from softlayer_sdk.models.mcafee_epolicy_orchestrator_version45_hips_event_signature_version8 import (
    McAfeeEpolicyOrchestratorVersion45HipsEventSignatureVersion8 as McAfeeEpolicyOrchestratorVersion45HipsEventSignatureVersion8,
)
from softlayer_sdk.models.mcafee_epolicy_orchestrator_version45_policy_object import (
    McAfeeEpolicyOrchestratorVersion45PolicyObject as McAfeeEpolicyOrchestratorVersion45PolicyObject,
)
from softlayer_sdk.models.mcafee_epolicy_orchestrator_version45_product_properties import (
    McAfeeEpolicyOrchestratorVersion45ProductProperties as McAfeeEpolicyOrchestratorVersion45ProductProperties,
)
from softlayer_sdk.models.mcafee_epolicy_orchestrator_version51_agent_details import (
    McAfeeEpolicyOrchestratorVersion51AgentDetails as McAfeeEpolicyOrchestratorVersion51AgentDetails,
)
from softlayer_sdk.models.mcafee_epolicy_orchestrator_version51_policy_object import (
    McAfeeEpolicyOrchestratorVersion51PolicyObject as McAfeeEpolicyOrchestratorVersion51PolicyObject,
)
from softlayer_sdk.models.mcafee_epolicy_orchestrator_version51_product_properties import (
    McAfeeEpolicyOrchestratorVersion51ProductProperties as McAfeeEpolicyOrchestratorVersion51ProductProperties,
)
from softlayer_sdk.models.metric_tracking_object import MetricTrackingObject as MetricTrackingObject
from softlayer_sdk.models.metric_tracking_object_bandwidth_summary import (
    MetricTrackingObjectBandwidthSummary as MetricTrackingObjectBandwidthSummary,
)
from softlayer_sdk.models.metric_tracking_object_data import (
    MetricTrackingObjectData as MetricTrackingObjectData,
)
from softlayer_sdk.models.metric_tracking_object_hardwareserver import (
    MetricTrackingObjectHardwareServer as MetricTrackingObjectHardwareServer,
)
from softlayer_sdk.models.metric_tracking_object_type import (
    MetricTrackingObjectType as MetricTrackingObjectType,
)
from softlayer_sdk.models.metric_tracking_object_virtualdedicatedrack import (
    MetricTrackingObjectVirtualDedicatedRack as MetricTrackingObjectVirtualDedicatedRack,
)
from softlayer_sdk.models.monitoring_robot import MonitoringRobot as MonitoringRobot
from softlayer_sdk.models.monitoring_robot_status import (
    MonitoringRobotStatus as MonitoringRobotStatus,
)
from softlayer_sdk.models.network import Network as Network
from softlayer_sdk.models.network_application_delivery_controller import (
    NetworkApplicationDeliveryController as NetworkApplicationDeliveryController,
)
from softlayer_sdk.models.network_application_delivery_controller_configuration_history import (
    NetworkApplicationDeliveryControllerConfigurationHistory as NetworkApplicationDeliveryControllerConfigurationHistory,
)
from softlayer_sdk.models.network_application_delivery_controller_type import (
    NetworkApplicationDeliveryControllerType as NetworkApplicationDeliveryControllerType,
)
from softlayer_sdk.models.network_bandwidth_usage import (
    NetworkBandwidthUsage as NetworkBandwidthUsage,
)
from softlayer_sdk.models.network_bandwidth_version1_allocation import (
    NetworkBandwidthVersion1Allocation as NetworkBandwidthVersion1Allocation,
)
from softlayer_sdk.models.network_bandwidth_version1_allotment import (
    NetworkBandwidthVersion1Allotment as NetworkBandwidthVersion1Allotment,
)
from softlayer_sdk.models.network_bandwidth_version1_allotment_detail import (
    NetworkBandwidthVersion1AllotmentDetail as NetworkBandwidthVersion1AllotmentDetail,
)
from softlayer_sdk.models.network_bandwidth_version1_allotment_type import (
    NetworkBandwidthVersion1AllotmentType as NetworkBandwidthVersion1AllotmentType,
)
from softlayer_sdk.models.network_bandwidth_version1_usage_detail import (
    NetworkBandwidthVersion1UsageDetail as NetworkBandwidthVersion1UsageDetail,
)
from softlayer_sdk.models.network_bandwidth_version1_usage_detail_type import (
    NetworkBandwidthVersion1UsageDetailType as NetworkBandwidthVersion1UsageDetailType,
)
from softlayer_sdk.models.network_component import NetworkComponent as NetworkComponent
from softlayer_sdk.models.network_component_duplex_mode import (
    NetworkComponentDuplexMode as NetworkComponentDuplexMode,
)
from softlayer_sdk.models.network_component_firewall import (
    NetworkComponentFirewall as NetworkComponentFirewall,
)
from softlayer_sdk.models.network_component_firewall_rule import (
    NetworkComponentFirewallRule as NetworkComponentFirewallRule,
)
from softlayer_sdk.models.network_component_firewall_subnets import (
    NetworkComponentFirewallSubnets as NetworkComponentFirewallSubnets,
)
from softlayer_sdk.models.network_component_group import (
    NetworkComponentGroup as NetworkComponentGroup,
)
from softlayer_sdk.models.network_component_ipaddress import (
    NetworkComponentIpAddress as NetworkComponentIpAddress,
)
from softlayer_sdk.models.network_component_network_vlan_trunk import (
    NetworkComponentNetworkVlanTrunk as NetworkComponentNetworkVlanTrunk,
)
from softlayer_sdk.models.network_component_remotemanagement import (
    NetworkComponentRemoteManagement as NetworkComponentRemoteManagement,
)
from softlayer_sdk.models.network_component_uplink_hardware import (
    NetworkComponentUplinkHardware as NetworkComponentUplinkHardware,
)
from softlayer_sdk.models.network_customer_subnet import (
    NetworkCustomerSubnet as NetworkCustomerSubnet,
)
from softlayer_sdk.models.network_customer_subnet_ipaddress import (
    NetworkCustomerSubnetIpAddress as NetworkCustomerSubnetIpAddress,
)
from softlayer_sdk.models.network_directlink_location import (
    NetworkDirectLinkLocation as NetworkDirectLinkLocation,
)
from softlayer_sdk.models.network_directlink_provider import (
    NetworkDirectLinkProvider as NetworkDirectLinkProvider,
)
from softlayer_sdk.models.network_directlink_servicetype import (
    NetworkDirectLinkServiceType as NetworkDirectLinkServiceType,
)
from softlayer_sdk.models.network_firewall_accesscontrollist import (
    NetworkFirewallAccessControlList as NetworkFirewallAccessControlList,
)
from softlayer_sdk.models.network_firewall_interface import (
    NetworkFirewallInterface as NetworkFirewallInterface,
)
from softlayer_sdk.models.network_firewall_module_context_interface import (
    NetworkFirewallModuleContextInterface as NetworkFirewallModuleContextInterface,
)
from softlayer_sdk.models.network_firewall_template import (
    NetworkFirewallTemplate as NetworkFirewallTemplate,
)
from softlayer_sdk.models.network_firewall_template_rule import (
    NetworkFirewallTemplateRule as NetworkFirewallTemplateRule,
)
from softlayer_sdk.models.network_firewall_update_request import (
    NetworkFirewallUpdateRequest as NetworkFirewallUpdateRequest,
)
from softlayer_sdk.models.network_firewall_update_request_customer import (
    NetworkFirewallUpdateRequestCustomer as NetworkFirewallUpdateRequestCustomer,
)
from softlayer_sdk.models.network_firewall_update_request_employee import (
    NetworkFirewallUpdateRequestEmployee as NetworkFirewallUpdateRequestEmployee,
)
from softlayer_sdk.models.network_firewall_update_request_rule import (
    NetworkFirewallUpdateRequestRule as NetworkFirewallUpdateRequestRule,
)
from softlayer_sdk.models.network_firewall_update_request_rule_version6 import (
    NetworkFirewallUpdateRequestRuleVersion6 as NetworkFirewallUpdateRequestRuleVersion6,
)
from softlayer_sdk.models.network_gateway import NetworkGateway as NetworkGateway
from softlayer_sdk.models.network_gateway_licenses import (
    NetworkGatewayLicenses as NetworkGatewayLicenses,
)
from softlayer_sdk.models.network_gateway_member import NetworkGatewayMember as NetworkGatewayMember
from softlayer_sdk.models.network_gateway_member_attribute import (
    NetworkGatewayMemberAttribute as NetworkGatewayMemberAttribute,
)
from softlayer_sdk.models.network_gateway_member_licenses import (
    NetworkGatewayMemberLicenses as NetworkGatewayMemberLicenses,
)
from softlayer_sdk.models.network_gateway_member_passwords import (
    NetworkGatewayMemberPasswords as NetworkGatewayMemberPasswords,
)
from softlayer_sdk.models.network_gateway_precheck import (
    NetworkGatewayPrecheck as NetworkGatewayPrecheck,
)
from softlayer_sdk.models.network_gateway_status import NetworkGatewayStatus as NetworkGatewayStatus
from softlayer_sdk.models.network_gateway_versionupgrade import (
    NetworkGatewayVersionUpgrade as NetworkGatewayVersionUpgrade,
)
from softlayer_sdk.models.network_gateway_vlan import NetworkGatewayVlan as NetworkGatewayVlan
from softlayer_sdk.models.network_interconnect_tenant import (
    NetworkInterconnectTenant as NetworkInterconnectTenant,
)
from softlayer_sdk.models.network_lbaas_healthmonitor import (
    NetworkLBaaSHealthMonitor as NetworkLBaaSHealthMonitor,
)
from softlayer_sdk.models.network_lbaas_l7healthmonitor import (
    NetworkLBaaSL7HealthMonitor as NetworkLBaaSL7HealthMonitor,
)
from softlayer_sdk.models.network_lbaas_l7member import NetworkLBaaSL7Member as NetworkLBaaSL7Member
from softlayer_sdk.models.network_lbaas_l7policy import NetworkLBaaSL7Policy as NetworkLBaaSL7Policy
from softlayer_sdk.models.network_lbaas_l7pool import NetworkLBaaSL7Pool as NetworkLBaaSL7Pool
from softlayer_sdk.models.network_lbaas_l7poolmembershealth import (
    NetworkLBaaSL7PoolMembersHealth as NetworkLBaaSL7PoolMembersHealth,
)
from softlayer_sdk.models.network_lbaas_l7rule import NetworkLBaaSL7Rule as NetworkLBaaSL7Rule
from softlayer_sdk.models.network_lbaas_l7sessionaffinity import (
    NetworkLBaaSL7SessionAffinity as NetworkLBaaSL7SessionAffinity,
)
from softlayer_sdk.models.network_lbaas_listener import NetworkLBaaSListener as NetworkLBaaSListener
from softlayer_sdk.models.network_lbaas_loadbalancer import (
    NetworkLBaaSLoadBalancer as NetworkLBaaSLoadBalancer,
)
from softlayer_sdk.models.network_lbaas_loadbalancerappliance import (
    NetworkLBaaSLoadBalancerAppliance as NetworkLBaaSLoadBalancerAppliance,
)
from softlayer_sdk.models.network_lbaas_loadbalancerhealthmonitorconfiguration import (
    NetworkLBaaSLoadBalancerHealthMonitorConfiguration as NetworkLBaaSLoadBalancerHealthMonitorConfiguration,
)
from softlayer_sdk.models.network_lbaas_loadbalancermonitoringmetricdatapoint import (
    NetworkLBaaSLoadBalancerMonitoringMetricDataPoint as NetworkLBaaSLoadBalancerMonitoringMetricDataPoint,
)
from softlayer_sdk.models.network_lbaas_loadbalancerprotocolconfiguration import (
    NetworkLBaaSLoadBalancerProtocolConfiguration as NetworkLBaaSLoadBalancerProtocolConfiguration,
)
from softlayer_sdk.models.network_lbaas_loadbalancerserverinstanceinfo import (
    NetworkLBaaSLoadBalancerServerInstanceInfo as NetworkLBaaSLoadBalancerServerInstanceInfo,
)
from softlayer_sdk.models.network_lbaas_loadbalancerstatistics import (
    NetworkLBaaSLoadBalancerStatistics as NetworkLBaaSLoadBalancerStatistics,
)
from softlayer_sdk.models.network_lbaas_member import NetworkLBaaSMember as NetworkLBaaSMember
from softlayer_sdk.models.network_lbaas_memberhealth import (
    NetworkLBaaSMemberHealth as NetworkLBaaSMemberHealth,
)
from softlayer_sdk.models.network_lbaas_policyrule import (
    NetworkLBaaSPolicyRule as NetworkLBaaSPolicyRule,
)
from softlayer_sdk.models.network_lbaas_pool import NetworkLBaaSPool as NetworkLBaaSPool
from softlayer_sdk.models.network_lbaas_poolmembershealth import (
    NetworkLBaaSPoolMembersHealth as NetworkLBaaSPoolMembersHealth,
)
from softlayer_sdk.models.network_lbaas_sessionaffinity import (
    NetworkLBaaSSessionAffinity as NetworkLBaaSSessionAffinity,
)
from softlayer_sdk.models.network_lbaas_sslcipher import (
    NetworkLBaaSSSLCipher as NetworkLBaaSSSLCipher,
)
from softlayer_sdk.models.network_logging_syslog import NetworkLoggingSyslog as NetworkLoggingSyslog
from softlayer_sdk.models.network_message_delivery import (
    NetworkMessageDelivery as NetworkMessageDelivery,
)
from softlayer_sdk.models.network_message_delivery_attribute import (
    NetworkMessageDeliveryAttribute as NetworkMessageDeliveryAttribute,
)
from softlayer_sdk.models.network_message_delivery_email_sendgrid import (
    NetworkMessageDeliveryEmailSendgrid as NetworkMessageDeliveryEmailSendgrid,
)
from softlayer_sdk.models.network_message_delivery_type import (
    NetworkMessageDeliveryType as NetworkMessageDeliveryType,
)
from softlayer_sdk.models.network_message_delivery_vendor import (
    NetworkMessageDeliveryVendor as NetworkMessageDeliveryVendor,
)
from softlayer_sdk.models.network_monitor import NetworkMonitor as NetworkMonitor
from softlayer_sdk.models.network_monitor_version1_incident import (
    NetworkMonitorVersion1Incident as NetworkMonitorVersion1Incident,
)
from softlayer_sdk.models.network_monitor_version1_query_host import (
    NetworkMonitorVersion1QueryHost as NetworkMonitorVersion1QueryHost,
)
from softlayer_sdk.models.network_monitor_version1_query_host_stratum import (
    NetworkMonitorVersion1QueryHostStratum as NetworkMonitorVersion1QueryHostStratum,
)
from softlayer_sdk.models.network_monitor_version1_query_responsetype import (
    NetworkMonitorVersion1QueryResponseType as NetworkMonitorVersion1QueryResponseType,
)
from softlayer_sdk.models.network_monitor_version1_query_result import (
    NetworkMonitorVersion1QueryResult as NetworkMonitorVersion1QueryResult,
)
from softlayer_sdk.models.network_monitor_version1_query_type import (
    NetworkMonitorVersion1QueryType as NetworkMonitorVersion1QueryType,
)
from softlayer_sdk.models.network_pod import NetworkPod as NetworkPod
from softlayer_sdk.models.network_protection_address import (
    NetworkProtectionAddress as NetworkProtectionAddress,
)
from softlayer_sdk.models.network_regional_internet_registry import (
    NetworkRegionalInternetRegistry as NetworkRegionalInternetRegistry,
)
from softlayer_sdk.models.network_securitygroup import NetworkSecurityGroup as NetworkSecurityGroup
from softlayer_sdk.models.network_securitygroup_orderbinding import (
    NetworkSecurityGroupOrderBinding as NetworkSecurityGroupOrderBinding,
)
from softlayer_sdk.models.network_securitygroup_request import (
    NetworkSecurityGroupRequest as NetworkSecurityGroupRequest,
)
from softlayer_sdk.models.network_securitygroup_requestrules import (
    NetworkSecurityGroupRequestRules as NetworkSecurityGroupRequestRules,
)
from softlayer_sdk.models.network_securitygroup_rule import (
    NetworkSecurityGroupRule as NetworkSecurityGroupRule,
)
from softlayer_sdk.models.network_service_resource import (
    NetworkServiceResource as NetworkServiceResource,
)
from softlayer_sdk.models.network_service_resource_attribute import (
    NetworkServiceResourceAttribute as NetworkServiceResourceAttribute,
)
from softlayer_sdk.models.network_service_resource_attribute_type import (
    NetworkServiceResourceAttributeType as NetworkServiceResourceAttributeType,
)
from softlayer_sdk.models.network_service_resource_cosstor import (
    NetworkServiceResourceCosStor as NetworkServiceResourceCosStor,
)
from softlayer_sdk.models.network_service_resource_hub import (
    NetworkServiceResourceHub as NetworkServiceResourceHub,
)
from softlayer_sdk.models.network_service_resource_hub_swift import (
    NetworkServiceResourceHubSwift as NetworkServiceResourceHubSwift,
)
from softlayer_sdk.models.network_service_resource_type import (
    NetworkServiceResourceType as NetworkServiceResourceType,
)
from softlayer_sdk.models.network_service_vpn_overrides import (
    NetworkServiceVpnOverrides as NetworkServiceVpnOverrides,
)
from softlayer_sdk.models.network_storage import NetworkStorage as NetworkStorage
from softlayer_sdk.models.network_storage_allowed_host import (
    NetworkStorageAllowedHost as NetworkStorageAllowedHost,
)
from softlayer_sdk.models.network_storage_allowed_host_hardware import (
    NetworkStorageAllowedHostHardware as NetworkStorageAllowedHostHardware,
)
from softlayer_sdk.models.network_storage_allowed_host_ipaddress import (
    NetworkStorageAllowedHostIpAddress as NetworkStorageAllowedHostIpAddress,
)
from softlayer_sdk.models.network_storage_allowed_host_subnet import (
    NetworkStorageAllowedHostSubnet as NetworkStorageAllowedHostSubnet,
)
from softlayer_sdk.models.network_storage_allowed_host_virtualguest import (
    NetworkStorageAllowedHostVirtualGuest as NetworkStorageAllowedHostVirtualGuest,
)
from softlayer_sdk.models.network_storage_backup import NetworkStorageBackup as NetworkStorageBackup
from softlayer_sdk.models.network_storage_backup_evault import (
    NetworkStorageBackupEvault as NetworkStorageBackupEvault,
)
from softlayer_sdk.models.network_storage_backup_evault_version6 import (
    NetworkStorageBackupEvaultVersion6 as NetworkStorageBackupEvaultVersion6,
)
from softlayer_sdk.models.network_storage_credential import (
    NetworkStorageCredential as NetworkStorageCredential,
)
from softlayer_sdk.models.network_storage_credential_type import (
    NetworkStorageCredentialType as NetworkStorageCredentialType,
)
from softlayer_sdk.models.network_storage_daily_usage import (
    NetworkStorageDailyUsage as NetworkStorageDailyUsage,
)
from softlayer_sdk.models.network_storage_dedicatedcluster import (
    NetworkStorageDedicatedCluster as NetworkStorageDedicatedCluster,
)
from softlayer_sdk.models.network_storage_event import NetworkStorageEvent as NetworkStorageEvent
from softlayer_sdk.models.network_storage_event_type import (
    NetworkStorageEventType as NetworkStorageEventType,
)
from softlayer_sdk.models.network_storage_group import NetworkStorageGroup as NetworkStorageGroup
from softlayer_sdk.models.network_storage_group_iscsi import (
    NetworkStorageGroupIscsi as NetworkStorageGroupIscsi,
)
from softlayer_sdk.models.network_storage_group_nfs import (
    NetworkStorageGroupNfs as NetworkStorageGroupNfs,
)
from softlayer_sdk.models.network_storage_group_type import (
    NetworkStorageGroupType as NetworkStorageGroupType,
)
from softlayer_sdk.models.network_storage_history import (
    NetworkStorageHistory as NetworkStorageHistory,
)
from softlayer_sdk.models.network_storage_hub import NetworkStorageHub as NetworkStorageHub
from softlayer_sdk.models.network_storage_hub_cleversafe_account import (
    NetworkStorageHubCleversafeAccount as NetworkStorageHubCleversafeAccount,
)
from softlayer_sdk.models.network_storage_hub_swift import (
    NetworkStorageHubSwift as NetworkStorageHubSwift,
)
from softlayer_sdk.models.network_storage_hub_swift_container import (
    NetworkStorageHubSwiftContainer as NetworkStorageHubSwiftContainer,
)
from softlayer_sdk.models.network_storage_hub_swift_metrics import (
    NetworkStorageHubSwiftMetrics as NetworkStorageHubSwiftMetrics,
)
from softlayer_sdk.models.network_storage_hub_swift_share import (
    NetworkStorageHubSwiftShare as NetworkStorageHubSwiftShare,
)
from softlayer_sdk.models.network_storage_hub_swift_version1 import (
    NetworkStorageHubSwiftVersion1 as NetworkStorageHubSwiftVersion1,
)
from softlayer_sdk.models.network_storage_iscsi import NetworkStorageIscsi as NetworkStorageIscsi
from softlayer_sdk.models.network_storage_iscsi_os_type import (
    NetworkStorageIscsiOSType as NetworkStorageIscsiOSType,
)
from softlayer_sdk.models.network_storage_nas import NetworkStorageNas as NetworkStorageNas
from softlayer_sdk.models.network_storage_partnership import (
    NetworkStoragePartnership as NetworkStoragePartnership,
)
from softlayer_sdk.models.network_storage_partnership_type import (
    NetworkStoragePartnershipType as NetworkStoragePartnershipType,
)
from softlayer_sdk.models.network_storage_property import (
    NetworkStorageProperty as NetworkStorageProperty,
)
from softlayer_sdk.models.network_storage_property_type import (
    NetworkStoragePropertyType as NetworkStoragePropertyType,
)
from softlayer_sdk.models.network_storage_replicant import (
    NetworkStorageReplicant as NetworkStorageReplicant,
)
from softlayer_sdk.models.network_storage_schedule import (
    NetworkStorageSchedule as NetworkStorageSchedule,
)
from softlayer_sdk.models.network_storage_schedule_property import (
    NetworkStorageScheduleProperty as NetworkStorageScheduleProperty,
)
from softlayer_sdk.models.network_storage_schedule_property_type import (
    NetworkStorageSchedulePropertyType as NetworkStorageSchedulePropertyType,
)
from softlayer_sdk.models.network_storage_schedule_type import (
    NetworkStorageScheduleType as NetworkStorageScheduleType,
)
from softlayer_sdk.models.network_storage_snapshot import (
    NetworkStorageSnapshot as NetworkStorageSnapshot,
)
from softlayer_sdk.models.network_storage_type import NetworkStorageType as NetworkStorageType
from softlayer_sdk.models.network_subnet import NetworkSubnet as NetworkSubnet
from softlayer_sdk.models.network_subnet_ipaddress import (
    NetworkSubnetIpAddress as NetworkSubnetIpAddress,
)
from softlayer_sdk.models.network_subnet_ipaddress_global import (
    NetworkSubnetIpAddressGlobal as NetworkSubnetIpAddressGlobal,
)
from softlayer_sdk.models.network_subnet_ipaddress_usagedetail import (
    NetworkSubnetIpAddressUsageDetail as NetworkSubnetIpAddressUsageDetail,
)
from softlayer_sdk.models.network_subnet_ipaddress_version6 import (
    NetworkSubnetIpAddressVersion6 as NetworkSubnetIpAddressVersion6,
)
from softlayer_sdk.models.network_vlan import NetworkVlan as NetworkVlan
from softlayer_sdk.models.network_vlan_firewall import NetworkVlanFirewall as NetworkVlanFirewall
from softlayer_sdk.models.network_vlan_firewall_rule import (
    NetworkVlanFirewallRule as NetworkVlanFirewallRule,
)
from softlayer_sdk.models.network_vlan_type import NetworkVlanType as NetworkVlanType
from softlayer_sdk.models.notification import Notification as Notification
from softlayer_sdk.models.notification_delivery_method import (
    NotificationDeliveryMethod as NotificationDeliveryMethod,
)
from softlayer_sdk.models.notification_mobile import NotificationMobile as NotificationMobile
from softlayer_sdk.models.notification_occurrence_account import (
    NotificationOccurrenceAccount as NotificationOccurrenceAccount,
)
from softlayer_sdk.models.notification_occurrence_event import (
    NotificationOccurrenceEvent as NotificationOccurrenceEvent,
)
from softlayer_sdk.models.notification_occurrence_event_attachment import (
    NotificationOccurrenceEventAttachment as NotificationOccurrenceEventAttachment,
)
from softlayer_sdk.models.notification_occurrence_event_type import (
    NotificationOccurrenceEventType as NotificationOccurrenceEventType,
)
from softlayer_sdk.models.notification_occurrence_resource import (
    NotificationOccurrenceResource as NotificationOccurrenceResource,
)
from softlayer_sdk.models.notification_occurrence_resource_hardware import (
    NotificationOccurrenceResourceHardware as NotificationOccurrenceResourceHardware,
)
from softlayer_sdk.models.notification_occurrence_resource_network_application_delivery_controller import (
    NotificationOccurrenceResourceNetworkApplicationDeliveryController as NotificationOccurrenceResourceNetworkApplicationDeliveryController,
)
from softlayer_sdk.models.notification_occurrence_resource_network_storage_iscsi_netapp import (
    NotificationOccurrenceResourceNetworkStorageIscsiNetApp as NotificationOccurrenceResourceNetworkStorageIscsiNetApp,
)
from softlayer_sdk.models.notification_occurrence_resource_network_storage_lockbox import (
    NotificationOccurrenceResourceNetworkStorageLockbox as NotificationOccurrenceResourceNetworkStorageLockbox,
)
from softlayer_sdk.models.notification_occurrence_resource_network_storage_nas import (
    NotificationOccurrenceResourceNetworkStorageNas as NotificationOccurrenceResourceNetworkStorageNas,
)
from softlayer_sdk.models.notification_occurrence_resource_network_storage_netapp_volume import (
    NotificationOccurrenceResourceNetworkStorageNetAppVolume as NotificationOccurrenceResourceNetworkStorageNetAppVolume,
)
from softlayer_sdk.models.notification_occurrence_resource_network_storage_netapp_volume_replicant_iscsi import (
    NotificationOccurrenceResourceNetworkStorageNetAppVolumeReplicantIscsi as NotificationOccurrenceResourceNetworkStorageNetAppVolumeReplicantIscsi,
)
from softlayer_sdk.models.notification_occurrence_resource_network_storage_netapp_volume_replicant_nas import (
    NotificationOccurrenceResourceNetworkStorageNetAppVolumeReplicantNas as NotificationOccurrenceResourceNetworkStorageNetAppVolumeReplicantNas,
)
from softlayer_sdk.models.notification_occurrence_resource_virtual import (
    NotificationOccurrenceResourceVirtual as NotificationOccurrenceResourceVirtual,
)
from softlayer_sdk.models.notification_occurrence_status_code import (
    NotificationOccurrenceStatusCode as NotificationOccurrenceStatusCode,
)
from softlayer_sdk.models.notification_occurrence_update import (
    NotificationOccurrenceUpdate as NotificationOccurrenceUpdate,
)
from softlayer_sdk.models.notification_occurrence_user import (
    NotificationOccurrenceUser as NotificationOccurrenceUser,
)
from softlayer_sdk.models.notification_preference import (
    NotificationPreference as NotificationPreference,
)
from softlayer_sdk.models.notification_subscriber import (
    NotificationSubscriber as NotificationSubscriber,
)
from softlayer_sdk.models.notification_subscriber_customer import (
    NotificationSubscriberCustomer as NotificationSubscriberCustomer,
)
from softlayer_sdk.models.notification_subscriber_delivery_method import (
    NotificationSubscriberDeliveryMethod as NotificationSubscriberDeliveryMethod,
)
from softlayer_sdk.models.notification_user_subscriber import (
    NotificationUserSubscriber as NotificationUserSubscriber,
)
from softlayer_sdk.models.notification_user_subscriber_billing import (
    NotificationUserSubscriberBilling as NotificationUserSubscriberBilling,
)
from softlayer_sdk.models.notification_user_subscriber_delivery_method import (
    NotificationUserSubscriberDeliveryMethod as NotificationUserSubscriberDeliveryMethod,
)
from softlayer_sdk.models.notification_user_subscriber_mobile import (
    NotificationUserSubscriberMobile as NotificationUserSubscriberMobile,
)
from softlayer_sdk.models.notification_user_subscriber_preference import (
    NotificationUserSubscriberPreference as NotificationUserSubscriberPreference,
)
from softlayer_sdk.models.notification_user_subscriber_resource import (
    NotificationUserSubscriberResource as NotificationUserSubscriberResource,
)
from softlayer_sdk.models.policy_document_acceptance_quote import (
    PolicyDocumentAcceptanceQuote as PolicyDocumentAcceptanceQuote,
)
from softlayer_sdk.models.product_catalog import ProductCatalog as ProductCatalog
from softlayer_sdk.models.product_catalog_item_price import (
    ProductCatalogItemPrice as ProductCatalogItemPrice,
)
from softlayer_sdk.models.product_group import ProductGroup as ProductGroup
from softlayer_sdk.models.product_item import ProductItem as ProductItem
from softlayer_sdk.models.product_item_attribute import ProductItemAttribute as ProductItemAttribute
from softlayer_sdk.models.product_item_attribute_type import (
    ProductItemAttributeType as ProductItemAttributeType,
)
from softlayer_sdk.models.product_item_billing_type import (
    ProductItemBillingType as ProductItemBillingType,
)
from softlayer_sdk.models.product_item_bundles import ProductItemBundles as ProductItemBundles
from softlayer_sdk.models.product_item_category import ProductItemCategory as ProductItemCategory
from softlayer_sdk.models.product_item_category_group import (
    ProductItemCategoryGroup as ProductItemCategoryGroup,
)
from softlayer_sdk.models.product_item_category_order_option_type import (
    ProductItemCategoryOrderOptionType as ProductItemCategoryOrderOptionType,
)
from softlayer_sdk.models.product_item_category_question import (
    ProductItemCategoryQuestion as ProductItemCategoryQuestion,
)
from softlayer_sdk.models.product_item_category_question_field_type import (
    ProductItemCategoryQuestionFieldType as ProductItemCategoryQuestionFieldType,
)
from softlayer_sdk.models.product_item_category_question_xref import (
    ProductItemCategoryQuestionXref as ProductItemCategoryQuestionXref,
)
from softlayer_sdk.models.product_item_overage_price import (
    ProductItemOveragePrice as ProductItemOveragePrice,
)
from softlayer_sdk.models.product_item_policy_assignment import (
    ProductItemPolicyAssignment as ProductItemPolicyAssignment,
)
from softlayer_sdk.models.product_item_price import ProductItemPrice as ProductItemPrice
from softlayer_sdk.models.product_item_price_account_restriction import (
    ProductItemPriceAccountRestriction as ProductItemPriceAccountRestriction,
)
from softlayer_sdk.models.product_item_price_attribute import (
    ProductItemPriceAttribute as ProductItemPriceAttribute,
)
from softlayer_sdk.models.product_item_price_attribute_type import (
    ProductItemPriceAttributeType as ProductItemPriceAttributeType,
)
from softlayer_sdk.models.product_item_price_premium import (
    ProductItemPricePremium as ProductItemPricePremium,
)
from softlayer_sdk.models.product_item_requirement import (
    ProductItemRequirement as ProductItemRequirement,
)
from softlayer_sdk.models.product_item_resource_conflict import (
    ProductItemResourceConflict as ProductItemResourceConflict,
)
from softlayer_sdk.models.product_item_resource_conflict_item import (
    ProductItemResourceConflictItem as ProductItemResourceConflictItem,
)
from softlayer_sdk.models.product_item_resource_conflict_item_category import (
    ProductItemResourceConflictItemCategory as ProductItemResourceConflictItemCategory,
)
from softlayer_sdk.models.product_item_resource_conflict_location import (
    ProductItemResourceConflictLocation as ProductItemResourceConflictLocation,
)
from softlayer_sdk.models.product_item_rule import ProductItemRule as ProductItemRule
from softlayer_sdk.models.product_item_rule_resource import (
    ProductItemRuleResource as ProductItemRuleResource,
)
from softlayer_sdk.models.product_item_rule_resource_item import (
    ProductItemRuleResourceItem as ProductItemRuleResourceItem,
)
from softlayer_sdk.models.product_item_rule_resource_item_category import (
    ProductItemRuleResourceItemCategory as ProductItemRuleResourceItemCategory,
)
from softlayer_sdk.models.product_item_rule_resource_location import (
    ProductItemRuleResourceLocation as ProductItemRuleResourceLocation,
)
from softlayer_sdk.models.product_item_rule_resource_permission import (
    ProductItemRuleResourcePermission as ProductItemRuleResourcePermission,
)
from softlayer_sdk.models.product_item_rule_type import ProductItemRuleType as ProductItemRuleType
from softlayer_sdk.models.product_item_server_group import (
    ProductItemServerGroup as ProductItemServerGroup,
)
from softlayer_sdk.models.product_item_tax_category import (
    ProductItemTaxCategory as ProductItemTaxCategory,
)
from softlayer_sdk.models.product_order import ProductOrder as ProductOrder
from softlayer_sdk.models.product_package import ProductPackage as ProductPackage
from softlayer_sdk.models.product_package_attribute import (
    ProductPackageAttribute as ProductPackageAttribute,
)
from softlayer_sdk.models.product_package_attribute_type import (
    ProductPackageAttributeType as ProductPackageAttributeType,
)
from softlayer_sdk.models.product_package_inventory import (
    ProductPackageInventory as ProductPackageInventory,
)
from softlayer_sdk.models.product_package_item_category_group import (
    ProductPackageItemCategoryGroup as ProductPackageItemCategoryGroup,
)
from softlayer_sdk.models.product_package_item_prices import (
    ProductPackageItemPrices as ProductPackageItemPrices,
)
from softlayer_sdk.models.product_package_items import ProductPackageItems as ProductPackageItems
from softlayer_sdk.models.product_package_locations import (
    ProductPackageLocations as ProductPackageLocations,
)
from softlayer_sdk.models.product_package_order_configuration import (
    ProductPackageOrderConfiguration as ProductPackageOrderConfiguration,
)
from softlayer_sdk.models.product_package_order_step import (
    ProductPackageOrderStep as ProductPackageOrderStep,
)
from softlayer_sdk.models.product_package_order_step_next import (
    ProductPackageOrderStepNext as ProductPackageOrderStepNext,
)
from softlayer_sdk.models.product_package_preset import ProductPackagePreset as ProductPackagePreset
from softlayer_sdk.models.product_package_preset_attribute import (
    ProductPackagePresetAttribute as ProductPackagePresetAttribute,
)
from softlayer_sdk.models.product_package_preset_attribute_type import (
    ProductPackagePresetAttributeType as ProductPackagePresetAttributeType,
)
from softlayer_sdk.models.product_package_preset_configuration import (
    ProductPackagePresetConfiguration as ProductPackagePresetConfiguration,
)
from softlayer_sdk.models.product_package_server import ProductPackageServer as ProductPackageServer
from softlayer_sdk.models.product_package_server_option import (
    ProductPackageServerOption as ProductPackageServerOption,
)
from softlayer_sdk.models.product_package_type import ProductPackageType as ProductPackageType
from softlayer_sdk.models.product_promotion import ProductPromotion as ProductPromotion
from softlayer_sdk.models.product_upgrade_request import (
    ProductUpgradeRequest as ProductUpgradeRequest,
)
from softlayer_sdk.models.product_upgrade_request_status import (
    ProductUpgradeRequestStatus as ProductUpgradeRequestStatus,
)
from softlayer_sdk.models.provisioning_hook import ProvisioningHook as ProvisioningHook
from softlayer_sdk.models.provisioning_hook_type import ProvisioningHookType as ProvisioningHookType
from softlayer_sdk.models.provisioning_maintenance_classification import (
    ProvisioningMaintenanceClassification as ProvisioningMaintenanceClassification,
)
from softlayer_sdk.models.provisioning_maintenance_classification_item_category import (
    ProvisioningMaintenanceClassificationItemCategory as ProvisioningMaintenanceClassificationItemCategory,
)
from softlayer_sdk.models.provisioning_maintenance_slots import (
    ProvisioningMaintenanceSlots as ProvisioningMaintenanceSlots,
)
from softlayer_sdk.models.provisioning_maintenance_ticket import (
    ProvisioningMaintenanceTicket as ProvisioningMaintenanceTicket,
)
from softlayer_sdk.models.provisioning_maintenance_window import (
    ProvisioningMaintenanceWindow as ProvisioningMaintenanceWindow,
)
from softlayer_sdk.models.provisioning_version1_transaction import (
    ProvisioningVersion1Transaction as ProvisioningVersion1Transaction,
)
from softlayer_sdk.models.provisioning_version1_transaction_group import (
    ProvisioningVersion1TransactionGroup as ProvisioningVersion1TransactionGroup,
)
from softlayer_sdk.models.provisioning_version1_transaction_history import (
    ProvisioningVersion1TransactionHistory as ProvisioningVersion1TransactionHistory,
)
from softlayer_sdk.models.provisioning_version1_transaction_ordertracking import (
    ProvisioningVersion1TransactionOrderTracking as ProvisioningVersion1TransactionOrderTracking,
)
from softlayer_sdk.models.provisioning_version1_transaction_ordertrackingstate import (
    ProvisioningVersion1TransactionOrderTrackingState as ProvisioningVersion1TransactionOrderTrackingState,
)
from softlayer_sdk.models.provisioning_version1_transaction_status import (
    ProvisioningVersion1TransactionStatus as ProvisioningVersion1TransactionStatus,
)
from softlayer_sdk.models.resource_configuration import (
    ResourceConfiguration as ResourceConfiguration,
)
from softlayer_sdk.models.resource_group import ResourceGroup as ResourceGroup
from softlayer_sdk.models.resource_group_attribute import (
    ResourceGroupAttribute as ResourceGroupAttribute,
)
from softlayer_sdk.models.resource_group_attribute_type import (
    ResourceGroupAttributeType as ResourceGroupAttributeType,
)
from softlayer_sdk.models.resource_group_descendant_reference import (
    ResourceGroupDescendantReference as ResourceGroupDescendantReference,
)
from softlayer_sdk.models.resource_group_member import ResourceGroupMember as ResourceGroupMember
from softlayer_sdk.models.resource_group_member_attribute import (
    ResourceGroupMemberAttribute as ResourceGroupMemberAttribute,
)
from softlayer_sdk.models.resource_group_member_attribute_type import (
    ResourceGroupMemberAttributeType as ResourceGroupMemberAttributeType,
)
from softlayer_sdk.models.resource_group_member_cloudstack_version3_cluster import (
    ResourceGroupMemberCloudStackVersion3Cluster as ResourceGroupMemberCloudStackVersion3Cluster,
)
from softlayer_sdk.models.resource_group_member_cloudstack_version3_pod import (
    ResourceGroupMemberCloudStackVersion3Pod as ResourceGroupMemberCloudStackVersion3Pod,
)
from softlayer_sdk.models.resource_group_member_cloudstack_version3_zone import (
    ResourceGroupMemberCloudStackVersion3Zone as ResourceGroupMemberCloudStackVersion3Zone,
)
from softlayer_sdk.models.resource_group_member_hardware import (
    ResourceGroupMemberHardware as ResourceGroupMemberHardware,
)
from softlayer_sdk.models.resource_group_member_network_storage import (
    ResourceGroupMemberNetworkStorage as ResourceGroupMemberNetworkStorage,
)
from softlayer_sdk.models.resource_group_member_network_subnet import (
    ResourceGroupMemberNetworkSubnet as ResourceGroupMemberNetworkSubnet,
)
from softlayer_sdk.models.resource_group_member_network_vlan import (
    ResourceGroupMemberNetworkVlan as ResourceGroupMemberNetworkVlan,
)
from softlayer_sdk.models.resource_group_member_resource_group import (
    ResourceGroupMemberResourceGroup as ResourceGroupMemberResourceGroup,
)
from softlayer_sdk.models.resource_group_member_role_link import (
    ResourceGroupMemberRoleLink as ResourceGroupMemberRoleLink,
)
from softlayer_sdk.models.resource_group_member_software_component_password import (
    ResourceGroupMemberSoftwareComponentPassword as ResourceGroupMemberSoftwareComponentPassword,
)
from softlayer_sdk.models.resource_group_member_type import (
    ResourceGroupMemberType as ResourceGroupMemberType,
)
from softlayer_sdk.models.resource_group_member_virtual_host_pool import (
    ResourceGroupMemberVirtualHostPool as ResourceGroupMemberVirtualHostPool,
)
from softlayer_sdk.models.resource_group_role import ResourceGroupRole as ResourceGroupRole
from softlayer_sdk.models.resource_group_template import (
    ResourceGroupTemplate as ResourceGroupTemplate,
)
from softlayer_sdk.models.resource_group_template_member import (
    ResourceGroupTemplateMember as ResourceGroupTemplateMember,
)
from softlayer_sdk.models.resource_metadata import ResourceMetadata as ResourceMetadata
from softlayer_sdk.models.sales_presale_event import SalesPresaleEvent as SalesPresaleEvent
from softlayer_sdk.models.search import Search as Search
from softlayer_sdk.models.security_certificate import SecurityCertificate as SecurityCertificate
from softlayer_sdk.models.security_certificate_entry import (
    SecurityCertificateEntry as SecurityCertificateEntry,
)
from softlayer_sdk.models.security_certificate_request import (
    SecurityCertificateRequest as SecurityCertificateRequest,
)
from softlayer_sdk.models.security_certificate_request_servertype import (
    SecurityCertificateRequestServerType as SecurityCertificateRequestServerType,
)
from softlayer_sdk.models.security_certificate_request_status import (
    SecurityCertificateRequestStatus as SecurityCertificateRequestStatus,
)
from softlayer_sdk.models.security_directory_service_host_xref_hardware import (
    SecurityDirectoryServiceHostXrefHardware as SecurityDirectoryServiceHostXrefHardware,
)
from softlayer_sdk.models.security_level import SecurityLevel as SecurityLevel
from softlayer_sdk.models.security_securetransportcipher import (
    SecuritySecureTransportCipher as SecuritySecureTransportCipher,
)
from softlayer_sdk.models.security_securetransportprotocol import (
    SecuritySecureTransportProtocol as SecuritySecureTransportProtocol,
)
from softlayer_sdk.models.security_ssh_key import SecuritySshKey as SecuritySshKey
from softlayer_sdk.models.service_external_resource import (
    ServiceExternalResource as ServiceExternalResource,
)
from softlayer_sdk.models.service_provider import ServiceProvider as ServiceProvider
from softlayer_sdk.models.software_accountlicense import (
    SoftwareAccountLicense as SoftwareAccountLicense,
)
from softlayer_sdk.models.software_component import SoftwareComponent as SoftwareComponent
from softlayer_sdk.models.software_component_analytics import (
    SoftwareComponentAnalytics as SoftwareComponentAnalytics,
)
from softlayer_sdk.models.software_component_analytics_urchin import (
    SoftwareComponentAnalyticsUrchin as SoftwareComponentAnalyticsUrchin,
)
from softlayer_sdk.models.software_component_antivirusspyware import (
    SoftwareComponentAntivirusSpyware as SoftwareComponentAntivirusSpyware,
)
from softlayer_sdk.models.software_component_antivirusspyware_mcafee import (
    SoftwareComponentAntivirusSpywareMcafee as SoftwareComponentAntivirusSpywareMcafee,
)
from softlayer_sdk.models.software_component_antivirusspyware_mcafee_epo_version36 import (
    SoftwareComponentAntivirusSpywareMcafeeEpoVersion36 as SoftwareComponentAntivirusSpywareMcafeeEpoVersion36,
)
from softlayer_sdk.models.software_component_antivirusspyware_mcafee_epo_version45 import (
    SoftwareComponentAntivirusSpywareMcafeeEpoVersion45 as SoftwareComponentAntivirusSpywareMcafeeEpoVersion45,
)
from softlayer_sdk.models.software_component_antivirusspyware_mcafee_epo_version51 import (
    SoftwareComponentAntivirusSpywareMcafeeEpoVersion51 as SoftwareComponentAntivirusSpywareMcafeeEpoVersion51,
)
from softlayer_sdk.models.software_component_controlpanel import (
    SoftwareComponentControlPanel as SoftwareComponentControlPanel,
)
from softlayer_sdk.models.software_component_controlpanel_cpanel import (
    SoftwareComponentControlPanelCpanel as SoftwareComponentControlPanelCpanel,
)
from softlayer_sdk.models.software_component_controlpanel_idera import (
    SoftwareComponentControlPanelIdera as SoftwareComponentControlPanelIdera,
)
from softlayer_sdk.models.software_component_controlpanel_idera_serverbackup import (
    SoftwareComponentControlPanelIderaServerBackup as SoftwareComponentControlPanelIderaServerBackup,
)
from softlayer_sdk.models.software_component_controlpanel_microsoft import (
    SoftwareComponentControlPanelMicrosoft as SoftwareComponentControlPanelMicrosoft,
)
from softlayer_sdk.models.software_component_controlpanel_microsoft_webplatform import (
    SoftwareComponentControlPanelMicrosoftWebPlatform as SoftwareComponentControlPanelMicrosoftWebPlatform,
)
from softlayer_sdk.models.software_component_controlpanel_parallels import (
    SoftwareComponentControlPanelParallels as SoftwareComponentControlPanelParallels,
)
from softlayer_sdk.models.software_component_controlpanel_parallels_plesk import (
    SoftwareComponentControlPanelParallelsPlesk as SoftwareComponentControlPanelParallelsPlesk,
)
from softlayer_sdk.models.software_component_controlpanel_r1soft import (
    SoftwareComponentControlPanelR1soft as SoftwareComponentControlPanelR1soft,
)
from softlayer_sdk.models.software_component_controlpanel_r1soft_cdp import (
    SoftwareComponentControlPanelR1softCdp as SoftwareComponentControlPanelR1softCdp,
)
from softlayer_sdk.models.software_component_controlpanel_r1soft_serverbackup import (
    SoftwareComponentControlPanelR1softServerBackup as SoftwareComponentControlPanelR1softServerBackup,
)
from softlayer_sdk.models.software_component_controlpanel_swsoft import (
    SoftwareComponentControlPanelSwsoft as SoftwareComponentControlPanelSwsoft,
)
from softlayer_sdk.models.software_component_controlpanel_webhostautomation import (
    SoftwareComponentControlPanelWebhostAutomation as SoftwareComponentControlPanelWebhostAutomation,
)
from softlayer_sdk.models.software_component_hostips import (
    SoftwareComponentHostIps as SoftwareComponentHostIps,
)
from softlayer_sdk.models.software_component_hostips_mcafee import (
    SoftwareComponentHostIpsMcafee as SoftwareComponentHostIpsMcafee,
)
from softlayer_sdk.models.software_component_hostips_mcafee_epo_version36_hips import (
    SoftwareComponentHostIpsMcafeeEpoVersion36Hips as SoftwareComponentHostIpsMcafeeEpoVersion36Hips,
)
from softlayer_sdk.models.software_component_hostips_mcafee_epo_version36_hips_version6 import (
    SoftwareComponentHostIpsMcafeeEpoVersion36HipsVersion6 as SoftwareComponentHostIpsMcafeeEpoVersion36HipsVersion6,
)
from softlayer_sdk.models.software_component_hostips_mcafee_epo_version36_hips_version7 import (
    SoftwareComponentHostIpsMcafeeEpoVersion36HipsVersion7 as SoftwareComponentHostIpsMcafeeEpoVersion36HipsVersion7,
)
from softlayer_sdk.models.software_component_hostips_mcafee_epo_version45_hips import (
    SoftwareComponentHostIpsMcafeeEpoVersion45Hips as SoftwareComponentHostIpsMcafeeEpoVersion45Hips,
)
from softlayer_sdk.models.software_component_hostips_mcafee_epo_version45_hips_version7 import (
    SoftwareComponentHostIpsMcafeeEpoVersion45HipsVersion7 as SoftwareComponentHostIpsMcafeeEpoVersion45HipsVersion7,
)
from softlayer_sdk.models.software_component_hostips_mcafee_epo_version45_hips_version8 import (
    SoftwareComponentHostIpsMcafeeEpoVersion45HipsVersion8 as SoftwareComponentHostIpsMcafeeEpoVersion45HipsVersion8,
)
from softlayer_sdk.models.software_component_hostips_mcafee_epo_version51 import (
    SoftwareComponentHostIpsMcafeeEpoVersion51 as SoftwareComponentHostIpsMcafeeEpoVersion51,
)
from softlayer_sdk.models.software_component_operatingsystem import (
    SoftwareComponentOperatingSystem as SoftwareComponentOperatingSystem,
)
from softlayer_sdk.models.software_component_package import (
    SoftwareComponentPackage as SoftwareComponentPackage,
)
from softlayer_sdk.models.software_component_package_management import (
    SoftwareComponentPackageManagement as SoftwareComponentPackageManagement,
)
from softlayer_sdk.models.software_component_package_management_ksplice import (
    SoftwareComponentPackageManagementKsplice as SoftwareComponentPackageManagementKsplice,
)
from softlayer_sdk.models.software_component_password import (
    SoftwareComponentPassword as SoftwareComponentPassword,
)
from softlayer_sdk.models.software_component_password_history import (
    SoftwareComponentPasswordHistory as SoftwareComponentPasswordHistory,
)
from softlayer_sdk.models.software_component_security import (
    SoftwareComponentSecurity as SoftwareComponentSecurity,
)
from softlayer_sdk.models.software_component_security_safenet import (
    SoftwareComponentSecuritySafeNet as SoftwareComponentSecuritySafeNet,
)
from softlayer_sdk.models.software_component_trellix import (
    SoftwareComponentTrellix as SoftwareComponentTrellix,
)
from softlayer_sdk.models.software_description import SoftwareDescription as SoftwareDescription
from softlayer_sdk.models.software_description_attribute import (
    SoftwareDescriptionAttribute as SoftwareDescriptionAttribute,
)
from softlayer_sdk.models.software_description_attribute_type import (
    SoftwareDescriptionAttributeType as SoftwareDescriptionAttributeType,
)
from softlayer_sdk.models.software_description_feature import (
    SoftwareDescriptionFeature as SoftwareDescriptionFeature,
)
from softlayer_sdk.models.software_description_requireduser import (
    SoftwareDescriptionRequiredUser as SoftwareDescriptionRequiredUser,
)
from softlayer_sdk.models.software_license import SoftwareLicense as SoftwareLicense
from softlayer_sdk.models.software_virtuallicense import (
    SoftwareVirtualLicense as SoftwareVirtualLicense,
)
from softlayer_sdk.models.sprint_container_costrecovery import (
    SprintContainerCostRecovery as SprintContainerCostRecovery,
)
from softlayer_sdk.models.survey import Survey as Survey
from softlayer_sdk.models.survey_answer import SurveyAnswer as SurveyAnswer
from softlayer_sdk.models.survey_question import SurveyQuestion as SurveyQuestion
from softlayer_sdk.models.survey_response import SurveyResponse as SurveyResponse
from softlayer_sdk.models.survey_status import SurveyStatus as SurveyStatus
from softlayer_sdk.models.survey_type import SurveyType as SurveyType
from softlayer_sdk.models.tag import Tag as Tag
from softlayer_sdk.models.tag_reference import TagReference as TagReference
from softlayer_sdk.models.tag_reference_hardware import TagReferenceHardware as TagReferenceHardware
from softlayer_sdk.models.tag_reference_network_application_delivery_controller import (
    TagReferenceNetworkApplicationDeliveryController as TagReferenceNetworkApplicationDeliveryController,
)
from softlayer_sdk.models.tag_reference_network_vlan import (
    TagReferenceNetworkVlan as TagReferenceNetworkVlan,
)
from softlayer_sdk.models.tag_reference_network_vlan_firewall import (
    TagReferenceNetworkVlanFirewall as TagReferenceNetworkVlanFirewall,
)
from softlayer_sdk.models.tag_reference_resource_group import (
    TagReferenceResourceGroup as TagReferenceResourceGroup,
)
from softlayer_sdk.models.tag_reference_virtual_dedicatedhost import (
    TagReferenceVirtualDedicatedHost as TagReferenceVirtualDedicatedHost,
)
from softlayer_sdk.models.tag_reference_virtual_guest import (
    TagReferenceVirtualGuest as TagReferenceVirtualGuest,
)
from softlayer_sdk.models.tag_reference_virtual_guest_block_device_template_group import (
    TagReferenceVirtualGuestBlockDeviceTemplateGroup as TagReferenceVirtualGuestBlockDeviceTemplateGroup,
)
from softlayer_sdk.models.tag_type import TagType as TagType
from softlayer_sdk.models.ticket import Ticket as Ticket
from softlayer_sdk.models.ticket_activity import TicketActivity as TicketActivity
from softlayer_sdk.models.ticket_attachment import TicketAttachment as TicketAttachment
from softlayer_sdk.models.ticket_attachment_assigned_agent import (
    TicketAttachmentAssignedAgent as TicketAttachmentAssignedAgent,
)
from softlayer_sdk.models.ticket_attachment_cardchangerequest import (
    TicketAttachmentCardChangeRequest as TicketAttachmentCardChangeRequest,
)
from softlayer_sdk.models.ticket_attachment_dedicated_host import (
    TicketAttachmentDedicatedHost as TicketAttachmentDedicatedHost,
)
from softlayer_sdk.models.ticket_attachment_file import TicketAttachmentFile as TicketAttachmentFile
from softlayer_sdk.models.ticket_attachment_file_servicenow import (
    TicketAttachmentFileServiceNow as TicketAttachmentFileServiceNow,
)
from softlayer_sdk.models.ticket_attachment_hardware import (
    TicketAttachmentHardware as TicketAttachmentHardware,
)
from softlayer_sdk.models.ticket_attachment_manual_payment import (
    TicketAttachmentManualPayment as TicketAttachmentManualPayment,
)
from softlayer_sdk.models.ticket_attachment_scheduled_action import (
    TicketAttachmentScheduledAction as TicketAttachmentScheduledAction,
)
from softlayer_sdk.models.ticket_attachment_virtual_guest import (
    TicketAttachmentVirtualGuest as TicketAttachmentVirtualGuest,
)
from softlayer_sdk.models.ticket_chat import TicketChat as TicketChat
from softlayer_sdk.models.ticket_chat_liveperson import TicketChatLiveperson as TicketChatLiveperson
from softlayer_sdk.models.ticket_chat_transcriptline import (
    TicketChatTranscriptLine as TicketChatTranscriptLine,
)
from softlayer_sdk.models.ticket_chat_transcriptline_customer import (
    TicketChatTranscriptLineCustomer as TicketChatTranscriptLineCustomer,
)
from softlayer_sdk.models.ticket_chat_transcriptline_employee import (
    TicketChatTranscriptLineEmployee as TicketChatTranscriptLineEmployee,
)
from softlayer_sdk.models.ticket_eucompliance import TicketEuCompliance as TicketEuCompliance
from softlayer_sdk.models.ticket_group import TicketGroup as TicketGroup
from softlayer_sdk.models.ticket_group_category import TicketGroupCategory as TicketGroupCategory
from softlayer_sdk.models.ticket_priority import TicketPriority as TicketPriority
from softlayer_sdk.models.ticket_state import TicketState as TicketState
from softlayer_sdk.models.ticket_state_type import TicketStateType as TicketStateType
from softlayer_sdk.models.ticket_status import TicketStatus as TicketStatus
from softlayer_sdk.models.ticket_subject import TicketSubject as TicketSubject
from softlayer_sdk.models.ticket_subject_category import (
    TicketSubjectCategory as TicketSubjectCategory,
)
from softlayer_sdk.models.ticket_survey import TicketSurvey as TicketSurvey
from softlayer_sdk.models.ticket_type import TicketType as TicketType
from softlayer_sdk.models.ticket_update import TicketUpdate as TicketUpdate
from softlayer_sdk.models.ticket_update_agent import TicketUpdateAgent as TicketUpdateAgent
from softlayer_sdk.models.ticket_update_chat import TicketUpdateChat as TicketUpdateChat
from softlayer_sdk.models.ticket_update_customer import TicketUpdateCustomer as TicketUpdateCustomer
from softlayer_sdk.models.ticket_update_employee import TicketUpdateEmployee as TicketUpdateEmployee
from softlayer_sdk.models.ticket_update_type import TicketUpdateType as TicketUpdateType
from softlayer_sdk.models.trellix_epolicy_orchestrator_version51_agent_details import (
    TrellixEpolicyOrchestratorVersion51AgentDetails as TrellixEpolicyOrchestratorVersion51AgentDetails,
)
from softlayer_sdk.models.trellix_epolicy_orchestrator_version51_policy_object import (
    TrellixEpolicyOrchestratorVersion51PolicyObject as TrellixEpolicyOrchestratorVersion51PolicyObject,
)
from softlayer_sdk.models.trellix_epolicy_orchestrator_version51_product_properties import (
    TrellixEpolicyOrchestratorVersion51ProductProperties as TrellixEpolicyOrchestratorVersion51ProductProperties,
)
from softlayer_sdk.models.user_access_facility_log import (
    UserAccessFacilityLog as UserAccessFacilityLog,
)
from softlayer_sdk.models.user_access_facility_log_type import (
    UserAccessFacilityLogType as UserAccessFacilityLogType,
)
from softlayer_sdk.models.user_access_facility_visitor import (
    UserAccessFacilityVisitor as UserAccessFacilityVisitor,
)
from softlayer_sdk.models.user_access_facility_visitor_type import (
    UserAccessFacilityVisitorType as UserAccessFacilityVisitorType,
)
from softlayer_sdk.models.user_customer import UserCustomer as UserCustomer
from softlayer_sdk.models.user_customer_access_authentication import (
    UserCustomerAccessAuthentication as UserCustomerAccessAuthentication,
)
from softlayer_sdk.models.user_customer_access_authentication_tokenvalidation import (
    UserCustomerAccessAuthenticationTokenValidation as UserCustomerAccessAuthenticationTokenValidation,
)
from softlayer_sdk.models.user_customer_additionalemail import (
    UserCustomerAdditionalEmail as UserCustomerAdditionalEmail,
)
from softlayer_sdk.models.user_customer_apiauthentication import (
    UserCustomerApiAuthentication as UserCustomerApiAuthentication,
)
from softlayer_sdk.models.user_customer_customerpermission_permission import (
    UserCustomerCustomerPermissionPermission as UserCustomerCustomerPermissionPermission,
)
from softlayer_sdk.models.user_customer_external_binding import (
    UserCustomerExternalBinding as UserCustomerExternalBinding,
)
from softlayer_sdk.models.user_customer_external_binding_attribute import (
    UserCustomerExternalBindingAttribute as UserCustomerExternalBindingAttribute,
)
from softlayer_sdk.models.user_customer_external_binding_totp import (
    UserCustomerExternalBindingTotp as UserCustomerExternalBindingTotp,
)
from softlayer_sdk.models.user_customer_external_binding_type import (
    UserCustomerExternalBindingType as UserCustomerExternalBindingType,
)
from softlayer_sdk.models.user_customer_external_binding_vendor import (
    UserCustomerExternalBindingVendor as UserCustomerExternalBindingVendor,
)
from softlayer_sdk.models.user_customer_external_binding_verisign import (
    UserCustomerExternalBindingVerisign as UserCustomerExternalBindingVerisign,
)
from softlayer_sdk.models.user_customer_invitation import (
    UserCustomerInvitation as UserCustomerInvitation,
)
from softlayer_sdk.models.user_customer_link import UserCustomerLink as UserCustomerLink
from softlayer_sdk.models.user_customer_link_trustedprofile import (
    UserCustomerLinkTrustedProfile as UserCustomerLinkTrustedProfile,
)
from softlayer_sdk.models.user_customer_link_verifiediamidlinkcollection import (
    UserCustomerLinkVerifiedIamIdLinkCollection as UserCustomerLinkVerifiedIamIdLinkCollection,
)
from softlayer_sdk.models.user_customer_notification_hardware import (
    UserCustomerNotificationHardware as UserCustomerNotificationHardware,
)
from softlayer_sdk.models.user_customer_notification_virtual_guest import (
    UserCustomerNotificationVirtualGuest as UserCustomerNotificationVirtualGuest,
)
from softlayer_sdk.models.user_customer_openidconnect import (
    UserCustomerOpenIdConnect as UserCustomerOpenIdConnect,
)
from softlayer_sdk.models.user_customer_openidconnect_trustedprofile import (
    UserCustomerOpenIdConnectTrustedProfile as UserCustomerOpenIdConnectTrustedProfile,
)
from softlayer_sdk.models.user_customer_profile_event_hyperwarp import (
    UserCustomerProfileEventHyperWarp as UserCustomerProfileEventHyperWarp,
)
from softlayer_sdk.models.user_customer_prospect import UserCustomerProspect as UserCustomerProspect
from softlayer_sdk.models.user_customer_prospect_serviceprovider_enrollrequest import (
    UserCustomerProspectServiceProviderEnrollRequest as UserCustomerProspectServiceProviderEnrollRequest,
)
from softlayer_sdk.models.user_customer_prospect_type import (
    UserCustomerProspectType as UserCustomerProspectType,
)
from softlayer_sdk.models.user_customer_security_answer import (
    UserCustomerSecurityAnswer as UserCustomerSecurityAnswer,
)
from softlayer_sdk.models.user_customer_status import UserCustomerStatus as UserCustomerStatus
from softlayer_sdk.models.user_employee import UserEmployee as UserEmployee
from softlayer_sdk.models.user_employee_department import (
    UserEmployeeDepartment as UserEmployeeDepartment,
)
from softlayer_sdk.models.user_external_binding import UserExternalBinding as UserExternalBinding
from softlayer_sdk.models.user_external_binding_attribute import (
    UserExternalBindingAttribute as UserExternalBindingAttribute,
)
from softlayer_sdk.models.user_external_binding_type import (
    UserExternalBindingType as UserExternalBindingType,
)
from softlayer_sdk.models.user_external_binding_vendor import (
    UserExternalBindingVendor as UserExternalBindingVendor,
)
from softlayer_sdk.models.user_interface import UserInterface as UserInterface
from softlayer_sdk.models.user_permission_action import UserPermissionAction as UserPermissionAction
from softlayer_sdk.models.user_permission_department import (
    UserPermissionDepartment as UserPermissionDepartment,
)
from softlayer_sdk.models.user_permission_group import UserPermissionGroup as UserPermissionGroup
from softlayer_sdk.models.user_permission_group_type import (
    UserPermissionGroupType as UserPermissionGroupType,
)
from softlayer_sdk.models.user_permission_resource_type import (
    UserPermissionResourceType as UserPermissionResourceType,
)
from softlayer_sdk.models.user_permission_role import UserPermissionRole as UserPermissionRole
from softlayer_sdk.models.user_preference import UserPreference as UserPreference
from softlayer_sdk.models.user_preference_type import UserPreferenceType as UserPreferenceType
from softlayer_sdk.models.user_security_question import UserSecurityQuestion as UserSecurityQuestion
from softlayer_sdk.models.utility_objectfilter import UtilityObjectFilter as UtilityObjectFilter
from softlayer_sdk.models.utility_objectfilter_operation import (
    UtilityObjectFilterOperation as UtilityObjectFilterOperation,
)
from softlayer_sdk.models.utility_objectfilter_operation_option import (
    UtilityObjectFilterOperationOption as UtilityObjectFilterOperationOption,
)
from softlayer_sdk.models.verify_api_httpobj import VerifyApiHttpObj as VerifyApiHttpObj
from softlayer_sdk.models.verify_api_httpsobj import VerifyApiHttpsObj as VerifyApiHttpsObj
from softlayer_sdk.models.virtual_browserconsoleaccesslog import (
    VirtualBrowserConsoleAccessLog as VirtualBrowserConsoleAccessLog,
)
from softlayer_sdk.models.virtual_dedicatedhost import VirtualDedicatedHost as VirtualDedicatedHost
from softlayer_sdk.models.virtual_disk_image import VirtualDiskImage as VirtualDiskImage
from softlayer_sdk.models.virtual_disk_image_software import (
    VirtualDiskImageSoftware as VirtualDiskImageSoftware,
)
from softlayer_sdk.models.virtual_disk_image_software_password import (
    VirtualDiskImageSoftwarePassword as VirtualDiskImageSoftwarePassword,
)
from softlayer_sdk.models.virtual_disk_image_type import (
    VirtualDiskImageType as VirtualDiskImageType,
)
from softlayer_sdk.models.virtual_guest import VirtualGuest as VirtualGuest
from softlayer_sdk.models.virtual_guest_attribute import (
    VirtualGuestAttribute as VirtualGuestAttribute,
)
from softlayer_sdk.models.virtual_guest_attribute_type import (
    VirtualGuestAttributeType as VirtualGuestAttributeType,
)
from softlayer_sdk.models.virtual_guest_attribute_userdata import (
    VirtualGuestAttributeUserData as VirtualGuestAttributeUserData,
)
from softlayer_sdk.models.virtual_guest_block_device import (
    VirtualGuestBlockDevice as VirtualGuestBlockDevice,
)
from softlayer_sdk.models.virtual_guest_block_device_status import (
    VirtualGuestBlockDeviceStatus as VirtualGuestBlockDeviceStatus,
)
from softlayer_sdk.models.virtual_guest_block_device_template import (
    VirtualGuestBlockDeviceTemplate as VirtualGuestBlockDeviceTemplate,
)
from softlayer_sdk.models.virtual_guest_block_device_template_group import (
    VirtualGuestBlockDeviceTemplateGroup as VirtualGuestBlockDeviceTemplateGroup,
)
from softlayer_sdk.models.virtual_guest_block_device_template_group_accounts import (
    VirtualGuestBlockDeviceTemplateGroupAccounts as VirtualGuestBlockDeviceTemplateGroupAccounts,
)
from softlayer_sdk.models.virtual_guest_block_device_template_group_status import (
    VirtualGuestBlockDeviceTemplateGroupStatus as VirtualGuestBlockDeviceTemplateGroupStatus,
)
from softlayer_sdk.models.virtual_guest_boot_parameter import (
    VirtualGuestBootParameter as VirtualGuestBootParameter,
)
from softlayer_sdk.models.virtual_guest_boot_parameter_type import (
    VirtualGuestBootParameterType as VirtualGuestBootParameterType,
)
from softlayer_sdk.models.virtual_guest_network_component import (
    VirtualGuestNetworkComponent as VirtualGuestNetworkComponent,
)
from softlayer_sdk.models.virtual_guest_network_component_icpbinding import (
    VirtualGuestNetworkComponentIcpBinding as VirtualGuestNetworkComponentIcpBinding,
)
from softlayer_sdk.models.virtual_guest_network_component_ipaddress import (
    VirtualGuestNetworkComponentIpAddress as VirtualGuestNetworkComponentIpAddress,
)
from softlayer_sdk.models.virtual_guest_power_state import (
    VirtualGuestPowerState as VirtualGuestPowerState,
)
from softlayer_sdk.models.virtual_guest_status import VirtualGuestStatus as VirtualGuestStatus
from softlayer_sdk.models.virtual_guest_supplementalcreateobjectoptions import (
    VirtualGuestSupplementalCreateObjectOptions as VirtualGuestSupplementalCreateObjectOptions,
)
from softlayer_sdk.models.virtual_guest_type import VirtualGuestType as VirtualGuestType
from softlayer_sdk.models.virtual_host import VirtualHost as VirtualHost
from softlayer_sdk.models.virtual_host_pcidevice import VirtualHostPciDevice as VirtualHostPciDevice
from softlayer_sdk.models.virtual_network_securitygroup_networkcomponentbinding import (
    VirtualNetworkSecurityGroupNetworkComponentBinding as VirtualNetworkSecurityGroupNetworkComponentBinding,
)
from softlayer_sdk.models.virtual_placementgroup import (
    VirtualPlacementGroup as VirtualPlacementGroup,
)
from softlayer_sdk.models.virtual_placementgroup_rule import (
    VirtualPlacementGroupRule as VirtualPlacementGroupRule,
)
from softlayer_sdk.models.virtual_reservedcapacitygroup import (
    VirtualReservedCapacityGroup as VirtualReservedCapacityGroup,
)
from softlayer_sdk.models.virtual_reservedcapacitygroup_instance import (
    VirtualReservedCapacityGroupInstance as VirtualReservedCapacityGroupInstance,
)
from softlayer_sdk.models.virtual_storage_repository import (
    VirtualStorageRepository as VirtualStorageRepository,
)
from softlayer_sdk.models.virtual_storage_repository_type import (
    VirtualStorageRepositoryType as VirtualStorageRepositoryType,
)

__all__: list[str] = [
    "AbuseLockdownResource",
    "Account",
    "AccountAbuseEmail",
    "AccountAddress",
    "AccountAddressType",
    "AccountAffiliation",
    "AccountAgreement",
    "AccountAgreementStatus",
    "AccountAgreementType",
    "AccountAttachmentEmployee",
    "AccountAttachmentEmployeeRole",
    "AccountAttribute",
    "AccountAttributeType",
    "AccountAuthenticationAttribute",
    "AccountAuthenticationAttributeType",
    "AccountAuthenticationOpenIdConnectOption",
    "AccountAuthenticationOpenIdConnectRegistrationInformation",
    "AccountAuthenticationSaml",
    "AccountBrandMigrationRequest",
    "AccountBusinessPartner",
    "AccountClassificationGroupType",
    "AccountContact",
    "AccountContactType",
    "AccountExternalSetup",
    "AccountInternalIbm",
    "AccountInternalIbmCostRecoveryValidator",
    "AccountLink",
    "AccountLinkBluemix",
    "AccountLinkVendor",
    "AccountLockdownRequest",
    "AccountMasterServiceAgreement",
    "AccountNetworkVlanSpan",
    "AccountNote",
    "AccountNoteHistory",
    "AccountPartnerReferralProspect",
    "AccountPassword",
    "AccountPasswordType",
    "AccountProofOfConcept",
    "AccountProofOfConceptApprover",
    "AccountProofOfConceptApproverRole",
    "AccountProofOfConceptApproverType",
    "AccountProofOfConceptCampaignCode",
    "AccountProofOfConceptFundingType",
    "AccountReportsRequest",
    "AccountShipment",
    "AccountShipmentItem",
    "AccountShipmentItemType",
    "AccountShipmentResourceType",
    "AccountShipmentStatus",
    "AccountShipmentTrackingData",
    "AccountShipmentType",
    "AccountStatus",
    "AccountStatusChangeReason",
    "AuxiliaryNotificationEmergency",
    "AuxiliaryNotificationEmergencySignature",
    "AuxiliaryNotificationEmergencyStatus",
    "AuxiliaryShippingCourier",
    "AuxiliaryShippingCourierType",
    "BMSContainerCountry",
    "BillingChargebackType",
    "BillingCurrency",
    "BillingCurrencyCountry",
    "BillingCurrencyExchangeRate",
    "BillingInfo",
    "BillingInfoAch",
    "BillingInfoCycle",
    "BillingInvoice",
    "BillingInvoiceItem",
    "BillingInvoiceItemHardware",
    "BillingInvoiceItemTaxInfo",
    "BillingInvoiceNext",
    "BillingInvoiceReceivablePayment",
    "BillingInvoiceTaxInfo",
    "BillingInvoiceTaxStatus",
    "BillingInvoiceTaxType",
    "BillingItem",
    "BillingItemAssociationHistory",
    "BillingItemCancellationReason",
    "BillingItemCancellationReasonCategory",
    "BillingItemCancellationRequest",
    "BillingItemCancellationRequestItem",
    "BillingItemCancellationRequestStatus",
    "BillingItemChronicle",
    "BillingItemCtcAccount",
    "BillingItemGatewayApplianceCluster",
    "BillingItemGatewayLicense",
    "BillingItemHardware",
    "BillingItemHardwareColocation",
    "BillingItemHardwareComponent",
    "BillingItemHardwareSecurityModule",
    "BillingItemHardwareServer",
    "BillingItemNetworkApplicationDeliveryController",
    "BillingItemNetworkBandwidth",
    "BillingItemNetworkFirewall",
    "BillingItemNetworkFirewallModuleContext",
    "BillingItemNetworkInterconnect",
    "BillingItemNetworkInterconnectRouting",
    "BillingItemNetworkMessageDelivery",
    "BillingItemNetworkPerformanceStorageIscsi",
    "BillingItemNetworkPerformanceStorageNfs",
    "BillingItemNetworkStorage",
    "BillingItemNetworkStorageHub",
    "BillingItemNetworkStorageHubBandwidth",
    "BillingItemNetworkSubnet",
    "BillingItemNetworkSubnetIpAddressGlobal",
    "BillingItemNetworkVlan",
    "BillingItemNewCustomerSetup",
    "BillingItemPrivateCloud",
    "BillingItemSoftwareComponent",
    "BillingItemSoftwareComponentAnalyticsUrchin",
    "BillingItemSoftwareComponentControlPanel",
    "BillingItemSoftwareComponentControlPanelParallelsPleskBilling",
    "BillingItemSoftwareComponentOperatingSystemAddon",
    "BillingItemSoftwareComponentOperatingSystemAddonCitrixEssentials",
    "BillingItemSoftwareComponentVirtualOperatingSystem",
    "BillingItemSoftwareComponentVirtualOperatingSystemMicrosoft",
    "BillingItemSoftwareComponentVirtualOperatingSystemRedhat",
    "BillingItemSoftwareLicense",
    "BillingItemSupport",
    "BillingItemUserCustomerExternalBinding",
    "BillingItemVirtualDedicatedHost",
    "BillingItemVirtualDedicatedRack",
    "BillingItemVirtualDiskImage",
    "BillingItemVirtualGuest",
    "BillingItemVirtualHostUsage",
    "BillingItemVirtualReservedCapacity",
    "BillingItemWorkspace",
    "BillingOrder",
    "BillingOrderCart",
    "BillingOrderItem",
    "BillingOrderItemCategoryAnswer",
    "BillingOrderQuote",
    "BillingOrderType",
    "BillingPaymentCardChangeRequest",
    "BillingPaymentCardManualPayment",
    "BillingPaymentCardPayerAuthenticationSetup",
    "BillingPaymentCardPayerAuthenticationSetupInformation",
    "BillingPaymentCardTransaction",
    "BillingPaymentPayPalTransaction",
    "BillingPaymentProcessor",
    "BillingPaymentProcessorMethod",
    "BillingPaymentProcessorType",
    "BillingPaymentTransaction",
    "BillingPaymentType",
    "BluePagesContainerEmployeeProfile",
    "BluePagesSearch",
    "Brand",
    "BrandAttribute",
    "BrandBusinessPartner",
    "BrandContact",
    "BrandContactType",
    "BrandPaymentProcessor",
    "BrandRestrictionLocationCustomerCountry",
    "BusinessPartnerChannel",
    "BusinessPartnerSegment",
    "CatalystAffiliate",
    "CatalystCompanyType",
    "CatalystEnrollment",
    "CatalystEnrollmentRequest",
    "CatalystEnrollmentRequestContainerAnswerOption",
    "ComplianceReportType",
    "ConfigurationStorageFilesystemType",
    "ConfigurationStorageGroup",
    "ConfigurationStorageGroupArrayType",
    "ConfigurationStorageGroupOrder",
    "ConfigurationStorageGroupTemplateGroup",
    "ConfigurationTemplate",
    "ConfigurationTemplateAttribute",
    "ConfigurationTemplateSection",
    "ConfigurationTemplateSectionAttribute",
    "ConfigurationTemplateSectionDefinition",
    "ConfigurationTemplateSectionDefinitionAttribute",
    "ConfigurationTemplateSectionDefinitionAttributeType",
    "ConfigurationTemplateSectionDefinitionGroup",
    "ConfigurationTemplateSectionDefinitionType",
    "ConfigurationTemplateSectionDefinitionValue",
    "ConfigurationTemplateSectionProfile",
    "ConfigurationTemplateSectionReference",
    "ConfigurationTemplateSectionType",
    "ConfigurationTemplateType",
    "ContainerAccountAuthenticationOpenIdConnectUsernameLookupContainer",
    "ContainerAccountDiscountProgram",
    "ContainerAccountDiscountProgramCollection",
    "ContainerAccountExternalSetupProvisioningHoldLifted",
    "ContainerAccountExternalSetupProvisioningHoldLiftedAttributes",
    "ContainerAccountInternalIbmCostRecovery",
    "ContainerAccountInternalIbmRequest",
    "ContainerAccountPaymentMethodCreditCard",
    "ContainerAccountPersonalInformation",
    "ContainerAccountProofOfConceptContactCustomer",
    "ContainerAccountProofOfConceptContactIbmerRequester",
    "ContainerAccountProofOfConceptContactIbmerTechnical",
    "ContainerAccountProofOfConceptRequestAccountFunded",
    "ContainerAccountProofOfConceptRequestCostRecovery",
    "ContainerAccountProofOfConceptRequestGlobalFunded",
    "ContainerAccountProofOfConceptRequestOpportunity",
    "ContainerAccountProofOfConceptReview",
    "ContainerAccountProofOfConceptReviewEvent",
    "ContainerAccountProofOfConceptReviewHistory",
    "ContainerAccountProofOfConceptReviewSummary",
    "ContainerAccountUpdateResponse",
    "ContainerAuthenticationRequestCommon",
    "ContainerAuthenticationRequestContract",
    "ContainerAuthenticationRequestNative",
    "ContainerAuthenticationRequestNativeExternal",
    "ContainerAuthenticationRequestNativeExternalTotp",
    "ContainerAuthenticationRequestNativeExternalVerisign",
    "ContainerAuthenticationRequestOpenIdConnect",
    "ContainerAuthenticationRequestOpenIdConnectExternal",
    "ContainerAuthenticationRequestOpenIdConnectExternalTotp",
    "ContainerAuthenticationRequestOpenIdConnectExternalVerisign",
    "ContainerAuthenticationResponse2FactorAuthenticationNeeded",
    "ContainerAuthenticationResponseAccount",
    "ContainerAuthenticationResponseAccountIdMissing",
    "ContainerAuthenticationResponseCommon",
    "ContainerAuthenticationResponseIpAddressRestrictionCheckNeeded",
    "ContainerAuthenticationResponseLoginFailed",
    "ContainerAuthenticationResponseSuccess",
    "ContainerBandwidthUsage",
    "ContainerBillingCurrencyCountry",
    "ContainerBillingCurrencyFormat",
    "ContainerBillingInfoAch",
    "ContainerBillingInvoiceEmail",
    "ContainerBillingOrderStatus",
    "ContainerCatalystManualEnrollmentRequest",
    "ContainerCollectionLocaleCountryCode",
    "ContainerCollectionLocaleStateCode",
    "ContainerCollectionLocaleVatCountryCodeAndFormat",
    "ContainerDiskImageCaptureTemplate",
    "ContainerDiskImageCaptureTemplateVolume",
    "ContainerDiskImageCaptureTemplateVolumePartition",
    "ContainerException",
    "ContainerGraph",
    "ContainerGraphOption",
    "ContainerGraphPlot",
    "ContainerGraphPlotCoordinate",
    "ContainerHardwareCaptureEnabled",
    "ContainerHardwareConfiguration",
    "ContainerHardwareConfigurationOption",
    "ContainerHardwareDiskImageMap",
    "ContainerHardwareMassUpdate",
    "ContainerHardwarePoolDetails",
    "ContainerHardwarePoolDetailsRouter",
    "ContainerHardwareServerConfiguration",
    "ContainerHardwareServerDetails",
    "ContainerHardwareServerRequest",
    "ContainerImageStorageGroupDetails",
    "ContainerImageStorageGroupDetailsDrives",
    "ContainerKnowledgeLayerQuestionAnswer",
    "ContainerMessage",
    "ContainerMetricDataType",
    "ContainerMetricTrackingObjectDetails",
    "ContainerMetricTrackingObjectSummary",
    "ContainerMetricTrackingObjectVirtualHostDetails",
    "ContainerMetricTrackingObjectVirtualHostSummary",
    "ContainerNetworkBandwidthDataSummary",
    "ContainerNetworkBandwidthVersion1Usage",
    "ContainerNetworkMessageDeliveryEmail",
    "ContainerNetworkMessageDeliveryEmailSendgridAccount",
    "ContainerNetworkMessageDeliveryEmailSendgridAccountOffering",
    "ContainerNetworkMessageDeliveryEmailSendgridAccountOverview",
    "ContainerNetworkMessageDeliveryEmailSendgridAccountProfile",
    "ContainerNetworkMessageDeliveryEmailSendgridCatalogItem",
    "ContainerNetworkMessageDeliveryEmailSendgridCatalogItemEntitlements",
    "ContainerNetworkMessageDeliveryEmailSendgridCatalogItemOffering",
    "ContainerNetworkMessageDeliveryEmailSendgridCustomerProfile",
    "ContainerNetworkMessageDeliveryEmailSendgridListEntry",
    "ContainerNetworkMessageDeliveryEmailSendgridStatistics",
    "ContainerNetworkMessageDeliveryEmailSendgridStatisticsGraph",
    "ContainerNetworkMessageDeliveryEmailSendgridStatisticsOptions",
    "ContainerNetworkPortStatistic",
    "ContainerNetworkSecurityGroupLimit",
    "ContainerNetworkServiceResourceObjectStorageConnectionInformation",
    "ContainerNetworkStorageBackupEvaultWebCcAuthenticationDetails",
    "ContainerNetworkStorageDataCenterLimitsVolumeCountLimitContainer",
    "ContainerNetworkStorageDuplicateConversionStatusInformation",
    "ContainerNetworkStorageEvaultVaultTask",
    "ContainerNetworkStorageEvaultWebCcAgentStatus",
    "ContainerNetworkStorageEvaultWebCcBackupResults",
    "ContainerNetworkStorageEvaultWebCcJobDetails",
    "ContainerNetworkStorageHost",
    "ContainerNetworkStorageHostsGatewayInformation",
    "ContainerNetworkStorageHubObjectStorageBucket",
    "ContainerNetworkStorageHubObjectStorageEndpoint",
    "ContainerNetworkStorageHubObjectStorageFile",
    "ContainerNetworkStorageHubObjectStorageFolder",
    "ContainerNetworkStorageHubObjectStorageNode",
    "ContainerNetworkStorageHubObjectStoragePolicy",
    "ContainerNetworkStorageHubObjectStorageProvision",
    "ContainerNetworkStorageNetworkConnectionInformation",
    "ContainerNetworkStorageVolumeDuplicateParameters",
    "ContainerNetworkSubnetIpAddress",
    "ContainerPolicyAcceptance",
    "ContainerProductItemCategory",
    "ContainerProductItemCategoryQuestionAnswer",
    "ContainerProductItemCategoryZeroFeeCount",
    "ContainerProductItemDiscountProgram",
    "ContainerProductOrder",
    "ContainerProductOrderAttributeAddress",
    "ContainerProductOrderAttributeContact",
    "ContainerProductOrderAttributeOrganization",
    "ContainerProductOrderBillingInformation",
    "ContainerProductOrderGatewayApplianceCluster",
    "ContainerProductOrderGatewayApplianceUpgrade",
    "ContainerProductOrderHardwareSecurityModule",
    "ContainerProductOrderHardwareServer",
    "ContainerProductOrderHardwareServerColocation",
    "ContainerProductOrderHardwareServerGatewayAppliance",
    "ContainerProductOrderHardwareServerUpgrade",
    "ContainerProductOrderHardwareServerUpgradeMigrateToReserved",
    "ContainerProductOrderHardwareServerVpc",
    "ContainerProductOrderMonitoringPackage",
    "ContainerProductOrderMultiConfiguration",
    "ContainerProductOrderMultiConfigurationTornado",
    "ContainerProductOrderNetwork",
    "ContainerProductOrderNetworkApplicationDeliveryController",
    "ContainerProductOrderNetworkInterconnect",
    "ContainerProductOrderNetworkInterconnectUpgrade",
    "ContainerProductOrderNetworkLoadBalancer",
    "ContainerProductOrderNetworkLoadBalancerAsAService",
    "ContainerProductOrderNetworkMessageDelivery",
    "ContainerProductOrderNetworkMessageDeliveryUpgrade",
    "ContainerProductOrderNetworkPerformanceStorage",
    "ContainerProductOrderNetworkPerformanceStorageIscsi",
    "ContainerProductOrderNetworkPerformanceStorageNfs",
    "ContainerProductOrderNetworkProtectionFirewall",
    "ContainerProductOrderNetworkProtectionFirewallDedicated",
    "ContainerProductOrderNetworkProtectionFirewallDedicatedUpgrade",
    "ContainerProductOrderNetworkStorageAsAService",
    "ContainerProductOrderNetworkStorageAsAServiceUpgrade",
    "ContainerProductOrderNetworkStorageBackupEvaultPlugin",
    "ContainerProductOrderNetworkStorageBackupEvaultVault",
    "ContainerProductOrderNetworkStorageEnterprise",
    "ContainerProductOrderNetworkStorageEnterpriseSnapshotSpace",
    "ContainerProductOrderNetworkStorageEnterpriseSnapshotSpaceUpgrade",
    "ContainerProductOrderNetworkStorageHub",
    "ContainerProductOrderNetworkStorageHubDatacenter",
    "ContainerProductOrderNetworkStorageIscsi",
    "ContainerProductOrderNetworkStorageModification",
    "ContainerProductOrderNetworkStorageNas",
    "ContainerProductOrderNetworkStorageObject",
    "ContainerProductOrderNetworkStorageObjectStorageLocationGroup",
    "ContainerProductOrderNetworkSubnet",
    "ContainerProductOrderNetworkVlan",
    "ContainerProductOrderNetworkVlans",
    "ContainerProductOrderNewCustomerSetup",
    "ContainerProductOrderPrivateCloud",
    "ContainerProductOrderProperty",
    "ContainerProductOrderReceipt",
    "ContainerProductOrderSecurityCertificate",
    "ContainerProductOrderService",
    "ContainerProductOrderServiceExternal",
    "ContainerProductOrderSoftwareComponentVirtual",
    "ContainerProductOrderSoftwareLicense",
    "ContainerProductOrderSshKeys",
    "ContainerProductOrderStorageGroup",
    "ContainerProductOrderStorageGroupPartition",
    "ContainerProductOrderSupport",
    "ContainerProductOrderUserCustomerExternalBinding",
    "ContainerProductOrderVirtualDedicatedHost",
    "ContainerProductOrderVirtualDiskImage",
    "ContainerProductOrderVirtualGuest",
    "ContainerProductOrderVirtualGuestUpgrade",
    "ContainerProductOrderVirtualGuestVpc",
    "ContainerProductOrderVirtualGuestVpcNetworkInterface",
    "ContainerProductOrderVirtualGuestVpcStorageVolume",
    "ContainerProductOrderVirtualGuestVpcUpgrade",
    "ContainerProductOrderVirtualReservedCapacity",
    "ContainerProductOrderVpcIpAllocation",
    "ContainerProductOrderVpcSubnet",
    "ContainerProductPackageServiceEolOrderType",
    "ContainerProductPackageServiceEolResourceType",
    "ContainerProductPromotion",
    "ContainerProductPromotionRequirementGroup",
    "ContainerProvisioningMaintenanceWindow",
    "ContainerReferralPartnerCommission",
    "ContainerReferralPartnerPaymentOption",
    "ContainerReferralPartnerProspect",
    "ContainerRemoteManagementGraphsSensorSpeed",
    "ContainerRemoteManagementGraphsSensorTemperature",
    "ContainerRemoteManagementPmInfo",
    "ContainerRemoteManagementSensorReading",
    "ContainerRemoteManagementSensorReadingsWithGraphs",
    "ContainerResourceMetadataServiceResource",
    "ContainerSearchObjectType",
    "ContainerSearchObjectTypeProperty",
    "ContainerSearchResult",
    "ContainerSoftwareComponentHostIpsPolicy",
    "ContainerTaxCache",
    "ContainerTaxCacheItem",
    "ContainerTaxRates",
    "ContainerTicketGraphInputs",
    "ContainerTicketGraphOutputs",
    "ContainerTicketPriority",
    "ContainerTicketSurveyPreference",
    "ContainerUserAuthenticationToken",
    "ContainerUserCustomerExternalBinding",
    "ContainerUserCustomerExternalBindingTotp",
    "ContainerUserCustomerExternalBindingVendor",
    "ContainerUserCustomerExternalBindingVerisign",
    "ContainerUserCustomerOpenIdConnectLoginAccountInfo",
    "ContainerUserCustomerOpenIdConnectMigrationState",
    "ContainerUserCustomerPasswordSet",
    "ContainerUserCustomerPortalMobileToken",
    "ContainerUserCustomerPortalToken",
    "ContainerUserCustomerProfileEventHyperWarpProfileChange",
    "ContainerUserCustomerProfileEventHyperWarpProfileChangeContext",
    "ContainerUserCustomerProfileEventHyperWarpProfileChangeEventProperties",
    "ContainerUserEmployeeExternalBindingVerisign",
    "ContainerUtilityFileAttachment",
    "ContainerUtilityFileEntity",
    "ContainerUtilityMessage",
    "ContainerUtilityMicrosoftWindowsUpdateServicesStatus",
    "ContainerUtilityMicrosoftWindowsUpdateServicesUpdateItem",
    "ContainerUtilityNetworkFirewallRuleAttribute",
    "ContainerUtilityNetworkSubnetMaskGenericDetail",
    "ContainerVirtualConsoleData",
    "ContainerVirtualDedicatedHostAllocationStatus",
    "ContainerVirtualDedicatedHostPciDeviceAllocationStatus",
    "ContainerVirtualGuestBlockDeviceTemplateConfiguration",
    "ContainerVirtualGuestConfiguration",
    "ContainerVirtualGuestConfigurationOption",
    "ContainerVirtualGuestPendingMaintenanceAction",
    "DeviceStatus",
    "DnsDomain",
    "DnsDomainForward",
    "DnsDomainResourceRecord",
    "DnsDomainResourceRecordAType",
    "DnsDomainResourceRecordAaaaType",
    "DnsDomainResourceRecordCnameType",
    "DnsDomainResourceRecordMxType",
    "DnsDomainResourceRecordNsType",
    "DnsDomainResourceRecordPtrType",
    "DnsDomainResourceRecordSoaType",
    "DnsDomainResourceRecordSpfType",
    "DnsDomainResourceRecordSrvType",
    "DnsDomainResourceRecordTxtType",
    "DnsDomainReverse",
    "DnsDomainReverseVersion4",
    "DnsDomainReverseVersion6",
    "DnsMessage",
    "DnsSecondary",
    "DnsStatus",
    "EmailSubscription",
    "EmailSubscriptionGroup",
    "EmailSubscriptionSuppressionUser",
    "Entity",
    "EventLog",
    "ExceptionBrandCreation",
    "ExceptionHardwareComponentLocatorComponentLocatorException",
    "ExceptionHardwareComponentLocatorInvalidGenericComponentArgument",
    "FlexibleCreditAffiliate",
    "FlexibleCreditCompanyType",
    "FlexibleCreditEnrollment",
    "FlexibleCreditProgram",
    "Hardware",
    "HardwareAttribute",
    "HardwareAttributeType",
    "HardwareAttributeUserData",
    "HardwareBenchmarkCertification",
    "HardwareBlade",
    "HardwareChassis",
    "HardwareComponent",
    "HardwareComponentAttribute",
    "HardwareComponentAttributeType",
    "HardwareComponentDriveController",
    "HardwareComponentFirmware",
    "HardwareComponentFirmwareAttribute",
    "HardwareComponentFirmwareAttributeType",
    "HardwareComponentFirmwareQualificationTypes",
    "HardwareComponentHardDrive",
    "HardwareComponentHardDriveEraseEventSanitizationType",
    "HardwareComponentLocator",
    "HardwareComponentLocatorResult",
    "HardwareComponentModel",
    "HardwareComponentModelArchitectureType",
    "HardwareComponentModelAttribute",
    "HardwareComponentModelAttributeType",
    "HardwareComponentModelGeneric",
    "HardwareComponentModelGenericAttribute",
    "HardwareComponentModelGenericBiosSetting",
    "HardwareComponentModelGenericMarketingFeature",
    "HardwareComponentMotherboard",
    "HardwareComponentMotherboardRebootTime",
    "HardwareComponentNetworkCard",
    "HardwareComponentPSIDXref",
    "HardwareComponentPartition",
    "HardwareComponentPartitionOperatingSystem",
    "HardwareComponentPartitionTemplate",
    "HardwareComponentPartitionTemplatePartition",
    "HardwareComponentProcessor",
    "HardwareComponentRam",
    "HardwareComponentRemoteManagement",
    "HardwareComponentRemoteManagementCommand",
    "HardwareComponentRemoteManagementCommandRequest",
    "HardwareComponentRemoteManagementUser",
    "HardwareComponentRevision",
    "HardwareComponentSecurityDevice",
    "HardwareComponentSecurityDeviceInfineon",
    "HardwareComponentType",
    "HardwareFirewall",
    "HardwareFunction",
    "HardwareGroup",
    "HardwareLoadBalancer",
    "HardwareNote",
    "HardwareNoteType",
    "HardwarePowerComponent",
    "HardwareResourceConfiguration",
    "HardwareResourceConfigurationProperty",
    "HardwareResourceConfigurationPropertyType",
    "HardwareResourceConfigurationType",
    "HardwareRouter",
    "HardwareRouterBackend",
    "HardwareRouterFrontend",
    "HardwareSecurityModule",
    "HardwareSecurityModule750",
    "HardwareServer",
    "HardwareServerPartition",
    "HardwareServerPartitionNetworkAttribute",
    "HardwareState",
    "HardwareStatus",
    "HardwareSwitch",
    "IntegratedOfferingTeamContainerRegion",
    "IntegratedOfferingTeamContainerRegionLead",
    "IntegratedOfferingTeamRegion",
    "LayoutContainer",
    "LayoutContainerType",
    "LayoutItem",
    "LayoutItemType",
    "LayoutPreference",
    "LayoutPreferenceType",
    "LayoutProfile",
    "LayoutProfileContainers",
    "LayoutProfileCustomer",
    "LayoutProfilePreference",
    "LegalRegulatedWorkload",
    "LegalRegulatedWorkloadType",
    "Locale",
    "LocaleCountry",
    "LocaleStateProvince",
    "LocaleTimezone",
    "Location",
    "LocationDatacenter",
    "LocationGroup",
    "LocationGroupLocationCrossReference",
    "LocationGroupPricing",
    "LocationGroupRegional",
    "LocationGroupType",
    "LocationInventoryRoom",
    "LocationNetworkOperationsCenter",
    "LocationOffice",
    "LocationRack",
    "LocationRegion",
    "LocationRegionLocation",
    "LocationReservation",
    "LocationReservationRack",
    "LocationReservationRackMember",
    "LocationRoot",
    "LocationServerRoom",
    "LocationSlot",
    "LocationStatus",
    "LocationStorageRoom",
    "McAfeeEpolicyOrchestratorVersion36AgentDetails",
    "McAfeeEpolicyOrchestratorVersion36AgentParentDetails",
    "McAfeeEpolicyOrchestratorVersion36AntivirusEvent",
    "McAfeeEpolicyOrchestratorVersion36AntivirusEventAccessProtection",
    "McAfeeEpolicyOrchestratorVersion36AntivirusEventFilterDescription",
    "McAfeeEpolicyOrchestratorVersion36HipsVersion6BlockedApplicationEvent",
    "McAfeeEpolicyOrchestratorVersion36HipsVersion6EventSignature",
    "McAfeeEpolicyOrchestratorVersion36HipsVersion6IPSEvent",
    "McAfeeEpolicyOrchestratorVersion36HipsVersion7BlockedApplicationEvent",
    "McAfeeEpolicyOrchestratorVersion36HipsVersion7EventSignature",
    "McAfeeEpolicyOrchestratorVersion36HipsVersion7IPSEvent",
    "McAfeeEpolicyOrchestratorVersion36PolicyObject",
    "McAfeeEpolicyOrchestratorVersion36ProductProperties",
    "McAfeeEpolicyOrchestratorVersion45AgentDetails",
    "McAfeeEpolicyOrchestratorVersion45AgentParentDetails",
    "McAfeeEpolicyOrchestratorVersion45Event",
    "McAfeeEpolicyOrchestratorVersion45EventFilterDescription",
    "McAfeeEpolicyOrchestratorVersion45EventVersion7",
    "McAfeeEpolicyOrchestratorVersion45EventVersion8",
    "McAfeeEpolicyOrchestratorVersion45HipsEventSignatureVersion7",
    "McAfeeEpolicyOrchestratorVersion45HipsEventSignatureVersion8",
    "McAfeeEpolicyOrchestratorVersion45PolicyObject",
    "McAfeeEpolicyOrchestratorVersion45ProductProperties",
    "McAfeeEpolicyOrchestratorVersion51AgentDetails",
    "McAfeeEpolicyOrchestratorVersion51PolicyObject",
    "McAfeeEpolicyOrchestratorVersion51ProductProperties",
    "MetricTrackingObject",
    "MetricTrackingObjectBandwidthSummary",
    "MetricTrackingObjectData",
    "MetricTrackingObjectHardwareServer",
    "MetricTrackingObjectType",
    "MetricTrackingObjectVirtualDedicatedRack",
    "MonitoringRobot",
    "MonitoringRobotStatus",
    "Network",
    "NetworkApplicationDeliveryController",
    "NetworkApplicationDeliveryControllerConfigurationHistory",
    "NetworkApplicationDeliveryControllerType",
    "NetworkBandwidthUsage",
    "NetworkBandwidthVersion1Allocation",
    "NetworkBandwidthVersion1Allotment",
    "NetworkBandwidthVersion1AllotmentDetail",
    "NetworkBandwidthVersion1AllotmentType",
    "NetworkBandwidthVersion1UsageDetail",
    "NetworkBandwidthVersion1UsageDetailType",
    "NetworkComponent",
    "NetworkComponentDuplexMode",
    "NetworkComponentFirewall",
    "NetworkComponentFirewallRule",
    "NetworkComponentFirewallSubnets",
    "NetworkComponentGroup",
    "NetworkComponentIpAddress",
    "NetworkComponentNetworkVlanTrunk",
    "NetworkComponentRemoteManagement",
    "NetworkComponentUplinkHardware",
    "NetworkCustomerSubnet",
    "NetworkCustomerSubnetIpAddress",
    "NetworkDirectLinkLocation",
    "NetworkDirectLinkProvider",
    "NetworkDirectLinkServiceType",
    "NetworkFirewallAccessControlList",
    "NetworkFirewallInterface",
    "NetworkFirewallModuleContextInterface",
    "NetworkFirewallTemplate",
    "NetworkFirewallTemplateRule",
    "NetworkFirewallUpdateRequest",
    "NetworkFirewallUpdateRequestCustomer",
    "NetworkFirewallUpdateRequestEmployee",
    "NetworkFirewallUpdateRequestRule",
    "NetworkFirewallUpdateRequestRuleVersion6",
    "NetworkGateway",
    "NetworkGatewayLicenses",
    "NetworkGatewayMember",
    "NetworkGatewayMemberAttribute",
    "NetworkGatewayMemberLicenses",
    "NetworkGatewayMemberPasswords",
    "NetworkGatewayPrecheck",
    "NetworkGatewayStatus",
    "NetworkGatewayVersionUpgrade",
    "NetworkGatewayVlan",
    "NetworkInterconnectTenant",
    "NetworkLBaaSHealthMonitor",
    "NetworkLBaaSL7HealthMonitor",
    "NetworkLBaaSL7Member",
    "NetworkLBaaSL7Policy",
    "NetworkLBaaSL7Pool",
    "NetworkLBaaSL7PoolMembersHealth",
    "NetworkLBaaSL7Rule",
    "NetworkLBaaSL7SessionAffinity",
    "NetworkLBaaSListener",
    "NetworkLBaaSLoadBalancer",
    "NetworkLBaaSLoadBalancerAppliance",
    "NetworkLBaaSLoadBalancerHealthMonitorConfiguration",
    "NetworkLBaaSLoadBalancerMonitoringMetricDataPoint",
    "NetworkLBaaSLoadBalancerProtocolConfiguration",
    "NetworkLBaaSLoadBalancerServerInstanceInfo",
    "NetworkLBaaSLoadBalancerStatistics",
    "NetworkLBaaSMember",
    "NetworkLBaaSMemberHealth",
    "NetworkLBaaSPolicyRule",
    "NetworkLBaaSPool",
    "NetworkLBaaSPoolMembersHealth",
    "NetworkLBaaSSSLCipher",
    "NetworkLBaaSSessionAffinity",
    "NetworkLoggingSyslog",
    "NetworkMessageDelivery",
    "NetworkMessageDeliveryAttribute",
    "NetworkMessageDeliveryEmailSendgrid",
    "NetworkMessageDeliveryType",
    "NetworkMessageDeliveryVendor",
    "NetworkMonitor",
    "NetworkMonitorVersion1Incident",
    "NetworkMonitorVersion1QueryHost",
    "NetworkMonitorVersion1QueryHostStratum",
    "NetworkMonitorVersion1QueryResponseType",
    "NetworkMonitorVersion1QueryResult",
    "NetworkMonitorVersion1QueryType",
    "NetworkPod",
    "NetworkProtectionAddress",
    "NetworkRegionalInternetRegistry",
    "NetworkSecurityGroup",
    "NetworkSecurityGroupOrderBinding",
    "NetworkSecurityGroupRequest",
    "NetworkSecurityGroupRequestRules",
    "NetworkSecurityGroupRule",
    "NetworkServiceResource",
    "NetworkServiceResourceAttribute",
    "NetworkServiceResourceAttributeType",
    "NetworkServiceResourceCosStor",
    "NetworkServiceResourceHub",
    "NetworkServiceResourceHubSwift",
    "NetworkServiceResourceType",
    "NetworkServiceVpnOverrides",
    "NetworkStorage",
    "NetworkStorageAllowedHost",
    "NetworkStorageAllowedHostHardware",
    "NetworkStorageAllowedHostIpAddress",
    "NetworkStorageAllowedHostSubnet",
    "NetworkStorageAllowedHostVirtualGuest",
    "NetworkStorageBackup",
    "NetworkStorageBackupEvault",
    "NetworkStorageBackupEvaultVersion6",
    "NetworkStorageCredential",
    "NetworkStorageCredentialType",
    "NetworkStorageDailyUsage",
    "NetworkStorageDedicatedCluster",
    "NetworkStorageEvent",
    "NetworkStorageEventType",
    "NetworkStorageGroup",
    "NetworkStorageGroupIscsi",
    "NetworkStorageGroupNfs",
    "NetworkStorageGroupType",
    "NetworkStorageHistory",
    "NetworkStorageHub",
    "NetworkStorageHubCleversafeAccount",
    "NetworkStorageHubSwift",
    "NetworkStorageHubSwiftContainer",
    "NetworkStorageHubSwiftMetrics",
    "NetworkStorageHubSwiftShare",
    "NetworkStorageHubSwiftVersion1",
    "NetworkStorageIscsi",
    "NetworkStorageIscsiOSType",
    "NetworkStorageNas",
    "NetworkStoragePartnership",
    "NetworkStoragePartnershipType",
    "NetworkStorageProperty",
    "NetworkStoragePropertyType",
    "NetworkStorageReplicant",
    "NetworkStorageSchedule",
    "NetworkStorageScheduleProperty",
    "NetworkStorageSchedulePropertyType",
    "NetworkStorageScheduleType",
    "NetworkStorageSnapshot",
    "NetworkStorageType",
    "NetworkSubnet",
    "NetworkSubnetIpAddress",
    "NetworkSubnetIpAddressGlobal",
    "NetworkSubnetIpAddressUsageDetail",
    "NetworkSubnetIpAddressVersion6",
    "NetworkVlan",
    "NetworkVlanFirewall",
    "NetworkVlanFirewallRule",
    "NetworkVlanType",
    "Notification",
    "NotificationDeliveryMethod",
    "NotificationMobile",
    "NotificationOccurrenceAccount",
    "NotificationOccurrenceEvent",
    "NotificationOccurrenceEventAttachment",
    "NotificationOccurrenceEventType",
    "NotificationOccurrenceResource",
    "NotificationOccurrenceResourceHardware",
    "NotificationOccurrenceResourceNetworkApplicationDeliveryController",
    "NotificationOccurrenceResourceNetworkStorageIscsiNetApp",
    "NotificationOccurrenceResourceNetworkStorageLockbox",
    "NotificationOccurrenceResourceNetworkStorageNas",
    "NotificationOccurrenceResourceNetworkStorageNetAppVolume",
    "NotificationOccurrenceResourceNetworkStorageNetAppVolumeReplicantIscsi",
    "NotificationOccurrenceResourceNetworkStorageNetAppVolumeReplicantNas",
    "NotificationOccurrenceResourceVirtual",
    "NotificationOccurrenceStatusCode",
    "NotificationOccurrenceUpdate",
    "NotificationOccurrenceUser",
    "NotificationPreference",
    "NotificationSubscriber",
    "NotificationSubscriberCustomer",
    "NotificationSubscriberDeliveryMethod",
    "NotificationUserSubscriber",
    "NotificationUserSubscriberBilling",
    "NotificationUserSubscriberDeliveryMethod",
    "NotificationUserSubscriberMobile",
    "NotificationUserSubscriberPreference",
    "NotificationUserSubscriberResource",
    "PolicyDocumentAcceptanceQuote",
    "ProductCatalog",
    "ProductCatalogItemPrice",
    "ProductGroup",
    "ProductItem",
    "ProductItemAttribute",
    "ProductItemAttributeType",
    "ProductItemBillingType",
    "ProductItemBundles",
    "ProductItemCategory",
    "ProductItemCategoryGroup",
    "ProductItemCategoryOrderOptionType",
    "ProductItemCategoryQuestion",
    "ProductItemCategoryQuestionFieldType",
    "ProductItemCategoryQuestionXref",
    "ProductItemOveragePrice",
    "ProductItemPolicyAssignment",
    "ProductItemPrice",
    "ProductItemPriceAccountRestriction",
    "ProductItemPriceAttribute",
    "ProductItemPriceAttributeType",
    "ProductItemPricePremium",
    "ProductItemRequirement",
    "ProductItemResourceConflict",
    "ProductItemResourceConflictItem",
    "ProductItemResourceConflictItemCategory",
    "ProductItemResourceConflictLocation",
    "ProductItemRule",
    "ProductItemRuleResource",
    "ProductItemRuleResourceItem",
    "ProductItemRuleResourceItemCategory",
    "ProductItemRuleResourceLocation",
    "ProductItemRuleResourcePermission",
    "ProductItemRuleType",
    "ProductItemServerGroup",
    "ProductItemTaxCategory",
    "ProductOrder",
    "ProductPackage",
    "ProductPackageAttribute",
    "ProductPackageAttributeType",
    "ProductPackageInventory",
    "ProductPackageItemCategoryGroup",
    "ProductPackageItemPrices",
    "ProductPackageItems",
    "ProductPackageLocations",
    "ProductPackageOrderConfiguration",
    "ProductPackageOrderStep",
    "ProductPackageOrderStepNext",
    "ProductPackagePreset",
    "ProductPackagePresetAttribute",
    "ProductPackagePresetAttributeType",
    "ProductPackagePresetConfiguration",
    "ProductPackageServer",
    "ProductPackageServerOption",
    "ProductPackageType",
    "ProductPromotion",
    "ProductUpgradeRequest",
    "ProductUpgradeRequestStatus",
    "ProvisioningHook",
    "ProvisioningHookType",
    "ProvisioningMaintenanceClassification",
    "ProvisioningMaintenanceClassificationItemCategory",
    "ProvisioningMaintenanceSlots",
    "ProvisioningMaintenanceTicket",
    "ProvisioningMaintenanceWindow",
    "ProvisioningVersion1Transaction",
    "ProvisioningVersion1TransactionGroup",
    "ProvisioningVersion1TransactionHistory",
    "ProvisioningVersion1TransactionOrderTracking",
    "ProvisioningVersion1TransactionOrderTrackingState",
    "ProvisioningVersion1TransactionStatus",
    "ResourceConfiguration",
    "ResourceGroup",
    "ResourceGroupAttribute",
    "ResourceGroupAttributeType",
    "ResourceGroupDescendantReference",
    "ResourceGroupMember",
    "ResourceGroupMemberAttribute",
    "ResourceGroupMemberAttributeType",
    "ResourceGroupMemberCloudStackVersion3Cluster",
    "ResourceGroupMemberCloudStackVersion3Pod",
    "ResourceGroupMemberCloudStackVersion3Zone",
    "ResourceGroupMemberHardware",
    "ResourceGroupMemberNetworkStorage",
    "ResourceGroupMemberNetworkSubnet",
    "ResourceGroupMemberNetworkVlan",
    "ResourceGroupMemberResourceGroup",
    "ResourceGroupMemberRoleLink",
    "ResourceGroupMemberSoftwareComponentPassword",
    "ResourceGroupMemberType",
    "ResourceGroupMemberVirtualHostPool",
    "ResourceGroupRole",
    "ResourceGroupTemplate",
    "ResourceGroupTemplateMember",
    "ResourceMetadata",
    "ResourceRecord",
    "SalesPresaleEvent",
    "Search",
    "SecurityCertificate",
    "SecurityCertificateEntry",
    "SecurityCertificateRequest",
    "SecurityCertificateRequestServerType",
    "SecurityCertificateRequestStatus",
    "SecurityDirectoryServiceHostXrefHardware",
    "SecurityLevel",
    "SecuritySecureTransportCipher",
    "SecuritySecureTransportProtocol",
    "SecuritySshKey",
    "ServiceExternalResource",
    "ServiceProvider",
    "SoftwareAccountLicense",
    "SoftwareComponent",
    "SoftwareComponentAnalytics",
    "SoftwareComponentAnalyticsUrchin",
    "SoftwareComponentAntivirusSpyware",
    "SoftwareComponentAntivirusSpywareMcafee",
    "SoftwareComponentAntivirusSpywareMcafeeEpoVersion36",
    "SoftwareComponentAntivirusSpywareMcafeeEpoVersion45",
    "SoftwareComponentAntivirusSpywareMcafeeEpoVersion51",
    "SoftwareComponentControlPanel",
    "SoftwareComponentControlPanelCpanel",
    "SoftwareComponentControlPanelIdera",
    "SoftwareComponentControlPanelIderaServerBackup",
    "SoftwareComponentControlPanelMicrosoft",
    "SoftwareComponentControlPanelMicrosoftWebPlatform",
    "SoftwareComponentControlPanelParallels",
    "SoftwareComponentControlPanelParallelsPlesk",
    "SoftwareComponentControlPanelR1soft",
    "SoftwareComponentControlPanelR1softCdp",
    "SoftwareComponentControlPanelR1softServerBackup",
    "SoftwareComponentControlPanelSwsoft",
    "SoftwareComponentControlPanelWebhostAutomation",
    "SoftwareComponentHostIps",
    "SoftwareComponentHostIpsMcafee",
    "SoftwareComponentHostIpsMcafeeEpoVersion36Hips",
    "SoftwareComponentHostIpsMcafeeEpoVersion36HipsVersion6",
    "SoftwareComponentHostIpsMcafeeEpoVersion36HipsVersion7",
    "SoftwareComponentHostIpsMcafeeEpoVersion45Hips",
    "SoftwareComponentHostIpsMcafeeEpoVersion45HipsVersion7",
    "SoftwareComponentHostIpsMcafeeEpoVersion45HipsVersion8",
    "SoftwareComponentHostIpsMcafeeEpoVersion51",
    "SoftwareComponentOperatingSystem",
    "SoftwareComponentPackage",
    "SoftwareComponentPackageManagement",
    "SoftwareComponentPackageManagementKsplice",
    "SoftwareComponentPassword",
    "SoftwareComponentPasswordHistory",
    "SoftwareComponentSecurity",
    "SoftwareComponentSecuritySafeNet",
    "SoftwareComponentTrellix",
    "SoftwareDescription",
    "SoftwareDescriptionAttribute",
    "SoftwareDescriptionAttributeType",
    "SoftwareDescriptionFeature",
    "SoftwareDescriptionRequiredUser",
    "SoftwareLicense",
    "SoftwareVirtualLicense",
    "SprintContainerCostRecovery",
    "Survey",
    "SurveyAnswer",
    "SurveyQuestion",
    "SurveyResponse",
    "SurveyStatus",
    "SurveyType",
    "Tag",
    "TagReference",
    "TagReferenceHardware",
    "TagReferenceNetworkApplicationDeliveryController",
    "TagReferenceNetworkVlan",
    "TagReferenceNetworkVlanFirewall",
    "TagReferenceResourceGroup",
    "TagReferenceVirtualDedicatedHost",
    "TagReferenceVirtualGuest",
    "TagReferenceVirtualGuestBlockDeviceTemplateGroup",
    "TagType",
    "Ticket",
    "TicketActivity",
    "TicketAttachment",
    "TicketAttachmentAssignedAgent",
    "TicketAttachmentCardChangeRequest",
    "TicketAttachmentDedicatedHost",
    "TicketAttachmentFile",
    "TicketAttachmentFileServiceNow",
    "TicketAttachmentHardware",
    "TicketAttachmentManualPayment",
    "TicketAttachmentScheduledAction",
    "TicketAttachmentVirtualGuest",
    "TicketChat",
    "TicketChatLiveperson",
    "TicketChatTranscriptLine",
    "TicketChatTranscriptLineCustomer",
    "TicketChatTranscriptLineEmployee",
    "TicketEuCompliance",
    "TicketGroup",
    "TicketGroupCategory",
    "TicketPriority",
    "TicketState",
    "TicketStateType",
    "TicketStatus",
    "TicketSubject",
    "TicketSubjectCategory",
    "TicketSurvey",
    "TicketType",
    "TicketUpdate",
    "TicketUpdateAgent",
    "TicketUpdateChat",
    "TicketUpdateCustomer",
    "TicketUpdateEmployee",
    "TicketUpdateType",
    "TrellixEpolicyOrchestratorVersion51AgentDetails",
    "TrellixEpolicyOrchestratorVersion51PolicyObject",
    "TrellixEpolicyOrchestratorVersion51ProductProperties",
    "UserAccessFacilityLog",
    "UserAccessFacilityLogType",
    "UserAccessFacilityVisitor",
    "UserAccessFacilityVisitorType",
    "UserCustomer",
    "UserCustomerAccessAuthentication",
    "UserCustomerAccessAuthenticationTokenValidation",
    "UserCustomerAdditionalEmail",
    "UserCustomerApiAuthentication",
    "UserCustomerCustomerPermissionPermission",
    "UserCustomerExternalBinding",
    "UserCustomerExternalBindingAttribute",
    "UserCustomerExternalBindingTotp",
    "UserCustomerExternalBindingType",
    "UserCustomerExternalBindingVendor",
    "UserCustomerExternalBindingVerisign",
    "UserCustomerInvitation",
    "UserCustomerLink",
    "UserCustomerLinkTrustedProfile",
    "UserCustomerLinkVerifiedIamIdLinkCollection",
    "UserCustomerNotificationHardware",
    "UserCustomerNotificationVirtualGuest",
    "UserCustomerOpenIdConnect",
    "UserCustomerOpenIdConnectTrustedProfile",
    "UserCustomerProfileEventHyperWarp",
    "UserCustomerProspect",
    "UserCustomerProspectServiceProviderEnrollRequest",
    "UserCustomerProspectType",
    "UserCustomerSecurityAnswer",
    "UserCustomerStatus",
    "UserEmployee",
    "UserEmployeeDepartment",
    "UserExternalBinding",
    "UserExternalBindingAttribute",
    "UserExternalBindingType",
    "UserExternalBindingVendor",
    "UserInterface",
    "UserPermissionAction",
    "UserPermissionDepartment",
    "UserPermissionGroup",
    "UserPermissionGroupType",
    "UserPermissionResourceType",
    "UserPermissionRole",
    "UserPreference",
    "UserPreferenceType",
    "UserSecurityQuestion",
    "UtilityObjectFilter",
    "UtilityObjectFilterOperation",
    "UtilityObjectFilterOperationOption",
    "VerifyApiHttpObj",
    "VerifyApiHttpsObj",
    "VirtualBrowserConsoleAccessLog",
    "VirtualDedicatedHost",
    "VirtualDiskImage",
    "VirtualDiskImageSoftware",
    "VirtualDiskImageSoftwarePassword",
    "VirtualDiskImageType",
    "VirtualGuest",
    "VirtualGuestAttribute",
    "VirtualGuestAttributeType",
    "VirtualGuestAttributeUserData",
    "VirtualGuestBlockDevice",
    "VirtualGuestBlockDeviceStatus",
    "VirtualGuestBlockDeviceTemplate",
    "VirtualGuestBlockDeviceTemplateGroup",
    "VirtualGuestBlockDeviceTemplateGroupAccounts",
    "VirtualGuestBlockDeviceTemplateGroupStatus",
    "VirtualGuestBootParameter",
    "VirtualGuestBootParameterType",
    "VirtualGuestNetworkComponent",
    "VirtualGuestNetworkComponentIcpBinding",
    "VirtualGuestNetworkComponentIpAddress",
    "VirtualGuestPowerState",
    "VirtualGuestStatus",
    "VirtualGuestSupplementalCreateObjectOptions",
    "VirtualGuestType",
    "VirtualHost",
    "VirtualHostPciDevice",
    "VirtualNetworkSecurityGroupNetworkComponentBinding",
    "VirtualPlacementGroup",
    "VirtualPlacementGroupRule",
    "VirtualReservedCapacityGroup",
    "VirtualReservedCapacityGroupInstance",
    "VirtualStorageRepository",
    "VirtualStorageRepositoryType",
]
