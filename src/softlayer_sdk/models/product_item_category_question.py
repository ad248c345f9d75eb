# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Product_Item_Category_Question")
class ProductItemCategoryQuestion(Entity):
    """SoftLayer_Product_Item_Category_Question.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Item_Category_Question/
    """

    answer_value_expression: str | None = local("answerValueExpression", "string")
    description: str | None = local("description", "string")
    field_type: models.ProductItemCategoryQuestionFieldType | None = relational(
        "fieldType", "SoftLayer_Product_Item_Category_Question_Field_Type"
    )
    field_type_id: int | None = local("fieldTypeId", "int")
    id: int = local("id", "int")
    item_category_reference_count: int = counter("itemCategoryReferenceCount")
    item_category_references: list[models.ProductItemCategoryQuestionXref] = relational(
        "itemCategoryReferences", "SoftLayer_Product_Item_Category_Question_Xref", array=True
    )
    key_name: str | None = local("keyName", "string")
    question: str | None = local("question", "string")
    value_example: str | None = local("valueExample", "string")
