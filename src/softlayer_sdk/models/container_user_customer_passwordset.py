# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_User_Customer_PasswordSet")
class ContainerUserCustomerPasswordSet(Entity):
    """SoftLayer_Container_User_Customer_PasswordSet.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_User_Customer_PasswordSet/
    """

    answered_security_question_id: int | None = local("answeredSecurityQuestionId", "int")
    authentication_methods: list[int] = local("authenticationMethods", "int", array=True)
    digit_count_requirement: int | None = local("digitCountRequirement", "int")
    key: str | None = local("key", "string")
    lowercase_count_requirement: int | None = local("lowercaseCountRequirement", "int")
    maximum_password_length_requirement: int | None = local(
        "maximumPasswordLengthRequirement", "int"
    )
    minimum_password_length_requirement: int | None = local(
        "minimumPasswordLengthRequirement", "int"
    )
    password: str | None = local("password", "string")
    security_answer: str | None = local("securityAnswer", "string")
    security_questions: list[models.UserSecurityQuestion] = local(
        "securityQuestions", "SoftLayer_User_Security_Question", array=True
    )
    special_character_count_requirement: int | None = local(
        "specialCharacterCountRequirement", "int"
    )
    special_characters_allowed: str | None = local("specialCharactersAllowed", "string")
    uppercase_count_requirement: int | None = local("uppercaseCountRequirement", "int")
    user_id: int | None = local("userId", "int")
