# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class VerifyApiHttpsObjService(Service):
    """The methods of SoftLayer_Verify_Api_HttpsObj.

    https://sldn.softlayer.com/reference/services/SoftLayer_Verify_Api_HttpsObj/
    """

    datatype = "SoftLayer_Verify_Api_HttpsObj"

    def create_object(
        self,
        template_object: models.VerifyApiHttpsObj,
        *,
        mask: MaskLike | None = None,
        into: type[results.VerifyApiHttpsObjT] | None = None,
    ) -> results.VerifyApiHttpsObjT:
        """SoftLayer_Verify_Api_HttpsObj::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Verify_Api_HttpsObj/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.VerifyApiHttpsObj,
        )

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Verify_Api_HttpsObj::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Verify_Api_HttpsObj/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VerifyApiHttpsObjT] | None = None,
    ) -> results.ListResult[results.VerifyApiHttpsObjT]:
        """SoftLayer_Verify_Api_HttpsObj::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Verify_Api_HttpsObj/getAllObjects/
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
            returns=list[models.VerifyApiHttpsObj],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.VerifyApiHttpsObjT] | None = None,
    ) -> results.VerifyApiHttpsObjT:
        """SoftLayer_Verify_Api_HttpsObj::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Verify_Api_HttpsObj/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            into=into,
            returns=models.VerifyApiHttpsObj,
        )
