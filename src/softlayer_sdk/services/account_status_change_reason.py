# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class AccountStatusChangeReasonService(Service):
    """The methods of SoftLayer_Account_Status_Change_Reason.

    https://sldn.softlayer.com/reference/services/SoftLayer_Account_Status_Change_Reason/
    """

    datatype = "SoftLayer_Account_Status_Change_Reason"

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.AccountStatusChangeReason]:
        """SoftLayer_Account_Status_Change_Reason::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Status_Change_Reason/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.AccountStatusChangeReason],
        )

    def get_object(
        self, *, id: int | str | None = None, mask: MaskLike | None = None
    ) -> models.AccountStatusChangeReason:
        """SoftLayer_Account_Status_Change_Reason::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account_Status_Change_Reason/getObject/
        """
        return self.client.call(
            self.datatype, "getObject", id=id, mask=mask, returns=models.AccountStatusChangeReason
        )
