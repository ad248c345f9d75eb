# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Product_Item_Category_Question_Xref")
class ProductItemCategoryQuestionXref(Entity):
    """SoftLayer_Product_Item_Category_Question_Xref.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Item_Category_Question_Xref/
    """

    id: int = local("id", "int")
    item_category: models.ProductItemCategory | None = relational(
        "itemCategory", "SoftLayer_Product_Item_Category"
    )
    item_category_id: int | None = local("itemCategoryId", "int")
    location_id: int | None = local("locationId", "int")
    question: models.ProductItemCategoryQuestion | None = relational(
        "question", "SoftLayer_Product_Item_Category_Question"
    )
    question_id: int | None = local("questionId", "int")
    required: bool | None = local("required", "boolean")
