# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class BrandService(Service):
    """The methods of SoftLayer_Brand.

    https://sldn.softlayer.com/reference/services/SoftLayer_Brand/
    """

    datatype = "SoftLayer_Brand"

    def create_customer_account(
        self,
        account: models.Account,
        bypass_duplicate_account_check: bool | None = None,
        *,
        mask: MaskLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT:
        """SoftLayer_Brand::createCustomerAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/createCustomerAccount/
        """
        return self.client.call(
            self.datatype,
            "createCustomerAccount",
            account,
            *given(bypass_duplicate_account_check),
            mask=mask,
            into=into,
            returns=models.Account,
        )

    def create_object(
        self,
        template_object: models.Brand,
        *,
        mask: MaskLike | None = None,
        into: type[results.BrandT] | None = None,
    ) -> results.BrandT:
        """SoftLayer_Brand::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.Brand,
        )

    def disable_account(self, account_id: int, *, id: int | str | None = None) -> None:
        """SoftLayer_Brand::disableAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/disableAccount/
        """
        self.client.call(self.datatype, "disableAccount", account_id, id=id)

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Brand::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/getAccount/
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

    def get_all_owned_accounts(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.ListResult[results.AccountT]:
        """SoftLayer_Brand::getAllOwnedAccounts.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/getAllOwnedAccounts/
        """
        return self.client.call(
            self.datatype,
            "getAllOwnedAccounts",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Account],
        )

    def get_all_ticket_subjects(
        self,
        account: models.Account | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TicketSubjectT] | None = None,
    ) -> results.ListResult[results.TicketSubjectT]:
        """SoftLayer_Brand::getAllTicketSubjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/getAllTicketSubjects/
        """
        return self.client.call(
            self.datatype,
            "getAllTicketSubjects",
            *given(account),
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.TicketSubject],
        )

    def get_allow_account_creation_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Brand::getAllowAccountCreationFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/getAllowAccountCreationFlag/
        """
        return self.client.call(
            self.datatype,
            "getAllowAccountCreationFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_billing_item_snapshots(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemChronicleT] | None = None,
    ) -> results.ListResult[results.BillingItemChronicleT]:
        """SoftLayer_Brand::getBillingItemSnapshots.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/getBillingItemSnapshots/
        """
        return self.client.call(
            self.datatype,
            "getBillingItemSnapshots",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItemChronicle],
        )

    def get_billing_item_snapshots_for_single_owned_account(
        self,
        account_id: int,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemChronicleT] | None = None,
    ) -> results.ListResult[results.BillingItemChronicleT]:
        """SoftLayer_Brand::getBillingItemSnapshotsForSingleOwnedAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/getBillingItemSnapshotsForSingleOwnedAccount/
        """
        return self.client.call(
            self.datatype,
            "getBillingItemSnapshotsForSingleOwnedAccount",
            account_id,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItemChronicle],
        )

    def get_billing_item_snapshots_with_external_account_id(
        self,
        external_account_id: str,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemChronicleT] | None = None,
    ) -> results.ListResult[results.BillingItemChronicleT]:
        """SoftLayer_Brand::getBillingItemSnapshotsWithExternalAccountId.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/getBillingItemSnapshotsWithExternalAccountId/
        """
        return self.client.call(
            self.datatype,
            "getBillingItemSnapshotsWithExternalAccountId",
            external_account_id,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItemChronicle],
        )

    def get_business_partner(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BrandBusinessPartnerT] | None = None,
    ) -> results.BrandBusinessPartnerT | None:
        """SoftLayer_Brand::getBusinessPartner.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/getBusinessPartner/
        """
        return self.client.call(
            self.datatype,
            "getBusinessPartner",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BrandBusinessPartner,
        )

    def get_business_partner_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Brand::getBusinessPartnerFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/getBusinessPartnerFlag/
        """
        return self.client.call(
            self.datatype, "getBusinessPartnerFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_catalog(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductCatalogT] | None = None,
    ) -> results.ProductCatalogT | None:
        """SoftLayer_Brand::getCatalog.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/getCatalog/
        """
        return self.client.call(
            self.datatype,
            "getCatalog",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductCatalog,
        )

    def get_contact_information(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BrandContactT] | None = None,
    ) -> results.ListResult[results.BrandContactT]:
        """SoftLayer_Brand::getContactInformation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/getContactInformation/
        """
        return self.client.call(
            self.datatype,
            "getContactInformation",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BrandContact],
        )

    def get_contacts(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BrandContactT] | None = None,
    ) -> results.ListResult[results.BrandContactT]:
        """SoftLayer_Brand::getContacts.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/getContacts/
        """
        return self.client.call(
            self.datatype,
            "getContacts",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BrandContact],
        )

    def get_customer_country_location_restrictions(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BrandRestrictionLocationCustomerCountryT] | None = None,
    ) -> results.ListResult[results.BrandRestrictionLocationCustomerCountryT]:
        """SoftLayer_Brand::getCustomerCountryLocationRestrictions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/getCustomerCountryLocationRestrictions/
        """
        return self.client.call(
            self.datatype,
            "getCustomerCountryLocationRestrictions",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BrandRestrictionLocationCustomerCountry],
        )

    def get_distributor(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BrandT] | None = None,
    ) -> results.BrandT | None:
        """SoftLayer_Brand::getDistributor.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/getDistributor/
        """
        return self.client.call(
            self.datatype,
            "getDistributor",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Brand,
        )

    def get_distributor_child_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Brand::getDistributorChildFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/getDistributorChildFlag/
        """
        return self.client.call(
            self.datatype, "getDistributorChildFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_distributor_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Brand::getDistributorFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/getDistributorFlag/
        """
        return self.client.call(
            self.datatype, "getDistributorFlag", id=id, mask=mask, filter=filter, returns=str
        )

    def get_hardware(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareT] | None = None,
    ) -> results.ListResult[results.HardwareT]:
        """SoftLayer_Brand::getHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/getHardware/
        """
        return self.client.call(
            self.datatype,
            "getHardware",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_has_agent_advanced_support_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Brand::getHasAgentAdvancedSupportFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/getHasAgentAdvancedSupportFlag/
        """
        return self.client.call(
            self.datatype,
            "getHasAgentAdvancedSupportFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_has_agent_support_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Brand::getHasAgentSupportFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/getHasAgentSupportFlag/
        """
        return self.client.call(
            self.datatype, "getHasAgentSupportFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_merchant_name(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Brand::getMerchantName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/getMerchantName/
        """
        return self.client.call(self.datatype, "getMerchantName", id=id, returns=str)

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BrandT] | None = None,
    ) -> results.BrandT:
        """SoftLayer_Brand::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Brand,
        )

    def get_open_tickets(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TicketT] | None = None,
    ) -> results.ListResult[results.TicketT]:
        """SoftLayer_Brand::getOpenTickets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/getOpenTickets/
        """
        return self.client.call(
            self.datatype,
            "getOpenTickets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Ticket],
        )

    def get_owned_accounts(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.ListResult[results.AccountT]:
        """SoftLayer_Brand::getOwnedAccounts.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/getOwnedAccounts/
        """
        return self.client.call(
            self.datatype,
            "getOwnedAccounts",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Account],
        )

    def get_security_level(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SecurityLevelT] | None = None,
    ) -> results.SecurityLevelT | None:
        """SoftLayer_Brand::getSecurityLevel.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/getSecurityLevel/
        """
        return self.client.call(
            self.datatype,
            "getSecurityLevel",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SecurityLevel,
        )

    def get_ticket_groups(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TicketGroupT] | None = None,
    ) -> results.ListResult[results.TicketGroupT]:
        """SoftLayer_Brand::getTicketGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/getTicketGroups/
        """
        return self.client.call(
            self.datatype,
            "getTicketGroups",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.TicketGroup],
        )

    def get_tickets(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TicketT] | None = None,
    ) -> results.ListResult[results.TicketT]:
        """SoftLayer_Brand::getTickets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/getTickets/
        """
        return self.client.call(
            self.datatype,
            "getTickets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Ticket],
        )

    def get_token(self, user_id: int, *, id: int | str | None = None) -> str:
        """SoftLayer_Brand::getToken.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/getToken/
        """
        return self.client.call(self.datatype, "getToken", user_id, id=id, returns=str)

    def get_users(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.ListResult[results.UserCustomerT]:
        """SoftLayer_Brand::getUsers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/getUsers/
        """
        return self.client.call(
            self.datatype,
            "getUsers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserCustomer],
        )

    def get_virtual_guests(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualGuestT] | None = None,
    ) -> results.ListResult[results.VirtualGuestT]:
        """SoftLayer_Brand::getVirtualGuests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/getVirtualGuests/
        """
        return self.client.call(
            self.datatype,
            "getVirtualGuests",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def is_ibm_slic_brand(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Brand::isIbmSlicBrand.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/isIbmSlicBrand/
        """
        return self.client.call(self.datatype, "isIbmSlicBrand", id=id, returns=bool)

    def is_platform_services_brand(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Brand::isPlatformServicesBrand.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/isPlatformServicesBrand/
        """
        return self.client.call(self.datatype, "isPlatformServicesBrand", id=id, returns=bool)

    def migrate_external_account(
        self,
        account_id: int,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.AccountBrandMigrationRequestT] | None = None,
    ) -> results.AccountBrandMigrationRequestT:
        """SoftLayer_Brand::migrateExternalAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/migrateExternalAccount/
        """
        return self.client.call(
            self.datatype,
            "migrateExternalAccount",
            account_id,
            id=id,
            mask=mask,
            into=into,
            returns=models.AccountBrandMigrationRequest,
        )

    def reactivate_account(self, account_id: int, *, id: int | str | None = None) -> None:
        """SoftLayer_Brand::reactivateAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/reactivateAccount/
        """
        self.client.call(self.datatype, "reactivateAccount", account_id, id=id)

    def refresh_billing_item_snapshot(
        self, account_id: int, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Brand::refreshBillingItemSnapshot.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/refreshBillingItemSnapshot/
        """
        return self.client.call(
            self.datatype, "refreshBillingItemSnapshot", account_id, id=id, returns=bool
        )

    def verify_can_disable_account(self, account_id: int, *, id: int | str | None = None) -> None:
        """SoftLayer_Brand::verifyCanDisableAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/verifyCanDisableAccount/
        """
        self.client.call(self.datatype, "verifyCanDisableAccount", account_id, id=id)

    def verify_can_reactivate_account(
        self, account_id: int, *, id: int | str | None = None
    ) -> None:
        """SoftLayer_Brand::verifyCanReactivateAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand/verifyCanReactivateAccount/
        """
        self.client.call(self.datatype, "verifyCanReactivateAccount", account_id, id=id)
