# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class ProductPackageServerOptionService(Service):
    """The methods of SoftLayer_Product_Package_Server_Option.

    https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Server_Option/
    """

    datatype = "SoftLayer_Product_Package_Server_Option"

    def get_all_options(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductPackageServerOptionT] | None = None,
    ) -> results.ListResult[results.ProductPackageServerOptionT]:
        """SoftLayer_Product_Package_Server_Option::getAllOptions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Server_Option/getAllOptions/
        """
        return self.client.call(
            self.datatype,
            "getAllOptions",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductPackageServerOption],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductPackageServerOptionT] | None = None,
    ) -> results.ProductPackageServerOptionT:
        """SoftLayer_Product_Package_Server_Option::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Server_Option/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductPackageServerOption,
        )

    def get_options(
        self,
        type: str,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductPackageServerOptionT] | None = None,
    ) -> results.ListResult[results.ProductPackageServerOptionT]:
        """SoftLayer_Product_Package_Server_Option::getOptions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Server_Option/getOptions/
        """
        return self.client.call(
            self.datatype,
            "getOptions",
            type,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ProductPackageServerOption],
        )
