# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Billing_Order_Item_Category_Answer")
class BillingOrderItemCategoryAnswer(Entity):
    """SoftLayer_Billing_Order_Item_Category_Answer.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Order_Item_Category_Answer/
    """

    answer: str | None = local("answer", "string")
    create_date: datetime | None = local("createDate", "dateTime")
    order_item: models.BillingOrderItem | None = relational(
        "orderItem", "SoftLayer_Billing_Order_Item"
    )
    question: models.ProductItemCategoryQuestion | None = relational(
        "question", "SoftLayer_Product_Item_Category_Question"
    )
    question_id: int | None = local("questionId", "int")
