# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Product_Item_Category_Question_Answer")
class ContainerProductItemCategoryQuestionAnswer(Entity):
    """SoftLayer_Container_Product_Item_Category_Question_Answer.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Item_Category_Question_Answer/
    """

    answer: str | None = local("answer", "string")
    category_code: str | None = local("categoryCode", "string")
    category_id: int | None = local("categoryId", "int")
    question_id: int | None = local("questionId", "int")
