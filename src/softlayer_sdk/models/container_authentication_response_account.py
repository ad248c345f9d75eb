# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Authentication_Response_Account")
class ContainerAuthenticationResponseAccount(Entity):
    """SoftLayer_Container_Authentication_Response_Account.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Authentication_Response_Account/
    """

    account_company_name: str | None = local("accountCompanyName", "string")
    account_country: str | None = local("accountCountry", "string")
    account_id: int | None = local("accountId", "int")
    account_status_name: str | None = local("accountStatusName", "string")
    bluemix_account_id: str | None = local("bluemixAccountId", "string")
    create_date: datetime | None = local("createDate", "dateTime")
    default_account: bool | None = local("defaultAccount", "boolean")
    ip_address_check_required: bool | None = local("ipAddressCheckRequired", "boolean")
    is_master_user_flag: bool | None = local("isMasterUserFlag", "boolean")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    security_question_required: bool | None = local("securityQuestionRequired", "boolean")
    totp_external_authentication_required: bool | None = local(
        "totpExternalAuthenticationRequired", "boolean"
    )
    user_id: int | None = local("userId", "int")
    verisign_external_authentication_required: bool | None = local(
        "verisignExternalAuthenticationRequired", "boolean"
    )
