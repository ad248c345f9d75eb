# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class SecurityCertificateRequestServerTypeService(Service):
    """The methods of SoftLayer_Security_Certificate_Request_ServerType.

    https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate_Request_ServerType/
    """

    datatype = "SoftLayer_Security_Certificate_Request_ServerType"

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SecurityCertificateRequestServerTypeT] | None = None,
    ) -> results.ListResult[results.SecurityCertificateRequestServerTypeT]:
        """SoftLayer_Security_Certificate_Request_ServerType::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate_Request_ServerType/getAllObjects/
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
            returns=list[models.SecurityCertificateRequestServerType],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SecurityCertificateRequestServerTypeT] | None = None,
    ) -> results.SecurityCertificateRequestServerTypeT:
        """SoftLayer_Security_Certificate_Request_ServerType::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate_Request_ServerType/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SecurityCertificateRequestServerType,
        )
