# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class TicketSubjectCategoryService(Service):
    """The methods of SoftLayer_Ticket_Subject_Category.

    https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Subject_Category/
    """

    datatype = "SoftLayer_Ticket_Subject_Category"

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.TicketSubjectCategory]:
        """SoftLayer_Ticket_Subject_Category::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Subject_Category/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.TicketSubjectCategory],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.TicketSubjectCategory:
        """SoftLayer_Ticket_Subject_Category::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Subject_Category/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.TicketSubjectCategory,
        )

    def get_subjects(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.TicketSubject]:
        """SoftLayer_Ticket_Subject_Category::getSubjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Subject_Category/getSubjects/
        """
        return self.client.call(
            self.datatype,
            "getSubjects",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.TicketSubject],
        )
