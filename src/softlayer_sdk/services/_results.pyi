# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.

from typing import TYPE_CHECKING

from typing_extensions import TypeVar

from softlayer_sdk import models
from softlayer_sdk._values.converter import ListResult as ListResult
from softlayer_sdk.query.where import Condition as Condition

if TYPE_CHECKING:
    AccountT = TypeVar("AccountT", default=models.Account)
    AccountAbuseEmailT = TypeVar("AccountAbuseEmailT", default=models.AccountAbuseEmail)
    AccountAddressT = TypeVar("AccountAddressT", default=models.AccountAddress)
    AccountAddressTypeT = TypeVar("AccountAddressTypeT", default=models.AccountAddressType)
    AccountAffiliationT = TypeVar("AccountAffiliationT", default=models.AccountAffiliation)
    AccountAgreementT = TypeVar("AccountAgreementT", default=models.AccountAgreement)
    AccountAgreementStatusT = TypeVar(
        "AccountAgreementStatusT", default=models.AccountAgreementStatus
    )
    AccountAgreementTypeT = TypeVar("AccountAgreementTypeT", default=models.AccountAgreementType)
    AccountAttachmentEmployeeT = TypeVar(
        "AccountAttachmentEmployeeT", default=models.AccountAttachmentEmployee
    )
    AccountAttributeT = TypeVar("AccountAttributeT", default=models.AccountAttribute)
    AccountAttributeTypeT = TypeVar("AccountAttributeTypeT", default=models.AccountAttributeType)
    AccountAuthenticationAttributeT = TypeVar(
        "AccountAuthenticationAttributeT", default=models.AccountAuthenticationAttribute
    )
    AccountAuthenticationAttributeTypeT = TypeVar(
        "AccountAuthenticationAttributeTypeT", default=models.AccountAuthenticationAttributeType
    )
    AccountAuthenticationOpenIdConnectRegistrationInformationT = TypeVar(
        "AccountAuthenticationOpenIdConnectRegistrationInformationT",
        default=models.AccountAuthenticationOpenIdConnectRegistrationInformation,
    )
    AccountAuthenticationSamlT = TypeVar(
        "AccountAuthenticationSamlT", default=models.AccountAuthenticationSaml
    )
    AccountBrandMigrationRequestT = TypeVar(
        "AccountBrandMigrationRequestT", default=models.AccountBrandMigrationRequest
    )
    AccountBusinessPartnerT = TypeVar(
        "AccountBusinessPartnerT", default=models.AccountBusinessPartner
    )
    AccountContactT = TypeVar("AccountContactT", default=models.AccountContact)
    AccountContactTypeT = TypeVar("AccountContactTypeT", default=models.AccountContactType)
    AccountExternalSetupT = TypeVar("AccountExternalSetupT", default=models.AccountExternalSetup)
    AccountLinkT = TypeVar("AccountLinkT", default=models.AccountLink)
    AccountLinkBluemixT = TypeVar("AccountLinkBluemixT", default=models.AccountLinkBluemix)
    AccountLockdownRequestT = TypeVar(
        "AccountLockdownRequestT", default=models.AccountLockdownRequest
    )
    AccountMasterServiceAgreementT = TypeVar(
        "AccountMasterServiceAgreementT", default=models.AccountMasterServiceAgreement
    )
    AccountNetworkVlanSpanT = TypeVar(
        "AccountNetworkVlanSpanT", default=models.AccountNetworkVlanSpan
    )
    AccountNoteT = TypeVar("AccountNoteT", default=models.AccountNote)
    AccountNoteHistoryT = TypeVar("AccountNoteHistoryT", default=models.AccountNoteHistory)
    AccountPartnerReferralProspectT = TypeVar(
        "AccountPartnerReferralProspectT", default=models.AccountPartnerReferralProspect
    )
    AccountPasswordT = TypeVar("AccountPasswordT", default=models.AccountPassword)
    AccountPasswordTypeT = TypeVar("AccountPasswordTypeT", default=models.AccountPasswordType)
    AccountProofOfConceptApproverT = TypeVar(
        "AccountProofOfConceptApproverT", default=models.AccountProofOfConceptApprover
    )
    AccountProofOfConceptApproverRoleT = TypeVar(
        "AccountProofOfConceptApproverRoleT", default=models.AccountProofOfConceptApproverRole
    )
    AccountProofOfConceptApproverTypeT = TypeVar(
        "AccountProofOfConceptApproverTypeT", default=models.AccountProofOfConceptApproverType
    )
    AccountProofOfConceptCampaignCodeT = TypeVar(
        "AccountProofOfConceptCampaignCodeT", default=models.AccountProofOfConceptCampaignCode
    )
    AccountProofOfConceptFundingTypeT = TypeVar(
        "AccountProofOfConceptFundingTypeT", default=models.AccountProofOfConceptFundingType
    )
    AccountReportsRequestT = TypeVar("AccountReportsRequestT", default=models.AccountReportsRequest)
    AccountShipmentT = TypeVar("AccountShipmentT", default=models.AccountShipment)
    AccountShipmentItemT = TypeVar("AccountShipmentItemT", default=models.AccountShipmentItem)
    AccountShipmentItemTypeT = TypeVar(
        "AccountShipmentItemTypeT", default=models.AccountShipmentItemType
    )
    AccountShipmentResourceTypeT = TypeVar(
        "AccountShipmentResourceTypeT", default=models.AccountShipmentResourceType
    )
    AccountShipmentStatusT = TypeVar("AccountShipmentStatusT", default=models.AccountShipmentStatus)
    AccountShipmentTrackingDataT = TypeVar(
        "AccountShipmentTrackingDataT", default=models.AccountShipmentTrackingData
    )
    AccountShipmentTypeT = TypeVar("AccountShipmentTypeT", default=models.AccountShipmentType)
    AccountStatusT = TypeVar("AccountStatusT", default=models.AccountStatus)
    AccountStatusChangeReasonT = TypeVar(
        "AccountStatusChangeReasonT", default=models.AccountStatusChangeReason
    )
    AuxiliaryNotificationEmergencyT = TypeVar(
        "AuxiliaryNotificationEmergencyT", default=models.AuxiliaryNotificationEmergency
    )
    AuxiliaryNotificationEmergencySignatureT = TypeVar(
        "AuxiliaryNotificationEmergencySignatureT",
        default=models.AuxiliaryNotificationEmergencySignature,
    )
    AuxiliaryNotificationEmergencyStatusT = TypeVar(
        "AuxiliaryNotificationEmergencyStatusT", default=models.AuxiliaryNotificationEmergencyStatus
    )
    AuxiliaryShippingCourierT = TypeVar(
        "AuxiliaryShippingCourierT", default=models.AuxiliaryShippingCourier
    )
    AuxiliaryShippingCourierTypeT = TypeVar(
        "AuxiliaryShippingCourierTypeT", default=models.AuxiliaryShippingCourierType
    )
    BMSContainerCountryT = TypeVar("BMSContainerCountryT", default=models.BMSContainerCountry)
    BillingChargebackTypeT = TypeVar("BillingChargebackTypeT", default=models.BillingChargebackType)
    BillingCurrencyT = TypeVar("BillingCurrencyT", default=models.BillingCurrency)
    BillingCurrencyCountryT = TypeVar(
        "BillingCurrencyCountryT", default=models.BillingCurrencyCountry
    )
    BillingCurrencyExchangeRateT = TypeVar(
        "BillingCurrencyExchangeRateT", default=models.BillingCurrencyExchangeRate
    )
    BillingInfoT = TypeVar("BillingInfoT", default=models.BillingInfo)
    BillingInfoAchT = TypeVar("BillingInfoAchT", default=models.BillingInfoAch)
    BillingInfoCycleT = TypeVar("BillingInfoCycleT", default=models.BillingInfoCycle)
    BillingInvoiceT = TypeVar("BillingInvoiceT", default=models.BillingInvoice)
    BillingInvoiceItemT = TypeVar("BillingInvoiceItemT", default=models.BillingInvoiceItem)
    BillingInvoiceReceivablePaymentT = TypeVar(
        "BillingInvoiceReceivablePaymentT", default=models.BillingInvoiceReceivablePayment
    )
    BillingInvoiceTaxInfoT = TypeVar("BillingInvoiceTaxInfoT", default=models.BillingInvoiceTaxInfo)
    BillingInvoiceTaxStatusT = TypeVar(
        "BillingInvoiceTaxStatusT", default=models.BillingInvoiceTaxStatus
    )
    BillingInvoiceTaxTypeT = TypeVar("BillingInvoiceTaxTypeT", default=models.BillingInvoiceTaxType)
    BillingItemT = TypeVar("BillingItemT", default=models.BillingItem)
    BillingItemAssociationHistoryT = TypeVar(
        "BillingItemAssociationHistoryT", default=models.BillingItemAssociationHistory
    )
    BillingItemCancellationReasonT = TypeVar(
        "BillingItemCancellationReasonT", default=models.BillingItemCancellationReason
    )
    BillingItemCancellationReasonCategoryT = TypeVar(
        "BillingItemCancellationReasonCategoryT",
        default=models.BillingItemCancellationReasonCategory,
    )
    BillingItemCancellationRequestT = TypeVar(
        "BillingItemCancellationRequestT", default=models.BillingItemCancellationRequest
    )
    BillingItemCancellationRequestItemT = TypeVar(
        "BillingItemCancellationRequestItemT", default=models.BillingItemCancellationRequestItem
    )
    BillingItemCancellationRequestStatusT = TypeVar(
        "BillingItemCancellationRequestStatusT", default=models.BillingItemCancellationRequestStatus
    )
    BillingItemChronicleT = TypeVar("BillingItemChronicleT", default=models.BillingItemChronicle)
    BillingItemHardwareT = TypeVar("BillingItemHardwareT", default=models.BillingItemHardware)
    BillingItemNetworkApplicationDeliveryControllerT = TypeVar(
        "BillingItemNetworkApplicationDeliveryControllerT",
        default=models.BillingItemNetworkApplicationDeliveryController,
    )
    BillingItemNetworkInterconnectT = TypeVar(
        "BillingItemNetworkInterconnectT", default=models.BillingItemNetworkInterconnect
    )
    BillingItemNetworkSubnetIpAddressGlobalT = TypeVar(
        "BillingItemNetworkSubnetIpAddressGlobalT",
        default=models.BillingItemNetworkSubnetIpAddressGlobal,
    )
    BillingItemVirtualDedicatedHostT = TypeVar(
        "BillingItemVirtualDedicatedHostT", default=models.BillingItemVirtualDedicatedHost
    )
    BillingItemVirtualDiskImageT = TypeVar(
        "BillingItemVirtualDiskImageT", default=models.BillingItemVirtualDiskImage
    )
    BillingItemVirtualGuestT = TypeVar(
        "BillingItemVirtualGuestT", default=models.BillingItemVirtualGuest
    )
    BillingOrderT = TypeVar("BillingOrderT", default=models.BillingOrder)
    BillingOrderCartT = TypeVar("BillingOrderCartT", default=models.BillingOrderCart)
    BillingOrderItemT = TypeVar("BillingOrderItemT", default=models.BillingOrderItem)
    BillingOrderItemCategoryAnswerT = TypeVar(
        "BillingOrderItemCategoryAnswerT", default=models.BillingOrderItemCategoryAnswer
    )
    BillingOrderQuoteT = TypeVar("BillingOrderQuoteT", default=models.BillingOrderQuote)
    BillingOrderTypeT = TypeVar("BillingOrderTypeT", default=models.BillingOrderType)
    BillingPaymentCardChangeRequestT = TypeVar(
        "BillingPaymentCardChangeRequestT", default=models.BillingPaymentCardChangeRequest
    )
    BillingPaymentCardManualPaymentT = TypeVar(
        "BillingPaymentCardManualPaymentT", default=models.BillingPaymentCardManualPayment
    )
    BillingPaymentCardPayerAuthenticationSetupT = TypeVar(
        "BillingPaymentCardPayerAuthenticationSetupT",
        default=models.BillingPaymentCardPayerAuthenticationSetup,
    )
    BillingPaymentCardTransactionT = TypeVar(
        "BillingPaymentCardTransactionT", default=models.BillingPaymentCardTransaction
    )
    BillingPaymentPayPalTransactionT = TypeVar(
        "BillingPaymentPayPalTransactionT", default=models.BillingPaymentPayPalTransaction
    )
    BillingPaymentProcessorT = TypeVar(
        "BillingPaymentProcessorT", default=models.BillingPaymentProcessor
    )
    BluePagesContainerEmployeeProfileT = TypeVar(
        "BluePagesContainerEmployeeProfileT", default=models.BluePagesContainerEmployeeProfile
    )
    BrandT = TypeVar("BrandT", default=models.Brand)
    BrandBusinessPartnerT = TypeVar("BrandBusinessPartnerT", default=models.BrandBusinessPartner)
    BrandContactT = TypeVar("BrandContactT", default=models.BrandContact)
    BrandRestrictionLocationCustomerCountryT = TypeVar(
        "BrandRestrictionLocationCustomerCountryT",
        default=models.BrandRestrictionLocationCustomerCountry,
    )
    BusinessPartnerChannelT = TypeVar(
        "BusinessPartnerChannelT", default=models.BusinessPartnerChannel
    )
    BusinessPartnerSegmentT = TypeVar(
        "BusinessPartnerSegmentT", default=models.BusinessPartnerSegment
    )
    CatalystAffiliateT = TypeVar("CatalystAffiliateT", default=models.CatalystAffiliate)
    CatalystCompanyTypeT = TypeVar("CatalystCompanyTypeT", default=models.CatalystCompanyType)
    CatalystEnrollmentT = TypeVar("CatalystEnrollmentT", default=models.CatalystEnrollment)
    CatalystEnrollmentRequestContainerAnswerOptionT = TypeVar(
        "CatalystEnrollmentRequestContainerAnswerOptionT",
        default=models.CatalystEnrollmentRequestContainerAnswerOption,
    )
    ComplianceReportTypeT = TypeVar("ComplianceReportTypeT", default=models.ComplianceReportType)
    ConfigurationStorageFilesystemTypeT = TypeVar(
        "ConfigurationStorageFilesystemTypeT", default=models.ConfigurationStorageFilesystemType
    )
    ConfigurationStorageGroupT = TypeVar(
        "ConfigurationStorageGroupT", default=models.ConfigurationStorageGroup
    )
    ConfigurationStorageGroupArrayTypeT = TypeVar(
        "ConfigurationStorageGroupArrayTypeT", default=models.ConfigurationStorageGroupArrayType
    )
    ConfigurationStorageGroupOrderT = TypeVar(
        "ConfigurationStorageGroupOrderT", default=models.ConfigurationStorageGroupOrder
    )
    ConfigurationStorageGroupTemplateGroupT = TypeVar(
        "ConfigurationStorageGroupTemplateGroupT",
        default=models.ConfigurationStorageGroupTemplateGroup,
    )
    ConfigurationTemplateT = TypeVar("ConfigurationTemplateT", default=models.ConfigurationTemplate)
    ConfigurationTemplateSectionT = TypeVar(
        "ConfigurationTemplateSectionT", default=models.ConfigurationTemplateSection
    )
    ConfigurationTemplateSectionDefinitionT = TypeVar(
        "ConfigurationTemplateSectionDefinitionT",
        default=models.ConfigurationTemplateSectionDefinition,
    )
    ConfigurationTemplateSectionDefinitionAttributeT = TypeVar(
        "ConfigurationTemplateSectionDefinitionAttributeT",
        default=models.ConfigurationTemplateSectionDefinitionAttribute,
    )
    ConfigurationTemplateSectionDefinitionGroupT = TypeVar(
        "ConfigurationTemplateSectionDefinitionGroupT",
        default=models.ConfigurationTemplateSectionDefinitionGroup,
    )
    ConfigurationTemplateSectionDefinitionTypeT = TypeVar(
        "ConfigurationTemplateSectionDefinitionTypeT",
        default=models.ConfigurationTemplateSectionDefinitionType,
    )
    ConfigurationTemplateSectionDefinitionValueT = TypeVar(
        "ConfigurationTemplateSectionDefinitionValueT",
        default=models.ConfigurationTemplateSectionDefinitionValue,
    )
    ConfigurationTemplateSectionProfileT = TypeVar(
        "ConfigurationTemplateSectionProfileT", default=models.ConfigurationTemplateSectionProfile
    )
    ConfigurationTemplateSectionReferenceT = TypeVar(
        "ConfigurationTemplateSectionReferenceT",
        default=models.ConfigurationTemplateSectionReference,
    )
    ConfigurationTemplateSectionTypeT = TypeVar(
        "ConfigurationTemplateSectionTypeT", default=models.ConfigurationTemplateSectionType
    )
    ConfigurationTemplateTypeT = TypeVar(
        "ConfigurationTemplateTypeT", default=models.ConfigurationTemplateType
    )
    ContainerAccountDiscountProgramT = TypeVar(
        "ContainerAccountDiscountProgramT", default=models.ContainerAccountDiscountProgram
    )
    ContainerAccountDiscountProgramCollectionT = TypeVar(
        "ContainerAccountDiscountProgramCollectionT",
        default=models.ContainerAccountDiscountProgramCollection,
    )
    ContainerAccountExternalSetupProvisioningHoldLiftedT = TypeVar(
        "ContainerAccountExternalSetupProvisioningHoldLiftedT",
        default=models.ContainerAccountExternalSetupProvisioningHoldLifted,
    )
    ContainerAccountInternalIbmRequestT = TypeVar(
        "ContainerAccountInternalIbmRequestT", default=models.ContainerAccountInternalIbmRequest
    )
    ContainerAccountPaymentMethodCreditCardT = TypeVar(
        "ContainerAccountPaymentMethodCreditCardT",
        default=models.ContainerAccountPaymentMethodCreditCard,
    )
    ContainerAccountProofOfConceptReviewT = TypeVar(
        "ContainerAccountProofOfConceptReviewT", default=models.ContainerAccountProofOfConceptReview
    )
    ContainerAccountProofOfConceptReviewSummaryT = TypeVar(
        "ContainerAccountProofOfConceptReviewSummaryT",
        default=models.ContainerAccountProofOfConceptReviewSummary,
    )
    ContainerAccountUpdateResponseT = TypeVar(
        "ContainerAccountUpdateResponseT", default=models.ContainerAccountUpdateResponse
    )
    ContainerAuthenticationResponseCommonT = TypeVar(
        "ContainerAuthenticationResponseCommonT",
        default=models.ContainerAuthenticationResponseCommon,
    )
    ContainerBandwidthUsageT = TypeVar(
        "ContainerBandwidthUsageT", default=models.ContainerBandwidthUsage
    )
    ContainerBillingCurrencyCountryT = TypeVar(
        "ContainerBillingCurrencyCountryT", default=models.ContainerBillingCurrencyCountry
    )
    ContainerBillingOrderStatusT = TypeVar(
        "ContainerBillingOrderStatusT", default=models.ContainerBillingOrderStatus
    )
    ContainerCollectionLocaleCountryCodeT = TypeVar(
        "ContainerCollectionLocaleCountryCodeT", default=models.ContainerCollectionLocaleCountryCode
    )
    ContainerCollectionLocaleVatCountryCodeAndFormatT = TypeVar(
        "ContainerCollectionLocaleVatCountryCodeAndFormatT",
        default=models.ContainerCollectionLocaleVatCountryCodeAndFormat,
    )
    ContainerHardwareCaptureEnabledT = TypeVar(
        "ContainerHardwareCaptureEnabledT", default=models.ContainerHardwareCaptureEnabled
    )
    ContainerHardwareConfigurationT = TypeVar(
        "ContainerHardwareConfigurationT", default=models.ContainerHardwareConfiguration
    )
    ContainerHardwarePoolDetailsT = TypeVar(
        "ContainerHardwarePoolDetailsT", default=models.ContainerHardwarePoolDetails
    )
    ContainerHardwareServerDetailsT = TypeVar(
        "ContainerHardwareServerDetailsT", default=models.ContainerHardwareServerDetails
    )
    ContainerHardwareServerRequestT = TypeVar(
        "ContainerHardwareServerRequestT", default=models.ContainerHardwareServerRequest
    )
    ContainerImageStorageGroupDetailsT = TypeVar(
        "ContainerImageStorageGroupDetailsT", default=models.ContainerImageStorageGroupDetails
    )
    ContainerKnowledgeLayerQuestionAnswerT = TypeVar(
        "ContainerKnowledgeLayerQuestionAnswerT",
        default=models.ContainerKnowledgeLayerQuestionAnswer,
    )
    ContainerMetricDataTypeT = TypeVar(
        "ContainerMetricDataTypeT", default=models.ContainerMetricDataType
    )
    ContainerNetworkBandwidthDataSummaryT = TypeVar(
        "ContainerNetworkBandwidthDataSummaryT", default=models.ContainerNetworkBandwidthDataSummary
    )
    ContainerNetworkMessageDeliveryEmailSendgridAccountOverviewT = TypeVar(
        "ContainerNetworkMessageDeliveryEmailSendgridAccountOverviewT",
        default=models.ContainerNetworkMessageDeliveryEmailSendgridAccountOverview,
    )
    ContainerNetworkMessageDeliveryEmailSendgridCatalogItemT = TypeVar(
        "ContainerNetworkMessageDeliveryEmailSendgridCatalogItemT",
        default=models.ContainerNetworkMessageDeliveryEmailSendgridCatalogItem,
    )
    ContainerNetworkMessageDeliveryEmailSendgridListEntryT = TypeVar(
        "ContainerNetworkMessageDeliveryEmailSendgridListEntryT",
        default=models.ContainerNetworkMessageDeliveryEmailSendgridListEntry,
    )
    ContainerNetworkMessageDeliveryEmailSendgridStatisticsT = TypeVar(
        "ContainerNetworkMessageDeliveryEmailSendgridStatisticsT",
        default=models.ContainerNetworkMessageDeliveryEmailSendgridStatistics,
    )
    ContainerNetworkMessageDeliveryEmailSendgridStatisticsGraphT = TypeVar(
        "ContainerNetworkMessageDeliveryEmailSendgridStatisticsGraphT",
        default=models.ContainerNetworkMessageDeliveryEmailSendgridStatisticsGraph,
    )
    ContainerNetworkPortStatisticT = TypeVar(
        "ContainerNetworkPortStatisticT", default=models.ContainerNetworkPortStatistic
    )
    ContainerNetworkSecurityGroupLimitT = TypeVar(
        "ContainerNetworkSecurityGroupLimitT", default=models.ContainerNetworkSecurityGroupLimit
    )
    ContainerNetworkServiceResourceObjectStorageConnectionInformationT = TypeVar(
        "ContainerNetworkServiceResourceObjectStorageConnectionInformationT",
        default=models.ContainerNetworkServiceResourceObjectStorageConnectionInformation,
    )
    ContainerNetworkStorageBackupEvaultWebCcAuthenticationDetailsT = TypeVar(
        "ContainerNetworkStorageBackupEvaultWebCcAuthenticationDetailsT",
        default=models.ContainerNetworkStorageBackupEvaultWebCcAuthenticationDetails,
    )
    ContainerNetworkStorageDataCenterLimitsVolumeCountLimitContainerT = TypeVar(
        "ContainerNetworkStorageDataCenterLimitsVolumeCountLimitContainerT",
        default=models.ContainerNetworkStorageDataCenterLimitsVolumeCountLimitContainer,
    )
    ContainerNetworkStorageDuplicateConversionStatusInformationT = TypeVar(
        "ContainerNetworkStorageDuplicateConversionStatusInformationT",
        default=models.ContainerNetworkStorageDuplicateConversionStatusInformation,
    )
    ContainerNetworkStorageEvaultWebCcJobDetailsT = TypeVar(
        "ContainerNetworkStorageEvaultWebCcJobDetailsT",
        default=models.ContainerNetworkStorageEvaultWebCcJobDetails,
    )
    ContainerNetworkStorageHostsGatewayInformationT = TypeVar(
        "ContainerNetworkStorageHostsGatewayInformationT",
        default=models.ContainerNetworkStorageHostsGatewayInformation,
    )
    ContainerNetworkStorageHubObjectStorageBucketT = TypeVar(
        "ContainerNetworkStorageHubObjectStorageBucketT",
        default=models.ContainerNetworkStorageHubObjectStorageBucket,
    )
    ContainerNetworkStorageHubObjectStorageEndpointT = TypeVar(
        "ContainerNetworkStorageHubObjectStorageEndpointT",
        default=models.ContainerNetworkStorageHubObjectStorageEndpoint,
    )
    ContainerNetworkStorageHubObjectStorageFileT = TypeVar(
        "ContainerNetworkStorageHubObjectStorageFileT",
        default=models.ContainerNetworkStorageHubObjectStorageFile,
    )
    ContainerNetworkStorageHubObjectStorageFolderT = TypeVar(
        "ContainerNetworkStorageHubObjectStorageFolderT",
        default=models.ContainerNetworkStorageHubObjectStorageFolder,
    )
    ContainerNetworkStorageNetworkConnectionInformationT = TypeVar(
        "ContainerNetworkStorageNetworkConnectionInformationT",
        default=models.ContainerNetworkStorageNetworkConnectionInformation,
    )
    ContainerNetworkStorageVolumeDuplicateParametersT = TypeVar(
        "ContainerNetworkStorageVolumeDuplicateParametersT",
        default=models.ContainerNetworkStorageVolumeDuplicateParameters,
    )
    ContainerPolicyAcceptanceT = TypeVar(
        "ContainerPolicyAcceptanceT", default=models.ContainerPolicyAcceptance
    )
    ContainerProductItemCategoryZeroFeeCountT = TypeVar(
        "ContainerProductItemCategoryZeroFeeCountT",
        default=models.ContainerProductItemCategoryZeroFeeCount,
    )
    ContainerProductOrderT = TypeVar("ContainerProductOrderT", default=models.ContainerProductOrder)
    ContainerProductOrderNetworkT = TypeVar(
        "ContainerProductOrderNetworkT", default=models.ContainerProductOrderNetwork
    )
    ContainerProductOrderNetworkStorageHubDatacenterT = TypeVar(
        "ContainerProductOrderNetworkStorageHubDatacenterT",
        default=models.ContainerProductOrderNetworkStorageHubDatacenter,
    )
    ContainerProductOrderNetworkStorageObjectStorageLocationGroupT = TypeVar(
        "ContainerProductOrderNetworkStorageObjectStorageLocationGroupT",
        default=models.ContainerProductOrderNetworkStorageObjectStorageLocationGroup,
    )
    ContainerProductOrderNetworkVlanT = TypeVar(
        "ContainerProductOrderNetworkVlanT", default=models.ContainerProductOrderNetworkVlan
    )
    ContainerProductOrderNetworkVlansT = TypeVar(
        "ContainerProductOrderNetworkVlansT", default=models.ContainerProductOrderNetworkVlans
    )
    ContainerProductOrderReceiptT = TypeVar(
        "ContainerProductOrderReceiptT", default=models.ContainerProductOrderReceipt
    )
    ContainerProductOrderSecurityCertificateT = TypeVar(
        "ContainerProductOrderSecurityCertificateT",
        default=models.ContainerProductOrderSecurityCertificate,
    )
    ContainerProductPromotionT = TypeVar(
        "ContainerProductPromotionT", default=models.ContainerProductPromotion
    )
    ContainerReferralPartnerCommissionT = TypeVar(
        "ContainerReferralPartnerCommissionT", default=models.ContainerReferralPartnerCommission
    )
    ContainerRemoteManagementGraphsSensorSpeedT = TypeVar(
        "ContainerRemoteManagementGraphsSensorSpeedT",
        default=models.ContainerRemoteManagementGraphsSensorSpeed,
    )
    ContainerRemoteManagementGraphsSensorTemperatureT = TypeVar(
        "ContainerRemoteManagementGraphsSensorTemperatureT",
        default=models.ContainerRemoteManagementGraphsSensorTemperature,
    )
    ContainerRemoteManagementPmInfoT = TypeVar(
        "ContainerRemoteManagementPmInfoT", default=models.ContainerRemoteManagementPmInfo
    )
    ContainerRemoteManagementSensorReadingT = TypeVar(
        "ContainerRemoteManagementSensorReadingT",
        default=models.ContainerRemoteManagementSensorReading,
    )
    ContainerRemoteManagementSensorReadingsWithGraphsT = TypeVar(
        "ContainerRemoteManagementSensorReadingsWithGraphsT",
        default=models.ContainerRemoteManagementSensorReadingsWithGraphs,
    )
    ContainerResourceMetadataServiceResourceT = TypeVar(
        "ContainerResourceMetadataServiceResourceT",
        default=models.ContainerResourceMetadataServiceResource,
    )
    ContainerSearchObjectTypeT = TypeVar(
        "ContainerSearchObjectTypeT", default=models.ContainerSearchObjectType
    )
    ContainerSearchResultT = TypeVar("ContainerSearchResultT", default=models.ContainerSearchResult)
    ContainerSoftwareComponentHostIpsPolicyT = TypeVar(
        "ContainerSoftwareComponentHostIpsPolicyT",
        default=models.ContainerSoftwareComponentHostIpsPolicy,
    )
    ContainerTaxCacheT = TypeVar("ContainerTaxCacheT", default=models.ContainerTaxCache)
    ContainerTicketPriorityT = TypeVar(
        "ContainerTicketPriorityT", default=models.ContainerTicketPriority
    )
    ContainerUserAuthenticationTokenT = TypeVar(
        "ContainerUserAuthenticationTokenT", default=models.ContainerUserAuthenticationToken
    )
    ContainerUserCustomerExternalBindingVendorT = TypeVar(
        "ContainerUserCustomerExternalBindingVendorT",
        default=models.ContainerUserCustomerExternalBindingVendor,
    )
    ContainerUserCustomerOpenIdConnectLoginAccountInfoT = TypeVar(
        "ContainerUserCustomerOpenIdConnectLoginAccountInfoT",
        default=models.ContainerUserCustomerOpenIdConnectLoginAccountInfo,
    )
    ContainerUserCustomerOpenIdConnectMigrationStateT = TypeVar(
        "ContainerUserCustomerOpenIdConnectMigrationStateT",
        default=models.ContainerUserCustomerOpenIdConnectMigrationState,
    )
    ContainerUserCustomerPasswordSetT = TypeVar(
        "ContainerUserCustomerPasswordSetT", default=models.ContainerUserCustomerPasswordSet
    )
    ContainerUserCustomerPortalTokenT = TypeVar(
        "ContainerUserCustomerPortalTokenT", default=models.ContainerUserCustomerPortalToken
    )
    ContainerUtilityFileEntityT = TypeVar(
        "ContainerUtilityFileEntityT", default=models.ContainerUtilityFileEntity
    )
    ContainerUtilityMessageT = TypeVar(
        "ContainerUtilityMessageT", default=models.ContainerUtilityMessage
    )
    ContainerUtilityMicrosoftWindowsUpdateServicesStatusT = TypeVar(
        "ContainerUtilityMicrosoftWindowsUpdateServicesStatusT",
        default=models.ContainerUtilityMicrosoftWindowsUpdateServicesStatus,
    )
    ContainerUtilityMicrosoftWindowsUpdateServicesUpdateItemT = TypeVar(
        "ContainerUtilityMicrosoftWindowsUpdateServicesUpdateItemT",
        default=models.ContainerUtilityMicrosoftWindowsUpdateServicesUpdateItem,
    )
    ContainerUtilityNetworkFirewallRuleAttributeT = TypeVar(
        "ContainerUtilityNetworkFirewallRuleAttributeT",
        default=models.ContainerUtilityNetworkFirewallRuleAttribute,
    )
    ContainerVirtualConsoleDataT = TypeVar(
        "ContainerVirtualConsoleDataT", default=models.ContainerVirtualConsoleData
    )
    ContainerVirtualDedicatedHostAllocationStatusT = TypeVar(
        "ContainerVirtualDedicatedHostAllocationStatusT",
        default=models.ContainerVirtualDedicatedHostAllocationStatus,
    )
    ContainerVirtualDedicatedHostPciDeviceAllocationStatusT = TypeVar(
        "ContainerVirtualDedicatedHostPciDeviceAllocationStatusT",
        default=models.ContainerVirtualDedicatedHostPciDeviceAllocationStatus,
    )
    ContainerVirtualGuestConfigurationT = TypeVar(
        "ContainerVirtualGuestConfigurationT", default=models.ContainerVirtualGuestConfiguration
    )
    ContainerVirtualGuestPendingMaintenanceActionT = TypeVar(
        "ContainerVirtualGuestPendingMaintenanceActionT",
        default=models.ContainerVirtualGuestPendingMaintenanceAction,
    )
    DeviceStatusT = TypeVar("DeviceStatusT", default=models.DeviceStatus)
    DnsDomainT = TypeVar("DnsDomainT", default=models.DnsDomain)
    DnsDomainResourceRecordT = TypeVar(
        "DnsDomainResourceRecordT", default=models.DnsDomainResourceRecord
    )
    DnsDomainResourceRecordATypeT = TypeVar(
        "DnsDomainResourceRecordATypeT", default=models.DnsDomainResourceRecordAType
    )
    DnsDomainResourceRecordAaaaTypeT = TypeVar(
        "DnsDomainResourceRecordAaaaTypeT", default=models.DnsDomainResourceRecordAaaaType
    )
    DnsDomainResourceRecordCnameTypeT = TypeVar(
        "DnsDomainResourceRecordCnameTypeT", default=models.DnsDomainResourceRecordCnameType
    )
    DnsDomainResourceRecordMxTypeT = TypeVar(
        "DnsDomainResourceRecordMxTypeT", default=models.DnsDomainResourceRecordMxType
    )
    DnsDomainResourceRecordNsTypeT = TypeVar(
        "DnsDomainResourceRecordNsTypeT", default=models.DnsDomainResourceRecordNsType
    )
    DnsDomainResourceRecordSoaTypeT = TypeVar(
        "DnsDomainResourceRecordSoaTypeT", default=models.DnsDomainResourceRecordSoaType
    )
    DnsDomainResourceRecordSpfTypeT = TypeVar(
        "DnsDomainResourceRecordSpfTypeT", default=models.DnsDomainResourceRecordSpfType
    )
    DnsDomainResourceRecordSrvTypeT = TypeVar(
        "DnsDomainResourceRecordSrvTypeT", default=models.DnsDomainResourceRecordSrvType
    )
    DnsDomainResourceRecordTxtTypeT = TypeVar(
        "DnsDomainResourceRecordTxtTypeT", default=models.DnsDomainResourceRecordTxtType
    )
    DnsDomainReverseT = TypeVar("DnsDomainReverseT", default=models.DnsDomainReverse)
    DnsMessageT = TypeVar("DnsMessageT", default=models.DnsMessage)
    DnsSecondaryT = TypeVar("DnsSecondaryT", default=models.DnsSecondary)
    DnsStatusT = TypeVar("DnsStatusT", default=models.DnsStatus)
    EmailSubscriptionT = TypeVar("EmailSubscriptionT", default=models.EmailSubscription)
    EmailSubscriptionGroupT = TypeVar(
        "EmailSubscriptionGroupT", default=models.EmailSubscriptionGroup
    )
    EventLogT = TypeVar("EventLogT", default=models.EventLog)
    FlexibleCreditAffiliateT = TypeVar(
        "FlexibleCreditAffiliateT", default=models.FlexibleCreditAffiliate
    )
    FlexibleCreditCompanyTypeT = TypeVar(
        "FlexibleCreditCompanyTypeT", default=models.FlexibleCreditCompanyType
    )
    FlexibleCreditEnrollmentT = TypeVar(
        "FlexibleCreditEnrollmentT", default=models.FlexibleCreditEnrollment
    )
    FlexibleCreditProgramT = TypeVar("FlexibleCreditProgramT", default=models.FlexibleCreditProgram)
    HardwareT = TypeVar("HardwareT", default=models.Hardware)
    HardwareAttributeT = TypeVar("HardwareAttributeT", default=models.HardwareAttribute)
    HardwareBenchmarkCertificationT = TypeVar(
        "HardwareBenchmarkCertificationT", default=models.HardwareBenchmarkCertification
    )
    HardwareBladeT = TypeVar("HardwareBladeT", default=models.HardwareBlade)
    HardwareChassisT = TypeVar("HardwareChassisT", default=models.HardwareChassis)
    HardwareComponentT = TypeVar("HardwareComponentT", default=models.HardwareComponent)
    HardwareComponentFirmwareT = TypeVar(
        "HardwareComponentFirmwareT", default=models.HardwareComponentFirmware
    )
    HardwareComponentLocatorResultT = TypeVar(
        "HardwareComponentLocatorResultT", default=models.HardwareComponentLocatorResult
    )
    HardwareComponentModelT = TypeVar(
        "HardwareComponentModelT", default=models.HardwareComponentModel
    )
    HardwareComponentModelArchitectureTypeT = TypeVar(
        "HardwareComponentModelArchitectureTypeT",
        default=models.HardwareComponentModelArchitectureType,
    )
    HardwareComponentModelAttributeT = TypeVar(
        "HardwareComponentModelAttributeT", default=models.HardwareComponentModelAttribute
    )
    HardwareComponentModelAttributeTypeT = TypeVar(
        "HardwareComponentModelAttributeTypeT", default=models.HardwareComponentModelAttributeType
    )
    HardwareComponentModelGenericT = TypeVar(
        "HardwareComponentModelGenericT", default=models.HardwareComponentModelGeneric
    )
    HardwareComponentMotherboardRebootTimeT = TypeVar(
        "HardwareComponentMotherboardRebootTimeT",
        default=models.HardwareComponentMotherboardRebootTime,
    )
    HardwareComponentPartitionOperatingSystemT = TypeVar(
        "HardwareComponentPartitionOperatingSystemT",
        default=models.HardwareComponentPartitionOperatingSystem,
    )
    HardwareComponentPartitionTemplateT = TypeVar(
        "HardwareComponentPartitionTemplateT", default=models.HardwareComponentPartitionTemplate
    )
    HardwareComponentPartitionTemplatePartitionT = TypeVar(
        "HardwareComponentPartitionTemplatePartitionT",
        default=models.HardwareComponentPartitionTemplatePartition,
    )
    HardwareComponentRemoteManagementT = TypeVar(
        "HardwareComponentRemoteManagementT", default=models.HardwareComponentRemoteManagement
    )
    HardwareComponentRemoteManagementCommandRequestT = TypeVar(
        "HardwareComponentRemoteManagementCommandRequestT",
        default=models.HardwareComponentRemoteManagementCommandRequest,
    )
    HardwareComponentRemoteManagementUserT = TypeVar(
        "HardwareComponentRemoteManagementUserT",
        default=models.HardwareComponentRemoteManagementUser,
    )
    HardwareFunctionT = TypeVar("HardwareFunctionT", default=models.HardwareFunction)
    HardwareGroupT = TypeVar("HardwareGroupT", default=models.HardwareGroup)
    HardwareNoteT = TypeVar("HardwareNoteT", default=models.HardwareNote)
    HardwarePowerComponentT = TypeVar(
        "HardwarePowerComponentT", default=models.HardwarePowerComponent
    )
    HardwareResourceConfigurationT = TypeVar(
        "HardwareResourceConfigurationT", default=models.HardwareResourceConfiguration
    )
    HardwareRouterT = TypeVar("HardwareRouterT", default=models.HardwareRouter)
    HardwareRouterBackendT = TypeVar("HardwareRouterBackendT", default=models.HardwareRouterBackend)
    HardwareSecurityModuleT = TypeVar(
        "HardwareSecurityModuleT", default=models.HardwareSecurityModule
    )
    HardwareSecurityModule750T = TypeVar(
        "HardwareSecurityModule750T", default=models.HardwareSecurityModule750
    )
    HardwareServerT = TypeVar("HardwareServerT", default=models.HardwareServer)
    HardwareServerPartitionT = TypeVar(
        "HardwareServerPartitionT", default=models.HardwareServerPartition
    )
    HardwareStateT = TypeVar("HardwareStateT", default=models.HardwareState)
    HardwareStatusT = TypeVar("HardwareStatusT", default=models.HardwareStatus)
    IntegratedOfferingTeamContainerRegionT = TypeVar(
        "IntegratedOfferingTeamContainerRegionT",
        default=models.IntegratedOfferingTeamContainerRegion,
    )
    IntegratedOfferingTeamContainerRegionLeadT = TypeVar(
        "IntegratedOfferingTeamContainerRegionLeadT",
        default=models.IntegratedOfferingTeamContainerRegionLead,
    )
    LayoutContainerT = TypeVar("LayoutContainerT", default=models.LayoutContainer)
    LayoutContainerTypeT = TypeVar("LayoutContainerTypeT", default=models.LayoutContainerType)
    LayoutItemT = TypeVar("LayoutItemT", default=models.LayoutItem)
    LayoutItemTypeT = TypeVar("LayoutItemTypeT", default=models.LayoutItemType)
    LayoutPreferenceT = TypeVar("LayoutPreferenceT", default=models.LayoutPreference)
    LayoutProfileT = TypeVar("LayoutProfileT", default=models.LayoutProfile)
    LayoutProfileContainersT = TypeVar(
        "LayoutProfileContainersT", default=models.LayoutProfileContainers
    )
    LayoutProfileCustomerT = TypeVar("LayoutProfileCustomerT", default=models.LayoutProfileCustomer)
    LayoutProfilePreferenceT = TypeVar(
        "LayoutProfilePreferenceT", default=models.LayoutProfilePreference
    )
    LegalRegulatedWorkloadT = TypeVar(
        "LegalRegulatedWorkloadT", default=models.LegalRegulatedWorkload
    )
    LocaleT = TypeVar("LocaleT", default=models.Locale)
    LocaleCountryT = TypeVar("LocaleCountryT", default=models.LocaleCountry)
    LocaleStateProvinceT = TypeVar("LocaleStateProvinceT", default=models.LocaleStateProvince)
    LocaleTimezoneT = TypeVar("LocaleTimezoneT", default=models.LocaleTimezone)
    LocationT = TypeVar("LocationT", default=models.Location)
    LocationDatacenterT = TypeVar("LocationDatacenterT", default=models.LocationDatacenter)
    LocationGroupT = TypeVar("LocationGroupT", default=models.LocationGroup)
    LocationGroupLocationCrossReferenceT = TypeVar(
        "LocationGroupLocationCrossReferenceT", default=models.LocationGroupLocationCrossReference
    )
    LocationGroupPricingT = TypeVar("LocationGroupPricingT", default=models.LocationGroupPricing)
    LocationGroupRegionalT = TypeVar("LocationGroupRegionalT", default=models.LocationGroupRegional)
    LocationGroupTypeT = TypeVar("LocationGroupTypeT", default=models.LocationGroupType)
    LocationRegionT = TypeVar("LocationRegionT", default=models.LocationRegion)
    LocationReservationT = TypeVar("LocationReservationT", default=models.LocationReservation)
    LocationReservationRackT = TypeVar(
        "LocationReservationRackT", default=models.LocationReservationRack
    )
    LocationReservationRackMemberT = TypeVar(
        "LocationReservationRackMemberT", default=models.LocationReservationRackMember
    )
    LocationStatusT = TypeVar("LocationStatusT", default=models.LocationStatus)
    MetricTrackingObjectT = TypeVar("MetricTrackingObjectT", default=models.MetricTrackingObject)
    MetricTrackingObjectBandwidthSummaryT = TypeVar(
        "MetricTrackingObjectBandwidthSummaryT", default=models.MetricTrackingObjectBandwidthSummary
    )
    MetricTrackingObjectDataT = TypeVar(
        "MetricTrackingObjectDataT", default=models.MetricTrackingObjectData
    )
    MetricTrackingObjectTypeT = TypeVar(
        "MetricTrackingObjectTypeT", default=models.MetricTrackingObjectType
    )
    MonitoringRobotT = TypeVar("MonitoringRobotT", default=models.MonitoringRobot)
    NetworkApplicationDeliveryControllerT = TypeVar(
        "NetworkApplicationDeliveryControllerT", default=models.NetworkApplicationDeliveryController
    )
    NetworkApplicationDeliveryControllerConfigurationHistoryT = TypeVar(
        "NetworkApplicationDeliveryControllerConfigurationHistoryT",
        default=models.NetworkApplicationDeliveryControllerConfigurationHistory,
    )
    NetworkApplicationDeliveryControllerTypeT = TypeVar(
        "NetworkApplicationDeliveryControllerTypeT",
        default=models.NetworkApplicationDeliveryControllerType,
    )
    NetworkBandwidthUsageT = TypeVar("NetworkBandwidthUsageT", default=models.NetworkBandwidthUsage)
    NetworkBandwidthVersion1AllocationT = TypeVar(
        "NetworkBandwidthVersion1AllocationT", default=models.NetworkBandwidthVersion1Allocation
    )
    NetworkBandwidthVersion1AllotmentT = TypeVar(
        "NetworkBandwidthVersion1AllotmentT", default=models.NetworkBandwidthVersion1Allotment
    )
    NetworkBandwidthVersion1AllotmentDetailT = TypeVar(
        "NetworkBandwidthVersion1AllotmentDetailT",
        default=models.NetworkBandwidthVersion1AllotmentDetail,
    )
    NetworkBandwidthVersion1AllotmentTypeT = TypeVar(
        "NetworkBandwidthVersion1AllotmentTypeT",
        default=models.NetworkBandwidthVersion1AllotmentType,
    )
    NetworkComponentT = TypeVar("NetworkComponentT", default=models.NetworkComponent)
    NetworkComponentDuplexModeT = TypeVar(
        "NetworkComponentDuplexModeT", default=models.NetworkComponentDuplexMode
    )
    NetworkComponentFirewallT = TypeVar(
        "NetworkComponentFirewallT", default=models.NetworkComponentFirewall
    )
    NetworkComponentFirewallRuleT = TypeVar(
        "NetworkComponentFirewallRuleT", default=models.NetworkComponentFirewallRule
    )
    NetworkComponentGroupT = TypeVar("NetworkComponentGroupT", default=models.NetworkComponentGroup)
    NetworkComponentIpAddressT = TypeVar(
        "NetworkComponentIpAddressT", default=models.NetworkComponentIpAddress
    )
    NetworkComponentNetworkVlanTrunkT = TypeVar(
        "NetworkComponentNetworkVlanTrunkT", default=models.NetworkComponentNetworkVlanTrunk
    )
    NetworkComponentUplinkHardwareT = TypeVar(
        "NetworkComponentUplinkHardwareT", default=models.NetworkComponentUplinkHardware
    )
    NetworkCustomerSubnetT = TypeVar("NetworkCustomerSubnetT", default=models.NetworkCustomerSubnet)
    NetworkCustomerSubnetIpAddressT = TypeVar(
        "NetworkCustomerSubnetIpAddressT", default=models.NetworkCustomerSubnetIpAddress
    )
    NetworkDirectLinkLocationT = TypeVar(
        "NetworkDirectLinkLocationT", default=models.NetworkDirectLinkLocation
    )
    NetworkDirectLinkProviderT = TypeVar(
        "NetworkDirectLinkProviderT", default=models.NetworkDirectLinkProvider
    )
    NetworkDirectLinkServiceTypeT = TypeVar(
        "NetworkDirectLinkServiceTypeT", default=models.NetworkDirectLinkServiceType
    )
    NetworkFirewallAccessControlListT = TypeVar(
        "NetworkFirewallAccessControlListT", default=models.NetworkFirewallAccessControlList
    )
    NetworkFirewallInterfaceT = TypeVar(
        "NetworkFirewallInterfaceT", default=models.NetworkFirewallInterface
    )
    NetworkFirewallModuleContextInterfaceT = TypeVar(
        "NetworkFirewallModuleContextInterfaceT",
        default=models.NetworkFirewallModuleContextInterface,
    )
    NetworkFirewallTemplateT = TypeVar(
        "NetworkFirewallTemplateT", default=models.NetworkFirewallTemplate
    )
    NetworkFirewallTemplateRuleT = TypeVar(
        "NetworkFirewallTemplateRuleT", default=models.NetworkFirewallTemplateRule
    )
    NetworkFirewallUpdateRequestT = TypeVar(
        "NetworkFirewallUpdateRequestT", default=models.NetworkFirewallUpdateRequest
    )
    NetworkFirewallUpdateRequestRuleT = TypeVar(
        "NetworkFirewallUpdateRequestRuleT", default=models.NetworkFirewallUpdateRequestRule
    )
    NetworkGatewayT = TypeVar("NetworkGatewayT", default=models.NetworkGateway)
    NetworkGatewayMemberT = TypeVar("NetworkGatewayMemberT", default=models.NetworkGatewayMember)
    NetworkGatewayMemberAttributeT = TypeVar(
        "NetworkGatewayMemberAttributeT", default=models.NetworkGatewayMemberAttribute
    )
    NetworkGatewayMemberLicensesT = TypeVar(
        "NetworkGatewayMemberLicensesT", default=models.NetworkGatewayMemberLicenses
    )
    NetworkGatewayMemberPasswordsT = TypeVar(
        "NetworkGatewayMemberPasswordsT", default=models.NetworkGatewayMemberPasswords
    )
    NetworkGatewayPrecheckT = TypeVar(
        "NetworkGatewayPrecheckT", default=models.NetworkGatewayPrecheck
    )
    NetworkGatewayStatusT = TypeVar("NetworkGatewayStatusT", default=models.NetworkGatewayStatus)
    NetworkGatewayVersionUpgradeT = TypeVar(
        "NetworkGatewayVersionUpgradeT", default=models.NetworkGatewayVersionUpgrade
    )
    NetworkGatewayVlanT = TypeVar("NetworkGatewayVlanT", default=models.NetworkGatewayVlan)
    NetworkInterconnectTenantT = TypeVar(
        "NetworkInterconnectTenantT", default=models.NetworkInterconnectTenant
    )
    NetworkLBaaSHealthMonitorT = TypeVar(
        "NetworkLBaaSHealthMonitorT", default=models.NetworkLBaaSHealthMonitor
    )
    NetworkLBaaSL7HealthMonitorT = TypeVar(
        "NetworkLBaaSL7HealthMonitorT", default=models.NetworkLBaaSL7HealthMonitor
    )
    NetworkLBaaSL7MemberT = TypeVar("NetworkLBaaSL7MemberT", default=models.NetworkLBaaSL7Member)
    NetworkLBaaSL7PolicyT = TypeVar("NetworkLBaaSL7PolicyT", default=models.NetworkLBaaSL7Policy)
    NetworkLBaaSL7PoolT = TypeVar("NetworkLBaaSL7PoolT", default=models.NetworkLBaaSL7Pool)
    NetworkLBaaSL7PoolMembersHealthT = TypeVar(
        "NetworkLBaaSL7PoolMembersHealthT", default=models.NetworkLBaaSL7PoolMembersHealth
    )
    NetworkLBaaSL7RuleT = TypeVar("NetworkLBaaSL7RuleT", default=models.NetworkLBaaSL7Rule)
    NetworkLBaaSL7SessionAffinityT = TypeVar(
        "NetworkLBaaSL7SessionAffinityT", default=models.NetworkLBaaSL7SessionAffinity
    )
    NetworkLBaaSListenerT = TypeVar("NetworkLBaaSListenerT", default=models.NetworkLBaaSListener)
    NetworkLBaaSLoadBalancerT = TypeVar(
        "NetworkLBaaSLoadBalancerT", default=models.NetworkLBaaSLoadBalancer
    )
    NetworkLBaaSLoadBalancerApplianceT = TypeVar(
        "NetworkLBaaSLoadBalancerApplianceT", default=models.NetworkLBaaSLoadBalancerAppliance
    )
    NetworkLBaaSLoadBalancerMonitoringMetricDataPointT = TypeVar(
        "NetworkLBaaSLoadBalancerMonitoringMetricDataPointT",
        default=models.NetworkLBaaSLoadBalancerMonitoringMetricDataPoint,
    )
    NetworkLBaaSLoadBalancerStatisticsT = TypeVar(
        "NetworkLBaaSLoadBalancerStatisticsT", default=models.NetworkLBaaSLoadBalancerStatistics
    )
    NetworkLBaaSMemberT = TypeVar("NetworkLBaaSMemberT", default=models.NetworkLBaaSMember)
    NetworkLBaaSPoolT = TypeVar("NetworkLBaaSPoolT", default=models.NetworkLBaaSPool)
    NetworkLBaaSPoolMembersHealthT = TypeVar(
        "NetworkLBaaSPoolMembersHealthT", default=models.NetworkLBaaSPoolMembersHealth
    )
    NetworkLBaaSSSLCipherT = TypeVar("NetworkLBaaSSSLCipherT", default=models.NetworkLBaaSSSLCipher)
    NetworkLoggingSyslogT = TypeVar("NetworkLoggingSyslogT", default=models.NetworkLoggingSyslog)
    NetworkMessageDeliveryT = TypeVar(
        "NetworkMessageDeliveryT", default=models.NetworkMessageDelivery
    )
    NetworkMessageDeliveryEmailSendgridT = TypeVar(
        "NetworkMessageDeliveryEmailSendgridT", default=models.NetworkMessageDeliveryEmailSendgrid
    )
    NetworkMessageDeliveryTypeT = TypeVar(
        "NetworkMessageDeliveryTypeT", default=models.NetworkMessageDeliveryType
    )
    NetworkMessageDeliveryVendorT = TypeVar(
        "NetworkMessageDeliveryVendorT", default=models.NetworkMessageDeliveryVendor
    )
    NetworkMonitorVersion1IncidentT = TypeVar(
        "NetworkMonitorVersion1IncidentT", default=models.NetworkMonitorVersion1Incident
    )
    NetworkMonitorVersion1QueryHostT = TypeVar(
        "NetworkMonitorVersion1QueryHostT", default=models.NetworkMonitorVersion1QueryHost
    )
    NetworkMonitorVersion1QueryHostStratumT = TypeVar(
        "NetworkMonitorVersion1QueryHostStratumT",
        default=models.NetworkMonitorVersion1QueryHostStratum,
    )
    NetworkMonitorVersion1QueryResponseTypeT = TypeVar(
        "NetworkMonitorVersion1QueryResponseTypeT",
        default=models.NetworkMonitorVersion1QueryResponseType,
    )
    NetworkMonitorVersion1QueryResultT = TypeVar(
        "NetworkMonitorVersion1QueryResultT", default=models.NetworkMonitorVersion1QueryResult
    )
    NetworkMonitorVersion1QueryTypeT = TypeVar(
        "NetworkMonitorVersion1QueryTypeT", default=models.NetworkMonitorVersion1QueryType
    )
    NetworkPodT = TypeVar("NetworkPodT", default=models.NetworkPod)
    NetworkProtectionAddressT = TypeVar(
        "NetworkProtectionAddressT", default=models.NetworkProtectionAddress
    )
    NetworkRegionalInternetRegistryT = TypeVar(
        "NetworkRegionalInternetRegistryT", default=models.NetworkRegionalInternetRegistry
    )
    NetworkSecurityGroupT = TypeVar("NetworkSecurityGroupT", default=models.NetworkSecurityGroup)
    NetworkSecurityGroupOrderBindingT = TypeVar(
        "NetworkSecurityGroupOrderBindingT", default=models.NetworkSecurityGroupOrderBinding
    )
    NetworkSecurityGroupRequestT = TypeVar(
        "NetworkSecurityGroupRequestT", default=models.NetworkSecurityGroupRequest
    )
    NetworkSecurityGroupRequestRulesT = TypeVar(
        "NetworkSecurityGroupRequestRulesT", default=models.NetworkSecurityGroupRequestRules
    )
    NetworkSecurityGroupRuleT = TypeVar(
        "NetworkSecurityGroupRuleT", default=models.NetworkSecurityGroupRule
    )
    NetworkServiceResourceT = TypeVar(
        "NetworkServiceResourceT", default=models.NetworkServiceResource
    )
    NetworkServiceVpnOverridesT = TypeVar(
        "NetworkServiceVpnOverridesT", default=models.NetworkServiceVpnOverrides
    )
    NetworkStorageT = TypeVar("NetworkStorageT", default=models.NetworkStorage)
    NetworkStorageAllowedHostT = TypeVar(
        "NetworkStorageAllowedHostT", default=models.NetworkStorageAllowedHost
    )
    NetworkStorageAllowedHostHardwareT = TypeVar(
        "NetworkStorageAllowedHostHardwareT", default=models.NetworkStorageAllowedHostHardware
    )
    NetworkStorageAllowedHostIpAddressT = TypeVar(
        "NetworkStorageAllowedHostIpAddressT", default=models.NetworkStorageAllowedHostIpAddress
    )
    NetworkStorageAllowedHostSubnetT = TypeVar(
        "NetworkStorageAllowedHostSubnetT", default=models.NetworkStorageAllowedHostSubnet
    )
    NetworkStorageAllowedHostVirtualGuestT = TypeVar(
        "NetworkStorageAllowedHostVirtualGuestT",
        default=models.NetworkStorageAllowedHostVirtualGuest,
    )
    NetworkStorageBackupEvaultT = TypeVar(
        "NetworkStorageBackupEvaultT", default=models.NetworkStorageBackupEvault
    )
    NetworkStorageCredentialT = TypeVar(
        "NetworkStorageCredentialT", default=models.NetworkStorageCredential
    )
    NetworkStorageDedicatedClusterT = TypeVar(
        "NetworkStorageDedicatedClusterT", default=models.NetworkStorageDedicatedCluster
    )
    NetworkStorageEventT = TypeVar("NetworkStorageEventT", default=models.NetworkStorageEvent)
    NetworkStorageGroupT = TypeVar("NetworkStorageGroupT", default=models.NetworkStorageGroup)
    NetworkStorageGroupIscsiT = TypeVar(
        "NetworkStorageGroupIscsiT", default=models.NetworkStorageGroupIscsi
    )
    NetworkStorageGroupNfsT = TypeVar(
        "NetworkStorageGroupNfsT", default=models.NetworkStorageGroupNfs
    )
    NetworkStorageGroupTypeT = TypeVar(
        "NetworkStorageGroupTypeT", default=models.NetworkStorageGroupType
    )
    NetworkStorageHistoryT = TypeVar("NetworkStorageHistoryT", default=models.NetworkStorageHistory)
    NetworkStorageHubCleversafeAccountT = TypeVar(
        "NetworkStorageHubCleversafeAccountT", default=models.NetworkStorageHubCleversafeAccount
    )
    NetworkStorageIscsiT = TypeVar("NetworkStorageIscsiT", default=models.NetworkStorageIscsi)
    NetworkStorageIscsiOSTypeT = TypeVar(
        "NetworkStorageIscsiOSTypeT", default=models.NetworkStorageIscsiOSType
    )
    NetworkStoragePartnershipT = TypeVar(
        "NetworkStoragePartnershipT", default=models.NetworkStoragePartnership
    )
    NetworkStoragePropertyT = TypeVar(
        "NetworkStoragePropertyT", default=models.NetworkStorageProperty
    )
    NetworkStorageScheduleT = TypeVar(
        "NetworkStorageScheduleT", default=models.NetworkStorageSchedule
    )
    NetworkStorageSchedulePropertyT = TypeVar(
        "NetworkStorageSchedulePropertyT", default=models.NetworkStorageScheduleProperty
    )
    NetworkStorageSchedulePropertyTypeT = TypeVar(
        "NetworkStorageSchedulePropertyTypeT", default=models.NetworkStorageSchedulePropertyType
    )
    NetworkStorageScheduleTypeT = TypeVar(
        "NetworkStorageScheduleTypeT", default=models.NetworkStorageScheduleType
    )
    NetworkStorageTypeT = TypeVar("NetworkStorageTypeT", default=models.NetworkStorageType)
    NetworkSubnetT = TypeVar("NetworkSubnetT", default=models.NetworkSubnet)
    NetworkSubnetIpAddressT = TypeVar(
        "NetworkSubnetIpAddressT", default=models.NetworkSubnetIpAddress
    )
    NetworkSubnetIpAddressGlobalT = TypeVar(
        "NetworkSubnetIpAddressGlobalT", default=models.NetworkSubnetIpAddressGlobal
    )
    NetworkSubnetIpAddressUsageDetailT = TypeVar(
        "NetworkSubnetIpAddressUsageDetailT", default=models.NetworkSubnetIpAddressUsageDetail
    )
    NetworkVlanT = TypeVar("NetworkVlanT", default=models.NetworkVlan)
    NetworkVlanFirewallT = TypeVar("NetworkVlanFirewallT", default=models.NetworkVlanFirewall)
    NetworkVlanFirewallRuleT = TypeVar(
        "NetworkVlanFirewallRuleT", default=models.NetworkVlanFirewallRule
    )
    NetworkVlanTypeT = TypeVar("NetworkVlanTypeT", default=models.NetworkVlanType)
    NotificationT = TypeVar("NotificationT", default=models.Notification)
    NotificationDeliveryMethodT = TypeVar(
        "NotificationDeliveryMethodT", default=models.NotificationDeliveryMethod
    )
    NotificationMobileT = TypeVar("NotificationMobileT", default=models.NotificationMobile)
    NotificationOccurrenceAccountT = TypeVar(
        "NotificationOccurrenceAccountT", default=models.NotificationOccurrenceAccount
    )
    NotificationOccurrenceEventT = TypeVar(
        "NotificationOccurrenceEventT", default=models.NotificationOccurrenceEvent
    )
    NotificationOccurrenceEventAttachmentT = TypeVar(
        "NotificationOccurrenceEventAttachmentT",
        default=models.NotificationOccurrenceEventAttachment,
    )
    NotificationOccurrenceEventTypeT = TypeVar(
        "NotificationOccurrenceEventTypeT", default=models.NotificationOccurrenceEventType
    )
    NotificationOccurrenceResourceT = TypeVar(
        "NotificationOccurrenceResourceT", default=models.NotificationOccurrenceResource
    )
    NotificationOccurrenceStatusCodeT = TypeVar(
        "NotificationOccurrenceStatusCodeT", default=models.NotificationOccurrenceStatusCode
    )
    NotificationOccurrenceUpdateT = TypeVar(
        "NotificationOccurrenceUpdateT", default=models.NotificationOccurrenceUpdate
    )
    NotificationOccurrenceUserT = TypeVar(
        "NotificationOccurrenceUserT", default=models.NotificationOccurrenceUser
    )
    NotificationPreferenceT = TypeVar(
        "NotificationPreferenceT", default=models.NotificationPreference
    )
    NotificationSubscriberT = TypeVar(
        "NotificationSubscriberT", default=models.NotificationSubscriber
    )
    NotificationUserSubscriberT = TypeVar(
        "NotificationUserSubscriberT", default=models.NotificationUserSubscriber
    )
    NotificationUserSubscriberBillingT = TypeVar(
        "NotificationUserSubscriberBillingT", default=models.NotificationUserSubscriberBilling
    )
    NotificationUserSubscriberMobileT = TypeVar(
        "NotificationUserSubscriberMobileT", default=models.NotificationUserSubscriberMobile
    )
    NotificationUserSubscriberPreferenceT = TypeVar(
        "NotificationUserSubscriberPreferenceT", default=models.NotificationUserSubscriberPreference
    )
    NotificationUserSubscriberResourceT = TypeVar(
        "NotificationUserSubscriberResourceT", default=models.NotificationUserSubscriberResource
    )
    ProductCatalogT = TypeVar("ProductCatalogT", default=models.ProductCatalog)
    ProductItemT = TypeVar("ProductItemT", default=models.ProductItem)
    ProductItemAttributeT = TypeVar("ProductItemAttributeT", default=models.ProductItemAttribute)
    ProductItemAttributeTypeT = TypeVar(
        "ProductItemAttributeTypeT", default=models.ProductItemAttributeType
    )
    ProductItemBundlesT = TypeVar("ProductItemBundlesT", default=models.ProductItemBundles)
    ProductItemCategoryT = TypeVar("ProductItemCategoryT", default=models.ProductItemCategory)
    ProductItemCategoryGroupT = TypeVar(
        "ProductItemCategoryGroupT", default=models.ProductItemCategoryGroup
    )
    ProductItemCategoryOrderOptionTypeT = TypeVar(
        "ProductItemCategoryOrderOptionTypeT", default=models.ProductItemCategoryOrderOptionType
    )
    ProductItemCategoryQuestionT = TypeVar(
        "ProductItemCategoryQuestionT", default=models.ProductItemCategoryQuestion
    )
    ProductItemCategoryQuestionXrefT = TypeVar(
        "ProductItemCategoryQuestionXrefT", default=models.ProductItemCategoryQuestionXref
    )
    ProductItemPolicyAssignmentT = TypeVar(
        "ProductItemPolicyAssignmentT", default=models.ProductItemPolicyAssignment
    )
    ProductItemPriceT = TypeVar("ProductItemPriceT", default=models.ProductItemPrice)
    ProductItemPriceAccountRestrictionT = TypeVar(
        "ProductItemPriceAccountRestrictionT", default=models.ProductItemPriceAccountRestriction
    )
    ProductItemPriceAttributeT = TypeVar(
        "ProductItemPriceAttributeT", default=models.ProductItemPriceAttribute
    )
    ProductItemPricePremiumT = TypeVar(
        "ProductItemPricePremiumT", default=models.ProductItemPricePremium
    )
    ProductItemRequirementT = TypeVar(
        "ProductItemRequirementT", default=models.ProductItemRequirement
    )
    ProductItemResourceConflictT = TypeVar(
        "ProductItemResourceConflictT", default=models.ProductItemResourceConflict
    )
    ProductItemRuleT = TypeVar("ProductItemRuleT", default=models.ProductItemRule)
    ProductItemServerGroupT = TypeVar(
        "ProductItemServerGroupT", default=models.ProductItemServerGroup
    )
    ProductItemTaxCategoryT = TypeVar(
        "ProductItemTaxCategoryT", default=models.ProductItemTaxCategory
    )
    ProductPackageT = TypeVar("ProductPackageT", default=models.ProductPackage)
    ProductPackageAttributeT = TypeVar(
        "ProductPackageAttributeT", default=models.ProductPackageAttribute
    )
    ProductPackageInventoryT = TypeVar(
        "ProductPackageInventoryT", default=models.ProductPackageInventory
    )
    ProductPackageItemCategoryGroupT = TypeVar(
        "ProductPackageItemCategoryGroupT", default=models.ProductPackageItemCategoryGroup
    )
    ProductPackageItemPricesT = TypeVar(
        "ProductPackageItemPricesT", default=models.ProductPackageItemPrices
    )
    ProductPackageLocationsT = TypeVar(
        "ProductPackageLocationsT", default=models.ProductPackageLocations
    )
    ProductPackageOrderConfigurationT = TypeVar(
        "ProductPackageOrderConfigurationT", default=models.ProductPackageOrderConfiguration
    )
    ProductPackageOrderStepT = TypeVar(
        "ProductPackageOrderStepT", default=models.ProductPackageOrderStep
    )
    ProductPackagePresetT = TypeVar("ProductPackagePresetT", default=models.ProductPackagePreset)
    ProductPackagePresetConfigurationT = TypeVar(
        "ProductPackagePresetConfigurationT", default=models.ProductPackagePresetConfiguration
    )
    ProductPackageServerT = TypeVar("ProductPackageServerT", default=models.ProductPackageServer)
    ProductPackageServerOptionT = TypeVar(
        "ProductPackageServerOptionT", default=models.ProductPackageServerOption
    )
    ProductPackageTypeT = TypeVar("ProductPackageTypeT", default=models.ProductPackageType)
    ProductPromotionT = TypeVar("ProductPromotionT", default=models.ProductPromotion)
    ProductUpgradeRequestT = TypeVar("ProductUpgradeRequestT", default=models.ProductUpgradeRequest)
    ProductUpgradeRequestStatusT = TypeVar(
        "ProductUpgradeRequestStatusT", default=models.ProductUpgradeRequestStatus
    )
    ProvisioningHookT = TypeVar("ProvisioningHookT", default=models.ProvisioningHook)
    ProvisioningHookTypeT = TypeVar("ProvisioningHookTypeT", default=models.ProvisioningHookType)
    ProvisioningMaintenanceClassificationT = TypeVar(
        "ProvisioningMaintenanceClassificationT",
        default=models.ProvisioningMaintenanceClassification,
    )
    ProvisioningMaintenanceClassificationItemCategoryT = TypeVar(
        "ProvisioningMaintenanceClassificationItemCategoryT",
        default=models.ProvisioningMaintenanceClassificationItemCategory,
    )
    ProvisioningMaintenanceSlotsT = TypeVar(
        "ProvisioningMaintenanceSlotsT", default=models.ProvisioningMaintenanceSlots
    )
    ProvisioningMaintenanceTicketT = TypeVar(
        "ProvisioningMaintenanceTicketT", default=models.ProvisioningMaintenanceTicket
    )
    ProvisioningMaintenanceWindowT = TypeVar(
        "ProvisioningMaintenanceWindowT", default=models.ProvisioningMaintenanceWindow
    )
    ProvisioningVersion1TransactionT = TypeVar(
        "ProvisioningVersion1TransactionT", default=models.ProvisioningVersion1Transaction
    )
    ProvisioningVersion1TransactionGroupT = TypeVar(
        "ProvisioningVersion1TransactionGroupT", default=models.ProvisioningVersion1TransactionGroup
    )
    ProvisioningVersion1TransactionHistoryT = TypeVar(
        "ProvisioningVersion1TransactionHistoryT",
        default=models.ProvisioningVersion1TransactionHistory,
    )
    ProvisioningVersion1TransactionOrderTrackingT = TypeVar(
        "ProvisioningVersion1TransactionOrderTrackingT",
        default=models.ProvisioningVersion1TransactionOrderTracking,
    )
    ProvisioningVersion1TransactionOrderTrackingStateT = TypeVar(
        "ProvisioningVersion1TransactionOrderTrackingStateT",
        default=models.ProvisioningVersion1TransactionOrderTrackingState,
    )
    ResourceGroupT = TypeVar("ResourceGroupT", default=models.ResourceGroup)
    ResourceGroupAttributeT = TypeVar(
        "ResourceGroupAttributeT", default=models.ResourceGroupAttribute
    )
    ResourceGroupMemberT = TypeVar("ResourceGroupMemberT", default=models.ResourceGroupMember)
    ResourceGroupRoleT = TypeVar("ResourceGroupRoleT", default=models.ResourceGroupRole)
    ResourceGroupTemplateT = TypeVar("ResourceGroupTemplateT", default=models.ResourceGroupTemplate)
    ResourceGroupTemplateMemberT = TypeVar(
        "ResourceGroupTemplateMemberT", default=models.ResourceGroupTemplateMember
    )
    SalesPresaleEventT = TypeVar("SalesPresaleEventT", default=models.SalesPresaleEvent)
    SecurityCertificateT = TypeVar("SecurityCertificateT", default=models.SecurityCertificate)
    SecurityCertificateEntryT = TypeVar(
        "SecurityCertificateEntryT", default=models.SecurityCertificateEntry
    )
    SecurityCertificateRequestT = TypeVar(
        "SecurityCertificateRequestT", default=models.SecurityCertificateRequest
    )
    SecurityCertificateRequestServerTypeT = TypeVar(
        "SecurityCertificateRequestServerTypeT", default=models.SecurityCertificateRequestServerType
    )
    SecurityCertificateRequestStatusT = TypeVar(
        "SecurityCertificateRequestStatusT", default=models.SecurityCertificateRequestStatus
    )
    SecurityLevelT = TypeVar("SecurityLevelT", default=models.SecurityLevel)
    SecuritySshKeyT = TypeVar("SecuritySshKeyT", default=models.SecuritySshKey)
    ServiceProviderT = TypeVar("ServiceProviderT", default=models.ServiceProvider)
    SoftwareAccountLicenseT = TypeVar(
        "SoftwareAccountLicenseT", default=models.SoftwareAccountLicense
    )
    SoftwareComponentT = TypeVar("SoftwareComponentT", default=models.SoftwareComponent)
    SoftwareComponentAntivirusSpywareT = TypeVar(
        "SoftwareComponentAntivirusSpywareT", default=models.SoftwareComponentAntivirusSpyware
    )
    SoftwareComponentControlPanelT = TypeVar(
        "SoftwareComponentControlPanelT", default=models.SoftwareComponentControlPanel
    )
    SoftwareComponentHostIpsT = TypeVar(
        "SoftwareComponentHostIpsT", default=models.SoftwareComponentHostIps
    )
    SoftwareComponentOperatingSystemT = TypeVar(
        "SoftwareComponentOperatingSystemT", default=models.SoftwareComponentOperatingSystem
    )
    SoftwareComponentPasswordT = TypeVar(
        "SoftwareComponentPasswordT", default=models.SoftwareComponentPassword
    )
    SoftwareComponentPasswordHistoryT = TypeVar(
        "SoftwareComponentPasswordHistoryT", default=models.SoftwareComponentPasswordHistory
    )
    SoftwareComponentTrellixT = TypeVar(
        "SoftwareComponentTrellixT", default=models.SoftwareComponentTrellix
    )
    SoftwareDescriptionT = TypeVar("SoftwareDescriptionT", default=models.SoftwareDescription)
    SoftwareDescriptionAttributeT = TypeVar(
        "SoftwareDescriptionAttributeT", default=models.SoftwareDescriptionAttribute
    )
    SoftwareDescriptionFeatureT = TypeVar(
        "SoftwareDescriptionFeatureT", default=models.SoftwareDescriptionFeature
    )
    SoftwareLicenseT = TypeVar("SoftwareLicenseT", default=models.SoftwareLicense)
    SoftwareVirtualLicenseT = TypeVar(
        "SoftwareVirtualLicenseT", default=models.SoftwareVirtualLicense
    )
    SprintContainerCostRecoveryT = TypeVar(
        "SprintContainerCostRecoveryT", default=models.SprintContainerCostRecovery
    )
    SurveyT = TypeVar("SurveyT", default=models.Survey)
    SurveyQuestionT = TypeVar("SurveyQuestionT", default=models.SurveyQuestion)
    SurveyStatusT = TypeVar("SurveyStatusT", default=models.SurveyStatus)
    SurveyTypeT = TypeVar("SurveyTypeT", default=models.SurveyType)
    TagT = TypeVar("TagT", default=models.Tag)
    TagReferenceT = TypeVar("TagReferenceT", default=models.TagReference)
    TagTypeT = TypeVar("TagTypeT", default=models.TagType)
    TicketT = TypeVar("TicketT", default=models.Ticket)
    TicketActivityT = TypeVar("TicketActivityT", default=models.TicketActivity)
    TicketAttachmentT = TypeVar("TicketAttachmentT", default=models.TicketAttachment)
    TicketAttachmentDedicatedHostT = TypeVar(
        "TicketAttachmentDedicatedHostT", default=models.TicketAttachmentDedicatedHost
    )
    TicketAttachmentFileT = TypeVar("TicketAttachmentFileT", default=models.TicketAttachmentFile)
    TicketAttachmentFileServiceNowT = TypeVar(
        "TicketAttachmentFileServiceNowT", default=models.TicketAttachmentFileServiceNow
    )
    TicketAttachmentHardwareT = TypeVar(
        "TicketAttachmentHardwareT", default=models.TicketAttachmentHardware
    )
    TicketAttachmentVirtualGuestT = TypeVar(
        "TicketAttachmentVirtualGuestT", default=models.TicketAttachmentVirtualGuest
    )
    TicketChatLivepersonT = TypeVar("TicketChatLivepersonT", default=models.TicketChatLiveperson)
    TicketGroupT = TypeVar("TicketGroupT", default=models.TicketGroup)
    TicketStateT = TypeVar("TicketStateT", default=models.TicketState)
    TicketStatusT = TypeVar("TicketStatusT", default=models.TicketStatus)
    TicketSubjectT = TypeVar("TicketSubjectT", default=models.TicketSubject)
    TicketSubjectCategoryT = TypeVar("TicketSubjectCategoryT", default=models.TicketSubjectCategory)
    TicketUpdateT = TypeVar("TicketUpdateT", default=models.TicketUpdate)
    TicketUpdateEmployeeT = TypeVar("TicketUpdateEmployeeT", default=models.TicketUpdateEmployee)
    TicketUpdateTypeT = TypeVar("TicketUpdateTypeT", default=models.TicketUpdateType)
    UserAccessFacilityLogT = TypeVar("UserAccessFacilityLogT", default=models.UserAccessFacilityLog)
    UserCustomerT = TypeVar("UserCustomerT", default=models.UserCustomer)
    UserCustomerAccessAuthenticationT = TypeVar(
        "UserCustomerAccessAuthenticationT", default=models.UserCustomerAccessAuthentication
    )
    UserCustomerAdditionalEmailT = TypeVar(
        "UserCustomerAdditionalEmailT", default=models.UserCustomerAdditionalEmail
    )
    UserCustomerApiAuthenticationT = TypeVar(
        "UserCustomerApiAuthenticationT", default=models.UserCustomerApiAuthentication
    )
    UserCustomerCustomerPermissionPermissionT = TypeVar(
        "UserCustomerCustomerPermissionPermissionT",
        default=models.UserCustomerCustomerPermissionPermission,
    )
    UserCustomerExternalBindingT = TypeVar(
        "UserCustomerExternalBindingT", default=models.UserCustomerExternalBinding
    )
    UserCustomerExternalBindingTotpT = TypeVar(
        "UserCustomerExternalBindingTotpT", default=models.UserCustomerExternalBindingTotp
    )
    UserCustomerExternalBindingVendorT = TypeVar(
        "UserCustomerExternalBindingVendorT", default=models.UserCustomerExternalBindingVendor
    )
    UserCustomerExternalBindingVerisignT = TypeVar(
        "UserCustomerExternalBindingVerisignT", default=models.UserCustomerExternalBindingVerisign
    )
    UserCustomerInvitationT = TypeVar(
        "UserCustomerInvitationT", default=models.UserCustomerInvitation
    )
    UserCustomerLinkT = TypeVar("UserCustomerLinkT", default=models.UserCustomerLink)
    UserCustomerNotificationHardwareT = TypeVar(
        "UserCustomerNotificationHardwareT", default=models.UserCustomerNotificationHardware
    )
    UserCustomerNotificationVirtualGuestT = TypeVar(
        "UserCustomerNotificationVirtualGuestT", default=models.UserCustomerNotificationVirtualGuest
    )
    UserCustomerOpenIdConnectT = TypeVar(
        "UserCustomerOpenIdConnectT", default=models.UserCustomerOpenIdConnect
    )
    UserCustomerOpenIdConnectTrustedProfileT = TypeVar(
        "UserCustomerOpenIdConnectTrustedProfileT",
        default=models.UserCustomerOpenIdConnectTrustedProfile,
    )
    UserCustomerProspectServiceProviderEnrollRequestT = TypeVar(
        "UserCustomerProspectServiceProviderEnrollRequestT",
        default=models.UserCustomerProspectServiceProviderEnrollRequest,
    )
    UserCustomerProspectTypeT = TypeVar(
        "UserCustomerProspectTypeT", default=models.UserCustomerProspectType
    )
    UserCustomerSecurityAnswerT = TypeVar(
        "UserCustomerSecurityAnswerT", default=models.UserCustomerSecurityAnswer
    )
    UserCustomerStatusT = TypeVar("UserCustomerStatusT", default=models.UserCustomerStatus)
    UserEmployeeT = TypeVar("UserEmployeeT", default=models.UserEmployee)
    UserExternalBindingT = TypeVar("UserExternalBindingT", default=models.UserExternalBinding)
    UserExternalBindingAttributeT = TypeVar(
        "UserExternalBindingAttributeT", default=models.UserExternalBindingAttribute
    )
    UserExternalBindingTypeT = TypeVar(
        "UserExternalBindingTypeT", default=models.UserExternalBindingType
    )
    UserExternalBindingVendorT = TypeVar(
        "UserExternalBindingVendorT", default=models.UserExternalBindingVendor
    )
    UserInterfaceT = TypeVar("UserInterfaceT", default=models.UserInterface)
    UserPermissionActionT = TypeVar("UserPermissionActionT", default=models.UserPermissionAction)
    UserPermissionDepartmentT = TypeVar(
        "UserPermissionDepartmentT", default=models.UserPermissionDepartment
    )
    UserPermissionGroupT = TypeVar("UserPermissionGroupT", default=models.UserPermissionGroup)
    UserPermissionGroupTypeT = TypeVar(
        "UserPermissionGroupTypeT", default=models.UserPermissionGroupType
    )
    UserPermissionResourceTypeT = TypeVar(
        "UserPermissionResourceTypeT", default=models.UserPermissionResourceType
    )
    UserPermissionRoleT = TypeVar("UserPermissionRoleT", default=models.UserPermissionRole)
    UserPreferenceT = TypeVar("UserPreferenceT", default=models.UserPreference)
    UserPreferenceTypeT = TypeVar("UserPreferenceTypeT", default=models.UserPreferenceType)
    UserSecurityQuestionT = TypeVar("UserSecurityQuestionT", default=models.UserSecurityQuestion)
    VerifyApiHttpObjT = TypeVar("VerifyApiHttpObjT", default=models.VerifyApiHttpObj)
    VerifyApiHttpsObjT = TypeVar("VerifyApiHttpsObjT", default=models.VerifyApiHttpsObj)
    VirtualBrowserConsoleAccessLogT = TypeVar(
        "VirtualBrowserConsoleAccessLogT", default=models.VirtualBrowserConsoleAccessLog
    )
    VirtualDedicatedHostT = TypeVar("VirtualDedicatedHostT", default=models.VirtualDedicatedHost)
    VirtualDiskImageT = TypeVar("VirtualDiskImageT", default=models.VirtualDiskImage)
    VirtualDiskImageSoftwareT = TypeVar(
        "VirtualDiskImageSoftwareT", default=models.VirtualDiskImageSoftware
    )
    VirtualDiskImageTypeT = TypeVar("VirtualDiskImageTypeT", default=models.VirtualDiskImageType)
    VirtualGuestT = TypeVar("VirtualGuestT", default=models.VirtualGuest)
    VirtualGuestAttributeT = TypeVar("VirtualGuestAttributeT", default=models.VirtualGuestAttribute)
    VirtualGuestBlockDeviceT = TypeVar(
        "VirtualGuestBlockDeviceT", default=models.VirtualGuestBlockDevice
    )
    VirtualGuestBlockDeviceTemplateT = TypeVar(
        "VirtualGuestBlockDeviceTemplateT", default=models.VirtualGuestBlockDeviceTemplate
    )
    VirtualGuestBlockDeviceTemplateGroupT = TypeVar(
        "VirtualGuestBlockDeviceTemplateGroupT", default=models.VirtualGuestBlockDeviceTemplateGroup
    )
    VirtualGuestBlockDeviceTemplateGroupAccountsT = TypeVar(
        "VirtualGuestBlockDeviceTemplateGroupAccountsT",
        default=models.VirtualGuestBlockDeviceTemplateGroupAccounts,
    )
    VirtualGuestBlockDeviceTemplateGroupStatusT = TypeVar(
        "VirtualGuestBlockDeviceTemplateGroupStatusT",
        default=models.VirtualGuestBlockDeviceTemplateGroupStatus,
    )
    VirtualGuestBootParameterT = TypeVar(
        "VirtualGuestBootParameterT", default=models.VirtualGuestBootParameter
    )
    VirtualGuestBootParameterTypeT = TypeVar(
        "VirtualGuestBootParameterTypeT", default=models.VirtualGuestBootParameterType
    )
    VirtualGuestNetworkComponentT = TypeVar(
        "VirtualGuestNetworkComponentT", default=models.VirtualGuestNetworkComponent
    )
    VirtualGuestNetworkComponentIcpBindingT = TypeVar(
        "VirtualGuestNetworkComponentIcpBindingT",
        default=models.VirtualGuestNetworkComponentIcpBinding,
    )
    VirtualGuestNetworkComponentIpAddressT = TypeVar(
        "VirtualGuestNetworkComponentIpAddressT",
        default=models.VirtualGuestNetworkComponentIpAddress,
    )
    VirtualGuestPowerStateT = TypeVar(
        "VirtualGuestPowerStateT", default=models.VirtualGuestPowerState
    )
    VirtualGuestStatusT = TypeVar("VirtualGuestStatusT", default=models.VirtualGuestStatus)
    VirtualGuestTypeT = TypeVar("VirtualGuestTypeT", default=models.VirtualGuestType)
    VirtualHostT = TypeVar("VirtualHostT", default=models.VirtualHost)
    VirtualHostPciDeviceT = TypeVar("VirtualHostPciDeviceT", default=models.VirtualHostPciDevice)
    VirtualNetworkSecurityGroupNetworkComponentBindingT = TypeVar(
        "VirtualNetworkSecurityGroupNetworkComponentBindingT",
        default=models.VirtualNetworkSecurityGroupNetworkComponentBinding,
    )
    VirtualPlacementGroupT = TypeVar("VirtualPlacementGroupT", default=models.VirtualPlacementGroup)
    VirtualPlacementGroupRuleT = TypeVar(
        "VirtualPlacementGroupRuleT", default=models.VirtualPlacementGroupRule
    )
    VirtualReservedCapacityGroupT = TypeVar(
        "VirtualReservedCapacityGroupT", default=models.VirtualReservedCapacityGroup
    )
    VirtualReservedCapacityGroupInstanceT = TypeVar(
        "VirtualReservedCapacityGroupInstanceT", default=models.VirtualReservedCapacityGroupInstance
    )
    VirtualStorageRepositoryT = TypeVar(
        "VirtualStorageRepositoryT", default=models.VirtualStorageRepository
    )
    VirtualStorageRepositoryTypeT = TypeVar(
        "VirtualStorageRepositoryTypeT", default=models.VirtualStorageRepositoryType
    )

elif not hasattr(models, "__path__"):  # jedi knows no defaults of type variables
    AccountT = models.Account
    AccountAbuseEmailT = models.AccountAbuseEmail
    AccountAddressT = models.AccountAddress
    AccountAddressTypeT = models.AccountAddressType
    AccountAffiliationT = models.AccountAffiliation
    AccountAgreementT = models.AccountAgreement
    AccountAgreementStatusT = models.AccountAgreementStatus
    AccountAgreementTypeT = models.AccountAgreementType
    AccountAttachmentEmployeeT = models.AccountAttachmentEmployee
    AccountAttributeT = models.AccountAttribute
    AccountAttributeTypeT = models.AccountAttributeType
    AccountAuthenticationAttributeT = models.AccountAuthenticationAttribute
    AccountAuthenticationAttributeTypeT = models.AccountAuthenticationAttributeType
    AccountAuthenticationOpenIdConnectRegistrationInformationT = (
        models.AccountAuthenticationOpenIdConnectRegistrationInformation
    )
    AccountAuthenticationSamlT = models.AccountAuthenticationSaml
    AccountBrandMigrationRequestT = models.AccountBrandMigrationRequest
    AccountBusinessPartnerT = models.AccountBusinessPartner
    AccountContactT = models.AccountContact
    AccountContactTypeT = models.AccountContactType
    AccountExternalSetupT = models.AccountExternalSetup
    AccountLinkT = models.AccountLink
    AccountLinkBluemixT = models.AccountLinkBluemix
    AccountLockdownRequestT = models.AccountLockdownRequest
    AccountMasterServiceAgreementT = models.AccountMasterServiceAgreement
    AccountNetworkVlanSpanT = models.AccountNetworkVlanSpan
    AccountNoteT = models.AccountNote
    AccountNoteHistoryT = models.AccountNoteHistory
    AccountPartnerReferralProspectT = models.AccountPartnerReferralProspect
    AccountPasswordT = models.AccountPassword
    AccountPasswordTypeT = models.AccountPasswordType
    AccountProofOfConceptApproverT = models.AccountProofOfConceptApprover
    AccountProofOfConceptApproverRoleT = models.AccountProofOfConceptApproverRole
    AccountProofOfConceptApproverTypeT = models.AccountProofOfConceptApproverType
    AccountProofOfConceptCampaignCodeT = models.AccountProofOfConceptCampaignCode
    AccountProofOfConceptFundingTypeT = models.AccountProofOfConceptFundingType
    AccountReportsRequestT = models.AccountReportsRequest
    AccountShipmentT = models.AccountShipment
    AccountShipmentItemT = models.AccountShipmentItem
    AccountShipmentItemTypeT = models.AccountShipmentItemType
    AccountShipmentResourceTypeT = models.AccountShipmentResourceType
    AccountShipmentStatusT = models.AccountShipmentStatus
    AccountShipmentTrackingDataT = models.AccountShipmentTrackingData
    AccountShipmentTypeT = models.AccountShipmentType
    AccountStatusT = models.AccountStatus
    AccountStatusChangeReasonT = models.AccountStatusChangeReason
    AuxiliaryNotificationEmergencyT = models.AuxiliaryNotificationEmergency
    AuxiliaryNotificationEmergencySignatureT = models.AuxiliaryNotificationEmergencySignature
    AuxiliaryNotificationEmergencyStatusT = models.AuxiliaryNotificationEmergencyStatus
    AuxiliaryShippingCourierT = models.AuxiliaryShippingCourier
    AuxiliaryShippingCourierTypeT = models.AuxiliaryShippingCourierType
    BMSContainerCountryT = models.BMSContainerCountry
    BillingChargebackTypeT = models.BillingChargebackType
    BillingCurrencyT = models.BillingCurrency
    BillingCurrencyCountryT = models.BillingCurrencyCountry
    BillingCurrencyExchangeRateT = models.BillingCurrencyExchangeRate
    BillingInfoT = models.BillingInfo
    BillingInfoAchT = models.BillingInfoAch
    BillingInfoCycleT = models.BillingInfoCycle
    BillingInvoiceT = models.BillingInvoice
    BillingInvoiceItemT = models.BillingInvoiceItem
    BillingInvoiceReceivablePaymentT = models.BillingInvoiceReceivablePayment
    BillingInvoiceTaxInfoT = models.BillingInvoiceTaxInfo
    BillingInvoiceTaxStatusT = models.BillingInvoiceTaxStatus
    BillingInvoiceTaxTypeT = models.BillingInvoiceTaxType
    BillingItemT = models.BillingItem
    BillingItemAssociationHistoryT = models.BillingItemAssociationHistory
    BillingItemCancellationReasonT = models.BillingItemCancellationReason
    BillingItemCancellationReasonCategoryT = models.BillingItemCancellationReasonCategory
    BillingItemCancellationRequestT = models.BillingItemCancellationRequest
    BillingItemCancellationRequestItemT = models.BillingItemCancellationRequestItem
    BillingItemCancellationRequestStatusT = models.BillingItemCancellationRequestStatus
    BillingItemChronicleT = models.BillingItemChronicle
    BillingItemHardwareT = models.BillingItemHardware
    BillingItemNetworkApplicationDeliveryControllerT = (
        models.BillingItemNetworkApplicationDeliveryController
    )
    BillingItemNetworkInterconnectT = models.BillingItemNetworkInterconnect
    BillingItemNetworkSubnetIpAddressGlobalT = models.BillingItemNetworkSubnetIpAddressGlobal
    BillingItemVirtualDedicatedHostT = models.BillingItemVirtualDedicatedHost
    BillingItemVirtualDiskImageT = models.BillingItemVirtualDiskImage
    BillingItemVirtualGuestT = models.BillingItemVirtualGuest
    BillingOrderT = models.BillingOrder
    BillingOrderCartT = models.BillingOrderCart
    BillingOrderItemT = models.BillingOrderItem
    BillingOrderItemCategoryAnswerT = models.BillingOrderItemCategoryAnswer
    BillingOrderQuoteT = models.BillingOrderQuote
    BillingOrderTypeT = models.BillingOrderType
    BillingPaymentCardChangeRequestT = models.BillingPaymentCardChangeRequest
    BillingPaymentCardManualPaymentT = models.BillingPaymentCardManualPayment
    BillingPaymentCardPayerAuthenticationSetupT = models.BillingPaymentCardPayerAuthenticationSetup
    BillingPaymentCardTransactionT = models.BillingPaymentCardTransaction
    BillingPaymentPayPalTransactionT = models.BillingPaymentPayPalTransaction
    BillingPaymentProcessorT = models.BillingPaymentProcessor
    BluePagesContainerEmployeeProfileT = models.BluePagesContainerEmployeeProfile
    BrandT = models.Brand
    BrandBusinessPartnerT = models.BrandBusinessPartner
    BrandContactT = models.BrandContact
    BrandRestrictionLocationCustomerCountryT = models.BrandRestrictionLocationCustomerCountry
    BusinessPartnerChannelT = models.BusinessPartnerChannel
    BusinessPartnerSegmentT = models.BusinessPartnerSegment
    CatalystAffiliateT = models.CatalystAffiliate
    CatalystCompanyTypeT = models.CatalystCompanyType
    CatalystEnrollmentT = models.CatalystEnrollment
    CatalystEnrollmentRequestContainerAnswerOptionT = (
        models.CatalystEnrollmentRequestContainerAnswerOption
    )
    ComplianceReportTypeT = models.ComplianceReportType
    ConfigurationStorageFilesystemTypeT = models.ConfigurationStorageFilesystemType
    ConfigurationStorageGroupT = models.ConfigurationStorageGroup
    ConfigurationStorageGroupArrayTypeT = models.ConfigurationStorageGroupArrayType
    ConfigurationStorageGroupOrderT = models.ConfigurationStorageGroupOrder
    ConfigurationStorageGroupTemplateGroupT = models.ConfigurationStorageGroupTemplateGroup
    ConfigurationTemplateT = models.ConfigurationTemplate
    ConfigurationTemplateSectionT = models.ConfigurationTemplateSection
    ConfigurationTemplateSectionDefinitionT = models.ConfigurationTemplateSectionDefinition
    ConfigurationTemplateSectionDefinitionAttributeT = (
        models.ConfigurationTemplateSectionDefinitionAttribute
    )
    ConfigurationTemplateSectionDefinitionGroupT = (
        models.ConfigurationTemplateSectionDefinitionGroup
    )
    ConfigurationTemplateSectionDefinitionTypeT = models.ConfigurationTemplateSectionDefinitionType
    ConfigurationTemplateSectionDefinitionValueT = (
        models.ConfigurationTemplateSectionDefinitionValue
    )
    ConfigurationTemplateSectionProfileT = models.ConfigurationTemplateSectionProfile
    ConfigurationTemplateSectionReferenceT = models.ConfigurationTemplateSectionReference
    ConfigurationTemplateSectionTypeT = models.ConfigurationTemplateSectionType
    ConfigurationTemplateTypeT = models.ConfigurationTemplateType
    ContainerAccountDiscountProgramT = models.ContainerAccountDiscountProgram
    ContainerAccountDiscountProgramCollectionT = models.ContainerAccountDiscountProgramCollection
    ContainerAccountExternalSetupProvisioningHoldLiftedT = (
        models.ContainerAccountExternalSetupProvisioningHoldLifted
    )
    ContainerAccountInternalIbmRequestT = models.ContainerAccountInternalIbmRequest
    ContainerAccountPaymentMethodCreditCardT = models.ContainerAccountPaymentMethodCreditCard
    ContainerAccountProofOfConceptReviewT = models.ContainerAccountProofOfConceptReview
    ContainerAccountProofOfConceptReviewSummaryT = (
        models.ContainerAccountProofOfConceptReviewSummary
    )
    ContainerAccountUpdateResponseT = models.ContainerAccountUpdateResponse
    ContainerAuthenticationResponseCommonT = models.ContainerAuthenticationResponseCommon
    ContainerBandwidthUsageT = models.ContainerBandwidthUsage
    ContainerBillingCurrencyCountryT = models.ContainerBillingCurrencyCountry
    ContainerBillingOrderStatusT = models.ContainerBillingOrderStatus
    ContainerCollectionLocaleCountryCodeT = models.ContainerCollectionLocaleCountryCode
    ContainerCollectionLocaleVatCountryCodeAndFormatT = (
        models.ContainerCollectionLocaleVatCountryCodeAndFormat
    )
    ContainerHardwareCaptureEnabledT = models.ContainerHardwareCaptureEnabled
    ContainerHardwareConfigurationT = models.ContainerHardwareConfiguration
    ContainerHardwarePoolDetailsT = models.ContainerHardwarePoolDetails
    ContainerHardwareServerDetailsT = models.ContainerHardwareServerDetails
    ContainerHardwareServerRequestT = models.ContainerHardwareServerRequest
    ContainerImageStorageGroupDetailsT = models.ContainerImageStorageGroupDetails
    ContainerKnowledgeLayerQuestionAnswerT = models.ContainerKnowledgeLayerQuestionAnswer
    ContainerMetricDataTypeT = models.ContainerMetricDataType
    ContainerNetworkBandwidthDataSummaryT = models.ContainerNetworkBandwidthDataSummary
    ContainerNetworkMessageDeliveryEmailSendgridAccountOverviewT = (
        models.ContainerNetworkMessageDeliveryEmailSendgridAccountOverview
    )
    ContainerNetworkMessageDeliveryEmailSendgridCatalogItemT = (
        models.ContainerNetworkMessageDeliveryEmailSendgridCatalogItem
    )
    ContainerNetworkMessageDeliveryEmailSendgridListEntryT = (
        models.ContainerNetworkMessageDeliveryEmailSendgridListEntry
    )
    ContainerNetworkMessageDeliveryEmailSendgridStatisticsT = (
        models.ContainerNetworkMessageDeliveryEmailSendgridStatistics
    )
    ContainerNetworkMessageDeliveryEmailSendgridStatisticsGraphT = (
        models.ContainerNetworkMessageDeliveryEmailSendgridStatisticsGraph
    )
    ContainerNetworkPortStatisticT = models.ContainerNetworkPortStatistic
    ContainerNetworkSecurityGroupLimitT = models.ContainerNetworkSecurityGroupLimit
    ContainerNetworkServiceResourceObjectStorageConnectionInformationT = (
        models.ContainerNetworkServiceResourceObjectStorageConnectionInformation
    )
    ContainerNetworkStorageBackupEvaultWebCcAuthenticationDetailsT = (
        models.ContainerNetworkStorageBackupEvaultWebCcAuthenticationDetails
    )
    ContainerNetworkStorageDataCenterLimitsVolumeCountLimitContainerT = (
        models.ContainerNetworkStorageDataCenterLimitsVolumeCountLimitContainer
    )
    ContainerNetworkStorageDuplicateConversionStatusInformationT = (
        models.ContainerNetworkStorageDuplicateConversionStatusInformation
    )
    ContainerNetworkStorageEvaultWebCcJobDetailsT = (
        models.ContainerNetworkStorageEvaultWebCcJobDetails
    )
    ContainerNetworkStorageHostsGatewayInformationT = (
        models.ContainerNetworkStorageHostsGatewayInformation
    )
    ContainerNetworkStorageHubObjectStorageBucketT = (
        models.ContainerNetworkStorageHubObjectStorageBucket
    )
    ContainerNetworkStorageHubObjectStorageEndpointT = (
        models.ContainerNetworkStorageHubObjectStorageEndpoint
    )
    ContainerNetworkStorageHubObjectStorageFileT = (
        models.ContainerNetworkStorageHubObjectStorageFile
    )
    ContainerNetworkStorageHubObjectStorageFolderT = (
        models.ContainerNetworkStorageHubObjectStorageFolder
    )
    ContainerNetworkStorageNetworkConnectionInformationT = (
        models.ContainerNetworkStorageNetworkConnectionInformation
    )
    ContainerNetworkStorageVolumeDuplicateParametersT = (
        models.ContainerNetworkStorageVolumeDuplicateParameters
    )
    ContainerPolicyAcceptanceT = models.ContainerPolicyAcceptance
    ContainerProductItemCategoryZeroFeeCountT = models.ContainerProductItemCategoryZeroFeeCount
    ContainerProductOrderT = models.ContainerProductOrder
    ContainerProductOrderNetworkT = models.ContainerProductOrderNetwork
    ContainerProductOrderNetworkStorageHubDatacenterT = (
        models.ContainerProductOrderNetworkStorageHubDatacenter
    )
    ContainerProductOrderNetworkStorageObjectStorageLocationGroupT = (
        models.ContainerProductOrderNetworkStorageObjectStorageLocationGroup
    )
    ContainerProductOrderNetworkVlanT = models.ContainerProductOrderNetworkVlan
    ContainerProductOrderNetworkVlansT = models.ContainerProductOrderNetworkVlans
    ContainerProductOrderReceiptT = models.ContainerProductOrderReceipt
    ContainerProductOrderSecurityCertificateT = models.ContainerProductOrderSecurityCertificate
    ContainerProductPromotionT = models.ContainerProductPromotion
    ContainerReferralPartnerCommissionT = models.ContainerReferralPartnerCommission
    ContainerRemoteManagementGraphsSensorSpeedT = models.ContainerRemoteManagementGraphsSensorSpeed
    ContainerRemoteManagementGraphsSensorTemperatureT = (
        models.ContainerRemoteManagementGraphsSensorTemperature
    )
    ContainerRemoteManagementPmInfoT = models.ContainerRemoteManagementPmInfo
    ContainerRemoteManagementSensorReadingT = models.ContainerRemoteManagementSensorReading
    ContainerRemoteManagementSensorReadingsWithGraphsT = (
        models.ContainerRemoteManagementSensorReadingsWithGraphs
    )
    ContainerResourceMetadataServiceResourceT = models.ContainerResourceMetadataServiceResource
    ContainerSearchObjectTypeT = models.ContainerSearchObjectType
    ContainerSearchResultT = models.ContainerSearchResult
    ContainerSoftwareComponentHostIpsPolicyT = models.ContainerSoftwareComponentHostIpsPolicy
    ContainerTaxCacheT = models.ContainerTaxCache
    ContainerTicketPriorityT = models.ContainerTicketPriority
    ContainerUserAuthenticationTokenT = models.ContainerUserAuthenticationToken
    ContainerUserCustomerExternalBindingVendorT = models.ContainerUserCustomerExternalBindingVendor
    ContainerUserCustomerOpenIdConnectLoginAccountInfoT = (
        models.ContainerUserCustomerOpenIdConnectLoginAccountInfo
    )
    ContainerUserCustomerOpenIdConnectMigrationStateT = (
        models.ContainerUserCustomerOpenIdConnectMigrationState
    )
    ContainerUserCustomerPasswordSetT = models.ContainerUserCustomerPasswordSet
    ContainerUserCustomerPortalTokenT = models.ContainerUserCustomerPortalToken
    ContainerUtilityFileEntityT = models.ContainerUtilityFileEntity
    ContainerUtilityMessageT = models.ContainerUtilityMessage
    ContainerUtilityMicrosoftWindowsUpdateServicesStatusT = (
        models.ContainerUtilityMicrosoftWindowsUpdateServicesStatus
    )
    ContainerUtilityMicrosoftWindowsUpdateServicesUpdateItemT = (
        models.ContainerUtilityMicrosoftWindowsUpdateServicesUpdateItem
    )
    ContainerUtilityNetworkFirewallRuleAttributeT = (
        models.ContainerUtilityNetworkFirewallRuleAttribute
    )
    ContainerVirtualConsoleDataT = models.ContainerVirtualConsoleData
    ContainerVirtualDedicatedHostAllocationStatusT = (
        models.ContainerVirtualDedicatedHostAllocationStatus
    )
    ContainerVirtualDedicatedHostPciDeviceAllocationStatusT = (
        models.ContainerVirtualDedicatedHostPciDeviceAllocationStatus
    )
    ContainerVirtualGuestConfigurationT = models.ContainerVirtualGuestConfiguration
    ContainerVirtualGuestPendingMaintenanceActionT = (
        models.ContainerVirtualGuestPendingMaintenanceAction
    )
    DeviceStatusT = models.DeviceStatus
    DnsDomainT = models.DnsDomain
    DnsDomainResourceRecordT = models.DnsDomainResourceRecord
    DnsDomainResourceRecordATypeT = models.DnsDomainResourceRecordAType
    DnsDomainResourceRecordAaaaTypeT = models.DnsDomainResourceRecordAaaaType
    DnsDomainResourceRecordCnameTypeT = models.DnsDomainResourceRecordCnameType
    DnsDomainResourceRecordMxTypeT = models.DnsDomainResourceRecordMxType
    DnsDomainResourceRecordNsTypeT = models.DnsDomainResourceRecordNsType
    DnsDomainResourceRecordSoaTypeT = models.DnsDomainResourceRecordSoaType
    DnsDomainResourceRecordSpfTypeT = models.DnsDomainResourceRecordSpfType
    DnsDomainResourceRecordSrvTypeT = models.DnsDomainResourceRecordSrvType
    DnsDomainResourceRecordTxtTypeT = models.DnsDomainResourceRecordTxtType
    DnsDomainReverseT = models.DnsDomainReverse
    DnsMessageT = models.DnsMessage
    DnsSecondaryT = models.DnsSecondary
    DnsStatusT = models.DnsStatus
    EmailSubscriptionT = models.EmailSubscription
    EmailSubscriptionGroupT = models.EmailSubscriptionGroup
    EventLogT = models.EventLog
    FlexibleCreditAffiliateT = models.FlexibleCreditAffiliate
    FlexibleCreditCompanyTypeT = models.FlexibleCreditCompanyType
    FlexibleCreditEnrollmentT = models.FlexibleCreditEnrollment
    FlexibleCreditProgramT = models.FlexibleCreditProgram
    HardwareT = models.Hardware
    HardwareAttributeT = models.HardwareAttribute
    HardwareBenchmarkCertificationT = models.HardwareBenchmarkCertification
    HardwareBladeT = models.HardwareBlade
    HardwareChassisT = models.HardwareChassis
    HardwareComponentT = models.HardwareComponent
    HardwareComponentFirmwareT = models.HardwareComponentFirmware
    HardwareComponentLocatorResultT = models.HardwareComponentLocatorResult
    HardwareComponentModelT = models.HardwareComponentModel
    HardwareComponentModelArchitectureTypeT = models.HardwareComponentModelArchitectureType
    HardwareComponentModelAttributeT = models.HardwareComponentModelAttribute
    HardwareComponentModelAttributeTypeT = models.HardwareComponentModelAttributeType
    HardwareComponentModelGenericT = models.HardwareComponentModelGeneric
    HardwareComponentMotherboardRebootTimeT = models.HardwareComponentMotherboardRebootTime
    HardwareComponentPartitionOperatingSystemT = models.HardwareComponentPartitionOperatingSystem
    HardwareComponentPartitionTemplateT = models.HardwareComponentPartitionTemplate
    HardwareComponentPartitionTemplatePartitionT = (
        models.HardwareComponentPartitionTemplatePartition
    )
    HardwareComponentRemoteManagementT = models.HardwareComponentRemoteManagement
    HardwareComponentRemoteManagementCommandRequestT = (
        models.HardwareComponentRemoteManagementCommandRequest
    )
    HardwareComponentRemoteManagementUserT = models.HardwareComponentRemoteManagementUser
    HardwareFunctionT = models.HardwareFunction
    HardwareGroupT = models.HardwareGroup
    HardwareNoteT = models.HardwareNote
    HardwarePowerComponentT = models.HardwarePowerComponent
    HardwareResourceConfigurationT = models.HardwareResourceConfiguration
    HardwareRouterT = models.HardwareRouter
    HardwareRouterBackendT = models.HardwareRouterBackend
    HardwareSecurityModuleT = models.HardwareSecurityModule
    HardwareSecurityModule750T = models.HardwareSecurityModule750
    HardwareServerT = models.HardwareServer
    HardwareServerPartitionT = models.HardwareServerPartition
    HardwareStateT = models.HardwareState
    HardwareStatusT = models.HardwareStatus
    IntegratedOfferingTeamContainerRegionT = models.IntegratedOfferingTeamContainerRegion
    IntegratedOfferingTeamContainerRegionLeadT = models.IntegratedOfferingTeamContainerRegionLead
    LayoutContainerT = models.LayoutContainer
    LayoutContainerTypeT = models.LayoutContainerType
    LayoutItemT = models.LayoutItem
    LayoutItemTypeT = models.LayoutItemType
    LayoutPreferenceT = models.LayoutPreference
    LayoutProfileT = models.LayoutProfile
    LayoutProfileContainersT = models.LayoutProfileContainers
    LayoutProfileCustomerT = models.LayoutProfileCustomer
    LayoutProfilePreferenceT = models.LayoutProfilePreference
    LegalRegulatedWorkloadT = models.LegalRegulatedWorkload
    LocaleT = models.Locale
    LocaleCountryT = models.LocaleCountry
    LocaleStateProvinceT = models.LocaleStateProvince
    LocaleTimezoneT = models.LocaleTimezone
    LocationT = models.Location
    LocationDatacenterT = models.LocationDatacenter
    LocationGroupT = models.LocationGroup
    LocationGroupLocationCrossReferenceT = models.LocationGroupLocationCrossReference
    LocationGroupPricingT = models.LocationGroupPricing
    LocationGroupRegionalT = models.LocationGroupRegional
    LocationGroupTypeT = models.LocationGroupType
    LocationRegionT = models.LocationRegion
    LocationReservationT = models.LocationReservation
    LocationReservationRackT = models.LocationReservationRack
    LocationReservationRackMemberT = models.LocationReservationRackMember
    LocationStatusT = models.LocationStatus
    MetricTrackingObjectT = models.MetricTrackingObject
    MetricTrackingObjectBandwidthSummaryT = models.MetricTrackingObjectBandwidthSummary
    MetricTrackingObjectDataT = models.MetricTrackingObjectData
    MetricTrackingObjectTypeT = models.MetricTrackingObjectType
    MonitoringRobotT = models.MonitoringRobot
    NetworkApplicationDeliveryControllerT = models.NetworkApplicationDeliveryController
    NetworkApplicationDeliveryControllerConfigurationHistoryT = (
        models.NetworkApplicationDeliveryControllerConfigurationHistory
    )
    NetworkApplicationDeliveryControllerTypeT = models.NetworkApplicationDeliveryControllerType
    NetworkBandwidthUsageT = models.NetworkBandwidthUsage
    NetworkBandwidthVersion1AllocationT = models.NetworkBandwidthVersion1Allocation
    NetworkBandwidthVersion1AllotmentT = models.NetworkBandwidthVersion1Allotment
    NetworkBandwidthVersion1AllotmentDetailT = models.NetworkBandwidthVersion1AllotmentDetail
    NetworkBandwidthVersion1AllotmentTypeT = models.NetworkBandwidthVersion1AllotmentType
    NetworkComponentT = models.NetworkComponent
    NetworkComponentDuplexModeT = models.NetworkComponentDuplexMode
    NetworkComponentFirewallT = models.NetworkComponentFirewall
    NetworkComponentFirewallRuleT = models.NetworkComponentFirewallRule
    NetworkComponentGroupT = models.NetworkComponentGroup
    NetworkComponentIpAddressT = models.NetworkComponentIpAddress
    NetworkComponentNetworkVlanTrunkT = models.NetworkComponentNetworkVlanTrunk
    NetworkComponentUplinkHardwareT = models.NetworkComponentUplinkHardware
    NetworkCustomerSubnetT = models.NetworkCustomerSubnet
    NetworkCustomerSubnetIpAddressT = models.NetworkCustomerSubnetIpAddress
    NetworkDirectLinkLocationT = models.NetworkDirectLinkLocation
    NetworkDirectLinkProviderT = models.NetworkDirectLinkProvider
    NetworkDirectLinkServiceTypeT = models.NetworkDirectLinkServiceType
    NetworkFirewallAccessControlListT = models.NetworkFirewallAccessControlList
    NetworkFirewallInterfaceT = models.NetworkFirewallInterface
    NetworkFirewallModuleContextInterfaceT = models.NetworkFirewallModuleContextInterface
    NetworkFirewallTemplateT = models.NetworkFirewallTemplate
    NetworkFirewallTemplateRuleT = models.NetworkFirewallTemplateRule
    NetworkFirewallUpdateRequestT = models.NetworkFirewallUpdateRequest
    NetworkFirewallUpdateRequestRuleT = models.NetworkFirewallUpdateRequestRule
    NetworkGatewayT = models.NetworkGateway
    NetworkGatewayMemberT = models.NetworkGatewayMember
    NetworkGatewayMemberAttributeT = models.NetworkGatewayMemberAttribute
    NetworkGatewayMemberLicensesT = models.NetworkGatewayMemberLicenses
    NetworkGatewayMemberPasswordsT = models.NetworkGatewayMemberPasswords
    NetworkGatewayPrecheckT = models.NetworkGatewayPrecheck
    NetworkGatewayStatusT = models.NetworkGatewayStatus
    NetworkGatewayVersionUpgradeT = models.NetworkGatewayVersionUpgrade
    NetworkGatewayVlanT = models.NetworkGatewayVlan
    NetworkInterconnectTenantT = models.NetworkInterconnectTenant
    NetworkLBaaSHealthMonitorT = models.NetworkLBaaSHealthMonitor
    NetworkLBaaSL7HealthMonitorT = models.NetworkLBaaSL7HealthMonitor
    NetworkLBaaSL7MemberT = models.NetworkLBaaSL7Member
    NetworkLBaaSL7PolicyT = models.NetworkLBaaSL7Policy
    NetworkLBaaSL7PoolT = models.NetworkLBaaSL7Pool
    NetworkLBaaSL7PoolMembersHealthT = models.NetworkLBaaSL7PoolMembersHealth
    NetworkLBaaSL7RuleT = models.NetworkLBaaSL7Rule
    NetworkLBaaSL7SessionAffinityT = models.NetworkLBaaSL7SessionAffinity
    NetworkLBaaSListenerT = models.NetworkLBaaSListener
    NetworkLBaaSLoadBalancerT = models.NetworkLBaaSLoadBalancer
    NetworkLBaaSLoadBalancerApplianceT = models.NetworkLBaaSLoadBalancerAppliance
    NetworkLBaaSLoadBalancerMonitoringMetricDataPointT = (
        models.NetworkLBaaSLoadBalancerMonitoringMetricDataPoint
    )
    NetworkLBaaSLoadBalancerStatisticsT = models.NetworkLBaaSLoadBalancerStatistics
    NetworkLBaaSMemberT = models.NetworkLBaaSMember
    NetworkLBaaSPoolT = models.NetworkLBaaSPool
    NetworkLBaaSPoolMembersHealthT = models.NetworkLBaaSPoolMembersHealth
    NetworkLBaaSSSLCipherT = models.NetworkLBaaSSSLCipher
    NetworkLoggingSyslogT = models.NetworkLoggingSyslog
    NetworkMessageDeliveryT = models.NetworkMessageDelivery
    NetworkMessageDeliveryEmailSendgridT = models.NetworkMessageDeliveryEmailSendgrid
    NetworkMessageDeliveryTypeT = models.NetworkMessageDeliveryType
    NetworkMessageDeliveryVendorT = models.NetworkMessageDeliveryVendor
    NetworkMonitorVersion1IncidentT = models.NetworkMonitorVersion1Incident
    NetworkMonitorVersion1QueryHostT = models.NetworkMonitorVersion1QueryHost
    NetworkMonitorVersion1QueryHostStratumT = models.NetworkMonitorVersion1QueryHostStratum
    NetworkMonitorVersion1QueryResponseTypeT = models.NetworkMonitorVersion1QueryResponseType
    NetworkMonitorVersion1QueryResultT = models.NetworkMonitorVersion1QueryResult
    NetworkMonitorVersion1QueryTypeT = models.NetworkMonitorVersion1QueryType
    NetworkPodT = models.NetworkPod
    NetworkProtectionAddressT = models.NetworkProtectionAddress
    NetworkRegionalInternetRegistryT = models.NetworkRegionalInternetRegistry
    NetworkSecurityGroupT = models.NetworkSecurityGroup
    NetworkSecurityGroupOrderBindingT = models.NetworkSecurityGroupOrderBinding
    NetworkSecurityGroupRequestT = models.NetworkSecurityGroupRequest
    NetworkSecurityGroupRequestRulesT = models.NetworkSecurityGroupRequestRules
    NetworkSecurityGroupRuleT = models.NetworkSecurityGroupRule
    NetworkServiceResourceT = models.NetworkServiceResource
    NetworkServiceVpnOverridesT = models.NetworkServiceVpnOverrides
    NetworkStorageT = models.NetworkStorage
    NetworkStorageAllowedHostT = models.NetworkStorageAllowedHost
    NetworkStorageAllowedHostHardwareT = models.NetworkStorageAllowedHostHardware
    NetworkStorageAllowedHostIpAddressT = models.NetworkStorageAllowedHostIpAddress
    NetworkStorageAllowedHostSubnetT = models.NetworkStorageAllowedHostSubnet
    NetworkStorageAllowedHostVirtualGuestT = models.NetworkStorageAllowedHostVirtualGuest
    NetworkStorageBackupEvaultT = models.NetworkStorageBackupEvault
    NetworkStorageCredentialT = models.NetworkStorageCredential
    NetworkStorageDedicatedClusterT = models.NetworkStorageDedicatedCluster
    NetworkStorageEventT = models.NetworkStorageEvent
    NetworkStorageGroupT = models.NetworkStorageGroup
    NetworkStorageGroupIscsiT = models.NetworkStorageGroupIscsi
    NetworkStorageGroupNfsT = models.NetworkStorageGroupNfs
    NetworkStorageGroupTypeT = models.NetworkStorageGroupType
    NetworkStorageHistoryT = models.NetworkStorageHistory
    NetworkStorageHubCleversafeAccountT = models.NetworkStorageHubCleversafeAccount
    NetworkStorageIscsiT = models.NetworkStorageIscsi
    NetworkStorageIscsiOSTypeT = models.NetworkStorageIscsiOSType
    NetworkStoragePartnershipT = models.NetworkStoragePartnership
    NetworkStoragePropertyT = models.NetworkStorageProperty
    NetworkStorageScheduleT = models.NetworkStorageSchedule
    NetworkStorageSchedulePropertyT = models.NetworkStorageScheduleProperty
    NetworkStorageSchedulePropertyTypeT = models.NetworkStorageSchedulePropertyType
    NetworkStorageScheduleTypeT = models.NetworkStorageScheduleType
    NetworkStorageTypeT = models.NetworkStorageType
    NetworkSubnetT = models.NetworkSubnet
    NetworkSubnetIpAddressT = models.NetworkSubnetIpAddress
    NetworkSubnetIpAddressGlobalT = models.NetworkSubnetIpAddressGlobal
    NetworkSubnetIpAddressUsageDetailT = models.NetworkSubnetIpAddressUsageDetail
    NetworkVlanT = models.NetworkVlan
    NetworkVlanFirewallT = models.NetworkVlanFirewall
    NetworkVlanFirewallRuleT = models.NetworkVlanFirewallRule
    NetworkVlanTypeT = models.NetworkVlanType
    NotificationT = models.Notification
    NotificationDeliveryMethodT = models.NotificationDeliveryMethod
    NotificationMobileT = models.NotificationMobile
    NotificationOccurrenceAccountT = models.NotificationOccurrenceAccount
    NotificationOccurrenceEventT = models.NotificationOccurrenceEvent
    NotificationOccurrenceEventAttachmentT = models.NotificationOccurrenceEventAttachment
    NotificationOccurrenceEventTypeT = models.NotificationOccurrenceEventType
    NotificationOccurrenceResourceT = models.NotificationOccurrenceResource
    NotificationOccurrenceStatusCodeT = models.NotificationOccurrenceStatusCode
    NotificationOccurrenceUpdateT = models.NotificationOccurrenceUpdate
    NotificationOccurrenceUserT = models.NotificationOccurrenceUser
    NotificationPreferenceT = models.NotificationPreference
    NotificationSubscriberT = models.NotificationSubscriber
    NotificationUserSubscriberT = models.NotificationUserSubscriber
    NotificationUserSubscriberBillingT = models.NotificationUserSubscriberBilling
    NotificationUserSubscriberMobileT = models.NotificationUserSubscriberMobile
    NotificationUserSubscriberPreferenceT = models.NotificationUserSubscriberPreference
    NotificationUserSubscriberResourceT = models.NotificationUserSubscriberResource
    ProductCatalogT = models.ProductCatalog
    ProductItemT = models.ProductItem
    ProductItemAttributeT = models.ProductItemAttribute
    ProductItemAttributeTypeT = models.ProductItemAttributeType
    ProductItemBundlesT = models.ProductItemBundles
    ProductItemCategoryT = models.ProductItemCategory
    ProductItemCategoryGroupT = models.ProductItemCategoryGroup
    ProductItemCategoryOrderOptionTypeT = models.ProductItemCategoryOrderOptionType
    ProductItemCategoryQuestionT = models.ProductItemCategoryQuestion
    ProductItemCategoryQuestionXrefT = models.ProductItemCategoryQuestionXref
    ProductItemPolicyAssignmentT = models.ProductItemPolicyAssignment
    ProductItemPriceT = models.ProductItemPrice
    ProductItemPriceAccountRestrictionT = models.ProductItemPriceAccountRestriction
    ProductItemPriceAttributeT = models.ProductItemPriceAttribute
    ProductItemPricePremiumT = models.ProductItemPricePremium
    ProductItemRequirementT = models.ProductItemRequirement
    ProductItemResourceConflictT = models.ProductItemResourceConflict
    ProductItemRuleT = models.ProductItemRule
    ProductItemServerGroupT = models.ProductItemServerGroup
    ProductItemTaxCategoryT = models.ProductItemTaxCategory
    ProductPackageT = models.ProductPackage
    ProductPackageAttributeT = models.ProductPackageAttribute
    ProductPackageInventoryT = models.ProductPackageInventory
    ProductPackageItemCategoryGroupT = models.ProductPackageItemCategoryGroup
    ProductPackageItemPricesT = models.ProductPackageItemPrices
    ProductPackageLocationsT = models.ProductPackageLocations
    ProductPackageOrderConfigurationT = models.ProductPackageOrderConfiguration
    ProductPackageOrderStepT = models.ProductPackageOrderStep
    ProductPackagePresetT = models.ProductPackagePreset
    ProductPackagePresetConfigurationT = models.ProductPackagePresetConfiguration
    ProductPackageServerT = models.ProductPackageServer
    ProductPackageServerOptionT = models.ProductPackageServerOption
    ProductPackageTypeT = models.ProductPackageType
    ProductPromotionT = models.ProductPromotion
    ProductUpgradeRequestT = models.ProductUpgradeRequest
    ProductUpgradeRequestStatusT = models.ProductUpgradeRequestStatus
    ProvisioningHookT = models.ProvisioningHook
    ProvisioningHookTypeT = models.ProvisioningHookType
    ProvisioningMaintenanceClassificationT = models.ProvisioningMaintenanceClassification
    ProvisioningMaintenanceClassificationItemCategoryT = (
        models.ProvisioningMaintenanceClassificationItemCategory
    )
    ProvisioningMaintenanceSlotsT = models.ProvisioningMaintenanceSlots
    ProvisioningMaintenanceTicketT = models.ProvisioningMaintenanceTicket
    ProvisioningMaintenanceWindowT = models.ProvisioningMaintenanceWindow
    ProvisioningVersion1TransactionT = models.ProvisioningVersion1Transaction
    ProvisioningVersion1TransactionGroupT = models.ProvisioningVersion1TransactionGroup
    ProvisioningVersion1TransactionHistoryT = models.ProvisioningVersion1TransactionHistory
    ProvisioningVersion1TransactionOrderTrackingT = (
        models.ProvisioningVersion1TransactionOrderTracking
    )
    ProvisioningVersion1TransactionOrderTrackingStateT = (
        models.ProvisioningVersion1TransactionOrderTrackingState
    )
    ResourceGroupT = models.ResourceGroup
    ResourceGroupAttributeT = models.ResourceGroupAttribute
    ResourceGroupMemberT = models.ResourceGroupMember
    ResourceGroupRoleT = models.ResourceGroupRole
    ResourceGroupTemplateT = models.ResourceGroupTemplate
    ResourceGroupTemplateMemberT = models.ResourceGroupTemplateMember
    SalesPresaleEventT = models.SalesPresaleEvent
    SecurityCertificateT = models.SecurityCertificate
    SecurityCertificateEntryT = models.SecurityCertificateEntry
    SecurityCertificateRequestT = models.SecurityCertificateRequest
    SecurityCertificateRequestServerTypeT = models.SecurityCertificateRequestServerType
    SecurityCertificateRequestStatusT = models.SecurityCertificateRequestStatus
    SecurityLevelT = models.SecurityLevel
    SecuritySshKeyT = models.SecuritySshKey
    ServiceProviderT = models.ServiceProvider
    SoftwareAccountLicenseT = models.SoftwareAccountLicense
    SoftwareComponentT = models.SoftwareComponent
    SoftwareComponentAntivirusSpywareT = models.SoftwareComponentAntivirusSpyware
    SoftwareComponentControlPanelT = models.SoftwareComponentControlPanel
    SoftwareComponentHostIpsT = models.SoftwareComponentHostIps
    SoftwareComponentOperatingSystemT = models.SoftwareComponentOperatingSystem
    SoftwareComponentPasswordT = models.SoftwareComponentPassword
    SoftwareComponentPasswordHistoryT = models.SoftwareComponentPasswordHistory
    SoftwareComponentTrellixT = models.SoftwareComponentTrellix
    SoftwareDescriptionT = models.SoftwareDescription
    SoftwareDescriptionAttributeT = models.SoftwareDescriptionAttribute
    SoftwareDescriptionFeatureT = models.SoftwareDescriptionFeature
    SoftwareLicenseT = models.SoftwareLicense
    SoftwareVirtualLicenseT = models.SoftwareVirtualLicense
    SprintContainerCostRecoveryT = models.SprintContainerCostRecovery
    SurveyT = models.Survey
    SurveyQuestionT = models.SurveyQuestion
    SurveyStatusT = models.SurveyStatus
    SurveyTypeT = models.SurveyType
    TagT = models.Tag
    TagReferenceT = models.TagReference
    TagTypeT = models.TagType
    TicketT = models.Ticket
    TicketActivityT = models.TicketActivity
    TicketAttachmentT = models.TicketAttachment
    TicketAttachmentDedicatedHostT = models.TicketAttachmentDedicatedHost
    TicketAttachmentFileT = models.TicketAttachmentFile
    TicketAttachmentFileServiceNowT = models.TicketAttachmentFileServiceNow
    TicketAttachmentHardwareT = models.TicketAttachmentHardware
    TicketAttachmentVirtualGuestT = models.TicketAttachmentVirtualGuest
    TicketChatLivepersonT = models.TicketChatLiveperson
    TicketGroupT = models.TicketGroup
    TicketStateT = models.TicketState
    TicketStatusT = models.TicketStatus
    TicketSubjectT = models.TicketSubject
    TicketSubjectCategoryT = models.TicketSubjectCategory
    TicketUpdateT = models.TicketUpdate
    TicketUpdateEmployeeT = models.TicketUpdateEmployee
    TicketUpdateTypeT = models.TicketUpdateType
    UserAccessFacilityLogT = models.UserAccessFacilityLog
    UserCustomerT = models.UserCustomer
    UserCustomerAccessAuthenticationT = models.UserCustomerAccessAuthentication
    UserCustomerAdditionalEmailT = models.UserCustomerAdditionalEmail
    UserCustomerApiAuthenticationT = models.UserCustomerApiAuthentication
    UserCustomerCustomerPermissionPermissionT = models.UserCustomerCustomerPermissionPermission
    UserCustomerExternalBindingT = models.UserCustomerExternalBinding
    UserCustomerExternalBindingTotpT = models.UserCustomerExternalBindingTotp
    UserCustomerExternalBindingVendorT = models.UserCustomerExternalBindingVendor
    UserCustomerExternalBindingVerisignT = models.UserCustomerExternalBindingVerisign
    UserCustomerInvitationT = models.UserCustomerInvitation
    UserCustomerLinkT = models.UserCustomerLink
    UserCustomerNotificationHardwareT = models.UserCustomerNotificationHardware
    UserCustomerNotificationVirtualGuestT = models.UserCustomerNotificationVirtualGuest
    UserCustomerOpenIdConnectT = models.UserCustomerOpenIdConnect
    UserCustomerOpenIdConnectTrustedProfileT = models.UserCustomerOpenIdConnectTrustedProfile
    UserCustomerProspectServiceProviderEnrollRequestT = (
        models.UserCustomerProspectServiceProviderEnrollRequest
    )
    UserCustomerProspectTypeT = models.UserCustomerProspectType
    UserCustomerSecurityAnswerT = models.UserCustomerSecurityAnswer
    UserCustomerStatusT = models.UserCustomerStatus
    UserEmployeeT = models.UserEmployee
    UserExternalBindingT = models.UserExternalBinding
    UserExternalBindingAttributeT = models.UserExternalBindingAttribute
    UserExternalBindingTypeT = models.UserExternalBindingType
    UserExternalBindingVendorT = models.UserExternalBindingVendor
    UserInterfaceT = models.UserInterface
    UserPermissionActionT = models.UserPermissionAction
    UserPermissionDepartmentT = models.UserPermissionDepartment
    UserPermissionGroupT = models.UserPermissionGroup
    UserPermissionGroupTypeT = models.UserPermissionGroupType
    UserPermissionResourceTypeT = models.UserPermissionResourceType
    UserPermissionRoleT = models.UserPermissionRole
    UserPreferenceT = models.UserPreference
    UserPreferenceTypeT = models.UserPreferenceType
    UserSecurityQuestionT = models.UserSecurityQuestion
    VerifyApiHttpObjT = models.VerifyApiHttpObj
    VerifyApiHttpsObjT = models.VerifyApiHttpsObj
    VirtualBrowserConsoleAccessLogT = models.VirtualBrowserConsoleAccessLog
    VirtualDedicatedHostT = models.VirtualDedicatedHost
    VirtualDiskImageT = models.VirtualDiskImage
    VirtualDiskImageSoftwareT = models.VirtualDiskImageSoftware
    VirtualDiskImageTypeT = models.VirtualDiskImageType
    VirtualGuestT = models.VirtualGuest
    VirtualGuestAttributeT = models.VirtualGuestAttribute
    VirtualGuestBlockDeviceT = models.VirtualGuestBlockDevice
    VirtualGuestBlockDeviceTemplateT = models.VirtualGuestBlockDeviceTemplate
    VirtualGuestBlockDeviceTemplateGroupT = models.VirtualGuestBlockDeviceTemplateGroup
    VirtualGuestBlockDeviceTemplateGroupAccountsT = (
        models.VirtualGuestBlockDeviceTemplateGroupAccounts
    )
    VirtualGuestBlockDeviceTemplateGroupStatusT = models.VirtualGuestBlockDeviceTemplateGroupStatus
    VirtualGuestBootParameterT = models.VirtualGuestBootParameter
    VirtualGuestBootParameterTypeT = models.VirtualGuestBootParameterType
    VirtualGuestNetworkComponentT = models.VirtualGuestNetworkComponent
    VirtualGuestNetworkComponentIcpBindingT = models.VirtualGuestNetworkComponentIcpBinding
    VirtualGuestNetworkComponentIpAddressT = models.VirtualGuestNetworkComponentIpAddress
    VirtualGuestPowerStateT = models.VirtualGuestPowerState
    VirtualGuestStatusT = models.VirtualGuestStatus
    VirtualGuestTypeT = models.VirtualGuestType
    VirtualHostT = models.VirtualHost
    VirtualHostPciDeviceT = models.VirtualHostPciDevice
    VirtualNetworkSecurityGroupNetworkComponentBindingT = (
        models.VirtualNetworkSecurityGroupNetworkComponentBinding
    )
    VirtualPlacementGroupT = models.VirtualPlacementGroup
    VirtualPlacementGroupRuleT = models.VirtualPlacementGroupRule
    VirtualReservedCapacityGroupT = models.VirtualReservedCapacityGroup
    VirtualReservedCapacityGroupInstanceT = models.VirtualReservedCapacityGroupInstance
    VirtualStorageRepositoryT = models.VirtualStorageRepository
    VirtualStorageRepositoryTypeT = models.VirtualStorageRepositoryType
