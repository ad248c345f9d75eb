# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_User_Customer_OpenIdConnect_MigrationState")
class ContainerUserCustomerOpenIdConnectMigrationState(Entity):
    """SoftLayer_Container_User_Customer_OpenIdConnect_MigrationState.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_User_Customer_OpenIdConnect_MigrationState/
    """

    days_to_grace_period_end: int | None = local("daysToGracePeriodEnd", "int")
    email_already_used_for_invitation_to_account: bool | None = local(
        "emailAlreadyUsedForInvitationToAccount", "boolean"
    )
    email_already_used_for_link_to_account: bool | None = local(
        "emailAlreadyUsedForLinkToAccount", "boolean"
    )
    existing_invitation_open_id_connect_name: str | None = local(
        "existingInvitationOpenIdConnectName", "string"
    )
    is_account_open_id_connect_authenticated: bool | None = local(
        "isAccountOpenIdConnectAuthenticated", "boolean"
    )
