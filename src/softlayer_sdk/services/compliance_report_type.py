# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


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
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ComplianceReportTypeT] | None = None,
    ) -> results.ListResult[results.ComplianceReportTypeT]:
        """SoftLayer_Compliance_Report_Type::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Compliance_Report_Type/getAllObjects/
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
            returns=list[models.ComplianceReportType],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.ComplianceReportTypeT] | None = None,
    ) -> results.ComplianceReportTypeT:
        """SoftLayer_Compliance_Report_Type::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Compliance_Report_Type/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.ComplianceReportType,
        )
