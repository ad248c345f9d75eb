# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class TicketSubjectService(Service):
    """The methods of SoftLayer_Ticket_Subject.

    https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Subject/
    """

    datatype = "SoftLayer_Ticket_Subject"

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TicketSubjectT] | None = None,
    ) -> results.ListResult[results.TicketSubjectT]:
        """SoftLayer_Ticket_Subject::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Subject/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.TicketSubject],
        )

    def get_category(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.TicketSubjectCategoryT] | None = None,
    ) -> results.TicketSubjectCategoryT | None:
        """SoftLayer_Ticket_Subject::getCategory.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Subject/getCategory/
        """
        return self.client.call(
            self.datatype,
            "getCategory",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.TicketSubjectCategory,
        )

    def get_children(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TicketSubjectT] | None = None,
    ) -> results.ListResult[results.TicketSubjectT]:
        """SoftLayer_Ticket_Subject::getChildren.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Subject/getChildren/
        """
        return self.client.call(
            self.datatype,
            "getChildren",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.TicketSubject],
        )

    def get_group(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.TicketGroupT] | None = None,
    ) -> results.TicketGroupT | None:
        """SoftLayer_Ticket_Subject::getGroup.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Subject/getGroup/
        """
        return self.client.call(
            self.datatype,
            "getGroup",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.TicketGroup,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.TicketSubjectT] | None = None,
    ) -> results.TicketSubjectT:
        """SoftLayer_Ticket_Subject::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Subject/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.TicketSubject,
        )

    def get_parent(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.TicketSubjectT] | None = None,
    ) -> results.TicketSubjectT | None:
        """SoftLayer_Ticket_Subject::getParent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Subject/getParent/
        """
        return self.client.call(
            self.datatype,
            "getParent",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.TicketSubject,
        )

    def get_top_five_knowledge_layer_questions(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerKnowledgeLayerQuestionAnswerT] | None = None,
    ) -> results.ListResult[results.ContainerKnowledgeLayerQuestionAnswerT]:
        """SoftLayer_Ticket_Subject::getTopFiveKnowledgeLayerQuestions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Subject/getTopFiveKnowledgeLayerQuestions/
        """
        return self.client.call(
            self.datatype,
            "getTopFiveKnowledgeLayerQuestions",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerKnowledgeLayerQuestionAnswer],
        )
