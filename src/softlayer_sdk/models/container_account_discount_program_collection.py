# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from decimal import Decimal

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Account_Discount_Program_Collection")
class ContainerAccountDiscountProgramCollection(Entity):
    """SoftLayer_Container_Account_Discount_Program_Collection.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Account_Discount_Program_Collection/
    """

    account_level_applied_credit: Decimal | None = local("accountLevelAppliedCredit", "decimal")
    account_level_lifetime_applied_credit: Decimal | None = local(
        "accountLevelLifetimeAppliedCredit", "decimal"
    )
    account_level_lifetime_credit: Decimal | None = local("accountLevelLifetimeCredit", "decimal")
    account_level_lifetime_remaining_credit: Decimal | None = local(
        "accountLevelLifetimeRemainingCredit", "decimal"
    )
    account_level_monthly_credit: Decimal | None = local("accountLevelMonthlyCredit", "decimal")
    account_level_remaining_credit: Decimal | None = local("accountLevelRemainingCredit", "decimal")
    enrollments: list[models.FlexibleCreditEnrollment] = local(
        "enrollments", "SoftLayer_FlexibleCredit_Enrollment", array=True
    )
    is_account_level_participant_flag: bool | None = local(
        "isAccountLevelParticipantFlag", "boolean"
    )
    is_participant_flag: bool | None = local("isParticipantFlag", "boolean")
    is_product_specific_participant_flag: bool | None = local(
        "isProductSpecificParticipantFlag", "boolean"
    )
    product_specific_applied_credit: Decimal | None = local(
        "productSpecificAppliedCredit", "decimal"
    )
    product_specific_lifetime_applied_credit: Decimal | None = local(
        "productSpecificLifetimeAppliedCredit", "decimal"
    )
    product_specific_lifetime_credit: Decimal | None = local(
        "productSpecificLifetimeCredit", "decimal"
    )
    product_specific_lifetime_remaining_credit: Decimal | None = local(
        "productSpecificLifetimeRemainingCredit", "decimal"
    )
    product_specific_monthly_credit: Decimal | None = local(
        "productSpecificMonthlyCredit", "decimal"
    )
    product_specific_remaining_credit: Decimal | None = local(
        "productSpecificRemainingCredit", "decimal"
    )
    total_applied_credit: Decimal | None = local("totalAppliedCredit", "decimal")
    total_remaining_credit: Decimal | None = local("totalRemainingCredit", "decimal")
