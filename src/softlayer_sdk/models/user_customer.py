# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import counter, entity, local, relational
from softlayer_sdk.models.user_interface import UserInterface


@entity("SoftLayer_User_Customer")
class UserCustomer(UserInterface):
    """SoftLayer_User_Customer.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_User_Customer/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int = local("accountId", "int")
    action_count: int = counter("actionCount")
    actions: list[models.UserPermissionAction] = relational(
        "actions", "SoftLayer_User_Permission_Action", array=True
    )
    additional_email_count: int = counter("additionalEmailCount")
    additional_emails: list[models.UserCustomerAdditionalEmail] = relational(
        "additionalEmails", "SoftLayer_User_Customer_AdditionalEmail", array=True
    )
    address1: str | None = local("address1", "string")
    address2: str | None = local("address2", "string")
    aim: str | None = local("aim", "string")
    alternate_phone: str | None = local("alternatePhone", "string")
    api_authentication_key_count: int = counter("apiAuthenticationKeyCount")
    api_authentication_keys: list[models.UserCustomerApiAuthentication] = relational(
        "apiAuthenticationKeys", "SoftLayer_User_Customer_ApiAuthentication", array=True
    )
    authentication_token: models.ContainerUserAuthenticationToken | None = local(
        "authenticationToken", "SoftLayer_Container_User_Authentication_Token"
    )
    child_user_count: int = counter("childUserCount")
    child_users: list[models.UserCustomer] = relational(
        "childUsers", "SoftLayer_User_Customer", array=True
    )
    city: str | None = local("city", "string")
    closed_ticket_count: int = counter("closedTicketCount")
    closed_tickets: list[models.Ticket] = relational(
        "closedTickets", "SoftLayer_Ticket", array=True
    )
    company_name: str | None = local("companyName", "string")
    country: str | None = local("country", "string")
    create_date: datetime | None = local("createDate", "dateTime")
    daylight_savings_time_flag: bool | None = local("daylightSavingsTimeFlag", "boolean")
    dedicated_host_count: int = counter("dedicatedHostCount")
    dedicated_hosts: list[models.VirtualDedicatedHost] = relational(
        "dedicatedHosts", "SoftLayer_Virtual_DedicatedHost", array=True
    )
    deny_all_resource_access_on_create_flag: bool | None = local(
        "denyAllResourceAccessOnCreateFlag", "boolean"
    )
    display_name: str | None = local("displayName", "string")
    email: str | None = local("email", "string")
    external_binding_count: int = counter("externalBindingCount")
    external_bindings: list[models.UserExternalBinding] = relational(
        "externalBindings", "SoftLayer_User_External_Binding", array=True
    )
    first_name: str | None = local("firstName", "string")
    forum_password_hash: str | None = local("forumPasswordHash", "string")
    hardware: list[models.Hardware] = relational("hardware", "SoftLayer_Hardware", array=True)
    hardware_count: int = counter("hardwareCount")
    hardware_notification_count: int = counter("hardwareNotificationCount")
    hardware_notifications: list[models.UserCustomerNotificationHardware] = relational(
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
    ibm_id_link: models.UserCustomerLink | None = relational(
        "ibmIdLink", "SoftLayer_User_Customer_Link"
    )
    icq: str | None = local("icq", "string")
    id: int = local("id", "int")
    ip_address_restriction: str | None = local("ipAddressRestriction", "string")
    is_master_user_flag: bool | None = local("isMasterUserFlag", "boolean")
    last_name: str | None = local("lastName", "string")
    layout_profile_count: int = counter("layoutProfileCount")
    layout_profiles: list[models.LayoutProfile] = relational(
        "layoutProfiles", "SoftLayer_Layout_Profile", array=True
    )
    linked_account_integration_mode: str | None = local("linkedAccountIntegrationMode", "string")
    locale: models.Locale | None = relational("locale", "SoftLayer_Locale")
    locale_id: int | None = local("localeId", "int")
    login_attempt_count: int = counter("loginAttemptCount")
    login_attempts: list[models.UserCustomerAccessAuthentication] = relational(
        "loginAttempts", "SoftLayer_User_Customer_Access_Authentication", array=True
    )
    managed_by_federation_flag: bool | None = local("managedByFederationFlag", "boolean")
    managed_by_open_id_connect_flag: bool | None = local("managedByOpenIdConnectFlag", "boolean")
    minimum_password_life_hours: int | None = local("minimumPasswordLifeHours", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    msn: str | None = local("msn", "string")
    name_id: str | None = local("nameId", "string")
    notification_subscriber_count: int = counter("notificationSubscriberCount")
    notification_subscribers: list[models.NotificationSubscriber] = relational(
        "notificationSubscribers", "SoftLayer_Notification_Subscriber", array=True
    )
    office_phone: str | None = local("officePhone", "string")
    open_id_connect_user_name: str | None = local("openIdConnectUserName", "string")
    open_ticket_count: int = counter("openTicketCount")
    open_tickets: list[models.Ticket] = relational("openTickets", "SoftLayer_Ticket", array=True)
    override_count: int = counter("overrideCount")
    overrides: list[models.NetworkServiceVpnOverrides] = relational(
        "overrides", "SoftLayer_Network_Service_Vpn_Overrides", array=True
    )
    parent: models.UserCustomer | None = relational("parent", "SoftLayer_User_Customer")
    parent_id: int | None = local("parentId", "int")
    password_expire_date: datetime | None = local("passwordExpireDate", "dateTime")
    permission_check_like_master_user_flag: int | None = local(
        "permissionCheckLikeMasterUserFlag", "int"
    )
    permission_count: int = counter("permissionCount")
    permissions: list[models.UserCustomerCustomerPermissionPermission] = relational(
        "permissions", "SoftLayer_User_Customer_CustomerPermission_Permission", array=True
    )
    postal_code: str | None = local("postalCode", "string")
    pptp_vpn_allowed_flag: bool | None = local("pptpVpnAllowedFlag", "boolean")
    preference_count: int = counter("preferenceCount")
    preferences: list[models.UserPreference] = relational(
        "preferences", "SoftLayer_User_Preference", array=True
    )
    prevent_previous_passwords: int | None = local("preventPreviousPasswords", "int")
    role_count: int = counter("roleCount")
    roles: list[models.UserPermissionRole] = relational(
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
    security_answers: list[models.UserCustomerSecurityAnswer] = relational(
        "securityAnswers", "SoftLayer_User_Customer_Security_Answer", array=True
    )
    sms: str | None = local("sms", "string")
    ssl_vpn_allowed_flag: bool | None = local("sslVpnAllowedFlag", "boolean")
    state: str | None = local("state", "string")
    status_date: datetime | None = local("statusDate", "dateTime")
    subscriber_count: int = counter("subscriberCount")
    subscribers: list[models.NotificationUserSubscriber] = relational(
        "subscribers", "SoftLayer_Notification_User_Subscriber", array=True
    )
    successful_login_count: int = counter("successfulLoginCount")
    successful_logins: list[models.UserCustomerAccessAuthentication] = relational(
        "successfulLogins", "SoftLayer_User_Customer_Access_Authentication", array=True
    )
    support_policy_acknowledgement_required_flag: int | None = relational(
        "supportPolicyAcknowledgementRequiredFlag", "int"
    )
    survey_count: int = counter("surveyCount")
    survey_required_flag: bool | None = relational("surveyRequiredFlag", "boolean")
    surveys: list[models.Survey] = relational("surveys", "SoftLayer_Survey", array=True)
    ticket_count: int = counter("ticketCount")
    tickets: list[models.Ticket] = relational("tickets", "SoftLayer_Ticket", array=True)
    timezone: models.LocaleTimezone | None = relational("timezone", "SoftLayer_Locale_Timezone")
    timezone_id: int | None = local("timezoneId", "int")
    unsuccessful_login_count: int = counter("unsuccessfulLoginCount")
    unsuccessful_logins: list[models.UserCustomerAccessAuthentication] = relational(
        "unsuccessfulLogins", "SoftLayer_User_Customer_Access_Authentication", array=True
    )
    user_link_count: int = counter("userLinkCount")
    user_links: list[models.UserCustomerLink] = relational(
        "userLinks", "SoftLayer_User_Customer_Link", array=True
    )
    user_status: models.UserCustomerStatus = relational(
        "userStatus", "SoftLayer_User_Customer_Status"
    )
    user_status_id: int = local("userStatusId", "int")
    username: str = local("username", "string")
    verification_code: str | None = local("verificationCode", "string")
    virtual_guest_count: int = counter("virtualGuestCount")
    virtual_guests: list[models.VirtualGuest] = relational(
        "virtualGuests", "SoftLayer_Virtual_Guest", array=True
    )
    vpn_manual_config: bool | None = local("vpnManualConfig", "boolean")
    yahoo: str | None = local("yahoo", "string")
