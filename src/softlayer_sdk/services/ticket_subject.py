# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


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
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.TicketSubject]:
        """SoftLayer_Ticket_Subject::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Subject/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.TicketSubject],
        )

    def get_category(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.TicketSubjectCategory | None:
        """SoftLayer_Ticket_Subject::getCategory.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Subject/getCategory/
        """
        return self.client.call(
            self.datatype,
            "getCategory",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.TicketSubjectCategory,
        )

    def get_children(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.TicketSubject]:
        """SoftLayer_Ticket_Subject::getChildren.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Subject/getChildren/
        """
        return self.client.call(
            self.datatype,
            "getChildren",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.TicketSubject],
        )

    def get_group(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.TicketGroup | None:
        """SoftLayer_Ticket_Subject::getGroup.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Subject/getGroup/
        """
        return self.client.call(
            self.datatype, "getGroup", id=id, mask=mask, filter=filter, returns=models.TicketGroup
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.TicketSubject:
        """SoftLayer_Ticket_Subject::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Subject/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.TicketSubject,
        )

    def get_parent(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.TicketSubject | None:
        """SoftLayer_Ticket_Subject::getParent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Subject/getParent/
        """
        return self.client.call(
            self.datatype,
            "getParent",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.TicketSubject,
        )

    def get_top_five_knowledge_layer_questions(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.ContainerKnowledgeLayerQuestionAnswer]:
        """SoftLayer_Ticket_Subject::getTopFiveKnowledgeLayerQuestions.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Subject/getTopFiveKnowledgeLayerQuestions/
        """
        return self.client.call(
            self.datatype,
            "getTopFiveKnowledgeLayerQuestions",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.ContainerKnowledgeLayerQuestionAnswer],
        )
