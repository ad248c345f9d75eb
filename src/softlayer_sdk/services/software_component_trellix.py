# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.software_component import SoftwareComponentService


class SoftwareComponentTrellixService(SoftwareComponentService):
    """The methods of SoftLayer_Software_Component_Trellix.

    https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component_Trellix/
    """

    datatype = "SoftLayer_Software_Component_Trellix"

    def get_current_host_ips_policies(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerSoftwareComponentHostIpsPolicyT] | None = None,
    ) -> results.ListResult[results.ContainerSoftwareComponentHostIpsPolicyT]:
        """SoftLayer_Software_Component_Trellix::getCurrentHostIpsPolicies.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component_Trellix/getCurrentHostIpsPolicies/
        """
        return self.client.call(
            self.datatype,
            "getCurrentHostIpsPolicies",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerSoftwareComponentHostIpsPolicy],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.SoftwareComponentTrellixT] | None = None,
    ) -> results.SoftwareComponentTrellixT:
        """SoftLayer_Software_Component_Trellix::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component_Trellix/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.SoftwareComponentTrellix,
        )

    def update_antivirus_spyware_policy(
        self, new_policy: str, enforce: bool, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Software_Component_Trellix::updateAntivirusSpywarePolicy.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component_Trellix/updateAntivirusSpywarePolicy/
        """
        return self.client.call(
            self.datatype, "updateAntivirusSpywarePolicy", new_policy, enforce, id=id, returns=bool
        )

    def update_hips_policies(
        self,
        new_ips_mode: str,
        new_ips_protection: str,
        new_firewall_mode: str,
        new_firewall_ruleset: str,
        new_application_mode: str,
        new_application_ruleset: str,
        new_enforcement_policy: str,
        *,
        id: int | str | None = None,
    ) -> bool:
        """SoftLayer_Software_Component_Trellix::updateHipsPolicies.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component_Trellix/updateHipsPolicies/
        """
        return self.client.call(
            self.datatype,
            "updateHipsPolicies",
            new_ips_mode,
            new_ips_protection,
            new_firewall_mode,
            new_firewall_ruleset,
            new_application_mode,
            new_application_ruleset,
            new_enforcement_policy,
            id=id,
            returns=bool,
        )
