# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local

if TYPE_CHECKING:
    from softlayer_sdk.models.hardware import Hardware
    from softlayer_sdk.models.product_item_price import ProductItemPrice
    from softlayer_sdk.models.product_package_preset import ProductPackagePreset


@entity("SoftLayer_Container_Hardware_Configuration_Option")
class ContainerHardwareConfigurationOption(Entity):
    """SoftLayer_Container_Hardware_Configuration_Option.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Hardware_Configuration_Option/
    """

    item_price: ProductItemPrice | None = local("itemPrice", "SoftLayer_Product_Item_Price")
    preset: ProductPackagePreset | None = local("preset", "SoftLayer_Product_Package_Preset")
    template: Hardware | None = local("template", "SoftLayer_Hardware")
