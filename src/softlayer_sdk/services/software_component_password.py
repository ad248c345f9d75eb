# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class SoftwareComponentPasswordService(Service):
    """The methods of SoftLayer_Software_Component_Password.

    https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component_Password/
    """

    datatype = "SoftLayer_Software_Component_Password"

    def create_object(
        self,
        template_object: models.SoftwareComponentPassword,
        *,
        mask: MaskLike | None = None,
        into: type[results.SoftwareComponentPasswordT] | None = None,
    ) -> results.SoftwareComponentPasswordT:
        """SoftLayer_Software_Component_Password::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component_Password/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.SoftwareComponentPassword,
        )

    def create_objects(self, template_objects: Sequence[models.SoftwareComponentPassword]) -> bool:
        """SoftLayer_Software_Component_Password::createObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component_Password/createObjects/
        """
        return self.client.call(self.datatype, "createObjects", template_objects, returns=bool)

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Software_Component_Password::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component_Password/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def delete_objects(self, template_objects: Sequence[models.SoftwareComponentPassword]) -> bool:
        """SoftLayer_Software_Component_Password::deleteObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component_Password/deleteObjects/
        """
        return self.client.call(self.datatype, "deleteObjects", template_objects, returns=bool)

    def edit_object(
        self, template_object: models.SoftwareComponentPassword, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Software_Component_Password::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component_Password/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def edit_objects(self, template_objects: Sequence[models.SoftwareComponentPassword]) -> bool:
        """SoftLayer_Software_Component_Password::editObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component_Password/editObjects/
        """
        return self.client.call(self.datatype, "editObjects", template_objects, returns=bool)

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareComponentPasswordT] | None = None,
    ) -> results.SoftwareComponentPasswordT:
        """SoftLayer_Software_Component_Password::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component_Password/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SoftwareComponentPassword,
        )

    def get_software(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareComponentT] | None = None,
    ) -> results.SoftwareComponentT | None:
        """SoftLayer_Software_Component_Password::getSoftware.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component_Password/getSoftware/
        """
        return self.client.call(
            self.datatype,
            "getSoftware",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SoftwareComponent,
        )

    def get_ssh_keys(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.SecuritySshKeyT] | None = None,
    ) -> results.ListResult[results.SecuritySshKeyT]:
        """SoftLayer_Software_Component_Password::getSshKeys.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component_Password/getSshKeys/
        """
        return self.client.call(
            self.datatype,
            "getSshKeys",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.SecuritySshKey],
        )
