# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Brand")
class Brand(Entity):
    """SoftLayer_Brand.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Brand/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    all_owned_account_count: int = counter("allOwnedAccountCount")
    all_owned_accounts: list[models.Account] = relational(
        "allOwnedAccounts", "SoftLayer_Account", array=True
    )
    allow_account_creation_flag: bool | None = relational("allowAccountCreationFlag", "boolean")
    billing_item_snapshot_count: int = counter("billingItemSnapshotCount")
    billing_item_snapshots: list[models.BillingItemChronicle] = relational(
        "billingItemSnapshots", "SoftLayer_Billing_Item_Chronicle", array=True
    )
    business_partner: models.BrandBusinessPartner | None = relational(
        "businessPartner", "SoftLayer_Brand_Business_Partner"
    )
    business_partner_flag: bool | None = relational("businessPartnerFlag", "boolean")
    catalog: models.ProductCatalog | None = relational("catalog", "SoftLayer_Product_Catalog")
    catalog_id: int | None = local("catalogId", "int")
    contact_count: int = counter("contactCount")
    contacts: list[models.BrandContact] = relational(
        "contacts", "SoftLayer_Brand_Contact", array=True
    )
    customer_country_location_restriction_count: int = counter(
        "customerCountryLocationRestrictionCount"
    )
    customer_country_location_restrictions: list[models.BrandRestrictionLocationCustomerCountry] = (
        relational(
            "customerCountryLocationRestrictions",
            "SoftLayer_Brand_Restriction_Location_CustomerCountry",
            array=True,
        )
    )
    distributor: models.Brand | None = relational("distributor", "SoftLayer_Brand")
    distributor_child_flag: bool | None = relational("distributorChildFlag", "boolean")
    distributor_flag: str | None = relational("distributorFlag", "string")
    hardware: list[models.Hardware] = relational("hardware", "SoftLayer_Hardware", array=True)
    hardware_count: int = counter("hardwareCount")
    has_agent_advanced_support_flag: bool | None = relational(
        "hasAgentAdvancedSupportFlag", "boolean"
    )
    has_agent_support_flag: bool | None = relational("hasAgentSupportFlag", "boolean")
    id: int = local("id", "int")
    key_name: str | None = local("keyName", "string")
    long_name: str | None = local("longName", "string")
    name: str | None = local("name", "string")
    open_ticket_count: int = counter("openTicketCount")
    open_tickets: list[models.Ticket] = relational("openTickets", "SoftLayer_Ticket", array=True)
    owned_account_count: int = counter("ownedAccountCount")
    owned_accounts: list[models.Account] = relational(
        "ownedAccounts", "SoftLayer_Account", array=True
    )
    security_level: models.SecurityLevel | None = relational(
        "securityLevel", "SoftLayer_Security_Level"
    )
    ticket_count: int = counter("ticketCount")
    ticket_group_count: int = counter("ticketGroupCount")
    ticket_groups: list[models.TicketGroup] = relational(
        "ticketGroups", "SoftLayer_Ticket_Group", array=True
    )
    tickets: list[models.Ticket] = relational("tickets", "SoftLayer_Ticket", array=True)
    user_count: int = counter("userCount")
    users: list[models.UserCustomer] = relational("users", "SoftLayer_User_Customer", array=True)
    virtual_guest_count: int = counter("virtualGuestCount")
    virtual_guests: list[models.VirtualGuest] = relational(
        "virtualGuests", "SoftLayer_Virtual_Guest", array=True
    )
