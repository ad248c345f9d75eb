# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service
from softlayer_sdk._types import MaskLike
from softlayer_sdk.services import _results as results


class BluePagesSearchService(Service):
    """The methods of BluePages_Search.

    https://sldn.softlayer.com/reference/services/BluePages_Search/
    """

    datatype = "BluePages_Search"

    def find_blue_pages_profile(
        self,
        email_address: str,
        *,
        mask: MaskLike | None = None,
        into: type[results.BluePagesContainerEmployeeProfileT] | None = None,
    ) -> results.BluePagesContainerEmployeeProfileT | None:
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
