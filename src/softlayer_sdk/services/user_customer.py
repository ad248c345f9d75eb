# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class UserCustomerService(Service):
    """The methods of SoftLayer_User_Customer.

    https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/
    """

    datatype = "SoftLayer_User_Customer"

    def acknowledge_support_policy(self, *, id: int | str | None = None) -> None:
        """SoftLayer_User_Customer::acknowledgeSupportPolicy.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/acknowledgeSupportPolicy/
        """
        self.client.call(self.datatype, "acknowledgeSupportPolicy", id=id)

    def add_api_authentication_key(self, *, id: int | str | None = None) -> str:
        """SoftLayer_User_Customer::addApiAuthenticationKey.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/addApiAuthenticationKey/
        """
        return self.client.call(self.datatype, "addApiAuthenticationKey", id=id, returns=str)

    def add_bulk_dedicated_host_access(
        self, dedicated_host_ids: Sequence[int], *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_User_Customer::addBulkDedicatedHostAccess.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/addBulkDedicatedHostAccess/
        """
        return self.client.call(
            self.datatype, "addBulkDedicatedHostAccess", dedicated_host_ids, id=id, returns=bool
        )

    def add_bulk_hardware_access(
        self, hardware_ids: Sequence[int], *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_User_Customer::addBulkHardwareAccess.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/addBulkHardwareAccess/
        """
        return self.client.call(
            self.datatype, "addBulkHardwareAccess", hardware_ids, id=id, returns=bool
        )

    def add_bulk_portal_permission(
        self,
        permissions: Sequence[models.UserCustomerCustomerPermissionPermission],
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_User_Customer::addBulkPortalPermission.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/addBulkPortalPermission/
        """
        return self.client.call(
            self.datatype, "addBulkPortalPermission", permissions, id=id, returns=bool
        )

    def add_bulk_roles(
        self, roles: Sequence[models.UserPermissionRole], *, id: int | str | None = None
    ) -> None:
        """SoftLayer_User_Customer::addBulkRoles.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/addBulkRoles/
        """
        self.client.call(self.datatype, "addBulkRoles", roles, id=id)

    def add_bulk_virtual_guest_access(
        self, virtual_guest_ids: Sequence[int], *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_User_Customer::addBulkVirtualGuestAccess.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/addBulkVirtualGuestAccess/
        """
        return self.client.call(
            self.datatype, "addBulkVirtualGuestAccess", virtual_guest_ids, id=id, returns=bool
        )

    def add_dedicated_host_access(
        self, dedicated_host_id: int, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_User_Customer::addDedicatedHostAccess.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/addDedicatedHostAccess/
        """
        return self.client.call(
            self.datatype, "addDedicatedHostAccess", dedicated_host_id, id=id, returns=bool
        )

    def add_external_binding(
        self,
        external_binding: models.UserExternalBinding,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.UserCustomerExternalBindingT] | None = None,
    ) -> results.UserCustomerExternalBindingT:
        """SoftLayer_User_Customer::addExternalBinding.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/addExternalBinding/
        """
        return self.client.call(
            self.datatype,
            "addExternalBinding",
            external_binding,
            id=id,
            mask=mask,
            into=into,
            returns=models.UserCustomerExternalBinding,
        )

    def add_hardware_access(self, hardware_id: int, *, id: int | str | None = None) -> bool:
        """SoftLayer_User_Customer::addHardwareAccess.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/addHardwareAccess/
        """
        return self.client.call(
            self.datatype, "addHardwareAccess", hardware_id, id=id, returns=bool
        )

    def add_notification_subscriber(
        self, notification_key_name: str, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_User_Customer::addNotificationSubscriber.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/addNotificationSubscriber/
        """
        return self.client.call(
            self.datatype, "addNotificationSubscriber", notification_key_name, id=id, returns=bool
        )

    def add_portal_permission(
        self,
        permission: models.UserCustomerCustomerPermissionPermission,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_User_Customer::addPortalPermission.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/addPortalPermission/
        """
        return self.client.call(
            self.datatype, "addPortalPermission", permission, id=id, returns=bool
        )

    def add_role(self, role: models.UserPermissionRole, *, id: int | str | None = None) -> None:
        """SoftLayer_User_Customer::addRole.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/addRole/
        """
        self.client.call(self.datatype, "addRole", role, id=id)

    def add_virtual_guest_access(
        self, virtual_guest_id: int, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_User_Customer::addVirtualGuestAccess.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/addVirtualGuestAccess/
        """
        return self.client.call(
            self.datatype, "addVirtualGuestAccess", virtual_guest_id, id=id, returns=bool
        )

    def assign_new_parent_id(
        self,
        parent_id: int,
        cascade_permissions_flag: bool | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT:
        """SoftLayer_User_Customer::assignNewParentId.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/assignNewParentId/
        """
        return self.client.call(
            self.datatype,
            "assignNewParentId",
            parent_id,
            *given(cascade_permissions_flag),
            id=id,
            mask=mask,
            into=into,
            returns=models.UserCustomer,
        )

    def change_preference(
        self,
        preference_type_key_name: str,
        value: str,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserPreferenceT] | None = None,
    ) -> results.ListResult[results.UserPreferenceT]:
        """SoftLayer_User_Customer::changePreference.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/changePreference/
        """
        return self.client.call(
            self.datatype,
            "changePreference",
            preference_type_key_name,
            value,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserPreference],
        )

    def create_notification_subscriber(
        self,
        key_name: str | None = None,
        resource_table_id: int | None = None,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_User_Customer::createNotificationSubscriber.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/createNotificationSubscriber/
        """
        return self.client.call(
            self.datatype,
            "createNotificationSubscriber",
            *given(key_name, resource_table_id),
            id=id,
            returns=bool,
        )

    def create_object(
        self,
        template_object: models.UserCustomer,
        password: str | None,
        vpn_password: str | None,
        *,
        mask: MaskLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT:
        """SoftLayer_User_Customer::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            password,
            vpn_password,
            mask=mask,
            into=into,
            returns=models.UserCustomer,
        )

    def create_subscriber_delivery_methods(
        self,
        notification_key_name: str,
        delivery_method_key_names: Sequence[str],
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_User_Customer::createSubscriberDeliveryMethods.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/createSubscriberDeliveryMethods/
        """
        return self.client.call(
            self.datatype,
            "createSubscriberDeliveryMethods",
            notification_key_name,
            delivery_method_key_names,
            id=id,
            returns=bool,
        )

    def deactivate_notification_subscriber(
        self,
        key_name: str | None = None,
        resource_table_id: int | None = None,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_User_Customer::deactivateNotificationSubscriber.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/deactivateNotificationSubscriber/
        """
        return self.client.call(
            self.datatype,
            "deactivateNotificationSubscriber",
            *given(key_name, resource_table_id),
            id=id,
            returns=bool,
        )

    def edit_object(
        self, template_object: models.UserCustomer, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_User_Customer::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def edit_objects(self, template_objects: Sequence[models.UserCustomer]) -> bool:
        """SoftLayer_User_Customer::editObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/editObjects/
        """
        return self.client.call(self.datatype, "editObjects", template_objects, returns=bool)

    def find_user_preference(
        self,
        profile_name: str,
        container_keyname: str,
        preference_keyname: str,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LayoutProfileT] | None = None,
    ) -> results.ListResult[results.LayoutProfileT]:
        """SoftLayer_User_Customer::findUserPreference.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/findUserPreference/
        """
        return self.client.call(
            self.datatype,
            "findUserPreference",
            profile_name,
            container_keyname,
            preference_keyname,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.LayoutProfile],
        )

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_User_Customer::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getAccount/
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

    def get_actions(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserPermissionActionT] | None = None,
    ) -> results.ListResult[results.UserPermissionActionT]:
        """SoftLayer_User_Customer::getActions.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getActions/
        """
        return self.client.call(
            self.datatype,
            "getActions",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserPermissionAction],
        )

    def get_active_external_authentication_vendors(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerUserCustomerExternalBindingVendorT] | None = None,
    ) -> results.ListResult[results.ContainerUserCustomerExternalBindingVendorT]:
        """SoftLayer_User_Customer::getActiveExternalAuthenticationVendors.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getActiveExternalAuthenticationVendors/
        """
        return self.client.call(
            self.datatype,
            "getActiveExternalAuthenticationVendors",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerUserCustomerExternalBindingVendor],
        )

    def get_additional_emails(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserCustomerAdditionalEmailT] | None = None,
    ) -> results.ListResult[results.UserCustomerAdditionalEmailT]:
        """SoftLayer_User_Customer::getAdditionalEmails.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getAdditionalEmails/
        """
        return self.client.call(
            self.datatype,
            "getAdditionalEmails",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserCustomerAdditionalEmail],
        )

    def get_agent_impersonation_token(self, *, id: int | str | None = None) -> str:
        """SoftLayer_User_Customer::getAgentImpersonationToken.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getAgentImpersonationToken/
        """
        return self.client.call(self.datatype, "getAgentImpersonationToken", id=id, returns=str)

    def get_allowed_dedicated_host_ids(
        self,
        *,
        id: int | str | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[int]:
        """SoftLayer_User_Customer::getAllowedDedicatedHostIds.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getAllowedDedicatedHostIds/
        """
        return self.client.call(
            self.datatype,
            "getAllowedDedicatedHostIds",
            id=id,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[int],
        )

    def get_allowed_hardware_ids(
        self,
        *,
        id: int | str | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[int]:
        """SoftLayer_User_Customer::getAllowedHardwareIds.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getAllowedHardwareIds/
        """
        return self.client.call(
            self.datatype,
            "getAllowedHardwareIds",
            id=id,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[int],
        )

    def get_allowed_virtual_guest_ids(
        self,
        *,
        id: int | str | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[int]:
        """SoftLayer_User_Customer::getAllowedVirtualGuestIds.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getAllowedVirtualGuestIds/
        """
        return self.client.call(
            self.datatype,
            "getAllowedVirtualGuestIds",
            id=id,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[int],
        )

    def get_api_authentication_keys(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserCustomerApiAuthenticationT] | None = None,
    ) -> results.ListResult[results.UserCustomerApiAuthenticationT]:
        """SoftLayer_User_Customer::getApiAuthenticationKeys.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getApiAuthenticationKeys/
        """
        return self.client.call(
            self.datatype,
            "getApiAuthenticationKeys",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserCustomerApiAuthentication],
        )

    def get_authentication_token(
        self,
        token: models.ContainerUserAuthenticationToken | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ContainerUserAuthenticationTokenT] | None = None,
    ) -> results.ContainerUserAuthenticationTokenT:
        """SoftLayer_User_Customer::getAuthenticationToken.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getAuthenticationToken/
        """
        return self.client.call(
            self.datatype,
            "getAuthenticationToken",
            *given(token),
            id=id,
            mask=mask,
            into=into,
            returns=models.ContainerUserAuthenticationToken,
        )

    def get_child_users(
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
        """SoftLayer_User_Customer::getChildUsers.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getChildUsers/
        """
        return self.client.call(
            self.datatype,
            "getChildUsers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserCustomer],
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
        """SoftLayer_User_Customer::getClosedTickets.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getClosedTickets/
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
        """SoftLayer_User_Customer::getDedicatedHosts.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getDedicatedHosts/
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

    def get_default_account(
        self,
        provider_type: str,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_User_Customer::getDefaultAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getDefaultAccount/
        """
        return self.client.call(
            self.datatype,
            "getDefaultAccount",
            provider_type,
            id=id,
            mask=mask,
            into=into,
            returns=models.Account,
        )

    def get_external_bindings(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserExternalBindingT] | None = None,
    ) -> results.ListResult[results.UserExternalBindingT]:
        """SoftLayer_User_Customer::getExternalBindings.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getExternalBindings/
        """
        return self.client.call(
            self.datatype,
            "getExternalBindings",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserExternalBinding],
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
        """SoftLayer_User_Customer::getHardware.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getHardware/
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

    def get_hardware_count(self, *, id: int | str | None = None) -> int | None:
        """SoftLayer_User_Customer::getHardwareCount.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getHardwareCount/
        """
        return self.client.call(self.datatype, "getHardwareCount", id=id, returns=int)

    def get_hardware_notifications(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserCustomerNotificationHardwareT] | None = None,
    ) -> results.ListResult[results.UserCustomerNotificationHardwareT]:
        """SoftLayer_User_Customer::getHardwareNotifications.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getHardwareNotifications/
        """
        return self.client.call(
            self.datatype,
            "getHardwareNotifications",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserCustomerNotificationHardware],
        )

    def get_has_acknowledged_support_policy_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_User_Customer::getHasAcknowledgedSupportPolicyFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getHasAcknowledgedSupportPolicyFlag/
        """
        return self.client.call(
            self.datatype,
            "getHasAcknowledgedSupportPolicyFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_has_full_dedicated_host_access_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_User_Customer::getHasFullDedicatedHostAccessFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getHasFullDedicatedHostAccessFlag/
        """
        return self.client.call(
            self.datatype,
            "getHasFullDedicatedHostAccessFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_has_full_hardware_access_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_User_Customer::getHasFullHardwareAccessFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getHasFullHardwareAccessFlag/
        """
        return self.client.call(
            self.datatype,
            "getHasFullHardwareAccessFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_has_full_virtual_guest_access_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_User_Customer::getHasFullVirtualGuestAccessFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getHasFullVirtualGuestAccessFlag/
        """
        return self.client.call(
            self.datatype,
            "getHasFullVirtualGuestAccessFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=bool,
        )

    def get_ibm_id_link(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerLinkT] | None = None,
    ) -> results.UserCustomerLinkT | None:
        """SoftLayer_User_Customer::getIbmIdLink.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getIbmIdLink/
        """
        return self.client.call(
            self.datatype,
            "getIbmIdLink",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomerLink,
        )

    def get_impersonation_token(self, *, id: int | str | None = None) -> str:
        """SoftLayer_User_Customer::getImpersonationToken.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getImpersonationToken/
        """
        return self.client.call(self.datatype, "getImpersonationToken", id=id, returns=str)

    def get_layout_profiles(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LayoutProfileT] | None = None,
    ) -> results.ListResult[results.LayoutProfileT]:
        """SoftLayer_User_Customer::getLayoutProfiles.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getLayoutProfiles/
        """
        return self.client.call(
            self.datatype,
            "getLayoutProfiles",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.LayoutProfile],
        )

    def get_locale(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocaleT] | None = None,
    ) -> results.LocaleT | None:
        """SoftLayer_User_Customer::getLocale.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getLocale/
        """
        return self.client.call(
            self.datatype,
            "getLocale",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Locale,
        )

    def get_login_attempts(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserCustomerAccessAuthenticationT] | None = None,
    ) -> results.ListResult[results.UserCustomerAccessAuthenticationT]:
        """SoftLayer_User_Customer::getLoginAttempts.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getLoginAttempts/
        """
        return self.client.call(
            self.datatype,
            "getLoginAttempts",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserCustomerAccessAuthentication],
        )

    def get_login_token(
        self,
        request: models.ContainerAuthenticationRequestContract,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerAuthenticationResponseCommonT] | None = None,
    ) -> results.ContainerAuthenticationResponseCommonT:
        """SoftLayer_User_Customer::getLoginToken.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getLoginToken/
        """
        return self.client.call(
            self.datatype,
            "getLoginToken",
            request,
            mask=mask,
            into=into,
            returns=models.ContainerAuthenticationResponseCommon,
        )

    def get_mapped_accounts(
        self,
        provider_type: str,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.ListResult[results.AccountT]:
        """SoftLayer_User_Customer::getMappedAccounts.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getMappedAccounts/
        """
        return self.client.call(
            self.datatype,
            "getMappedAccounts",
            provider_type,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Account],
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
        """SoftLayer_User_Customer::getNotificationSubscribers.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getNotificationSubscribers/
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
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT:
        """SoftLayer_User_Customer::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomer,
        )

    def get_open_id_connect_migration_state(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ContainerUserCustomerOpenIdConnectMigrationStateT] | None = None,
    ) -> results.ContainerUserCustomerOpenIdConnectMigrationStateT:
        """SoftLayer_User_Customer::getOpenIdConnectMigrationState.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getOpenIdConnectMigrationState/
        """
        return self.client.call(
            self.datatype,
            "getOpenIdConnectMigrationState",
            id=id,
            mask=mask,
            into=into,
            returns=models.ContainerUserCustomerOpenIdConnectMigrationState,
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
        """SoftLayer_User_Customer::getOpenTickets.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getOpenTickets/
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

    def get_overrides(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkServiceVpnOverridesT] | None = None,
    ) -> results.ListResult[results.NetworkServiceVpnOverridesT]:
        """SoftLayer_User_Customer::getOverrides.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getOverrides/
        """
        return self.client.call(
            self.datatype,
            "getOverrides",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkServiceVpnOverrides],
        )

    def get_parent(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT | None:
        """SoftLayer_User_Customer::getParent.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getParent/
        """
        return self.client.call(
            self.datatype,
            "getParent",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomer,
        )

    def get_password_requirements(
        self,
        is_vpn: bool | None = None,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerUserCustomerPasswordSetT] | None = None,
    ) -> results.ContainerUserCustomerPasswordSetT:
        """SoftLayer_User_Customer::getPasswordRequirements.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getPasswordRequirements/
        """
        return self.client.call(
            self.datatype,
            "getPasswordRequirements",
            *given(is_vpn),
            mask=mask,
            into=into,
            returns=models.ContainerUserCustomerPasswordSet,
        )

    def get_permissions(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserCustomerCustomerPermissionPermissionT] | None = None,
    ) -> results.ListResult[results.UserCustomerCustomerPermissionPermissionT]:
        """SoftLayer_User_Customer::getPermissions.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getPermissions/
        """
        return self.client.call(
            self.datatype,
            "getPermissions",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserCustomerCustomerPermissionPermission],
        )

    def get_portal_login_token(
        self,
        username: str,
        password: str,
        security_question_id: int | None = None,
        security_question_answer: str | None = None,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerUserCustomerPortalTokenT] | None = None,
    ) -> results.ContainerUserCustomerPortalTokenT:
        """SoftLayer_User_Customer::getPortalLoginToken.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getPortalLoginToken/
        """
        return self.client.call(
            self.datatype,
            "getPortalLoginToken",
            username,
            password,
            *given(security_question_id, security_question_answer),
            mask=mask,
            into=into,
            returns=models.ContainerUserCustomerPortalToken,
        )

    def get_preference(
        self,
        preference_type_key_name: str,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.UserPreferenceT] | None = None,
    ) -> results.UserPreferenceT | None:
        """SoftLayer_User_Customer::getPreference.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getPreference/
        """
        return self.client.call(
            self.datatype,
            "getPreference",
            preference_type_key_name,
            id=id,
            mask=mask,
            into=into,
            returns=models.UserPreference,
        )

    def get_preference_types(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserPreferenceTypeT] | None = None,
    ) -> results.ListResult[results.UserPreferenceTypeT]:
        """SoftLayer_User_Customer::getPreferenceTypes.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getPreferenceTypes/
        """
        return self.client.call(
            self.datatype,
            "getPreferenceTypes",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserPreferenceType],
        )

    def get_preferences(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserPreferenceT] | None = None,
    ) -> results.ListResult[results.UserPreferenceT]:
        """SoftLayer_User_Customer::getPreferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getPreferences/
        """
        return self.client.call(
            self.datatype,
            "getPreferences",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserPreference],
        )

    def get_requirements_for_password_set(
        self,
        password_set: models.ContainerUserCustomerPasswordSet,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ContainerUserCustomerPasswordSetT] | None = None,
    ) -> results.ContainerUserCustomerPasswordSetT | None:
        """SoftLayer_User_Customer::getRequirementsForPasswordSet.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getRequirementsForPasswordSet/
        """
        return self.client.call(
            self.datatype,
            "getRequirementsForPasswordSet",
            password_set,
            id=id,
            mask=mask,
            into=into,
            returns=models.ContainerUserCustomerPasswordSet,
        )

    def get_roles(
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
        """SoftLayer_User_Customer::getRoles.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getRoles/
        """
        return self.client.call(
            self.datatype,
            "getRoles",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserPermissionRole],
        )

    def get_security_answers(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserCustomerSecurityAnswerT] | None = None,
    ) -> results.ListResult[results.UserCustomerSecurityAnswerT]:
        """SoftLayer_User_Customer::getSecurityAnswers.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getSecurityAnswers/
        """
        return self.client.call(
            self.datatype,
            "getSecurityAnswers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserCustomerSecurityAnswer],
        )

    def get_subscribers(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NotificationUserSubscriberT] | None = None,
    ) -> results.ListResult[results.NotificationUserSubscriberT]:
        """SoftLayer_User_Customer::getSubscribers.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getSubscribers/
        """
        return self.client.call(
            self.datatype,
            "getSubscribers",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NotificationUserSubscriber],
        )

    def get_successful_logins(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserCustomerAccessAuthenticationT] | None = None,
    ) -> results.ListResult[results.UserCustomerAccessAuthenticationT]:
        """SoftLayer_User_Customer::getSuccessfulLogins.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getSuccessfulLogins/
        """
        return self.client.call(
            self.datatype,
            "getSuccessfulLogins",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserCustomerAccessAuthentication],
        )

    def get_support_policy_acknowledgement_required_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_User_Customer::getSupportPolicyAcknowledgementRequiredFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getSupportPolicyAcknowledgementRequiredFlag/
        """
        return self.client.call(
            self.datatype,
            "getSupportPolicyAcknowledgementRequiredFlag",
            id=id,
            mask=mask,
            filter=filter,
            returns=int,
        )

    def get_support_policy_document(self, *, id: int | str | None = None) -> bytes:
        """SoftLayer_User_Customer::getSupportPolicyDocument.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getSupportPolicyDocument/
        """
        return self.client.call(self.datatype, "getSupportPolicyDocument", id=id, returns=bytes)

    def get_support_policy_name(self, *, id: int | str | None = None) -> str:
        """SoftLayer_User_Customer::getSupportPolicyName.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getSupportPolicyName/
        """
        return self.client.call(self.datatype, "getSupportPolicyName", id=id, returns=str)

    def get_supported_locales(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LocaleT] | None = None,
    ) -> results.ListResult[results.LocaleT]:
        """SoftLayer_User_Customer::getSupportedLocales.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getSupportedLocales/
        """
        return self.client.call(
            self.datatype,
            "getSupportedLocales",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Locale],
        )

    def get_survey_required_flag(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> bool | None:
        """SoftLayer_User_Customer::getSurveyRequiredFlag.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getSurveyRequiredFlag/
        """
        return self.client.call(
            self.datatype, "getSurveyRequiredFlag", id=id, mask=mask, filter=filter, returns=bool
        )

    def get_surveys(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SurveyT] | None = None,
    ) -> results.ListResult[results.SurveyT]:
        """SoftLayer_User_Customer::getSurveys.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getSurveys/
        """
        return self.client.call(
            self.datatype,
            "getSurveys",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Survey],
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
        """SoftLayer_User_Customer::getTickets.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getTickets/
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

    def get_timezone(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.LocaleTimezoneT] | None = None,
    ) -> results.LocaleTimezoneT | None:
        """SoftLayer_User_Customer::getTimezone.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getTimezone/
        """
        return self.client.call(
            self.datatype,
            "getTimezone",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.LocaleTimezone,
        )

    def get_unsuccessful_logins(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserCustomerAccessAuthenticationT] | None = None,
    ) -> results.ListResult[results.UserCustomerAccessAuthenticationT]:
        """SoftLayer_User_Customer::getUnsuccessfulLogins.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getUnsuccessfulLogins/
        """
        return self.client.call(
            self.datatype,
            "getUnsuccessfulLogins",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserCustomerAccessAuthentication],
        )

    def get_user_id_for_password_set(self, key: str) -> int | None:
        """SoftLayer_User_Customer::getUserIdForPasswordSet.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getUserIdForPasswordSet/
        """
        return self.client.call(self.datatype, "getUserIdForPasswordSet", key, returns=int)

    def get_user_links(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserCustomerLinkT] | None = None,
    ) -> results.ListResult[results.UserCustomerLinkT]:
        """SoftLayer_User_Customer::getUserLinks.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getUserLinks/
        """
        return self.client.call(
            self.datatype,
            "getUserLinks",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserCustomerLink],
        )

    def get_user_preferences(
        self,
        profile_name: str,
        container_keyname: str,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LayoutProfileT] | None = None,
    ) -> results.ListResult[results.LayoutProfileT]:
        """SoftLayer_User_Customer::getUserPreferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getUserPreferences/
        """
        return self.client.call(
            self.datatype,
            "getUserPreferences",
            profile_name,
            container_keyname,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.LayoutProfile],
        )

    def get_user_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerStatusT] | None = None,
    ) -> results.UserCustomerStatusT:
        """SoftLayer_User_Customer::getUserStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getUserStatus/
        """
        return self.client.call(
            self.datatype,
            "getUserStatus",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomerStatus,
        )

    def get_virtual_guest_count(self, *, id: int | str | None = None) -> int | None:
        """SoftLayer_User_Customer::getVirtualGuestCount.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getVirtualGuestCount/
        """
        return self.client.call(self.datatype, "getVirtualGuestCount", id=id, returns=int)

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
        """SoftLayer_User_Customer::getVirtualGuests.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/getVirtualGuests/
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

    def in_terminal_status(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_User_Customer::inTerminalStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/inTerminalStatus/
        """
        return self.client.call(self.datatype, "inTerminalStatus", id=id, returns=bool)

    def initiate_portal_password_change(self, username: str) -> bool:
        """SoftLayer_User_Customer::initiatePortalPasswordChange.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/initiatePortalPasswordChange/
        """
        return self.client.call(
            self.datatype, "initiatePortalPasswordChange", username, returns=bool
        )

    def initiate_portal_password_change_by_brand_agent(
        self, username: str, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_User_Customer::initiatePortalPasswordChangeByBrandAgent.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/initiatePortalPasswordChangeByBrandAgent/
        """
        return self.client.call(
            self.datatype, "initiatePortalPasswordChangeByBrandAgent", username, id=id, returns=bool
        )

    def invite_user_to_link_open_id_connect(
        self, provider_type: str, *, id: int | str | None = None
    ) -> None:
        """SoftLayer_User_Customer::inviteUserToLinkOpenIdConnect.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/inviteUserToLinkOpenIdConnect/
        """
        self.client.call(self.datatype, "inviteUserToLinkOpenIdConnect", provider_type, id=id)

    def is_master_user(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_User_Customer::isMasterUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/isMasterUser/
        """
        return self.client.call(self.datatype, "isMasterUser", id=id, returns=bool)

    def is_valid_portal_password(self, password: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_User_Customer::isValidPortalPassword.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/isValidPortalPassword/
        """
        return self.client.call(
            self.datatype, "isValidPortalPassword", password, id=id, returns=bool
        )

    def perform_external_authentication(
        self,
        authentication_container: models.ContainerUserCustomerExternalBinding,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerUserCustomerPortalTokenT] | None = None,
    ) -> results.ContainerUserCustomerPortalTokenT:
        """SoftLayer_User_Customer::performExternalAuthentication.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/performExternalAuthentication/
        """
        return self.client.call(
            self.datatype,
            "performExternalAuthentication",
            authentication_container,
            mask=mask,
            into=into,
            returns=models.ContainerUserCustomerPortalToken,
        )

    def process_password_set_request(
        self,
        password_set: models.ContainerUserCustomerPasswordSet,
        authentication_container: models.ContainerUserCustomerExternalBinding | None = None,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_User_Customer::processPasswordSetRequest.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/processPasswordSetRequest/
        """
        return self.client.call(
            self.datatype,
            "processPasswordSetRequest",
            password_set,
            *given(authentication_container),
            id=id,
            returns=bool,
        )

    def remove_all_dedicated_host_access_for_this_user(
        self, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_User_Customer::removeAllDedicatedHostAccessForThisUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/removeAllDedicatedHostAccessForThisUser/
        """
        return self.client.call(
            self.datatype, "removeAllDedicatedHostAccessForThisUser", id=id, returns=bool
        )

    def remove_all_hardware_access_for_this_user(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_User_Customer::removeAllHardwareAccessForThisUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/removeAllHardwareAccessForThisUser/
        """
        return self.client.call(
            self.datatype, "removeAllHardwareAccessForThisUser", id=id, returns=bool
        )

    def remove_all_virtual_access_for_this_user(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_User_Customer::removeAllVirtualAccessForThisUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/removeAllVirtualAccessForThisUser/
        """
        return self.client.call(
            self.datatype, "removeAllVirtualAccessForThisUser", id=id, returns=bool
        )

    def remove_api_authentication_key(self, key_id: int | None = None) -> bool:
        """SoftLayer_User_Customer::removeApiAuthenticationKey.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/removeApiAuthenticationKey/
        """
        return self.client.call(
            self.datatype, "removeApiAuthenticationKey", *given(key_id), returns=bool
        )

    def remove_bulk_dedicated_host_access(
        self, dedicated_host_ids: Sequence[int], *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_User_Customer::removeBulkDedicatedHostAccess.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/removeBulkDedicatedHostAccess/
        """
        return self.client.call(
            self.datatype, "removeBulkDedicatedHostAccess", dedicated_host_ids, id=id, returns=bool
        )

    def remove_bulk_hardware_access(
        self, hardware_ids: Sequence[int], *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_User_Customer::removeBulkHardwareAccess.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/removeBulkHardwareAccess/
        """
        return self.client.call(
            self.datatype, "removeBulkHardwareAccess", hardware_ids, id=id, returns=bool
        )

    def remove_bulk_portal_permission(
        self,
        permissions: Sequence[models.UserCustomerCustomerPermissionPermission],
        cascade_permissions_flag: bool | None = None,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_User_Customer::removeBulkPortalPermission.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/removeBulkPortalPermission/
        """
        return self.client.call(
            self.datatype,
            "removeBulkPortalPermission",
            permissions,
            *given(cascade_permissions_flag),
            id=id,
            returns=bool,
        )

    def remove_bulk_roles(
        self, roles: Sequence[models.UserPermissionRole], *, id: int | str | None = None
    ) -> None:
        """SoftLayer_User_Customer::removeBulkRoles.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/removeBulkRoles/
        """
        self.client.call(self.datatype, "removeBulkRoles", roles, id=id)

    def remove_bulk_virtual_guest_access(
        self, virtual_guest_ids: Sequence[int], *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_User_Customer::removeBulkVirtualGuestAccess.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/removeBulkVirtualGuestAccess/
        """
        return self.client.call(
            self.datatype, "removeBulkVirtualGuestAccess", virtual_guest_ids, id=id, returns=bool
        )

    def remove_dedicated_host_access(
        self, dedicated_host_id: int, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_User_Customer::removeDedicatedHostAccess.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/removeDedicatedHostAccess/
        """
        return self.client.call(
            self.datatype, "removeDedicatedHostAccess", dedicated_host_id, id=id, returns=bool
        )

    def remove_external_binding(
        self, external_binding: models.UserExternalBinding, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_User_Customer::removeExternalBinding.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/removeExternalBinding/
        """
        return self.client.call(
            self.datatype, "removeExternalBinding", external_binding, id=id, returns=bool
        )

    def remove_hardware_access(self, hardware_id: int, *, id: int | str | None = None) -> bool:
        """SoftLayer_User_Customer::removeHardwareAccess.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/removeHardwareAccess/
        """
        return self.client.call(
            self.datatype, "removeHardwareAccess", hardware_id, id=id, returns=bool
        )

    def remove_portal_permission(
        self,
        permission: models.UserCustomerCustomerPermissionPermission,
        cascade_permissions_flag: bool | None = None,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_User_Customer::removePortalPermission.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/removePortalPermission/
        """
        return self.client.call(
            self.datatype,
            "removePortalPermission",
            permission,
            *given(cascade_permissions_flag),
            id=id,
            returns=bool,
        )

    def remove_role(self, role: models.UserPermissionRole, *, id: int | str | None = None) -> None:
        """SoftLayer_User_Customer::removeRole.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/removeRole/
        """
        self.client.call(self.datatype, "removeRole", role, id=id)

    def remove_security_answers(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_User_Customer::removeSecurityAnswers.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/removeSecurityAnswers/
        """
        return self.client.call(self.datatype, "removeSecurityAnswers", id=id, returns=bool)

    def remove_virtual_guest_access(
        self, virtual_guest_id: int, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_User_Customer::removeVirtualGuestAccess.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/removeVirtualGuestAccess/
        """
        return self.client.call(
            self.datatype, "removeVirtualGuestAccess", virtual_guest_id, id=id, returns=bool
        )

    def reset_open_id_connect_link(
        self,
        provider_type: str,
        new_ibm_id_username: str,
        remove_security_settings: bool | None = None,
        *,
        id: int | str | None = None,
    ) -> None:
        """SoftLayer_User_Customer::resetOpenIdConnectLink.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/resetOpenIdConnectLink/
        """
        self.client.call(
            self.datatype,
            "resetOpenIdConnectLink",
            provider_type,
            new_ibm_id_username,
            *given(remove_security_settings),
            id=id,
        )

    def reset_open_id_connect_link_unified_user_management_mode(
        self,
        provider_type: str,
        new_ibm_id_username: str,
        remove_security_settings: bool | None = None,
        *,
        id: int | str | None = None,
    ) -> None:
        """SoftLayer_User_Customer::resetOpenIdConnectLinkUnifiedUserManagementMode.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/resetOpenIdConnectLinkUnifiedUserManagementMode/
        """
        self.client.call(
            self.datatype,
            "resetOpenIdConnectLinkUnifiedUserManagementMode",
            provider_type,
            new_ibm_id_username,
            *given(remove_security_settings),
            id=id,
        )

    def saml_authenticate(
        self,
        account_id: str,
        saml_response: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerUserCustomerPortalTokenT] | None = None,
    ) -> results.ContainerUserCustomerPortalTokenT:
        """SoftLayer_User_Customer::samlAuthenticate.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/samlAuthenticate/
        """
        return self.client.call(
            self.datatype,
            "samlAuthenticate",
            account_id,
            saml_response,
            mask=mask,
            into=into,
            returns=models.ContainerUserCustomerPortalToken,
        )

    def saml_begin_authentication(self, account_id: int) -> str:
        """SoftLayer_User_Customer::samlBeginAuthentication.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/samlBeginAuthentication/
        """
        return self.client.call(self.datatype, "samlBeginAuthentication", account_id, returns=str)

    def saml_begin_logout(self, *, id: int | str | None = None) -> str:
        """SoftLayer_User_Customer::samlBeginLogout.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/samlBeginLogout/
        """
        return self.client.call(self.datatype, "samlBeginLogout", id=id, returns=str)

    def saml_logout(self, saml_response: str, *, id: int | str | None = None) -> None:
        """SoftLayer_User_Customer::samlLogout.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/samlLogout/
        """
        self.client.call(self.datatype, "samlLogout", saml_response, id=id)

    def self_password_change(
        self, current_password: str, new_password: str, *, id: int | str | None = None
    ) -> None:
        """SoftLayer_User_Customer::selfPasswordChange.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/selfPasswordChange/
        """
        self.client.call(self.datatype, "selfPasswordChange", current_password, new_password, id=id)

    def set_default_account(
        self,
        provider_type: str,
        account_id: int | None = None,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT:
        """SoftLayer_User_Customer::setDefaultAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/setDefaultAccount/
        """
        return self.client.call(
            self.datatype,
            "setDefaultAccount",
            provider_type,
            *given(account_id),
            id=id,
            mask=mask,
            into=into,
            returns=models.Account,
        )

    def silently_migrate_user_open_id_connect(
        self, provider_type: str, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_User_Customer::silentlyMigrateUserOpenIdConnect.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/silentlyMigrateUserOpenIdConnect/
        """
        return self.client.call(
            self.datatype, "silentlyMigrateUserOpenIdConnect", provider_type, id=id, returns=bool
        )

    def turn_off_master_user_permission_check_mode(self, *, id: int | str | None = None) -> None:
        """SoftLayer_User_Customer::turnOffMasterUserPermissionCheckMode.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/turnOffMasterUserPermissionCheckMode/
        """
        self.client.call(self.datatype, "turnOffMasterUserPermissionCheckMode", id=id)

    def turn_on_master_user_permission_check_mode(self, *, id: int | str | None = None) -> None:
        """SoftLayer_User_Customer::turnOnMasterUserPermissionCheckMode.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/turnOnMasterUserPermissionCheckMode/
        """
        self.client.call(self.datatype, "turnOnMasterUserPermissionCheckMode", id=id)

    def update_notification_subscriber(
        self, notification_key_name: str, active: int, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_User_Customer::updateNotificationSubscriber.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/updateNotificationSubscriber/
        """
        return self.client.call(
            self.datatype,
            "updateNotificationSubscriber",
            notification_key_name,
            active,
            id=id,
            returns=bool,
        )

    def update_security_answers(
        self,
        questions: Sequence[models.UserSecurityQuestion],
        answers: Sequence[str],
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_User_Customer::updateSecurityAnswers.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/updateSecurityAnswers/
        """
        return self.client.call(
            self.datatype, "updateSecurityAnswers", questions, answers, id=id, returns=bool
        )

    def update_subscriber_delivery_method(
        self,
        notification_key_name: str,
        delivery_method_key_names: Sequence[str],
        active: int,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_User_Customer::updateSubscriberDeliveryMethod.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/updateSubscriberDeliveryMethod/
        """
        return self.client.call(
            self.datatype,
            "updateSubscriberDeliveryMethod",
            notification_key_name,
            delivery_method_key_names,
            active,
            id=id,
            returns=bool,
        )

    def update_vpn_password(self, password: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_User_Customer::updateVpnPassword.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/updateVpnPassword/
        """
        return self.client.call(self.datatype, "updateVpnPassword", password, id=id, returns=bool)

    def update_vpn_user(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_User_Customer::updateVpnUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/updateVpnUser/
        """
        return self.client.call(self.datatype, "updateVpnUser", id=id, returns=bool)

    def validate_authentication_token(
        self,
        authentication_token: models.ContainerUserAuthenticationToken,
        *,
        mask: MaskLike | None = None,
        into: type[results.ContainerUserCustomerPortalTokenT] | None = None,
    ) -> results.ContainerUserCustomerPortalTokenT:
        """SoftLayer_User_Customer::validateAuthenticationToken.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer/validateAuthenticationToken/
        """
        return self.client.call(
            self.datatype,
            "validateAuthenticationToken",
            authentication_token,
            mask=mask,
            into=into,
            returns=models.ContainerUserCustomerPortalToken,
        )
