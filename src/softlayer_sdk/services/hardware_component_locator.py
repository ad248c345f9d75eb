# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class HardwareComponentLocatorService(Service):
    """The methods of SoftLayer_Hardware_Component_Locator.

    https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Locator/
    """

    datatype = "SoftLayer_Hardware_Component_Locator"

    def get_generic_component_model_availability(
        self,
        generic_component_model_ids: Sequence[int],
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentLocatorResultT] | None = None,
    ) -> results.ListResult[results.HardwareComponentLocatorResultT]:
        """SoftLayer_Hardware_Component_Locator::getGenericComponentModelAvailability.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Locator/getGenericComponentModelAvailability/
        """
        return self.client.call(
            self.datatype,
            "getGenericComponentModelAvailability",
            generic_component_model_ids,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponentLocatorResult],
        )

    def get_package_items_availability(
        self,
        package_id: int,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentLocatorResultT] | None = None,
    ) -> results.ListResult[results.HardwareComponentLocatorResultT]:
        """SoftLayer_Hardware_Component_Locator::getPackageItemsAvailability.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Locator/getPackageItemsAvailability/
        """
        return self.client.call(
            self.datatype,
            "getPackageItemsAvailability",
            package_id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponentLocatorResult],
        )

    def get_server_package_availability(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.HardwareComponentLocatorResultT] | None = None,
    ) -> results.ListResult[results.HardwareComponentLocatorResultT]:
        """SoftLayer_Hardware_Component_Locator::getServerPackageAvailability.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Component_Locator/getServerPackageAvailability/
        """
        return self.client.call(
            self.datatype,
            "getServerPackageAvailability",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.HardwareComponentLocatorResult],
        )
