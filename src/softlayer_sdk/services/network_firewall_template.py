# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk._service import Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class NetworkFirewallTemplateService(Service):
    """The methods of SoftLayer_Network_Firewall_Template.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_Template/
    """

    datatype = "SoftLayer_Network_Firewall_Template"

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.NetworkFirewallTemplate]:
        """SoftLayer_Network_Firewall_Template::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_Template/getAllObjects/
        """
        return self.client.call(
            self.datatype,
            "getAllObjects",
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.NetworkFirewallTemplate],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.NetworkFirewallTemplate:
        """SoftLayer_Network_Firewall_Template::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_Template/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.NetworkFirewallTemplate,
        )

    def get_rules(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[models.NetworkFirewallTemplateRule]:
        """SoftLayer_Network_Firewall_Template::getRules.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_Template/getRules/
        """
        return self.client.call(
            self.datatype,
            "getRules",
            id=id,
            mask=mask,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[models.NetworkFirewallTemplateRule],
        )
