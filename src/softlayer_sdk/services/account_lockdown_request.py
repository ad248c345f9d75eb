# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class AccountLockdownRequestService(Service):
    """The methods of SoftLayer_Account_Lockdown_Request.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Lockdown_Request/
    """

    datatype = "SoftLayer_Account_Lockdown_Request"

    def cancel_request(self, *, id: int | str | None = None) -> None:
        """SoftLayer_Account_Lockdown_Request::cancelRequest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Lockdown_Request/cancelRequest/
        """
        self.client.call(self.datatype, "cancelRequest", id=id)

    def disable_locked_account(
        self, disable_date: str, status_change_reason_key_name: str, *, id: int | str | None = None
    ) -> int:
        """SoftLayer_Account_Lockdown_Request::disableLockedAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Lockdown_Request/disableLockedAccount/
        """
        return self.client.call(
            self.datatype,
            "disableLockedAccount",
            disable_date,
            status_change_reason_key_name,
            id=id,
            returns=int,
        )

    def disconnect_compute(self, account_id: int, disconnect_date: str | None = None) -> int:
        """SoftLayer_Account_Lockdown_Request::disconnectCompute.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Lockdown_Request/disconnectCompute/
        """
        return self.client.call(
            self.datatype, "disconnectCompute", account_id, *given(disconnect_date), returns=int
        )

    def get_account_history(
        self,
        account_id: int,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.AccountLockdownRequestT] | None = None,
    ) -> results.ListResult[results.AccountLockdownRequestT]:
        """SoftLayer_Account_Lockdown_Request::getAccountHistory.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Lockdown_Request/getAccountHistory/
        """
        return self.client.call(
            self.datatype,
            "getAccountHistory",
            account_id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.AccountLockdownRequest],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountLockdownRequestT] | None = None,
    ) -> results.AccountLockdownRequestT:
        """SoftLayer_Account_Lockdown_Request::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Lockdown_Request/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.AccountLockdownRequest,
        )

    def reconnect_compute(
        self, reconnect_date: str | None = None, *, id: int | str | None = None
    ) -> int:
        """SoftLayer_Account_Lockdown_Request::reconnectCompute.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Lockdown_Request/reconnectCompute/
        """
        return self.client.call(
            self.datatype, "reconnectCompute", *given(reconnect_date), id=id, returns=int
        )
