# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class UserExternalBindingVendorService(Service):
    """The methods of SoftLayer_User_External_Binding_Vendor.

    https://sldn.softlayer.com/reference/services/SoftLayer_User_External_Binding_Vendor/
    """

    datatype = "SoftLayer_User_External_Binding_Vendor"

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.UserExternalBindingVendorT] | None = None,
    ) -> results.ListResult[results.UserExternalBindingVendorT]:
        """SoftLayer_User_External_Binding_Vendor::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_External_Binding_Vendor/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.UserExternalBindingVendor],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserExternalBindingVendorT] | None = None,
    ) -> results.UserExternalBindingVendorT:
        """SoftLayer_User_External_Binding_Vendor::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_External_Binding_Vendor/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserExternalBindingVendor,
        )
