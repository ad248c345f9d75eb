# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service

if TYPE_CHECKING:
    from softlayer_sdk._types import MaskLike


class BluePagesSearchService(Service):
    """The methods of BluePages_Search.

    https://sldn.softlayer.com/reference/services/BluePages_Search/
    """

    datatype = "BluePages_Search"

    @overload
    def find_blue_pages_profile(
        self, email_address: str, *, mask: MaskLike | None = ...
    ) -> models.BluePagesContainerEmployeeProfile | None: ...

    @overload
    def find_blue_pages_profile(self, email_address: str, *, into: type[R]) -> R | None: ...

    def find_blue_pages_profile(
        self, email_address: str, *, mask: MaskLike | None = None, into: type[Any] | None = None
    ) -> Any:
        """BluePages_Search::findBluePagesProfile.

        https://sldn.softlayer.com/reference/services/BluePages_Search/findBluePagesProfile/
        """
        return self.client.call(
            self.datatype,
            "findBluePagesProfile",
            email_address,
            mask=mask,
            into=into,
            returns=models.BluePagesContainerEmployeeProfile,
        )
