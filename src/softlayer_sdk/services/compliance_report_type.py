# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class ComplianceReportTypeService(Service):
    """The methods of SoftLayer_Compliance_Report_Type.

    https://sldn.softlayer.com/reference/services/SoftLayer_Compliance_Report_Type/
    """

    datatype = "SoftLayer_Compliance_Report_Type"

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.ComplianceReportType]:
        """SoftLayer_Compliance_Report_Type::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Compliance_Report_Type/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.ComplianceReportType],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.ComplianceReportType:
        """SoftLayer_Compliance_Report_Type::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Compliance_Report_Type/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.ComplianceReportType,
        )
