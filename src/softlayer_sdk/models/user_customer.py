# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import counter, entity, local, relational
from softlayer_sdk.models.user_interface import UserInterface

if TYPE_CHECKING:
    from datetime import datetime

    from softlayer_sdk.models.account import Account
    from softlayer_sdk.models.container_user_authentication_token import (
        ContainerUserAuthenticationToken,
    )
    from softlayer_sdk.models.hardware import Hardware
    from softlayer_sdk.models.layout_profile import LayoutProfile
    from softlayer_sdk.models.locale import Locale
    from softlayer_sdk.models.locale_timezone import LocaleTimezone
    from softlayer_sdk.models.network_service_vpn_overrides import NetworkServiceVpnOverrides
    from softlayer_sdk.models.notification_subscriber import NotificationSubscriber
    from softlayer_sdk.models.notification_user_subscriber import NotificationUserSubscriber
    from softlayer_sdk.models.survey import Survey
    from softlayer_sdk.models.ticket import Ticket
    from softlayer_sdk.models.user_customer_access_authentication import (
        UserCustomerAccessAuthentication,
    )
    from softlayer_sdk.models.user_customer_additionalemail import UserCustomerAdditionalEmail
    from softlayer_sdk.models.user_customer_apiauthentication import UserCustomerApiAuthentication
    from softlayer_sdk.models.user_customer_customerpermission_permission import (
        UserCustomerCustomerPermissionPermission,
    )
    from softlayer_sdk.models.user_customer_link import UserCustomerLink
    from softlayer_sdk.models.user_customer_notification_hardware import (
        UserCustomerNotificationHardware,
    )
    from softlayer_sdk.models.user_customer_security_answer import UserCustomerSecurityAnswer
    from softlayer_sdk.models.user_customer_status import UserCustomerStatus
    from softlayer_sdk.models.user_external_binding import UserExternalBinding
    from softlayer_sdk.models.user_permission_action import UserPermissionAction
    from softlayer_sdk.models.user_permission_role import UserPermissionRole
    from softlayer_sdk.models.user_preference import UserPreference
    from softlayer_sdk.models.virtual_dedicatedhost import VirtualDedicatedHost
    from softlayer_sdk.models.virtual_guest import VirtualGuest


@entity("SoftLayer_User_Customer")
class UserCustomer(UserInterface):
    """SoftLayer_User_Customer.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_Customer/
    """

    account: Account | None = relational("account", "SoftLayer_Account")
    account_id: int = local("accountId", "int")
    action_count: int = counter("actionCount")
    actions: list[UserPermissionAction] = relational(
        "actions", "SoftLayer_User_Permission_Action", array=True
    )
    additional_email_count: int = counter("additionalEmailCount")
    additional_emails: list[UserCustomerAdditionalEmail] = relational(
        "additionalEmails", "SoftLayer_User_Customer_AdditionalEmail", array=True
    )
    address1: str | None = local("address1", "string")
    address2: str | None = local("address2", "string")
    aim: str | None = local("aim", "string")
    alternate_phone: str | None = local("alternatePhone", "string")
    api_authentication_key_count: int = counter("apiAuthenticationKeyCount")
    api_authentication_keys: list[UserCustomerApiAuthentication] = relational(
        "apiAuthenticationKeys", "SoftLayer_User_Customer_ApiAuthentication", array=True
    )
    authentication_token: ContainerUserAuthenticationToken | None = local(
        "authenticationToken", "SoftLayer_Container_User_Authentication_Token"
    )
    child_user_count: int = counter("childUserCount")
    child_users: list[UserCustomer] = relational(
        "childUsers", "SoftLayer_User_Customer", array=True
    )
    city: str | None = local("city", "string")
    closed_ticket_count: int = counter("closedTicketCount")
    closed_tickets: list[Ticket] = relational("closedTickets", "SoftLayer_Ticket", array=True)
    company_name: str | None = local("companyName", "string")
    country: str | None = local("country", "string")
    create_date: datetime | None = local("createDate", "dateTime")
    daylight_savings_time_flag: bool | None = local("daylightSavingsTimeFlag", "boolean")
    dedicated_host_count: int = counter("dedicatedHostCount")
    dedicated_hosts: list[VirtualDedicatedHost] = relational(
        "dedicatedHosts", "SoftLayer_Virtual_DedicatedHost", array=True
    )
    deny_all_resource_access_on_create_flag: bool | None = local(
        "denyAllResourceAccessOnCreateFlag", "boolean"
    )
    display_name: str | None = local("displayName", "string")
    email: str | None = local("email", "string")
    external_binding_count: int = counter("externalBindingCount")
    external_bindings: list[UserExternalBinding] = relational(
        "externalBindings", "SoftLayer_User_External_Binding", array=True
    )
    first_name: str | None = local("firstName", "string")
    forum_password_hash: str | None = local("forumPasswordHash", "string")
    hardware: list[Hardware] = relational("hardware", "SoftLayer_Hardware", array=True)
    hardware_count: int = counter("hardwareCount")
    hardware_notification_count: int = counter("hardwareNotificationCount")
    hardware_notifications: list[UserCustomerNotificationHardware] = relational(
        "hardwareNotifications", "SoftLayer_User_Customer_Notification_Hardware", array=True
    )
    has_acknowledged_support_policy_flag: bool | None = relational(
        "hasAcknowledgedSupportPolicyFlag", "boolean"
    )
    has_full_dedicated_host_access_flag: bool | None = relational(
        "hasFullDedicatedHostAccessFlag", "boolean"
    )
    has_full_hardware_access_flag: bool | None = relational("hasFullHardwareAccessFlag", "boolean")
    has_full_virtual_guest_access_flag: bool | None = relational(
        "hasFullVirtualGuestAccessFlag", "boolean"
    )
    iam_authorization_status: int | None = local("iamAuthorizationStatus", "int")
    iam_id: str | None = local("iamId", "string")
    ibm_id_link: UserCustomerLink | None = relational("ibmIdLink", "SoftLayer_User_Customer_Link")
    icq: str | None = local("icq", "string")
    id: int = local("id", "int")
    ip_address_restriction: str | None = local("ipAddressRestriction", "string")
    is_master_user_flag: bool | None = local("isMasterUserFlag", "boolean")
    last_name: str | None = local("lastName", "string")
    layout_profile_count: int = counter("layoutProfileCount")
    layout_profiles: list[LayoutProfile] = relational(
        "layoutProfiles", "SoftLayer_Layout_Profile", array=True
    )
    linked_account_integration_mode: str | None = local("linkedAccountIntegrationMode", "string")
    locale: Locale | None = relational("locale", "SoftLayer_Locale")
    locale_id: int | None = local("localeId", "int")
    login_attempt_count: int = counter("loginAttemptCount")
    login_attempts: list[UserCustomerAccessAuthentication] = relational(
        "loginAttempts", "SoftLayer_User_Customer_Access_Authentication", array=True
    )
    managed_by_federation_flag: bool | None = local("managedByFederationFlag", "boolean")
    managed_by_open_id_connect_flag: bool | None = local("managedByOpenIdConnectFlag", "boolean")
    minimum_password_life_hours: int | None = local("minimumPasswordLifeHours", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    msn: str | None = local("msn", "string")
    name_id: str | None = local("nameId", "string")
    notification_subscriber_count: int = counter("notificationSubscriberCount")
    notification_subscribers: list[NotificationSubscriber] = relational(
        "notificationSubscribers", "SoftLayer_Notification_Subscriber", array=True
    )
    office_phone: str | None = local("officePhone", "string")
    open_id_connect_user_name: str | None = local("openIdConnectUserName", "string")
    open_ticket_count: int = counter("openTicketCount")
    open_tickets: list[Ticket] = relational("openTickets", "SoftLayer_Ticket", array=True)
    override_count: int = counter("overrideCount")
    overrides: list[NetworkServiceVpnOverrides] = relational(
        "overrides", "SoftLayer_Network_Service_Vpn_Overrides", array=True
    )
    parent: UserCustomer | None = relational("parent", "SoftLayer_User_Customer")
    parent_id: int | None = local("parentId", "int")
    password_expire_date: datetime | None = local("passwordExpireDate", "dateTime")
    permission_check_like_master_user_flag: int | None = local(
        "permissionCheckLikeMasterUserFlag", "int"
    )
    permission_count: int = counter("permissionCount")
    permissions: list[UserCustomerCustomerPermissionPermission] = relational(
        "permissions", "SoftLayer_User_Customer_CustomerPermission_Permission", array=True
    )
    postal_code: str | None = local("postalCode", "string")
    pptp_vpn_allowed_flag: bool | None = local("pptpVpnAllowedFlag", "boolean")
    preference_count: int = counter("preferenceCount")
    preferences: list[UserPreference] = relational(
        "preferences", "SoftLayer_User_Preference", array=True
    )
    prevent_previous_passwords: int | None = local("preventPreviousPasswords", "int")
    role_count: int = counter("roleCount")
    roles: list[UserPermissionRole] = relational(
        "roles", "SoftLayer_User_Permission_Role", array=True
    )
    saved_id: str | None = local("savedId", "string")
    secondary_login_management_flag: bool | None = local("secondaryLoginManagementFlag", "boolean")
    secondary_login_required_flag: bool | None = local("secondaryLoginRequiredFlag", "boolean")
    secondary_password_modify_date: datetime | None = local(
        "secondaryPasswordModifyDate", "dateTime"
    )
    secondary_password_timeout_days: int | None = local("secondaryPasswordTimeoutDays", "int")
    security_answer_count: int = counter("securityAnswerCount")
    security_answers: list[UserCustomerSecurityAnswer] = relational(
        "securityAnswers", "SoftLayer_User_Customer_Security_Answer", array=True
    )
    sms: str | None = local("sms", "string")
    ssl_vpn_allowed_flag: bool | None = local("sslVpnAllowedFlag", "boolean")
    state: str | None = local("state", "string")
    status_date: datetime | None = local("statusDate", "dateTime")
    subscriber_count: int = counter("subscriberCount")
    subscribers: list[NotificationUserSubscriber] = relational(
        "subscribers", "SoftLayer_Notification_User_Subscriber", array=True
    )
    successful_login_count: int = counter("successfulLoginCount")
    successful_logins: list[UserCustomerAccessAuthentication] = relational(
        "successfulLogins", "SoftLayer_User_Customer_Access_Authentication", array=True
    )
    support_policy_acknowledgement_required_flag: int | None = relational(
        "supportPolicyAcknowledgementRequiredFlag", "int"
    )
    survey_count: int = counter("surveyCount")
    survey_required_flag: bool | None = relational("surveyRequiredFlag", "boolean")
    surveys: list[Survey] = relational("surveys", "SoftLayer_Survey", array=True)
    ticket_count: int = counter("ticketCount")
    tickets: list[Ticket] = relational("tickets", "SoftLayer_Ticket", array=True)
    timezone: LocaleTimezone | None = relational("timezone", "SoftLayer_Locale_Timezone")
    timezone_id: int | None = local("timezoneId", "int")
    unsuccessful_login_count: int = counter("unsuccessfulLoginCount")
    unsuccessful_logins: list[UserCustomerAccessAuthentication] = relational(
        "unsuccessfulLogins", "SoftLayer_User_Customer_Access_Authentication", array=True
    )
    user_link_count: int = counter("userLinkCount")
    user_links: list[UserCustomerLink] = relational(
        "userLinks", "SoftLayer_User_Customer_Link", array=True
    )
    user_status: UserCustomerStatus = relational("userStatus", "SoftLayer_User_Customer_Status")
    user_status_id: int = local("userStatusId", "int")
    username: str = local("username", "string")
    verification_code: str | None = local("verificationCode", "string")
    virtual_guest_count: int = counter("virtualGuestCount")
    virtual_guests: list[VirtualGuest] = relational(
        "virtualGuests", "SoftLayer_Virtual_Guest", array=True
    )
    vpn_manual_config: bool | None = local("vpnManualConfig", "boolean")
    yahoo: str | None = local("yahoo", "string")
