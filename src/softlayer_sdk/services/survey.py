# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class SurveyService(Service):
    """The methods of SoftLayer_Survey.

    https://sldn.softlayer.com/reference/services/SoftLayer_Survey/
    """

    datatype = "SoftLayer_Survey"

    def get_active_survey_by_type(
        self,
        type: str | None = None,
        *,
        mask: MaskLike | None = None,
        into: type[results.SurveyT] | None = None,
    ) -> results.SurveyT | None:
        """SoftLayer_Survey::getActiveSurveyByType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Survey/getActiveSurveyByType/
        """
        return self.client.call(
            self.datatype,
            "getActiveSurveyByType",
            *given(type),
            mask=mask,
            into=into,
            returns=models.Survey,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SurveyT] | None = None,
    ) -> results.SurveyT:
        """SoftLayer_Survey::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Survey/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Survey,
        )

    def get_questions(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SurveyQuestionT] | None = None,
    ) -> results.ListResult[results.SurveyQuestionT]:
        """SoftLayer_Survey::getQuestions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Survey/getQuestions/
        """
        return self.client.call(
            self.datatype,
            "getQuestions",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SurveyQuestion],
        )

    def get_status(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SurveyStatusT] | None = None,
    ) -> results.SurveyStatusT | None:
        """SoftLayer_Survey::getStatus.

        https://sldn.softlayer.com/reference/services/SoftLayer_Survey/getStatus/
        """
        return self.client.call(
            self.datatype,
            "getStatus",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SurveyStatus,
        )

    def get_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SurveyTypeT] | None = None,
    ) -> results.SurveyTypeT | None:
        """SoftLayer_Survey::getType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Survey/getType/
        """
        return self.client.call(
            self.datatype,
            "getType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SurveyType,
        )

    def take_survey(
        self,
        responses: Sequence[models.SurveyResponse] | None = None,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Survey::takeSurvey.

        https://sldn.softlayer.com/reference/services/SoftLayer_Survey/takeSurvey/
        """
        return self.client.call(self.datatype, "takeSurvey", *given(responses), id=id, returns=bool)
