# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class SecurityCertificateRequestStatusService(Service):
    """The methods of SoftLayer_Security_Certificate_Request_Status.

    https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate_Request_Status/
    """

    datatype = "SoftLayer_Security_Certificate_Request_Status"

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SecurityCertificateRequestStatusT] | None = None,
    ) -> results.SecurityCertificateRequestStatusT:
        """SoftLayer_Security_Certificate_Request_Status::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate_Request_Status/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SecurityCertificateRequestStatus,
        )

    def get_ssl_request_statuses(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SecurityCertificateRequestStatusT] | None = None,
    ) -> results.ListResult[results.SecurityCertificateRequestStatusT]:
        """SoftLayer_Security_Certificate_Request_Status::getSslRequestStatuses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate_Request_Status/getSslRequestStatuses/
        """
        return self.client.call(
            self.datatype,
            "getSslRequestStatuses",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SecurityCertificateRequestStatus],
        )
