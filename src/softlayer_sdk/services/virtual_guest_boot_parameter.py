# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class VirtualGuestBootParameterService(Service):
    """The methods of SoftLayer_Virtual_Guest_Boot_Parameter.

    https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Boot_Parameter/
    """

    datatype = "SoftLayer_Virtual_Guest_Boot_Parameter"

    def create_object(self, template_object: models.VirtualGuestBootParameter) -> bool:
        """SoftLayer_Virtual_Guest_Boot_Parameter::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Boot_Parameter/createObject/
        """
        return self.client.call(self.datatype, "createObject", template_object, returns=bool)

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Virtual_Guest_Boot_Parameter::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Boot_Parameter/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def edit_object(
        self, template_object: models.VirtualGuestBootParameter, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Virtual_Guest_Boot_Parameter::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Boot_Parameter/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def get_guest(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestT] | None = None,
    ) -> results.VirtualGuestT | None:
        """SoftLayer_Virtual_Guest_Boot_Parameter::getGuest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Boot_Parameter/getGuest/
        """
        return self.client.call(
            self.datatype,
            "getGuest",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuest,
        )

    def get_guest_boot_parameter_type(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestBootParameterTypeT] | None = None,
    ) -> results.VirtualGuestBootParameterTypeT | None:
        """SoftLayer_Virtual_Guest_Boot_Parameter::getGuestBootParameterType.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Boot_Parameter/getGuestBootParameterType/
        """
        return self.client.call(
            self.datatype,
            "getGuestBootParameterType",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuestBootParameterType,
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.VirtualGuestBootParameterT] | None = None,
    ) -> results.VirtualGuestBootParameterT:
        """SoftLayer_Virtual_Guest_Boot_Parameter::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Boot_Parameter/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.VirtualGuestBootParameter,
        )
