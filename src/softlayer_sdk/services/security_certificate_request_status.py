# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


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
    ) -> models.SecurityCertificateRequestStatus:
        """SoftLayer_Security_Certificate_Request_Status::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate_Request_Status/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.SecurityCertificateRequestStatus,
        )

    def get_ssl_request_statuses(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.SecurityCertificateRequestStatus]:
        """SoftLayer_Security_Certificate_Request_Status::getSslRequestStatuses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate_Request_Status/getSslRequestStatuses/
        """
        return self.client.call(
            self.datatype,
            "getSslRequestStatuses",
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.SecurityCertificateRequestStatus],
        )
