# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class UserCustomerSecurityAnswerService(Service):
    """The methods of SoftLayer_User_Customer_Security_Answer.

    https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Security_Answer/
    """

    datatype = "SoftLayer_User_Customer_Security_Answer"

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerSecurityAnswerT] | None = None,
    ) -> results.UserCustomerSecurityAnswerT:
        """SoftLayer_User_Customer_Security_Answer::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Security_Answer/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomerSecurityAnswer,
        )

    def get_question(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserSecurityQuestionT] | None = None,
    ) -> results.UserSecurityQuestionT | None:
        """SoftLayer_User_Customer_Security_Answer::getQuestion.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Security_Answer/getQuestion/
        """
        return self.client.call(
            self.datatype,
            "getQuestion",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserSecurityQuestion,
        )

    def get_user(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.UserCustomerT] | None = None,
    ) -> results.UserCustomerT | None:
        """SoftLayer_User_Customer_Security_Answer::getUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Security_Answer/getUser/
        """
        return self.client.call(
            self.datatype,
            "getUser",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.UserCustomer,
        )
