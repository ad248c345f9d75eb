# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class AccountService(Service):
    """The methods of SoftLayer_Account.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account/
    """

    datatype = "SoftLayer_Account"

    def activate_partner(
        self,
        account_id: str,
        hash_code: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT:
        """SoftLayer_Account::activatePartner.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/activatePartner/
        """
        return self.client.call(
            self.datatype,
            "activatePartner",
            account_id,
            hash_code,
            mask=mask,
            into=into,
            returns=models.Account,
        )

    def add_ach_information(self, ach_information: models.ContainerBillingInfoAch) -> bool:
        """SoftLayer_Account::addAchInformation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/addAchInformation/
        """
        return self.client.call(self.datatype, "addAchInformation", ach_information, returns=bool)

    def add_referral_partner_payment_option(
        self, payment_option: models.ContainerReferralPartnerPaymentOption | None = None
    ) -> bool:
        """SoftLayer_Account::addReferralPartnerPaymentOption.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/addReferralPartnerPaymentOption/
        """
        return self.client.call(
            self.datatype, "addReferralPartnerPaymentOption", *given(payment_option), returns=bool
        )

    def are_vdr_updates_blocked_for_billing(self) -> bool:
        """SoftLayer_Account::areVdrUpdatesBlockedForBilling.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/areVdrUpdatesBlockedForBilling/
        """
        return self.client.call(self.datatype, "areVdrUpdatesBlockedForBilling", returns=bool)

    def cancel_pay_pal_transaction(self, token: str, payer_id: str) -> bool:
        """SoftLayer_Account::cancelPayPalTransaction.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/cancelPayPalTransaction/
        """
        return self.client.call(
            self.datatype, "cancelPayPalTransaction", token, payer_id, returns=bool
        )

    def complete_pay_pal_transaction(self, token: str, payer_id: str) -> str:
        """SoftLayer_Account::completePayPalTransaction.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/completePayPalTransaction/
        """
        return self.client.call(
            self.datatype, "completePayPalTransaction", token, payer_id, returns=str
        )

    def count_hourly_instances(self) -> int:
        """SoftLayer_Account::countHourlyInstances.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/countHourlyInstances/
        """
        return self.client.call(self.datatype, "countHourlyInstances", returns=int)

    def create_user(
        self,
        template_object: models.UserCustomer,
        password: str | None = None,
        vpn_password: str | None = None,
        silently_create_flag: bool | None = None,
        *,
        mask: MaskLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT:
        """SoftLayer_Account::createUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/createUser/
        """
        return self.client.call(
            self.datatype,
            "createUser",
            template_object,
            *given(password, vpn_password, silently_create_flag),
            mask=mask,
            into=into,
            returns=models.UserCustomer,
        )

    def disable_eu_support(self) -> None:
        """SoftLayer_Account::disableEuSupport.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/disableEuSupport/
        """
        self.client.call(self.datatype, "disableEuSupport")

    def disable_vpn_config_requires_vpn_manage_attribute(self) -> None:
        """SoftLayer_Account::disableVpnConfigRequiresVpnManageAttribute.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/disableVpnConfigRequiresVpnManageAttribute/
        """
        self.client.call(self.datatype, "disableVpnConfigRequiresVpnManageAttribute")

    def edit_account(
        self,
        modified_account_information: models.Account,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerAccountUpdateResponseT] | None = None,
    ) -> results.ContainerAccountUpdateResponseT:
        """SoftLayer_Account::editAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/editAccount/
        """
        return self.client.call(
            self.datatype,
            "editAccount",
            modified_account_information,
            mask=mask,
            into=into,
            returns=models.ContainerAccountUpdateResponse,
        )

    def enable_eu_support(self) -> None:
        """SoftLayer_Account::enableEuSupport.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/enableEuSupport/
        """
        self.client.call(self.datatype, "enableEuSupport")

    def enable_vpn_config_requires_vpn_manage_attribute(self) -> None:
        """SoftLayer_Account::enableVpnConfigRequiresVpnManageAttribute.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/enableVpnConfigRequiresVpnManageAttribute/
        """
        self.client.call(self.datatype, "enableVpnConfigRequiresVpnManageAttribute")

    def get_abuse_email(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Account::getAbuseEmail.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getAbuseEmail/
        """
        return self.client.call(
            self.datatype, "getAbuseEmail", id=id, mask=mask, filter=filter, returns=str
        )

    def get_abuse_emails(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountAbuseEmailT] | None = None,
    ) -> results.ListResult[results.AccountAbuseEmailT]:
        """SoftLayer_Account::getAbuseEmails.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getAbuseEmails/
        """
        return self.client.call(
            self.datatype,
            "getAbuseEmails",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountAbuseEmail],
        )

    def get_account_backup_history(
        self,
        start_date: datetime | str,
        end_date: datetime | str,
        backup_status: str | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerNetworkStorageEvaultWebCcJobDetailsT] | None = None,
    ) -> results.ListResult[results.ContainerNetworkStorageEvaultWebCcJobDetailsT]:
        """SoftLayer_Account::getAccountBackupHistory.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getAccountBackupHistory/
        """
        return self.client.call(
            self.datatype,
            "getAccountBackupHistory",
            start_date,
            end_date,
            *given(backup_status),
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerNetworkStorageEvaultWebCcJobDetails],
        )

    def get_account_contacts(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountContactT] | None = None,
    ) -> results.ListResult[results.AccountContactT]:
        """SoftLayer_Account::getAccountContacts.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getAccountContacts/
        """
        return self.client.call(
            self.datatype,
            "getAccountContacts",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountContact],
        )

    def get_account_licenses(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SoftwareAccountLicenseT] | None = None,
    ) -> results.ListResult[results.SoftwareAccountLicenseT]:
        """SoftLayer_Account::getAccountLicenses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getAccountLicenses/
        """
        return self.client.call(
            self.datatype,
            "getAccountLicenses",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SoftwareAccountLicense],
        )

    def get_account_links(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountLinkT] | None = None,
    ) -> results.ListResult[results.AccountLinkT]:
        """SoftLayer_Account::getAccountLinks.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getAccountLinks/
        """
        return self.client.call(
            self.datatype,
            "getAccountLinks",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountLink],
        )

    def get_account_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountStatusT] | None = None,
    ) -> results.AccountStatusT | None:
        """SoftLayer_Account::getAccountStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getAccountStatus/
        """
        return self.client.call(
            self.datatype,
            "getAccountStatus",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountStatus,
        )

    def get_account_trait_value(self, key_name: str) -> str:
        """SoftLayer_Account::getAccountTraitValue.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getAccountTraitValue/
        """
        return self.client.call(self.datatype, "getAccountTraitValue", key_name, returns=str)

    def get_active_account_discount_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.BillingItemT | None:
        """SoftLayer_Account::getActiveAccountDiscountBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getActiveAccountDiscountBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getActiveAccountDiscountBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItem,
        )

    def get_active_account_licenses(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SoftwareAccountLicenseT] | None = None,
    ) -> results.ListResult[results.SoftwareAccountLicenseT]:
        """SoftLayer_Account::getActiveAccountLicenses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getActiveAccountLicenses/
        """
        return self.client.call(
            self.datatype,
            "getActiveAccountLicenses",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SoftwareAccountLicense],
        )

    def get_active_addresses(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountAddressT] | None = None,
    ) -> results.ListResult[results.AccountAddressT]:
        """SoftLayer_Account::getActiveAddresses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getActiveAddresses/
        """
        return self.client.call(
            self.datatype,
            "getActiveAddresses",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountAddress],
        )

    def get_active_agreements(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountAgreementT] | None = None,
    ) -> results.ListResult[results.AccountAgreementT]:
        """SoftLayer_Account::getActiveAgreements.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getActiveAgreements/
        """
        return self.client.call(
            self.datatype,
            "getActiveAgreements",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountAgreement],
        )

    def get_active_billing_agreements(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountAgreementT] | None = None,
    ) -> results.ListResult[results.AccountAgreementT]:
        """SoftLayer_Account::getActiveBillingAgreements.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getActiveBillingAgreements/
        """
        return self.client.call(
            self.datatype,
            "getActiveBillingAgreements",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountAgreement],
        )

    def get_active_catalyst_enrollment(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.CatalystEnrollmentT] | None = None,
    ) -> results.CatalystEnrollmentT | None:
        """SoftLayer_Account::getActiveCatalystEnrollment.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getActiveCatalystEnrollment/
        """
        return self.client.call(
            self.datatype,
            "getActiveCatalystEnrollment",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.CatalystEnrollment,
        )

    def get_active_colocation_containers(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Account::getActiveColocationContainers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getActiveColocationContainers/
        """
        return self.client.call(
            self.datatype,
            "getActiveColocationContainers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_active_flexible_credit_enrollment(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.FlexibleCreditEnrollmentT] | None = None,
    ) -> results.FlexibleCreditEnrollmentT | None:
        """SoftLayer_Account::getActiveFlexibleCreditEnrollment.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getActiveFlexibleCreditEnrollment/
        """
        return self.client.call(
            self.datatype,
            "getActiveFlexibleCreditEnrollment",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.FlexibleCreditEnrollment,
        )

    def get_active_flexible_credit_enrollments(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.FlexibleCreditEnrollmentT] | None = None,
    ) -> results.ListResult[results.FlexibleCreditEnrollmentT]:
        """SoftLayer_Account::getActiveFlexibleCreditEnrollments.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getActiveFlexibleCreditEnrollments/
        """
        return self.client.call(
            self.datatype,
            "getActiveFlexibleCreditEnrollments",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.FlexibleCreditEnrollment],
        )

    def get_active_notification_subscribers(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NotificationSubscriberT] | None = None,
    ) -> results.ListResult[results.NotificationSubscriberT]:
        """SoftLayer_Account::getActiveNotificationSubscribers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getActiveNotificationSubscribers/
        """
        return self.client.call(
            self.datatype,
            "getActiveNotificationSubscribers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NotificationSubscriber],
        )

    def get_active_outlet_packages(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductPackageT] | None = None,
    ) -> results.ListResult[results.ProductPackageT]:
        """SoftLayer_Account::getActiveOutletPackages.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getActiveOutletPackages/
        """
        return self.client.call(
            self.datatype,
            "getActiveOutletPackages",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductPackage],
        )

    def get_active_packages(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductPackageT] | None = None,
    ) -> results.ListResult[results.ProductPackageT]:
        """SoftLayer_Account::getActivePackages.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getActivePackages/
        """
        return self.client.call(
            self.datatype,
            "getActivePackages",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductPackage],
        )

    def get_active_packages_by_attribute(
        self,
        attribute_key_name: str,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductPackageT] | None = None,
    ) -> results.ListResult[results.ProductPackageT]:
        """SoftLayer_Account::getActivePackagesByAttribute.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getActivePackagesByAttribute/
        """
        return self.client.call(
            self.datatype,
            "getActivePackagesByAttribute",
            attribute_key_name,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductPackage],
        )

    def get_active_private_hosted_cloud_packages(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductPackageT] | None = None,
    ) -> results.ListResult[results.ProductPackageT]:
        """SoftLayer_Account::getActivePrivateHostedCloudPackages.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getActivePrivateHostedCloudPackages/
        """
        return self.client.call(
            self.datatype,
            "getActivePrivateHostedCloudPackages",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductPackage],
        )

    def get_active_quotes(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingOrderQuoteT] | None = None,
    ) -> results.ListResult[results.BillingOrderQuoteT]:
        """SoftLayer_Account::getActiveQuotes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getActiveQuotes/
        """
        return self.client.call(
            self.datatype,
            "getActiveQuotes",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingOrderQuote],
        )

    def get_active_reserved_capacity_agreements(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountAgreementT] | None = None,
    ) -> results.ListResult[results.AccountAgreementT]:
        """SoftLayer_Account::getActiveReservedCapacityAgreements.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getActiveReservedCapacityAgreements/
        """
        return self.client.call(
            self.datatype,
            "getActiveReservedCapacityAgreements",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountAgreement],
        )

    def get_active_virtual_licenses(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SoftwareVirtualLicenseT] | None = None,
    ) -> results.ListResult[results.SoftwareVirtualLicenseT]:
        """SoftLayer_Account::getActiveVirtualLicenses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getActiveVirtualLicenses/
        """
        return self.client.call(
            self.datatype,
            "getActiveVirtualLicenses",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SoftwareVirtualLicense],
        )

    def get_addresses(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountAddressT] | None = None,
    ) -> results.ListResult[results.AccountAddressT]:
        """SoftLayer_Account::getAddresses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getAddresses/
        """
        return self.client.call(
            self.datatype,
            "getAddresses",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountAddress],
        )

    def get_affiliate_id(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Account::getAffiliateId.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getAffiliateId/
        """
        return self.client.call(
            self.datatype, "getAffiliateId", id=id, mask=mask, filter=filter, returns=str
        )

    def get_all_billing_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Account::getAllBillingItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getAllBillingItems/
        """
        return self.client.call(
            self.datatype,
            "getAllBillingItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_all_commission_billing_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Account::getAllCommissionBillingItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getAllCommissionBillingItems/
        """
        return self.client.call(
            self.datatype,
            "getAllCommissionBillingItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_all_recurring_top_level_billing_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Account::getAllRecurringTopLevelBillingItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getAllRecurringTopLevelBillingItems/
        """
        return self.client.call(
            self.datatype,
            "getAllRecurringTopLevelBillingItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_all_recurring_top_level_billing_items_unfiltered(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Account::getAllRecurringTopLevelBillingItemsUnfiltered.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getAllRecurringTopLevelBillingItemsUnfiltered/
        """
        return self.client.call(
            self.datatype,
            "getAllRecurringTopLevelBillingItemsUnfiltered",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_all_subnet_billing_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Account::getAllSubnetBillingItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getAllSubnetBillingItems/
        """
        return self.client.call(
            self.datatype,
            "getAllSubnetBillingItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_all_top_level_billing_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Account::getAllTopLevelBillingItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getAllTopLevelBillingItems/
        """
        return self.client.call(
            self.datatype,
            "getAllTopLevelBillingItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_all_top_level_billing_items_unfiltered(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Account::getAllTopLevelBillingItemsUnfiltered.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getAllTopLevelBillingItemsUnfiltered/
        """
        return self.client.call(
            self.datatype,
            "getAllTopLevelBillingItemsUnfiltered",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_allow_ibm_id_silent_migration_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Account::getAllowIbmIdSilentMigrationFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getAllowIbmIdSilentMigrationFlag/
        """
        return self.client.call(
            self.datatype,
            "getAllowIbmIdSilentMigrationFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_allows_bluemix_account_linking_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Account::getAllowsBluemixAccountLinkingFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getAllowsBluemixAccountLinkingFlag/
        """
        return self.client.call(
            self.datatype,
            "getAllowsBluemixAccountLinkingFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_alternate_credit_card_data(
        self,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerAccountPaymentMethodCreditCardT] | None = None,
    ) -> results.ContainerAccountPaymentMethodCreditCardT | None:
        """SoftLayer_Account::getAlternateCreditCardData.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getAlternateCreditCardData/
        """
        return self.client.call(
            self.datatype,
            "getAlternateCreditCardData",
            mask=mask,
            into=into,
            returns=models.ContainerAccountPaymentMethodCreditCard,
        )

    def get_application_delivery_controllers(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkApplicationDeliveryControllerT] | None = None,
    ) -> results.ListResult[results.NetworkApplicationDeliveryControllerT]:
        """SoftLayer_Account::getApplicationDeliveryControllers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getApplicationDeliveryControllers/
        """
        return self.client.call(
            self.datatype,
            "getApplicationDeliveryControllers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkApplicationDeliveryController],
        )

    def get_attribute_by_type(
        self,
        attribute_type: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.AccountAttributeT] | None = None,
    ) -> results.AccountAttributeT | None:
        """SoftLayer_Account::getAttributeByType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getAttributeByType/
        """
        return self.client.call(
            self.datatype,
            "getAttributeByType",
            attribute_type,
            mask=mask,
            into=into,
            returns=models.AccountAttribute,
        )

    def get_attributes(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountAttributeT] | None = None,
    ) -> results.ListResult[results.AccountAttributeT]:
        """SoftLayer_Account::getAttributes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getAttributes/
        """
        return self.client.call(
            self.datatype,
            "getAttributes",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountAttribute],
        )

    def get_auxiliary_notifications(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerUtilityMessageT] | None = None,
    ) -> results.ListResult[results.ContainerUtilityMessageT]:
        """SoftLayer_Account::getAuxiliaryNotifications.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getAuxiliaryNotifications/
        """
        return self.client.call(
            self.datatype,
            "getAuxiliaryNotifications",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerUtilityMessage],
        )

    def get_available_public_network_vlans(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.ListResult[results.NetworkVlanT]:
        """SoftLayer_Account::getAvailablePublicNetworkVlans.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getAvailablePublicNetworkVlans/
        """
        return self.client.call(
            self.datatype,
            "getAvailablePublicNetworkVlans",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkVlan],
        )

    def get_balance(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Account::getBalance.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getBalance/
        """
        return self.client.call(
            self.datatype, "getBalance", id=id, mask=mask, filter=filter, returns=Decimal
        )

    def get_bandwidth_allotments(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkBandwidthVersion1AllotmentT] | None = None,
    ) -> results.ListResult[results.NetworkBandwidthVersion1AllotmentT]:
        """SoftLayer_Account::getBandwidthAllotments.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getBandwidthAllotments/
        """
        return self.client.call(
            self.datatype,
            "getBandwidthAllotments",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkBandwidthVersion1Allotment],
        )

    def get_bandwidth_allotments_over_allocation(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkBandwidthVersion1AllotmentT] | None = None,
    ) -> results.ListResult[results.NetworkBandwidthVersion1AllotmentT]:
        """SoftLayer_Account::getBandwidthAllotmentsOverAllocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getBandwidthAllotmentsOverAllocation/
        """
        return self.client.call(
            self.datatype,
            "getBandwidthAllotmentsOverAllocation",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkBandwidthVersion1Allotment],
        )

    def get_bandwidth_allotments_projected_over_allocation(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkBandwidthVersion1AllotmentT] | None = None,
    ) -> results.ListResult[results.NetworkBandwidthVersion1AllotmentT]:
        """SoftLayer_Account::getBandwidthAllotmentsProjectedOverAllocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getBandwidthAllotmentsProjectedOverAllocation/
        """
        return self.client.call(
            self.datatype,
            "getBandwidthAllotmentsProjectedOverAllocation",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkBandwidthVersion1Allotment],
        )

    def get_bandwidth_list(
        self,
        network_type: str | None = None,
        direction: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        server_ids: Sequence[int] | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerBandwidthUsageT] | None = None,
    ) -> results.ListResult[results.ContainerBandwidthUsageT]:
        """SoftLayer_Account::getBandwidthList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getBandwidthList/
        """
        return self.client.call(
            self.datatype,
            "getBandwidthList",
            *given(network_type, direction, start_date, end_date, server_ids),
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerBandwidthUsage],
        )

    def get_bare_metal_instances(
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
        """SoftLayer_Account::getBareMetalInstances.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getBareMetalInstances/
        """
        return self.client.call(
            self.datatype,
            "getBareMetalInstances",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_billing_agreements(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountAgreementT] | None = None,
    ) -> results.ListResult[results.AccountAgreementT]:
        """SoftLayer_Account::getBillingAgreements.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getBillingAgreements/
        """
        return self.client.call(
            self.datatype,
            "getBillingAgreements",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountAgreement],
        )

    def get_billing_info(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingInfoT] | None = None,
    ) -> results.BillingInfoT | None:
        """SoftLayer_Account::getBillingInfo.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getBillingInfo/
        """
        return self.client.call(
            self.datatype,
            "getBillingInfo",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingInfo,
        )

    def get_block_device_template_groups(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualGuestBlockDeviceTemplateGroupT] | None = None,
    ) -> results.ListResult[results.VirtualGuestBlockDeviceTemplateGroupT]:
        """SoftLayer_Account::getBlockDeviceTemplateGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getBlockDeviceTemplateGroups/
        """
        return self.client.call(
            self.datatype,
            "getBlockDeviceTemplateGroups",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuestBlockDeviceTemplateGroup],
        )

    def get_block_self_service_brand_migration(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Account::getBlockSelfServiceBrandMigration.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getBlockSelfServiceBrandMigration/
        """
        return self.client.call(
            self.datatype,
            "getBlockSelfServiceBrandMigration",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_bluemix_account_id(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Account::getBluemixAccountId.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getBluemixAccountId/
        """
        return self.client.call(
            self.datatype, "getBluemixAccountId", id=id, mask=mask, filter=filter, returns=str
        )

    def get_bluemix_account_link(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountLinkBluemixT] | None = None,
    ) -> results.AccountLinkBluemixT | None:
        """SoftLayer_Account::getBluemixAccountLink.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getBluemixAccountLink/
        """
        return self.client.call(
            self.datatype,
            "getBluemixAccountLink",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountLinkBluemix,
        )

    def get_bluemix_linked_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Account::getBluemixLinkedFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getBluemixLinkedFlag/
        """
        return self.client.call(
            self.datatype, "getBluemixLinkedFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_brand(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BrandT] | None = None,
    ) -> results.BrandT | None:
        """SoftLayer_Account::getBrand.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getBrand/
        """
        return self.client.call(
            self.datatype,
            "getBrand",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Brand,
        )

    def get_brand_account_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Account::getBrandAccountFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getBrandAccountFlag/
        """
        return self.client.call(
            self.datatype, "getBrandAccountFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_brand_key_name(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Account::getBrandKeyName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getBrandKeyName/
        """
        return self.client.call(
            self.datatype, "getBrandKeyName", id=id, mask=mask, filter=filter, returns=str
        )

    def get_business_partner(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountBusinessPartnerT] | None = None,
    ) -> results.AccountBusinessPartnerT | None:
        """SoftLayer_Account::getBusinessPartner.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getBusinessPartner/
        """
        return self.client.call(
            self.datatype,
            "getBusinessPartner",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountBusinessPartner,
        )

    def get_can_order_additional_vlans_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Account::getCanOrderAdditionalVlansFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getCanOrderAdditionalVlansFlag/
        """
        return self.client.call(
            self.datatype,
            "getCanOrderAdditionalVlansFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_carts(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingOrderQuoteT] | None = None,
    ) -> results.ListResult[results.BillingOrderQuoteT]:
        """SoftLayer_Account::getCarts.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getCarts/
        """
        return self.client.call(
            self.datatype,
            "getCarts",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingOrderQuote],
        )

    def get_catalyst_enrollments(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.CatalystEnrollmentT] | None = None,
    ) -> results.ListResult[results.CatalystEnrollmentT]:
        """SoftLayer_Account::getCatalystEnrollments.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getCatalystEnrollments/
        """
        return self.client.call(
            self.datatype,
            "getCatalystEnrollments",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.CatalystEnrollment],
        )

    def get_closed_tickets(
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
        """SoftLayer_Account::getClosedTickets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getClosedTickets/
        """
        return self.client.call(
            self.datatype,
            "getClosedTickets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Ticket],
        )

    def get_current_user(
        self, *, mask: MaskLike | None = None, into: type[results.UserCustomerT] | None = None
    ) -> results.UserCustomerT:
        """SoftLayer_Account::getCurrentUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getCurrentUser/
        """
        return self.client.call(
            self.datatype, "getCurrentUser", mask=mask, into=into, returns=models.UserCustomer
        )

    def get_datacenters_with_subnet_allocations(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.ListResult[results.LocationT]:
        """SoftLayer_Account::getDatacentersWithSubnetAllocations.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getDatacentersWithSubnetAllocations/
        """
        return self.client.call(
            self.datatype,
            "getDatacentersWithSubnetAllocations",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Location],
        )

    def get_dedicated_hosts(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualDedicatedHostT] | None = None,
    ) -> results.ListResult[results.VirtualDedicatedHostT]:
        """SoftLayer_Account::getDedicatedHosts.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getDedicatedHosts/
        """
        return self.client.call(
            self.datatype,
            "getDedicatedHosts",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualDedicatedHost],
        )

    def get_dedicated_hosts_for_image_template(
        self,
        image_template_id: int,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualDedicatedHostT] | None = None,
    ) -> results.ListResult[results.VirtualDedicatedHostT]:
        """SoftLayer_Account::getDedicatedHostsForImageTemplate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getDedicatedHostsForImageTemplate/
        """
        return self.client.call(
            self.datatype,
            "getDedicatedHostsForImageTemplate",
            image_template_id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualDedicatedHost],
        )

    def get_disable_payment_processing_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Account::getDisablePaymentProcessingFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getDisablePaymentProcessingFlag/
        """
        return self.client.call(
            self.datatype,
            "getDisablePaymentProcessingFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_display_support_representative_assignments(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountAttachmentEmployeeT] | None = None,
    ) -> results.ListResult[results.AccountAttachmentEmployeeT]:
        """SoftLayer_Account::getDisplaySupportRepresentativeAssignments.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getDisplaySupportRepresentativeAssignments/
        """
        return self.client.call(
            self.datatype,
            "getDisplaySupportRepresentativeAssignments",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountAttachmentEmployee],
        )

    def get_domains(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.DnsDomainT] | None = None,
    ) -> results.ListResult[results.DnsDomainT]:
        """SoftLayer_Account::getDomains.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getDomains/
        """
        return self.client.call(
            self.datatype,
            "getDomains",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.DnsDomain],
        )

    def get_domains_without_secondary_dns_records(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.DnsDomainT] | None = None,
    ) -> results.ListResult[results.DnsDomainT]:
        """SoftLayer_Account::getDomainsWithoutSecondaryDnsRecords.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getDomainsWithoutSecondaryDnsRecords/
        """
        return self.client.call(
            self.datatype,
            "getDomainsWithoutSecondaryDnsRecords",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.DnsDomain],
        )

    def get_eu_supported_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Account::getEuSupportedFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getEuSupportedFlag/
        """
        return self.client.call(
            self.datatype, "getEuSupportedFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_evault_capacity_gb(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Account::getEvaultCapacityGB.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getEvaultCapacityGB/
        """
        return self.client.call(
            self.datatype, "getEvaultCapacityGB", id=id, mask=mask, filter=filter, returns=int
        )

    def get_evault_master_users(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountPasswordT] | None = None,
    ) -> results.ListResult[results.AccountPasswordT]:
        """SoftLayer_Account::getEvaultMasterUsers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getEvaultMasterUsers/
        """
        return self.client.call(
            self.datatype,
            "getEvaultMasterUsers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountPassword],
        )

    def get_evault_network_storage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.ListResult[results.NetworkStorageT]:
        """SoftLayer_Account::getEvaultNetworkStorage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getEvaultNetworkStorage/
        """
        return self.client.call(
            self.datatype,
            "getEvaultNetworkStorage",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_expired_security_certificates(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SecurityCertificateT] | None = None,
    ) -> results.ListResult[results.SecurityCertificateT]:
        """SoftLayer_Account::getExpiredSecurityCertificates.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getExpiredSecurityCertificates/
        """
        return self.client.call(
            self.datatype,
            "getExpiredSecurityCertificates",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SecurityCertificate],
        )

    def get_facility_logs(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserAccessFacilityLogT] | None = None,
    ) -> results.ListResult[results.UserAccessFacilityLogT]:
        """SoftLayer_Account::getFacilityLogs.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getFacilityLogs/
        """
        return self.client.call(
            self.datatype,
            "getFacilityLogs",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserAccessFacilityLog],
        )

    def get_file_block_beta_access_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Account::getFileBlockBetaAccessFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getFileBlockBetaAccessFlag/
        """
        return self.client.call(
            self.datatype,
            "getFileBlockBetaAccessFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_flexible_credit_enrollments(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.FlexibleCreditEnrollmentT] | None = None,
    ) -> results.ListResult[results.FlexibleCreditEnrollmentT]:
        """SoftLayer_Account::getFlexibleCreditEnrollments.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getFlexibleCreditEnrollments/
        """
        return self.client.call(
            self.datatype,
            "getFlexibleCreditEnrollments",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.FlexibleCreditEnrollment],
        )

    def get_flexible_credit_program_info(
        self,
        for_next_bill_cycle: bool | None = None,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerAccountDiscountProgramT] | None = None,
    ) -> results.ContainerAccountDiscountProgramT:
        """SoftLayer_Account::getFlexibleCreditProgramInfo.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getFlexibleCreditProgramInfo/
        """
        return self.client.call(
            self.datatype,
            "getFlexibleCreditProgramInfo",
            *given(for_next_bill_cycle),
            mask=mask,
            into=into,
            returns=models.ContainerAccountDiscountProgram,
        )

    def get_flexible_credit_programs_info(
        self,
        next_billing_cycle_flag: bool | None = None,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerAccountDiscountProgramCollectionT] | None = None,
    ) -> results.ContainerAccountDiscountProgramCollectionT:
        """SoftLayer_Account::getFlexibleCreditProgramsInfo.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getFlexibleCreditProgramsInfo/
        """
        return self.client.call(
            self.datatype,
            "getFlexibleCreditProgramsInfo",
            *given(next_billing_cycle_flag),
            mask=mask,
            into=into,
            returns=models.ContainerAccountDiscountProgramCollection,
        )

    def get_force_paas_account_link_date(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Account::getForcePaasAccountLinkDate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getForcePaasAccountLinkDate/
        """
        return self.client.call(
            self.datatype,
            "getForcePaasAccountLinkDate",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
        )

    def get_global_ip_records(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkSubnetIpAddressGlobalT] | None = None,
    ) -> results.ListResult[results.NetworkSubnetIpAddressGlobalT]:
        """SoftLayer_Account::getGlobalIpRecords.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getGlobalIpRecords/
        """
        return self.client.call(
            self.datatype,
            "getGlobalIpRecords",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnetIpAddressGlobal],
        )

    def get_global_ipv4_records(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkSubnetIpAddressGlobalT] | None = None,
    ) -> results.ListResult[results.NetworkSubnetIpAddressGlobalT]:
        """SoftLayer_Account::getGlobalIpv4Records.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getGlobalIpv4Records/
        """
        return self.client.call(
            self.datatype,
            "getGlobalIpv4Records",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnetIpAddressGlobal],
        )

    def get_global_ipv6_records(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkSubnetIpAddressGlobalT] | None = None,
    ) -> results.ListResult[results.NetworkSubnetIpAddressGlobalT]:
        """SoftLayer_Account::getGlobalIpv6Records.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getGlobalIpv6Records/
        """
        return self.client.call(
            self.datatype,
            "getGlobalIpv6Records",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnetIpAddressGlobal],
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
        """SoftLayer_Account::getHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getHardware/
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

    def get_hardware_over_bandwidth_allocation(
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
        """SoftLayer_Account::getHardwareOverBandwidthAllocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getHardwareOverBandwidthAllocation/
        """
        return self.client.call(
            self.datatype,
            "getHardwareOverBandwidthAllocation",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_hardware_pools(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerHardwarePoolDetailsT] | None = None,
    ) -> results.ListResult[results.ContainerHardwarePoolDetailsT]:
        """SoftLayer_Account::getHardwarePools.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getHardwarePools/
        """
        return self.client.call(
            self.datatype,
            "getHardwarePools",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerHardwarePoolDetails],
        )

    def get_hardware_projected_over_bandwidth_allocation(
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
        """SoftLayer_Account::getHardwareProjectedOverBandwidthAllocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getHardwareProjectedOverBandwidthAllocation/
        """
        return self.client.call(
            self.datatype,
            "getHardwareProjectedOverBandwidthAllocation",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_hardware_with_cpanel(
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
        """SoftLayer_Account::getHardwareWithCpanel.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getHardwareWithCpanel/
        """
        return self.client.call(
            self.datatype,
            "getHardwareWithCpanel",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_hardware_with_helm(
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
        """SoftLayer_Account::getHardwareWithHelm.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getHardwareWithHelm/
        """
        return self.client.call(
            self.datatype,
            "getHardwareWithHelm",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_hardware_with_mcafee(
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
        """SoftLayer_Account::getHardwareWithMcafee.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getHardwareWithMcafee/
        """
        return self.client.call(
            self.datatype,
            "getHardwareWithMcafee",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_hardware_with_mcafee_antivirus_redhat(
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
        """SoftLayer_Account::getHardwareWithMcafeeAntivirusRedhat.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getHardwareWithMcafeeAntivirusRedhat/
        """
        return self.client.call(
            self.datatype,
            "getHardwareWithMcafeeAntivirusRedhat",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_hardware_with_mcafee_antivirus_windows(
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
        """SoftLayer_Account::getHardwareWithMcafeeAntivirusWindows.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getHardwareWithMcafeeAntivirusWindows/
        """
        return self.client.call(
            self.datatype,
            "getHardwareWithMcafeeAntivirusWindows",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_hardware_with_mcafee_intrusion_detection_system(
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
        """SoftLayer_Account::getHardwareWithMcafeeIntrusionDetectionSystem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getHardwareWithMcafeeIntrusionDetectionSystem/
        """
        return self.client.call(
            self.datatype,
            "getHardwareWithMcafeeIntrusionDetectionSystem",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_hardware_with_plesk(
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
        """SoftLayer_Account::getHardwareWithPlesk.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getHardwareWithPlesk/
        """
        return self.client.call(
            self.datatype,
            "getHardwareWithPlesk",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_hardware_with_quantastor(
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
        """SoftLayer_Account::getHardwareWithQuantastor.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getHardwareWithQuantastor/
        """
        return self.client.call(
            self.datatype,
            "getHardwareWithQuantastor",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_hardware_with_urchin(
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
        """SoftLayer_Account::getHardwareWithUrchin.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getHardwareWithUrchin/
        """
        return self.client.call(
            self.datatype,
            "getHardwareWithUrchin",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_hardware_with_windows(
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
        """SoftLayer_Account::getHardwareWithWindows.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getHardwareWithWindows/
        """
        return self.client.call(
            self.datatype,
            "getHardwareWithWindows",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_has_evault_bare_metal_restore_plugin_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Account::getHasEvaultBareMetalRestorePluginFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getHasEvaultBareMetalRestorePluginFlag/
        """
        return self.client.call(
            self.datatype,
            "getHasEvaultBareMetalRestorePluginFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_has_idera_bare_metal_restore_plugin_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Account::getHasIderaBareMetalRestorePluginFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getHasIderaBareMetalRestorePluginFlag/
        """
        return self.client.call(
            self.datatype,
            "getHasIderaBareMetalRestorePluginFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_has_pending_order(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Account::getHasPendingOrder.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getHasPendingOrder/
        """
        return self.client.call(
            self.datatype, "getHasPendingOrder", id=id, mask=mask, filter=filter, returns=int
        )

    def get_has_r1soft_bare_metal_restore_plugin_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Account::getHasR1softBareMetalRestorePluginFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getHasR1softBareMetalRestorePluginFlag/
        """
        return self.client.call(
            self.datatype,
            "getHasR1softBareMetalRestorePluginFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_hourly_bare_metal_instances(
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
        """SoftLayer_Account::getHourlyBareMetalInstances.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getHourlyBareMetalInstances/
        """
        return self.client.call(
            self.datatype,
            "getHourlyBareMetalInstances",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_hourly_service_billing_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Account::getHourlyServiceBillingItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getHourlyServiceBillingItems/
        """
        return self.client.call(
            self.datatype,
            "getHourlyServiceBillingItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_hourly_virtual_guests(
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
        """SoftLayer_Account::getHourlyVirtualGuests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getHourlyVirtualGuests/
        """
        return self.client.call(
            self.datatype,
            "getHourlyVirtualGuests",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def get_hub_network_storage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.ListResult[results.NetworkStorageT]:
        """SoftLayer_Account::getHubNetworkStorage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getHubNetworkStorage/
        """
        return self.client.call(
            self.datatype,
            "getHubNetworkStorage",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_ibm_customer_number(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Account::getIbmCustomerNumber.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getIbmCustomerNumber/
        """
        return self.client.call(
            self.datatype, "getIbmCustomerNumber", id=id, mask=mask, filter=filter, returns=str
        )

    def get_ibm_id_authentication_required_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Account::getIbmIdAuthenticationRequiredFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getIbmIdAuthenticationRequiredFlag/
        """
        return self.client.call(
            self.datatype,
            "getIbmIdAuthenticationRequiredFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_ibm_id_migration_expiration_timestamp(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Account::getIbmIdMigrationExpirationTimestamp.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getIbmIdMigrationExpirationTimestamp/
        """
        return self.client.call(
            self.datatype,
            "getIbmIdMigrationExpirationTimestamp",
            id=id,
            mask=mask,
            filter=filter,
            returns=str,
        )

    def get_in_progress_external_account_setup(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountExternalSetupT] | None = None,
    ) -> results.AccountExternalSetupT | None:
        """SoftLayer_Account::getInProgressExternalAccountSetup.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getInProgressExternalAccountSetup/
        """
        return self.client.call(
            self.datatype,
            "getInProgressExternalAccountSetup",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountExternalSetup,
        )

    def get_internal_cci_host_account_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Account::getInternalCciHostAccountFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getInternalCciHostAccountFlag/
        """
        return self.client.call(
            self.datatype,
            "getInternalCciHostAccountFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_internal_image_template_creation_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Account::getInternalImageTemplateCreationFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getInternalImageTemplateCreationFlag/
        """
        return self.client.call(
            self.datatype,
            "getInternalImageTemplateCreationFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_internal_notes(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountNoteT] | None = None,
    ) -> results.ListResult[results.AccountNoteT]:
        """SoftLayer_Account::getInternalNotes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getInternalNotes/
        """
        return self.client.call(
            self.datatype,
            "getInternalNotes",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountNote],
        )

    def get_internal_restriction_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Account::getInternalRestrictionFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getInternalRestrictionFlag/
        """
        return self.client.call(
            self.datatype,
            "getInternalRestrictionFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_invoices(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingInvoiceT] | None = None,
    ) -> results.ListResult[results.BillingInvoiceT]:
        """SoftLayer_Account::getInvoices.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getInvoices/
        """
        return self.client.call(
            self.datatype,
            "getInvoices",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingInvoice],
        )

    def get_ip_addresses(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkSubnetIpAddressT] | None = None,
    ) -> results.ListResult[results.NetworkSubnetIpAddressT]:
        """SoftLayer_Account::getIpAddresses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getIpAddresses/
        """
        return self.client.call(
            self.datatype,
            "getIpAddresses",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnetIpAddress],
        )

    def get_iscsi_isolation_disabled(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Account::getIscsiIsolationDisabled.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getIscsiIsolationDisabled/
        """
        return self.client.call(
            self.datatype,
            "getIscsiIsolationDisabled",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_iscsi_network_storage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.ListResult[results.NetworkStorageT]:
        """SoftLayer_Account::getIscsiNetworkStorage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getIscsiNetworkStorage/
        """
        return self.client.call(
            self.datatype,
            "getIscsiNetworkStorage",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_last_canceled_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.BillingItemT | None:
        """SoftLayer_Account::getLastCanceledBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getLastCanceledBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getLastCanceledBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItem,
        )

    def get_last_cancelled_server_billing_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.BillingItemT | None:
        """SoftLayer_Account::getLastCancelledServerBillingItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getLastCancelledServerBillingItem/
        """
        return self.client.call(
            self.datatype,
            "getLastCancelledServerBillingItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingItem,
        )

    def get_last_five_closed_abuse_tickets(
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
        """SoftLayer_Account::getLastFiveClosedAbuseTickets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getLastFiveClosedAbuseTickets/
        """
        return self.client.call(
            self.datatype,
            "getLastFiveClosedAbuseTickets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Ticket],
        )

    def get_last_five_closed_accounting_tickets(
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
        """SoftLayer_Account::getLastFiveClosedAccountingTickets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getLastFiveClosedAccountingTickets/
        """
        return self.client.call(
            self.datatype,
            "getLastFiveClosedAccountingTickets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Ticket],
        )

    def get_last_five_closed_other_tickets(
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
        """SoftLayer_Account::getLastFiveClosedOtherTickets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getLastFiveClosedOtherTickets/
        """
        return self.client.call(
            self.datatype,
            "getLastFiveClosedOtherTickets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Ticket],
        )

    def get_last_five_closed_sales_tickets(
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
        """SoftLayer_Account::getLastFiveClosedSalesTickets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getLastFiveClosedSalesTickets/
        """
        return self.client.call(
            self.datatype,
            "getLastFiveClosedSalesTickets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Ticket],
        )

    def get_last_five_closed_support_tickets(
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
        """SoftLayer_Account::getLastFiveClosedSupportTickets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getLastFiveClosedSupportTickets/
        """
        return self.client.call(
            self.datatype,
            "getLastFiveClosedSupportTickets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Ticket],
        )

    def get_last_five_closed_tickets(
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
        """SoftLayer_Account::getLastFiveClosedTickets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getLastFiveClosedTickets/
        """
        return self.client.call(
            self.datatype,
            "getLastFiveClosedTickets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Ticket],
        )

    def get_latest_bill_date(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> datetime | None:
        """SoftLayer_Account::getLatestBillDate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getLatestBillDate/
        """
        return self.client.call(
            self.datatype, "getLatestBillDate", id=id, mask=mask, filter=filter, returns=datetime
        )

    def get_latest_recurring_invoice(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingInvoiceT] | None = None,
    ) -> results.BillingInvoiceT | None:
        """SoftLayer_Account::getLatestRecurringInvoice.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getLatestRecurringInvoice/
        """
        return self.client.call(
            self.datatype,
            "getLatestRecurringInvoice",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingInvoice,
        )

    def get_latest_recurring_pending_invoice(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingInvoiceT] | None = None,
    ) -> results.BillingInvoiceT | None:
        """SoftLayer_Account::getLatestRecurringPendingInvoice.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getLatestRecurringPendingInvoice/
        """
        return self.client.call(
            self.datatype,
            "getLatestRecurringPendingInvoice",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingInvoice,
        )

    def get_legacy_iscsi_capacity_gb(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Account::getLegacyIscsiCapacityGB.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getLegacyIscsiCapacityGB/
        """
        return self.client.call(
            self.datatype, "getLegacyIscsiCapacityGB", id=id, mask=mask, filter=filter, returns=int
        )

    def get_lockbox_capacity_gb(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Account::getLockboxCapacityGB.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getLockboxCapacityGB/
        """
        return self.client.call(
            self.datatype, "getLockboxCapacityGB", id=id, mask=mask, filter=filter, returns=int
        )

    def get_lockbox_network_storage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.ListResult[results.NetworkStorageT]:
        """SoftLayer_Account::getLockboxNetworkStorage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getLockboxNetworkStorage/
        """
        return self.client.call(
            self.datatype,
            "getLockboxNetworkStorage",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_manual_payments_under_review(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingPaymentCardManualPaymentT] | None = None,
    ) -> results.ListResult[results.BillingPaymentCardManualPaymentT]:
        """SoftLayer_Account::getManualPaymentsUnderReview.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getManualPaymentsUnderReview/
        """
        return self.client.call(
            self.datatype,
            "getManualPaymentsUnderReview",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingPaymentCardManualPayment],
        )

    def get_master_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT | None:
        """SoftLayer_Account::getMasterUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getMasterUser/
        """
        return self.client.call(
            self.datatype,
            "getMasterUser",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomer,
        )

    def get_migrated_to_ibm_cloud_portal_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Account::getMigratedToIbmCloudPortalFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getMigratedToIbmCloudPortalFlag/
        """
        return self.client.call(
            self.datatype,
            "getMigratedToIbmCloudPortalFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_monthly_bare_metal_instances(
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
        """SoftLayer_Account::getMonthlyBareMetalInstances.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getMonthlyBareMetalInstances/
        """
        return self.client.call(
            self.datatype,
            "getMonthlyBareMetalInstances",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_monthly_virtual_guests(
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
        """SoftLayer_Account::getMonthlyVirtualGuests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getMonthlyVirtualGuests/
        """
        return self.client.call(
            self.datatype,
            "getMonthlyVirtualGuests",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def get_nas_network_storage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.ListResult[results.NetworkStorageT]:
        """SoftLayer_Account::getNasNetworkStorage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNasNetworkStorage/
        """
        return self.client.call(
            self.datatype,
            "getNasNetworkStorage",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_net_app_active_account_license_keys(
        self,
        *,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Account::getNetAppActiveAccountLicenseKeys.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNetAppActiveAccountLicenseKeys/
        """
        return self.client.call(
            self.datatype,
            "getNetAppActiveAccountLicenseKeys",
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def get_network_creation_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Account::getNetworkCreationFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNetworkCreationFlag/
        """
        return self.client.call(
            self.datatype, "getNetworkCreationFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_network_gateways(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkGatewayT] | None = None,
    ) -> results.ListResult[results.NetworkGatewayT]:
        """SoftLayer_Account::getNetworkGateways.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNetworkGateways/
        """
        return self.client.call(
            self.datatype,
            "getNetworkGateways",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkGateway],
        )

    def get_network_hardware(
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
        """SoftLayer_Account::getNetworkHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNetworkHardware/
        """
        return self.client.call(
            self.datatype,
            "getNetworkHardware",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_network_message_delivery_accounts(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkMessageDeliveryT] | None = None,
    ) -> results.ListResult[results.NetworkMessageDeliveryT]:
        """SoftLayer_Account::getNetworkMessageDeliveryAccounts.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNetworkMessageDeliveryAccounts/
        """
        return self.client.call(
            self.datatype,
            "getNetworkMessageDeliveryAccounts",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkMessageDelivery],
        )

    def get_network_monitor_down_hardware(
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
        """SoftLayer_Account::getNetworkMonitorDownHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNetworkMonitorDownHardware/
        """
        return self.client.call(
            self.datatype,
            "getNetworkMonitorDownHardware",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_network_monitor_down_virtual_guests(
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
        """SoftLayer_Account::getNetworkMonitorDownVirtualGuests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNetworkMonitorDownVirtualGuests/
        """
        return self.client.call(
            self.datatype,
            "getNetworkMonitorDownVirtualGuests",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def get_network_monitor_recovering_hardware(
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
        """SoftLayer_Account::getNetworkMonitorRecoveringHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNetworkMonitorRecoveringHardware/
        """
        return self.client.call(
            self.datatype,
            "getNetworkMonitorRecoveringHardware",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_network_monitor_recovering_virtual_guests(
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
        """SoftLayer_Account::getNetworkMonitorRecoveringVirtualGuests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNetworkMonitorRecoveringVirtualGuests/
        """
        return self.client.call(
            self.datatype,
            "getNetworkMonitorRecoveringVirtualGuests",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def get_network_monitor_up_hardware(
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
        """SoftLayer_Account::getNetworkMonitorUpHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNetworkMonitorUpHardware/
        """
        return self.client.call(
            self.datatype,
            "getNetworkMonitorUpHardware",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_network_monitor_up_virtual_guests(
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
        """SoftLayer_Account::getNetworkMonitorUpVirtualGuests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNetworkMonitorUpVirtualGuests/
        """
        return self.client.call(
            self.datatype,
            "getNetworkMonitorUpVirtualGuests",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def get_network_storage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.ListResult[results.NetworkStorageT]:
        """SoftLayer_Account::getNetworkStorage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNetworkStorage/
        """
        return self.client.call(
            self.datatype,
            "getNetworkStorage",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_network_storage_groups(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageGroupT] | None = None,
    ) -> results.ListResult[results.NetworkStorageGroupT]:
        """SoftLayer_Account::getNetworkStorageGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNetworkStorageGroups/
        """
        return self.client.call(
            self.datatype,
            "getNetworkStorageGroups",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorageGroup],
        )

    def get_network_vlan_span(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountNetworkVlanSpanT] | None = None,
    ) -> results.AccountNetworkVlanSpanT | None:
        """SoftLayer_Account::getNetworkVlanSpan.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNetworkVlanSpan/
        """
        return self.client.call(
            self.datatype,
            "getNetworkVlanSpan",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountNetworkVlanSpan,
        )

    def get_network_vlans(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.ListResult[results.NetworkVlanT]:
        """SoftLayer_Account::getNetworkVlans.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNetworkVlans/
        """
        return self.client.call(
            self.datatype,
            "getNetworkVlans",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkVlan],
        )

    def get_next_invoice_excel(self, document_create_date: datetime | str | None = None) -> bytes:
        """SoftLayer_Account::getNextInvoiceExcel.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNextInvoiceExcel/
        """
        return self.client.call(
            self.datatype, "getNextInvoiceExcel", *given(document_create_date), returns=bytes
        )

    def get_next_invoice_incubator_exempt_total(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Account::getNextInvoiceIncubatorExemptTotal.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNextInvoiceIncubatorExemptTotal/
        """
        return self.client.call(
            self.datatype,
            "getNextInvoiceIncubatorExemptTotal",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_next_invoice_pdf(self, document_create_date: datetime | str | None = None) -> bytes:
        """SoftLayer_Account::getNextInvoicePdf.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNextInvoicePdf/
        """
        return self.client.call(
            self.datatype, "getNextInvoicePdf", *given(document_create_date), returns=bytes
        )

    def get_next_invoice_pdf_detailed(
        self, document_create_date: datetime | str | None = None
    ) -> bytes:
        """SoftLayer_Account::getNextInvoicePdfDetailed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNextInvoicePdfDetailed/
        """
        return self.client.call(
            self.datatype, "getNextInvoicePdfDetailed", *given(document_create_date), returns=bytes
        )

    def get_next_invoice_platform_services_total_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Account::getNextInvoicePlatformServicesTotalAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNextInvoicePlatformServicesTotalAmount/
        """
        return self.client.call(
            self.datatype,
            "getNextInvoicePlatformServicesTotalAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_next_invoice_recurring_amount_eligible_for_account_discount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Account::getNextInvoiceRecurringAmountEligibleForAccountDiscount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNextInvoiceRecurringAmountEligibleForAccountDiscount/
        """
        return self.client.call(
            self.datatype,
            "getNextInvoiceRecurringAmountEligibleForAccountDiscount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_next_invoice_top_level_billing_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Account::getNextInvoiceTopLevelBillingItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNextInvoiceTopLevelBillingItems/
        """
        return self.client.call(
            self.datatype,
            "getNextInvoiceTopLevelBillingItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_next_invoice_total_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Account::getNextInvoiceTotalAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNextInvoiceTotalAmount/
        """
        return self.client.call(
            self.datatype,
            "getNextInvoiceTotalAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_next_invoice_total_one_time_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Account::getNextInvoiceTotalOneTimeAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNextInvoiceTotalOneTimeAmount/
        """
        return self.client.call(
            self.datatype,
            "getNextInvoiceTotalOneTimeAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_next_invoice_total_one_time_tax_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Account::getNextInvoiceTotalOneTimeTaxAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNextInvoiceTotalOneTimeTaxAmount/
        """
        return self.client.call(
            self.datatype,
            "getNextInvoiceTotalOneTimeTaxAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_next_invoice_total_recurring_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Account::getNextInvoiceTotalRecurringAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNextInvoiceTotalRecurringAmount/
        """
        return self.client.call(
            self.datatype,
            "getNextInvoiceTotalRecurringAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_next_invoice_total_recurring_amount_before_account_discount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Account::getNextInvoiceTotalRecurringAmountBeforeAccountDiscount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNextInvoiceTotalRecurringAmountBeforeAccountDiscount/
        """
        return self.client.call(
            self.datatype,
            "getNextInvoiceTotalRecurringAmountBeforeAccountDiscount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_next_invoice_total_recurring_tax_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Account::getNextInvoiceTotalRecurringTaxAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNextInvoiceTotalRecurringTaxAmount/
        """
        return self.client.call(
            self.datatype,
            "getNextInvoiceTotalRecurringTaxAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_next_invoice_total_taxable_recurring_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Account::getNextInvoiceTotalTaxableRecurringAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNextInvoiceTotalTaxableRecurringAmount/
        """
        return self.client.call(
            self.datatype,
            "getNextInvoiceTotalTaxableRecurringAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_next_invoice_zero_fee_item_counts(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerProductItemCategoryZeroFeeCountT] | None = None,
    ) -> results.ListResult[results.ContainerProductItemCategoryZeroFeeCountT]:
        """SoftLayer_Account::getNextInvoiceZeroFeeItemCounts.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNextInvoiceZeroFeeItemCounts/
        """
        return self.client.call(
            self.datatype,
            "getNextInvoiceZeroFeeItemCounts",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerProductItemCategoryZeroFeeCount],
        )

    def get_notification_subscribers(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NotificationSubscriberT] | None = None,
    ) -> results.ListResult[results.NotificationSubscriberT]:
        """SoftLayer_Account::getNotificationSubscribers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNotificationSubscribers/
        """
        return self.client.call(
            self.datatype,
            "getNotificationSubscribers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NotificationSubscriber],
        )

    def get_object(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT:
        """SoftLayer_Account::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getObject/
        """
        return self.client.call(
            self.datatype, "getObject", mask=mask, filter=filter, into=into, returns=models.Account
        )

    def get_open_abuse_tickets(
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
        """SoftLayer_Account::getOpenAbuseTickets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getOpenAbuseTickets/
        """
        return self.client.call(
            self.datatype,
            "getOpenAbuseTickets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Ticket],
        )

    def get_open_accounting_tickets(
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
        """SoftLayer_Account::getOpenAccountingTickets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getOpenAccountingTickets/
        """
        return self.client.call(
            self.datatype,
            "getOpenAccountingTickets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Ticket],
        )

    def get_open_billing_tickets(
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
        """SoftLayer_Account::getOpenBillingTickets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getOpenBillingTickets/
        """
        return self.client.call(
            self.datatype,
            "getOpenBillingTickets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Ticket],
        )

    def get_open_cancellation_requests(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemCancellationRequestT] | None = None,
    ) -> results.ListResult[results.BillingItemCancellationRequestT]:
        """SoftLayer_Account::getOpenCancellationRequests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getOpenCancellationRequests/
        """
        return self.client.call(
            self.datatype,
            "getOpenCancellationRequests",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItemCancellationRequest],
        )

    def get_open_other_tickets(
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
        """SoftLayer_Account::getOpenOtherTickets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getOpenOtherTickets/
        """
        return self.client.call(
            self.datatype,
            "getOpenOtherTickets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Ticket],
        )

    def get_open_recurring_invoices(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingInvoiceT] | None = None,
    ) -> results.ListResult[results.BillingInvoiceT]:
        """SoftLayer_Account::getOpenRecurringInvoices.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getOpenRecurringInvoices/
        """
        return self.client.call(
            self.datatype,
            "getOpenRecurringInvoices",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingInvoice],
        )

    def get_open_sales_tickets(
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
        """SoftLayer_Account::getOpenSalesTickets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getOpenSalesTickets/
        """
        return self.client.call(
            self.datatype,
            "getOpenSalesTickets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Ticket],
        )

    def get_open_stack_object_storage(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.ListResult[results.NetworkStorageT]:
        """SoftLayer_Account::getOpenStackObjectStorage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getOpenStackObjectStorage/
        """
        return self.client.call(
            self.datatype,
            "getOpenStackObjectStorage",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorage],
        )

    def get_open_support_tickets(
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
        """SoftLayer_Account::getOpenSupportTickets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getOpenSupportTickets/
        """
        return self.client.call(
            self.datatype,
            "getOpenSupportTickets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Ticket],
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
        """SoftLayer_Account::getOpenTickets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getOpenTickets/
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

    def get_open_tickets_waiting_on_customer(
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
        """SoftLayer_Account::getOpenTicketsWaitingOnCustomer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getOpenTicketsWaitingOnCustomer/
        """
        return self.client.call(
            self.datatype,
            "getOpenTicketsWaitingOnCustomer",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Ticket],
        )

    def get_orders(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingOrderT] | None = None,
    ) -> results.ListResult[results.BillingOrderT]:
        """SoftLayer_Account::getOrders.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getOrders/
        """
        return self.client.call(
            self.datatype,
            "getOrders",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingOrder],
        )

    def get_orphan_billing_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Account::getOrphanBillingItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getOrphanBillingItems/
        """
        return self.client.call(
            self.datatype,
            "getOrphanBillingItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_owned_brands(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BrandT] | None = None,
    ) -> results.ListResult[results.BrandT]:
        """SoftLayer_Account::getOwnedBrands.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getOwnedBrands/
        """
        return self.client.call(
            self.datatype,
            "getOwnedBrands",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Brand],
        )

    def get_owned_hardware_generic_component_models(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentModelGenericT] | None = None,
    ) -> results.ListResult[results.HardwareComponentModelGenericT]:
        """SoftLayer_Account::getOwnedHardwareGenericComponentModels.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getOwnedHardwareGenericComponentModels/
        """
        return self.client.call(
            self.datatype,
            "getOwnedHardwareGenericComponentModels",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponentModelGeneric],
        )

    def get_payment_processors(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingPaymentProcessorT] | None = None,
    ) -> results.ListResult[results.BillingPaymentProcessorT]:
        """SoftLayer_Account::getPaymentProcessors.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPaymentProcessors/
        """
        return self.client.call(
            self.datatype,
            "getPaymentProcessors",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingPaymentProcessor],
        )

    def get_pending_credit_card_change_request_data(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerAccountPaymentMethodCreditCardT] | None = None,
    ) -> results.ListResult[results.ContainerAccountPaymentMethodCreditCardT]:
        """SoftLayer_Account::getPendingCreditCardChangeRequestData.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPendingCreditCardChangeRequestData/
        """
        return self.client.call(
            self.datatype,
            "getPendingCreditCardChangeRequestData",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerAccountPaymentMethodCreditCard],
        )

    def get_pending_events(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NotificationOccurrenceEventT] | None = None,
    ) -> results.ListResult[results.NotificationOccurrenceEventT]:
        """SoftLayer_Account::getPendingEvents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPendingEvents/
        """
        return self.client.call(
            self.datatype,
            "getPendingEvents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NotificationOccurrenceEvent],
        )

    def get_pending_invoice(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.BillingInvoiceT] | None = None,
    ) -> results.BillingInvoiceT | None:
        """SoftLayer_Account::getPendingInvoice.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPendingInvoice/
        """
        return self.client.call(
            self.datatype,
            "getPendingInvoice",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BillingInvoice,
        )

    def get_pending_invoice_top_level_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingInvoiceItemT] | None = None,
    ) -> results.ListResult[results.BillingInvoiceItemT]:
        """SoftLayer_Account::getPendingInvoiceTopLevelItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPendingInvoiceTopLevelItems/
        """
        return self.client.call(
            self.datatype,
            "getPendingInvoiceTopLevelItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingInvoiceItem],
        )

    def get_pending_invoice_total_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Account::getPendingInvoiceTotalAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPendingInvoiceTotalAmount/
        """
        return self.client.call(
            self.datatype,
            "getPendingInvoiceTotalAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_pending_invoice_total_one_time_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Account::getPendingInvoiceTotalOneTimeAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPendingInvoiceTotalOneTimeAmount/
        """
        return self.client.call(
            self.datatype,
            "getPendingInvoiceTotalOneTimeAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_pending_invoice_total_one_time_tax_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Account::getPendingInvoiceTotalOneTimeTaxAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPendingInvoiceTotalOneTimeTaxAmount/
        """
        return self.client.call(
            self.datatype,
            "getPendingInvoiceTotalOneTimeTaxAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_pending_invoice_total_recurring_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Account::getPendingInvoiceTotalRecurringAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPendingInvoiceTotalRecurringAmount/
        """
        return self.client.call(
            self.datatype,
            "getPendingInvoiceTotalRecurringAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_pending_invoice_total_recurring_tax_amount(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Account::getPendingInvoiceTotalRecurringTaxAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPendingInvoiceTotalRecurringTaxAmount/
        """
        return self.client.call(
            self.datatype,
            "getPendingInvoiceTotalRecurringTaxAmount",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_permission_groups(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserPermissionGroupT] | None = None,
    ) -> results.ListResult[results.UserPermissionGroupT]:
        """SoftLayer_Account::getPermissionGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPermissionGroups/
        """
        return self.client.call(
            self.datatype,
            "getPermissionGroups",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserPermissionGroup],
        )

    def get_permission_roles(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserPermissionRoleT] | None = None,
    ) -> results.ListResult[results.UserPermissionRoleT]:
        """SoftLayer_Account::getPermissionRoles.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPermissionRoles/
        """
        return self.client.call(
            self.datatype,
            "getPermissionRoles",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserPermissionRole],
        )

    def get_placement_groups(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualPlacementGroupT] | None = None,
    ) -> results.ListResult[results.VirtualPlacementGroupT]:
        """SoftLayer_Account::getPlacementGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPlacementGroups/
        """
        return self.client.call(
            self.datatype,
            "getPlacementGroups",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualPlacementGroup],
        )

    def get_portable_storage_volumes(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualDiskImageT] | None = None,
    ) -> results.ListResult[results.VirtualDiskImageT]:
        """SoftLayer_Account::getPortableStorageVolumes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPortableStorageVolumes/
        """
        return self.client.call(
            self.datatype,
            "getPortableStorageVolumes",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualDiskImage],
        )

    def get_post_provisioning_hooks(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProvisioningHookT] | None = None,
    ) -> results.ListResult[results.ProvisioningHookT]:
        """SoftLayer_Account::getPostProvisioningHooks.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPostProvisioningHooks/
        """
        return self.client.call(
            self.datatype,
            "getPostProvisioningHooks",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProvisioningHook],
        )

    def get_pptp_vpn_allowed_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Account::getPptpVpnAllowedFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPptpVpnAllowedFlag/
        """
        return self.client.call(
            self.datatype, "getPptpVpnAllowedFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_pptp_vpn_users(
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
        """SoftLayer_Account::getPptpVpnUsers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPptpVpnUsers/
        """
        return self.client.call(
            self.datatype,
            "getPptpVpnUsers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserCustomer],
        )

    def get_pre_open_recurring_invoices(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingInvoiceT] | None = None,
    ) -> results.ListResult[results.BillingInvoiceT]:
        """SoftLayer_Account::getPreOpenRecurringInvoices.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPreOpenRecurringInvoices/
        """
        return self.client.call(
            self.datatype,
            "getPreOpenRecurringInvoices",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingInvoice],
        )

    def get_previous_recurring_revenue(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> Decimal | None:
        """SoftLayer_Account::getPreviousRecurringRevenue.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPreviousRecurringRevenue/
        """
        return self.client.call(
            self.datatype,
            "getPreviousRecurringRevenue",
            id=id,
            mask=mask,
            filter=filter,
            returns=Decimal,
        )

    def get_price_restrictions(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductItemPriceAccountRestrictionT] | None = None,
    ) -> results.ListResult[results.ProductItemPriceAccountRestrictionT]:
        """SoftLayer_Account::getPriceRestrictions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPriceRestrictions/
        """
        return self.client.call(
            self.datatype,
            "getPriceRestrictions",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductItemPriceAccountRestriction],
        )

    def get_priority_one_tickets(
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
        """SoftLayer_Account::getPriorityOneTickets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPriorityOneTickets/
        """
        return self.client.call(
            self.datatype,
            "getPriorityOneTickets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Ticket],
        )

    def get_private_block_device_template_groups(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualGuestBlockDeviceTemplateGroupT] | None = None,
    ) -> results.ListResult[results.VirtualGuestBlockDeviceTemplateGroupT]:
        """SoftLayer_Account::getPrivateBlockDeviceTemplateGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPrivateBlockDeviceTemplateGroups/
        """
        return self.client.call(
            self.datatype,
            "getPrivateBlockDeviceTemplateGroups",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuestBlockDeviceTemplateGroup],
        )

    def get_private_ip_addresses(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkSubnetIpAddressT] | None = None,
    ) -> results.ListResult[results.NetworkSubnetIpAddressT]:
        """SoftLayer_Account::getPrivateIpAddresses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPrivateIpAddresses/
        """
        return self.client.call(
            self.datatype,
            "getPrivateIpAddresses",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnetIpAddress],
        )

    def get_private_network_vlans(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.ListResult[results.NetworkVlanT]:
        """SoftLayer_Account::getPrivateNetworkVlans.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPrivateNetworkVlans/
        """
        return self.client.call(
            self.datatype,
            "getPrivateNetworkVlans",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkVlan],
        )

    def get_private_subnets(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkSubnetT] | None = None,
    ) -> results.ListResult[results.NetworkSubnetT]:
        """SoftLayer_Account::getPrivateSubnets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPrivateSubnets/
        """
        return self.client.call(
            self.datatype,
            "getPrivateSubnets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnet],
        )

    def get_proof_of_concept_account_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Account::getProofOfConceptAccountFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getProofOfConceptAccountFlag/
        """
        return self.client.call(
            self.datatype,
            "getProofOfConceptAccountFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_public_ip_addresses(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkSubnetIpAddressT] | None = None,
    ) -> results.ListResult[results.NetworkSubnetIpAddressT]:
        """SoftLayer_Account::getPublicIpAddresses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPublicIpAddresses/
        """
        return self.client.call(
            self.datatype,
            "getPublicIpAddresses",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnetIpAddress],
        )

    def get_public_network_vlans(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.ListResult[results.NetworkVlanT]:
        """SoftLayer_Account::getPublicNetworkVlans.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPublicNetworkVlans/
        """
        return self.client.call(
            self.datatype,
            "getPublicNetworkVlans",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkVlan],
        )

    def get_public_subnets(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkSubnetT] | None = None,
    ) -> results.ListResult[results.NetworkSubnetT]:
        """SoftLayer_Account::getPublicSubnets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPublicSubnets/
        """
        return self.client.call(
            self.datatype,
            "getPublicSubnets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnet],
        )

    def get_quotes(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingOrderQuoteT] | None = None,
    ) -> results.ListResult[results.BillingOrderQuoteT]:
        """SoftLayer_Account::getQuotes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getQuotes/
        """
        return self.client.call(
            self.datatype,
            "getQuotes",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingOrderQuote],
        )

    def get_recent_events(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NotificationOccurrenceEventT] | None = None,
    ) -> results.ListResult[results.NotificationOccurrenceEventT]:
        """SoftLayer_Account::getRecentEvents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getRecentEvents/
        """
        return self.client.call(
            self.datatype,
            "getRecentEvents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NotificationOccurrenceEvent],
        )

    def get_referral_partner(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Account::getReferralPartner.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getReferralPartner/
        """
        return self.client.call(
            self.datatype,
            "getReferralPartner",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Account,
        )

    def get_referral_partner_commission_forecast(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerReferralPartnerCommissionT] | None = None,
    ) -> results.ListResult[results.ContainerReferralPartnerCommissionT]:
        """SoftLayer_Account::getReferralPartnerCommissionForecast.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getReferralPartnerCommissionForecast/
        """
        return self.client.call(
            self.datatype,
            "getReferralPartnerCommissionForecast",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerReferralPartnerCommission],
        )

    def get_referral_partner_commission_history(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerReferralPartnerCommissionT] | None = None,
    ) -> results.ListResult[results.ContainerReferralPartnerCommissionT]:
        """SoftLayer_Account::getReferralPartnerCommissionHistory.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getReferralPartnerCommissionHistory/
        """
        return self.client.call(
            self.datatype,
            "getReferralPartnerCommissionHistory",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerReferralPartnerCommission],
        )

    def get_referral_partner_commission_pending(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerReferralPartnerCommissionT] | None = None,
    ) -> results.ListResult[results.ContainerReferralPartnerCommissionT]:
        """SoftLayer_Account::getReferralPartnerCommissionPending.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getReferralPartnerCommissionPending/
        """
        return self.client.call(
            self.datatype,
            "getReferralPartnerCommissionPending",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerReferralPartnerCommission],
        )

    def get_referred_account_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Account::getReferredAccountFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getReferredAccountFlag/
        """
        return self.client.call(
            self.datatype, "getReferredAccountFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_referred_accounts(
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
        """SoftLayer_Account::getReferredAccounts.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getReferredAccounts/
        """
        return self.client.call(
            self.datatype,
            "getReferredAccounts",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Account],
        )

    def get_regulated_workloads(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LegalRegulatedWorkloadT] | None = None,
    ) -> results.ListResult[results.LegalRegulatedWorkloadT]:
        """SoftLayer_Account::getRegulatedWorkloads.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getRegulatedWorkloads/
        """
        return self.client.call(
            self.datatype,
            "getRegulatedWorkloads",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.LegalRegulatedWorkload],
        )

    def get_remote_management_command_requests(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentRemoteManagementCommandRequestT] | None = None,
    ) -> results.ListResult[results.HardwareComponentRemoteManagementCommandRequestT]:
        """SoftLayer_Account::getRemoteManagementCommandRequests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getRemoteManagementCommandRequests/
        """
        return self.client.call(
            self.datatype,
            "getRemoteManagementCommandRequests",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponentRemoteManagementCommandRequest],
        )

    def get_replication_events(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkStorageEventT] | None = None,
    ) -> results.ListResult[results.NetworkStorageEventT]:
        """SoftLayer_Account::getReplicationEvents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getReplicationEvents/
        """
        return self.client.call(
            self.datatype,
            "getReplicationEvents",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkStorageEvent],
        )

    def get_require_silent_ib_mid_user_creation(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Account::getRequireSilentIBMidUserCreation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getRequireSilentIBMidUserCreation/
        """
        return self.client.call(
            self.datatype,
            "getRequireSilentIBMidUserCreation",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_reserved_capacity_agreements(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountAgreementT] | None = None,
    ) -> results.ListResult[results.AccountAgreementT]:
        """SoftLayer_Account::getReservedCapacityAgreements.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getReservedCapacityAgreements/
        """
        return self.client.call(
            self.datatype,
            "getReservedCapacityAgreements",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountAgreement],
        )

    def get_reserved_capacity_groups(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualReservedCapacityGroupT] | None = None,
    ) -> results.ListResult[results.VirtualReservedCapacityGroupT]:
        """SoftLayer_Account::getReservedCapacityGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getReservedCapacityGroups/
        """
        return self.client.call(
            self.datatype,
            "getReservedCapacityGroups",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualReservedCapacityGroup],
        )

    def get_routers(
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
        """SoftLayer_Account::getRouters.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getRouters/
        """
        return self.client.call(
            self.datatype,
            "getRouters",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Hardware],
        )

    def get_saml_authentication(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountAuthenticationSamlT] | None = None,
    ) -> results.AccountAuthenticationSamlT | None:
        """SoftLayer_Account::getSamlAuthentication.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getSamlAuthentication/
        """
        return self.client.call(
            self.datatype,
            "getSamlAuthentication",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountAuthenticationSaml,
        )

    def get_secondary_domains(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.DnsSecondaryT] | None = None,
    ) -> results.ListResult[results.DnsSecondaryT]:
        """SoftLayer_Account::getSecondaryDomains.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getSecondaryDomains/
        """
        return self.client.call(
            self.datatype,
            "getSecondaryDomains",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.DnsSecondary],
        )

    def get_security_certificates(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SecurityCertificateT] | None = None,
    ) -> results.ListResult[results.SecurityCertificateT]:
        """SoftLayer_Account::getSecurityCertificates.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getSecurityCertificates/
        """
        return self.client.call(
            self.datatype,
            "getSecurityCertificates",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SecurityCertificate],
        )

    def get_security_groups(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkSecurityGroupT] | None = None,
    ) -> results.ListResult[results.NetworkSecurityGroupT]:
        """SoftLayer_Account::getSecurityGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getSecurityGroups/
        """
        return self.client.call(
            self.datatype,
            "getSecurityGroups",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSecurityGroup],
        )

    def get_security_level(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SecurityLevelT] | None = None,
    ) -> results.SecurityLevelT | None:
        """SoftLayer_Account::getSecurityLevel.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getSecurityLevel/
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

    def get_service_billing_items(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Account::getServiceBillingItems.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getServiceBillingItems/
        """
        return self.client.call(
            self.datatype,
            "getServiceBillingItems",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_shared_block_device_template_groups(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualGuestBlockDeviceTemplateGroupT] | None = None,
    ) -> results.ListResult[results.VirtualGuestBlockDeviceTemplateGroupT]:
        """SoftLayer_Account::getSharedBlockDeviceTemplateGroups.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getSharedBlockDeviceTemplateGroups/
        """
        return self.client.call(
            self.datatype,
            "getSharedBlockDeviceTemplateGroups",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuestBlockDeviceTemplateGroup],
        )

    def get_shipments(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountShipmentT] | None = None,
    ) -> results.ListResult[results.AccountShipmentT]:
        """SoftLayer_Account::getShipments.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getShipments/
        """
        return self.client.call(
            self.datatype,
            "getShipments",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountShipment],
        )

    def get_ssh_keys(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SecuritySshKeyT] | None = None,
    ) -> results.ListResult[results.SecuritySshKeyT]:
        """SoftLayer_Account::getSshKeys.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getSshKeys/
        """
        return self.client.call(
            self.datatype,
            "getSshKeys",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SecuritySshKey],
        )

    def get_ssl_vpn_users(
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
        """SoftLayer_Account::getSslVpnUsers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getSslVpnUsers/
        """
        return self.client.call(
            self.datatype,
            "getSslVpnUsers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserCustomer],
        )

    def get_standard_pool_virtual_guests(
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
        """SoftLayer_Account::getStandardPoolVirtualGuests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getStandardPoolVirtualGuests/
        """
        return self.client.call(
            self.datatype,
            "getStandardPoolVirtualGuests",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def get_subnets(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkSubnetT] | None = None,
    ) -> results.ListResult[results.NetworkSubnetT]:
        """SoftLayer_Account::getSubnets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getSubnets/
        """
        return self.client.call(
            self.datatype,
            "getSubnets",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSubnet],
        )

    def get_support_representatives(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserEmployeeT] | None = None,
    ) -> results.ListResult[results.UserEmployeeT]:
        """SoftLayer_Account::getSupportRepresentatives.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getSupportRepresentatives/
        """
        return self.client.call(
            self.datatype,
            "getSupportRepresentatives",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserEmployee],
        )

    def get_support_subscriptions(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.BillingItemT] | None = None,
    ) -> results.ListResult[results.BillingItemT]:
        """SoftLayer_Account::getSupportSubscriptions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getSupportSubscriptions/
        """
        return self.client.call(
            self.datatype,
            "getSupportSubscriptions",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.BillingItem],
        )

    def get_support_tier(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Account::getSupportTier.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getSupportTier/
        """
        return self.client.call(
            self.datatype, "getSupportTier", id=id, mask=mask, filter=filter, returns=str
        )

    def get_suppress_invoices_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Account::getSuppressInvoicesFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getSuppressInvoicesFlag/
        """
        return self.client.call(
            self.datatype, "getSuppressInvoicesFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_tags(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TagT] | None = None,
    ) -> results.ListResult[results.TagT]:
        """SoftLayer_Account::getTags.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getTags/
        """
        return self.client.call(
            self.datatype,
            "getTags",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Tag],
        )

    def get_tech_incubator_program_info(
        self,
        for_next_bill_cycle: bool | None = None,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerAccountDiscountProgramT] | None = None,
    ) -> results.ContainerAccountDiscountProgramT:
        """SoftLayer_Account::getTechIncubatorProgramInfo.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getTechIncubatorProgramInfo/
        """
        return self.client.call(
            self.datatype,
            "getTechIncubatorProgramInfo",
            *given(for_next_bill_cycle),
            mask=mask,
            into=into,
            returns=models.ContainerAccountDiscountProgram,
        )

    def get_test_account_attribute_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Account::getTestAccountAttributeFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getTestAccountAttributeFlag/
        """
        return self.client.call(
            self.datatype,
            "getTestAccountAttributeFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_third_party_policies_acceptance_status(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerPolicyAcceptanceT] | None = None,
    ) -> results.ListResult[results.ContainerPolicyAcceptanceT]:
        """SoftLayer_Account::getThirdPartyPoliciesAcceptanceStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getThirdPartyPoliciesAcceptanceStatus/
        """
        return self.client.call(
            self.datatype,
            "getThirdPartyPoliciesAcceptanceStatus",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerPolicyAcceptance],
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
        """SoftLayer_Account::getTickets.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getTickets/
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

    def get_tickets_closed_in_the_last_three_days(
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
        """SoftLayer_Account::getTicketsClosedInTheLastThreeDays.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getTicketsClosedInTheLastThreeDays/
        """
        return self.client.call(
            self.datatype,
            "getTicketsClosedInTheLastThreeDays",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Ticket],
        )

    def get_tickets_closed_today(
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
        """SoftLayer_Account::getTicketsClosedToday.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getTicketsClosedToday/
        """
        return self.client.call(
            self.datatype,
            "getTicketsClosedToday",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Ticket],
        )

    def get_upgrade_requests(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductUpgradeRequestT] | None = None,
    ) -> results.ListResult[results.ProductUpgradeRequestT]:
        """SoftLayer_Account::getUpgradeRequests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getUpgradeRequests/
        """
        return self.client.call(
            self.datatype,
            "getUpgradeRequests",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductUpgradeRequest],
        )

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
        """SoftLayer_Account::getUsers.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getUsers/
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

    def get_valid_security_certificate_entries(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SecurityCertificateEntryT] | None = None,
    ) -> results.ListResult[results.SecurityCertificateEntryT]:
        """SoftLayer_Account::getValidSecurityCertificateEntries.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getValidSecurityCertificateEntries/
        """
        return self.client.call(
            self.datatype,
            "getValidSecurityCertificateEntries",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SecurityCertificateEntry],
        )

    def get_valid_security_certificates(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SecurityCertificateT] | None = None,
    ) -> results.ListResult[results.SecurityCertificateT]:
        """SoftLayer_Account::getValidSecurityCertificates.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getValidSecurityCertificates/
        """
        return self.client.call(
            self.datatype,
            "getValidSecurityCertificates",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SecurityCertificate],
        )

    def get_virtual_dedicated_racks(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkBandwidthVersion1AllotmentT] | None = None,
    ) -> results.ListResult[results.NetworkBandwidthVersion1AllotmentT]:
        """SoftLayer_Account::getVirtualDedicatedRacks.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getVirtualDedicatedRacks/
        """
        return self.client.call(
            self.datatype,
            "getVirtualDedicatedRacks",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkBandwidthVersion1Allotment],
        )

    def get_virtual_disk_images(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualDiskImageT] | None = None,
    ) -> results.ListResult[results.VirtualDiskImageT]:
        """SoftLayer_Account::getVirtualDiskImages.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getVirtualDiskImages/
        """
        return self.client.call(
            self.datatype,
            "getVirtualDiskImages",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualDiskImage],
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
        """SoftLayer_Account::getVirtualGuests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getVirtualGuests/
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

    def get_virtual_guests_over_bandwidth_allocation(
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
        """SoftLayer_Account::getVirtualGuestsOverBandwidthAllocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getVirtualGuestsOverBandwidthAllocation/
        """
        return self.client.call(
            self.datatype,
            "getVirtualGuestsOverBandwidthAllocation",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def get_virtual_guests_projected_over_bandwidth_allocation(
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
        """SoftLayer_Account::getVirtualGuestsProjectedOverBandwidthAllocation.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getVirtualGuestsProjectedOverBandwidthAllocation/
        """
        return self.client.call(
            self.datatype,
            "getVirtualGuestsProjectedOverBandwidthAllocation",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def get_virtual_guests_with_cpanel(
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
        """SoftLayer_Account::getVirtualGuestsWithCpanel.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getVirtualGuestsWithCpanel/
        """
        return self.client.call(
            self.datatype,
            "getVirtualGuestsWithCpanel",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def get_virtual_guests_with_mcafee(
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
        """SoftLayer_Account::getVirtualGuestsWithMcafee.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getVirtualGuestsWithMcafee/
        """
        return self.client.call(
            self.datatype,
            "getVirtualGuestsWithMcafee",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def get_virtual_guests_with_mcafee_antivirus_redhat(
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
        """SoftLayer_Account::getVirtualGuestsWithMcafeeAntivirusRedhat.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getVirtualGuestsWithMcafeeAntivirusRedhat/
        """
        return self.client.call(
            self.datatype,
            "getVirtualGuestsWithMcafeeAntivirusRedhat",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def get_virtual_guests_with_mcafee_antivirus_windows(
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
        """SoftLayer_Account::getVirtualGuestsWithMcafeeAntivirusWindows.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getVirtualGuestsWithMcafeeAntivirusWindows/
        """
        return self.client.call(
            self.datatype,
            "getVirtualGuestsWithMcafeeAntivirusWindows",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def get_virtual_guests_with_mcafee_intrusion_detection_system(
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
        """SoftLayer_Account::getVirtualGuestsWithMcafeeIntrusionDetectionSystem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getVirtualGuestsWithMcafeeIntrusionDetectionSystem/
        """
        return self.client.call(
            self.datatype,
            "getVirtualGuestsWithMcafeeIntrusionDetectionSystem",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def get_virtual_guests_with_plesk(
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
        """SoftLayer_Account::getVirtualGuestsWithPlesk.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getVirtualGuestsWithPlesk/
        """
        return self.client.call(
            self.datatype,
            "getVirtualGuestsWithPlesk",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def get_virtual_guests_with_quantastor(
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
        """SoftLayer_Account::getVirtualGuestsWithQuantastor.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getVirtualGuestsWithQuantastor/
        """
        return self.client.call(
            self.datatype,
            "getVirtualGuestsWithQuantastor",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def get_virtual_guests_with_urchin(
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
        """SoftLayer_Account::getVirtualGuestsWithUrchin.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getVirtualGuestsWithUrchin/
        """
        return self.client.call(
            self.datatype,
            "getVirtualGuestsWithUrchin",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def get_virtual_private_rack(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkBandwidthVersion1AllotmentT] | None = None,
    ) -> results.NetworkBandwidthVersion1AllotmentT | None:
        """SoftLayer_Account::getVirtualPrivateRack.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getVirtualPrivateRack/
        """
        return self.client.call(
            self.datatype,
            "getVirtualPrivateRack",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkBandwidthVersion1Allotment,
        )

    def get_virtual_storage_archive_repositories(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualStorageRepositoryT] | None = None,
    ) -> results.ListResult[results.VirtualStorageRepositoryT]:
        """SoftLayer_Account::getVirtualStorageArchiveRepositories.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getVirtualStorageArchiveRepositories/
        """
        return self.client.call(
            self.datatype,
            "getVirtualStorageArchiveRepositories",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualStorageRepository],
        )

    def get_virtual_storage_public_repositories(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualStorageRepositoryT] | None = None,
    ) -> results.ListResult[results.VirtualStorageRepositoryT]:
        """SoftLayer_Account::getVirtualStoragePublicRepositories.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getVirtualStoragePublicRepositories/
        """
        return self.client.call(
            self.datatype,
            "getVirtualStoragePublicRepositories",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualStorageRepository],
        )

    def get_vm_ware_active_account_license_keys(
        self,
        *,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Account::getVmWareActiveAccountLicenseKeys.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getVmWareActiveAccountLicenseKeys/
        """
        return self.client.call(
            self.datatype,
            "getVmWareActiveAccountLicenseKeys",
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def get_vpc_virtual_guests(
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
        """SoftLayer_Account::getVpcVirtualGuests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getVpcVirtualGuests/
        """
        return self.client.call(
            self.datatype,
            "getVpcVirtualGuests",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualGuest],
        )

    def get_vpn_config_requires_vpn_manage_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_Account::getVpnConfigRequiresVPNManageFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getVpnConfigRequiresVPNManageFlag/
        """
        return self.client.call(
            self.datatype,
            "getVpnConfigRequiresVPNManageFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_windows_update_status(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerUtilityMicrosoftWindowsUpdateServicesStatusT] | None = None,
    ) -> results.ListResult[results.ContainerUtilityMicrosoftWindowsUpdateServicesStatusT]:
        """SoftLayer_Account::getWindowsUpdateStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getWindowsUpdateStatus/
        """
        return self.client.call(
            self.datatype,
            "getWindowsUpdateStatus",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerUtilityMicrosoftWindowsUpdateServicesStatus],
        )

    def has_attribute(self, attribute_type: str) -> bool:
        """SoftLayer_Account::hasAttribute.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/hasAttribute/
        """
        return self.client.call(self.datatype, "hasAttribute", attribute_type, returns=bool)

    def hourly_instance_limit(self) -> int:
        """SoftLayer_Account::hourlyInstanceLimit.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/hourlyInstanceLimit/
        """
        return self.client.call(self.datatype, "hourlyInstanceLimit", returns=int)

    def hourly_server_limit(self) -> int:
        """SoftLayer_Account::hourlyServerLimit.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/hourlyServerLimit/
        """
        return self.client.call(self.datatype, "hourlyServerLimit", returns=int)

    def initiate_payer_authentication(
        self,
        setup_information: models.BillingPaymentCardPayerAuthenticationSetupInformation,
        *,
        mask: MaskLike | None = None,
        into: type[results.BillingPaymentCardPayerAuthenticationSetupT] | None = None,
    ) -> results.BillingPaymentCardPayerAuthenticationSetupT:
        """SoftLayer_Account::initiatePayerAuthentication.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/initiatePayerAuthentication/
        """
        return self.client.call(
            self.datatype,
            "initiatePayerAuthentication",
            setup_information,
            mask=mask,
            into=into,
            returns=models.BillingPaymentCardPayerAuthenticationSetup,
        )

    def is_active_vmware_customer(self) -> bool:
        """SoftLayer_Account::isActiveVmwareCustomer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/isActiveVmwareCustomer/
        """
        return self.client.call(self.datatype, "isActiveVmwareCustomer", returns=bool)

    def is_eligible_for_local_currency_program(self) -> bool:
        """SoftLayer_Account::isEligibleForLocalCurrencyProgram.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/isEligibleForLocalCurrencyProgram/
        """
        return self.client.call(self.datatype, "isEligibleForLocalCurrencyProgram", returns=bool)

    def is_eligible_to_link_with_paas(self) -> bool:
        """SoftLayer_Account::isEligibleToLinkWithPaas.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/isEligibleToLinkWithPaas/
        """
        return self.client.call(self.datatype, "isEligibleToLinkWithPaas", returns=bool)

    def link_external_account(
        self, external_account_id: str, authorization_token: str, external_service_provider_key: str
    ) -> None:
        """SoftLayer_Account::linkExternalAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/linkExternalAccount/
        """
        self.client.call(
            self.datatype,
            "linkExternalAccount",
            external_account_id,
            authorization_token,
            external_service_provider_key,
        )

    def remove_alternate_credit_card(self) -> bool:
        """SoftLayer_Account::removeAlternateCreditCard.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/removeAlternateCreditCard/
        """
        return self.client.call(self.datatype, "removeAlternateCreditCard", returns=bool)

    def request_credit_card_change(
        self,
        request: models.BillingPaymentCardChangeRequest,
        vat_id: str,
        payment_role_name: str | None = None,
        only_change_nickname_flag: bool | None = None,
        *,
        mask: MaskLike | None = None,
        into: type[results.BillingPaymentCardChangeRequestT] | None = None,
    ) -> results.BillingPaymentCardChangeRequestT:
        """SoftLayer_Account::requestCreditCardChange.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/requestCreditCardChange/
        """
        return self.client.call(
            self.datatype,
            "requestCreditCardChange",
            request,
            vat_id,
            *given(payment_role_name, only_change_nickname_flag),
            mask=mask,
            into=into,
            returns=models.BillingPaymentCardChangeRequest,
        )

    def request_manual_payment(
        self,
        request: models.BillingPaymentCardManualPayment,
        *,
        mask: MaskLike | None = None,
        into: type[results.BillingPaymentCardManualPaymentT] | None = None,
    ) -> results.BillingPaymentCardManualPaymentT:
        """SoftLayer_Account::requestManualPayment.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/requestManualPayment/
        """
        return self.client.call(
            self.datatype,
            "requestManualPayment",
            request,
            mask=mask,
            into=into,
            returns=models.BillingPaymentCardManualPayment,
        )

    def request_manual_payment_using_credit_card_on_file(
        self,
        amount: str,
        pay_with_alternate_card_flag: bool | None = None,
        note: str | None = None,
        *,
        mask: MaskLike | None = None,
        into: type[results.BillingPaymentCardManualPaymentT] | None = None,
    ) -> results.BillingPaymentCardManualPaymentT:
        """SoftLayer_Account::requestManualPaymentUsingCreditCardOnFile.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/requestManualPaymentUsingCreditCardOnFile/
        """
        return self.client.call(
            self.datatype,
            "requestManualPaymentUsingCreditCardOnFile",
            amount,
            *given(pay_with_alternate_card_flag, note),
            mask=mask,
            into=into,
            returns=models.BillingPaymentCardManualPayment,
        )

    def save_internal_cost_recovery(
        self, cost_recovery_container: models.ContainerAccountInternalIbmCostRecovery
    ) -> None:
        """SoftLayer_Account::saveInternalCostRecovery.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/saveInternalCostRecovery/
        """
        self.client.call(self.datatype, "saveInternalCostRecovery", cost_recovery_container)

    def set_abuse_emails(self, emails: Sequence[str]) -> bool:
        """SoftLayer_Account::setAbuseEmails.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/setAbuseEmails/
        """
        return self.client.call(self.datatype, "setAbuseEmails", emails, returns=bool)

    def set_managed_pool_quantity(
        self, pool_key_name: str, backend_router: str, quantity: int
    ) -> int:
        """SoftLayer_Account::setManagedPoolQuantity.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/setManagedPoolQuantity/
        """
        return self.client.call(
            self.datatype,
            "setManagedPoolQuantity",
            pool_key_name,
            backend_router,
            quantity,
            returns=int,
        )

    def set_vlan_span(self, enabled: bool | None = None) -> bool:
        """SoftLayer_Account::setVlanSpan.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/setVlanSpan/
        """
        return self.client.call(self.datatype, "setVlanSpan", *given(enabled), returns=bool)

    def swap_credit_cards(self) -> bool:
        """SoftLayer_Account::swapCreditCards.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/swapCreditCards/
        """
        return self.client.call(self.datatype, "swapCreditCards", returns=bool)

    def sync_current_user_population_with_paas(self) -> None:
        """SoftLayer_Account::syncCurrentUserPopulationWithPaas.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/syncCurrentUserPopulationWithPaas/
        """
        self.client.call(self.datatype, "syncCurrentUserPopulationWithPaas")

    def update_vpn_users_for_resource(self, object_id: int, object_type: str) -> bool:
        """SoftLayer_Account::updateVpnUsersForResource.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/updateVpnUsersForResource/
        """
        return self.client.call(
            self.datatype, "updateVpnUsersForResource", object_id, object_type, returns=bool
        )

    def validate(
        self,
        account: models.Account,
        *,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Account::validate.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/validate/
        """
        return self.client.call(
            self.datatype,
            "validate",
            account,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def validate_manual_payment_amount(self, amount: str) -> bool:
        """SoftLayer_Account::validateManualPaymentAmount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/validateManualPaymentAmount/
        """
        return self.client.call(self.datatype, "validateManualPaymentAmount", amount, returns=bool)
