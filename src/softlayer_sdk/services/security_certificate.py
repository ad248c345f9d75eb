# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class SecurityCertificateService(Service):
    """The methods of SoftLayer_Security_Certificate.

    https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate/
    """

    datatype = "SoftLayer_Security_Certificate"

    def create_object(
        self,
        template_object: models.SecurityCertificate,
        *,
        mask: MaskLike | None = None,
        into: type[results.SecurityCertificateT] | None = None,
    ) -> results.SecurityCertificateT:
        """SoftLayer_Security_Certificate::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.SecurityCertificate,
        )

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Security_Certificate::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def edit_object(
        self, template_object: models.SecurityCertificate, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Security_Certificate::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def find_by_common_name(
        self,
        common_name: str,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SecurityCertificateT] | None = None,
    ) -> results.ListResult[results.SecurityCertificateT]:
        """SoftLayer_Security_Certificate::findByCommonName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate/findByCommonName/
        """
        return self.client.call(
            self.datatype,
            "findByCommonName",
            common_name,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SecurityCertificate],
        )

    def get_associated_service_count(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> int | None:
        """SoftLayer_Security_Certificate::getAssociatedServiceCount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate/getAssociatedServiceCount/
        """
        return self.client.call(
            self.datatype, "getAssociatedServiceCount", id=id, mask=mask, filter=filter, returns=int
        )

    def get_lbaas_listeners(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkLBaaSListenerT] | None = None,
    ) -> results.ListResult[results.NetworkLBaaSListenerT]:
        """SoftLayer_Security_Certificate::getLbaasListeners.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate/getLbaasListeners/
        """
        return self.client.call(
            self.datatype,
            "getLbaasListeners",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkLBaaSListener],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SecurityCertificateT] | None = None,
    ) -> results.SecurityCertificateT:
        """SoftLayer_Security_Certificate::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SecurityCertificate,
        )

    def get_pem_format(self, *, id: int | str | None = None) -> str | None:
        """SoftLayer_Security_Certificate::getPemFormat.

        https://sldn.softlayer.com/reference/services/SoftLayer_Security_Certificate/getPemFormat/
        """
        return self.client.call(self.datatype, "getPemFormat", id=id, returns=str)
