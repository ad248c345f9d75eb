# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class ProductPackageServerService(Service):
    """The methods of SoftLayer_Product_Package_Server.

    https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Server/
    """

    datatype = "SoftLayer_Product_Package_Server"

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ProductPackageServerT] | None = None,
    ) -> results.ListResult[results.ProductPackageServerT]:
        """SoftLayer_Product_Package_Server::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Server/getAllObjects/
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
            returns=list[models.ProductPackageServer],
        )

    def get_catalog(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductCatalogT] | None = None,
    ) -> results.ProductCatalogT | None:
        """SoftLayer_Product_Package_Server::getCatalog.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Server/getCatalog/
        """
        return self.client.call(
            self.datatype,
            "getCatalog",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductCatalog,
        )

    def get_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemT] | None = None,
    ) -> results.ProductItemT | None:
        """SoftLayer_Product_Package_Server::getItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Server/getItem/
        """
        return self.client.call(
            self.datatype,
            "getItem",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductItem,
        )

    def get_item_price(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductItemPriceT] | None = None,
    ) -> results.ProductItemPriceT | None:
        """SoftLayer_Product_Package_Server::getItemPrice.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Server/getItemPrice/
        """
        return self.client.call(
            self.datatype,
            "getItemPrice",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductItemPrice,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductPackageServerT] | None = None,
    ) -> results.ProductPackageServerT:
        """SoftLayer_Product_Package_Server::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Server/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductPackageServer,
        )

    def get_package(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductPackageT] | None = None,
    ) -> results.ProductPackageT | None:
        """SoftLayer_Product_Package_Server::getPackage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Server/getPackage/
        """
        return self.client.call(
            self.datatype,
            "getPackage",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductPackage,
        )

    def get_preset(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ProductPackagePresetT] | None = None,
    ) -> results.ProductPackagePresetT | None:
        """SoftLayer_Product_Package_Server::getPreset.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Server/getPreset/
        """
        return self.client.call(
            self.datatype,
            "getPreset",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ProductPackagePreset,
        )
