# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


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
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.ProductPackageServer]:
        """SoftLayer_Product_Package_Server::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Server/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.ProductPackageServer],
        )

    def get_catalog(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.ProductCatalog | None:
        """SoftLayer_Product_Package_Server::getCatalog.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Server/getCatalog/
        """
        return self.client.call(
            self.datatype,
            "getCatalog",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.ProductCatalog,
        )

    def get_item(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.ProductItem | None:
        """SoftLayer_Product_Package_Server::getItem.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Server/getItem/
        """
        return self.client.call(
            self.datatype, "getItem", id=id, mask=mask, filter=filter, returns=models.ProductItem
        )

    def get_item_price(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.ProductItemPrice | None:
        """SoftLayer_Product_Package_Server::getItemPrice.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Server/getItemPrice/
        """
        return self.client.call(
            self.datatype,
            "getItemPrice",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.ProductItemPrice,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.ProductPackageServer:
        """SoftLayer_Product_Package_Server::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Server/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.ProductPackageServer,
        )

    def get_package(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.ProductPackage | None:
        """SoftLayer_Product_Package_Server::getPackage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Server/getPackage/
        """
        return self.client.call(
            self.datatype,
            "getPackage",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.ProductPackage,
        )

    def get_preset(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.ProductPackagePreset | None:
        """SoftLayer_Product_Package_Server::getPreset.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package_Server/getPreset/
        """
        return self.client.call(
            self.datatype,
            "getPreset",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.ProductPackagePreset,
        )
