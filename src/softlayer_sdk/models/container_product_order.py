# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Product_Order")
class ContainerProductOrder(Entity):
    """SoftLayer_Container_Product_Order.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order/
    """

    big_data_order_flag: bool | None = local("bigDataOrderFlag", "boolean")
    billing_information: models.ContainerProductOrderBillingInformation | None = local(
        "billingInformation", "SoftLayer_Container_Product_Order_Billing_Information"
    )
    billing_order_item_id: int | None = local("billingOrderItemId", "int")
    cancel_url: str | None = local("cancelUrl", "string")
    container_identifier: str | None = local("containerIdentifier", "string")
    container_spl_hash: str | None = local("containerSplHash", "string")
    currency_short_name: str | None = local("currencyShortName", "string")
    device_fingerprint_id: str | None = local("deviceFingerprintId", "string")
    display_layer_session_id: str | None = local("displayLayerSessionId", "string")
    extended_hardware_testing: bool | None = local("extendedHardwareTesting", "boolean")
    flexible_credit_program_price: models.ProductItemPrice | None = local(
        "flexibleCreditProgramPrice", "SoftLayer_Product_Item_Price"
    )
    gdpr_consent_flag: bool | None = local("gdprConsentFlag", "boolean")
    hardware: list[models.Hardware] = local("hardware", "SoftLayer_Hardware", array=True)
    image_template_global_identifier: str | None = local("imageTemplateGlobalIdentifier", "string")
    image_template_id: int | None = local("imageTemplateId", "int")
    is_managed_order: int | None = local("isManagedOrder", "int")
    item_category_question_answers: list[models.ContainerProductItemCategoryQuestionAnswer] = local(
        "itemCategoryQuestionAnswers",
        "SoftLayer_Container_Product_Item_Category_Question_Answer",
        array=True,
    )
    location: str | None = local("location", "string")
    location_object: models.Location | None = local("locationObject", "SoftLayer_Location")
    message: str | None = local("message", "string")
    order_containers: list[models.ContainerProductOrder] = local(
        "orderContainers", "SoftLayer_Container_Product_Order", array=True
    )
    order_hostnames: list[str] = local("orderHostnames", "string", array=True)
    order_verification_exceptions: list[models.ContainerException] = local(
        "orderVerificationExceptions", "SoftLayer_Container_Exception", array=True
    )
    package_id: int | None = local("packageId", "int")
    payment_type: str | None = local("paymentType", "string")
    post_tax_recurring: Decimal | None = local("postTaxRecurring", "decimal")
    post_tax_recurring_hourly: Decimal | None = local("postTaxRecurringHourly", "decimal")
    post_tax_recurring_monthly: Decimal | None = local("postTaxRecurringMonthly", "decimal")
    post_tax_setup: Decimal | None = local("postTaxSetup", "decimal")
    pre_tax_recurring: Decimal | None = local("preTaxRecurring", "decimal")
    pre_tax_recurring_hourly: Decimal | None = local("preTaxRecurringHourly", "decimal")
    pre_tax_recurring_monthly: Decimal | None = local("preTaxRecurringMonthly", "decimal")
    pre_tax_setup: Decimal | None = local("preTaxSetup", "decimal")
    presale_event: models.SalesPresaleEvent | None = local(
        "presaleEvent", "SoftLayer_Sales_Presale_Event"
    )
    preset_id: int | None = local("presetId", "int")
    prices: list[models.ProductItemPrice] = local(
        "prices", "SoftLayer_Product_Item_Price", array=True
    )
    primary_disk_partition_id: int | None = local("primaryDiskPartitionId", "int")
    priorities: list[str] = local("priorities", "string", array=True)
    private_cloud_order_flag: bool | None = local("privateCloudOrderFlag", "boolean")
    private_cloud_order_type: str | None = local("privateCloudOrderType", "string")
    promotion_code: str | None = local("promotionCode", "string")
    properties: list[models.ContainerProductOrderProperty] = local(
        "properties", "SoftLayer_Container_Product_Order_Property", array=True
    )
    prorated_initial_charge: Decimal | None = local("proratedInitialCharge", "decimal")
    prorated_order_total: Decimal | None = local("proratedOrderTotal", "decimal")
    provision_scripts: list[str] = local("provisionScripts", "string", array=True)
    quantity: int | None = local("quantity", "int")
    quote_name: str | None = local("quoteName", "string")
    regional_group: str | None = local("regionalGroup", "string")
    resource_group_id: int | None = local("resourceGroupId", "int")
    resource_group_name: str | None = local("resourceGroupName", "string")
    resource_group_template_id: int | None = local("resourceGroupTemplateId", "int")
    return_url: str | None = local("returnUrl", "string")
    send_quote_email_flag: bool | None = local("sendQuoteEmailFlag", "boolean")
    server_core_count: int | None = local("serverCoreCount", "int")
    service_token: str | None = local("serviceToken", "string")
    source_virtual_guest_id: int | None = local("sourceVirtualGuestId", "int")
    ssh_keys: list[models.ContainerProductOrderSshKeys] = local(
        "sshKeys", "SoftLayer_Container_Product_Order_SshKeys", array=True
    )
    step_id: int | None = local("stepId", "int")
    storage_groups: list[models.ContainerProductOrderStorageGroup] = local(
        "storageGroups", "SoftLayer_Container_Product_Order_Storage_Group", array=True
    )
    tax_cache_hash: str | None = local("taxCacheHash", "string")
    tax_completed_flag: bool | None = local("taxCompletedFlag", "boolean")
    tech_incubator_item_price: models.ProductItemPrice | None = local(
        "techIncubatorItemPrice", "SoftLayer_Product_Item_Price"
    )
    total_recurring_tax: Decimal | None = local("totalRecurringTax", "decimal")
    total_setup_tax: Decimal | None = local("totalSetupTax", "decimal")
    usage_prices: list[models.ProductItemPrice] = local(
        "usagePrices", "SoftLayer_Product_Item_Price", array=True
    )
    use_hourly_pricing: bool | None = local("useHourlyPricing", "boolean")
    virtual_guests: list[models.VirtualGuest] = local(
        "virtualGuests", "SoftLayer_Virtual_Guest", array=True
    )
