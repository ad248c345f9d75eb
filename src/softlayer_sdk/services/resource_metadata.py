# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class ResourceMetadataService(Service):
    """The methods of SoftLayer_Resource_Metadata.

    https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Metadata/
    """

    datatype = "SoftLayer_Resource_Metadata"

    def get_account_id(self, *, id: int | str | None = None) -> int:
        """SoftLayer_Resource_Metadata::getAccountId.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Metadata/getAccountId/
        """
        return self.client.call(self.datatype, "getAccountId", id=id, returns=int)

    def get_backend_mac_addresses(
        self,
        *,
        id: int | str | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Resource_Metadata::getBackendMacAddresses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Metadata/getBackendMacAddresses/
        """
        return self.client.call(
            self.datatype,
            "getBackendMacAddresses",
            id=id,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def get_datacenter(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Resource_Metadata::getDatacenter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Metadata/getDatacenter/
        """
        return self.client.call(self.datatype, "getDatacenter", id=id, returns=str)

    def get_datacenter_id(self, *, id: int | str | None = None) -> int:
        """SoftLayer_Resource_Metadata::getDatacenterId.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Metadata/getDatacenterId/
        """
        return self.client.call(self.datatype, "getDatacenterId", id=id, returns=int)

    def get_domain(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Resource_Metadata::getDomain.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Metadata/getDomain/
        """
        return self.client.call(self.datatype, "getDomain", id=id, returns=str)

    def get_frontend_mac_addresses(
        self,
        *,
        id: int | str | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Resource_Metadata::getFrontendMacAddresses.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Metadata/getFrontendMacAddresses/
        """
        return self.client.call(
            self.datatype,
            "getFrontendMacAddresses",
            id=id,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def get_fully_qualified_domain_name(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Resource_Metadata::getFullyQualifiedDomainName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Metadata/getFullyQualifiedDomainName/
        """
        return self.client.call(self.datatype, "getFullyQualifiedDomainName", id=id, returns=str)

    def get_global_identifier(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Resource_Metadata::getGlobalIdentifier.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Metadata/getGlobalIdentifier/
        """
        return self.client.call(self.datatype, "getGlobalIdentifier", id=id, returns=str)

    def get_hostname(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Resource_Metadata::getHostname.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Metadata/getHostname/
        """
        return self.client.call(self.datatype, "getHostname", id=id, returns=str)

    def get_id(self, *, id: int | str | None = None) -> int:
        """SoftLayer_Resource_Metadata::getId.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Metadata/getId/
        """
        return self.client.call(self.datatype, "getId", id=id, returns=int)

    def get_primary_backend_ip_address(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Resource_Metadata::getPrimaryBackendIpAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Metadata/getPrimaryBackendIpAddress/
        """
        return self.client.call(self.datatype, "getPrimaryBackendIpAddress", id=id, returns=str)

    def get_primary_ip_address(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Resource_Metadata::getPrimaryIpAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Metadata/getPrimaryIpAddress/
        """
        return self.client.call(self.datatype, "getPrimaryIpAddress", id=id, returns=str)

    def get_provision_state(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Resource_Metadata::getProvisionState.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Metadata/getProvisionState/
        """
        return self.client.call(self.datatype, "getProvisionState", id=id, returns=str)

    def get_router(self, mac_address: str, *, id: int | str | None = None) -> str:
        """SoftLayer_Resource_Metadata::getRouter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Metadata/getRouter/
        """
        return self.client.call(self.datatype, "getRouter", mac_address, id=id, returns=str)

    def get_service_resource(
        self, service_name: str, index: int | None = None, *, id: int | str | None = None
    ) -> str:
        """SoftLayer_Resource_Metadata::getServiceResource.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Metadata/getServiceResource/
        """
        return self.client.call(
            self.datatype, "getServiceResource", service_name, *given(index), id=id, returns=str
        )

    def get_service_resources(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerResourceMetadataServiceResourceT] | None = None,
    ) -> results.ListResult[results.ContainerResourceMetadataServiceResourceT]:
        """SoftLayer_Resource_Metadata::getServiceResources.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Metadata/getServiceResources/
        """
        return self.client.call(
            self.datatype,
            "getServiceResources",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerResourceMetadataServiceResource],
        )

    def get_tags(
        self,
        *,
        id: int | str | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[str]:
        """SoftLayer_Resource_Metadata::getTags.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Metadata/getTags/
        """
        return self.client.call(
            self.datatype,
            "getTags",
            id=id,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[str],
        )

    def get_user_metadata(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Resource_Metadata::getUserMetadata.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Metadata/getUserMetadata/
        """
        return self.client.call(self.datatype, "getUserMetadata", id=id, returns=str)

    def get_vlan_ids(
        self,
        mac_address: str,
        *,
        id: int | str | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[int]:
        """SoftLayer_Resource_Metadata::getVlanIds.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Metadata/getVlanIds/
        """
        return self.client.call(
            self.datatype,
            "getVlanIds",
            mac_address,
            id=id,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[int],
        )

    def get_vlans(
        self,
        mac_address: str,
        *,
        id: int | str | None = None,
        filter: FilterLike | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> list[int]:
        """SoftLayer_Resource_Metadata::getVlans.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Metadata/getVlans/
        """
        return self.client.call(
            self.datatype,
            "getVlans",
            mac_address,
            id=id,
            filter=filter,
            limit=limit,
            offset=offset,
            returns=list[int],
        )
