# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Virtual_Guest_Configuration_Option")
class ContainerVirtualGuestConfigurationOption(Entity):
    """SoftLayer_Container_Virtual_Guest_Configuration_Option.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Virtual_Guest_Configuration_Option/
    """

    flavor: models.ProductPackagePreset | None = local("flavor", "SoftLayer_Product_Package_Preset")
    item_price: models.ProductItemPrice | None = local("itemPrice", "SoftLayer_Product_Item_Price")
    template: models.VirtualGuest | None = local("template", "SoftLayer_Virtual_Guest")
