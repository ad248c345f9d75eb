# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class NetworkSecurityGroupService(Service):
    """The methods of SoftLayer_Network_SecurityGroup.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/
    """

    datatype = "SoftLayer_Network_SecurityGroup"

    def add_rules(
        self,
        rule_templates: Sequence[models.NetworkSecurityGroupRule],
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.NetworkSecurityGroupRequestRulesT] | None = None,
    ) -> results.NetworkSecurityGroupRequestRulesT:
        """SoftLayer_Network_SecurityGroup::addRules.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/addRules/
        """
        return self.client.call(
            self.datatype,
            "addRules",
            rule_templates,
            id=id,
            mask=mask,
            into=into,
            returns=models.NetworkSecurityGroupRequestRules,
        )

    def attach_network_components(
        self,
        network_component_ids: Sequence[int],
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.NetworkSecurityGroupRequestT] | None = None,
    ) -> results.NetworkSecurityGroupRequestT:
        """SoftLayer_Network_SecurityGroup::attachNetworkComponents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/attachNetworkComponents/
        """
        return self.client.call(
            self.datatype,
            "attachNetworkComponents",
            network_component_ids,
            id=id,
            mask=mask,
            into=into,
            returns=models.NetworkSecurityGroupRequest,
        )

    def create_object(
        self,
        template_object: models.NetworkSecurityGroup,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkSecurityGroupT] | None = None,
    ) -> results.NetworkSecurityGroupT:
        """SoftLayer_Network_SecurityGroup::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            into=into,
            returns=models.NetworkSecurityGroup,
        )

    def create_objects(
        self,
        template_objects: Sequence[models.NetworkSecurityGroup],
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkSecurityGroupT] | None = None,
    ) -> results.ListResult[results.NetworkSecurityGroupT]:
        """SoftLayer_Network_SecurityGroup::createObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/createObjects/
        """
        return self.client.call(
            self.datatype,
            "createObjects",
            template_objects,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSecurityGroup],
        )

    def delete_object(self, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_SecurityGroup::deleteObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/deleteObject/
        """
        return self.client.call(self.datatype, "deleteObject", id=id, returns=bool)

    def delete_objects(self, template_objects: Sequence[models.NetworkSecurityGroup]) -> bool:
        """SoftLayer_Network_SecurityGroup::deleteObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/deleteObjects/
        """
        return self.client.call(self.datatype, "deleteObjects", template_objects, returns=bool)

    def detach_network_components(
        self,
        network_component_ids: Sequence[int],
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.NetworkSecurityGroupRequestT] | None = None,
    ) -> results.NetworkSecurityGroupRequestT:
        """SoftLayer_Network_SecurityGroup::detachNetworkComponents.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/detachNetworkComponents/
        """
        return self.client.call(
            self.datatype,
            "detachNetworkComponents",
            network_component_ids,
            id=id,
            mask=mask,
            into=into,
            returns=models.NetworkSecurityGroupRequest,
        )

    def edit_object(
        self, template_object: models.NetworkSecurityGroup, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_SecurityGroup::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def edit_objects(self, template_objects: Sequence[models.NetworkSecurityGroup]) -> bool:
        """SoftLayer_Network_SecurityGroup::editObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/editObjects/
        """
        return self.client.call(self.datatype, "editObjects", template_objects, returns=bool)

    def edit_rules(
        self,
        rule_templates: Sequence[models.NetworkSecurityGroupRule],
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.NetworkSecurityGroupRequestRulesT] | None = None,
    ) -> results.NetworkSecurityGroupRequestRulesT:
        """SoftLayer_Network_SecurityGroup::editRules.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/editRules/
        """
        return self.client.call(
            self.datatype,
            "editRules",
            rule_templates,
            id=id,
            mask=mask,
            into=into,
            returns=models.NetworkSecurityGroupRequestRules,
        )

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Network_SecurityGroup::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/getAccount/
        """
        return self.client.call(
            self.datatype,
            "getAccount",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Account,
        )

    def get_all_objects(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkSecurityGroupT] | None = None,
    ) -> results.ListResult[results.NetworkSecurityGroupT]:
        """SoftLayer_Network_SecurityGroup::getAllObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/getAllObjects/
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
            returns=list[models.NetworkSecurityGroup],
        )

    def get_limits(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerNetworkSecurityGroupLimitT] | None = None,
    ) -> results.ListResult[results.ContainerNetworkSecurityGroupLimitT]:
        """SoftLayer_Network_SecurityGroup::getLimits.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/getLimits/
        """
        return self.client.call(
            self.datatype,
            "getLimits",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerNetworkSecurityGroupLimit],
        )

    def get_network_component_bindings(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.VirtualNetworkSecurityGroupNetworkComponentBindingT] | None = None,
    ) -> results.ListResult[results.VirtualNetworkSecurityGroupNetworkComponentBindingT]:
        """SoftLayer_Network_SecurityGroup::getNetworkComponentBindings.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/getNetworkComponentBindings/
        """
        return self.client.call(
            self.datatype,
            "getNetworkComponentBindings",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.VirtualNetworkSecurityGroupNetworkComponentBinding],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkSecurityGroupT] | None = None,
    ) -> results.NetworkSecurityGroupT:
        """SoftLayer_Network_SecurityGroup::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkSecurityGroup,
        )

    def get_order_bindings(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkSecurityGroupOrderBindingT] | None = None,
    ) -> results.ListResult[results.NetworkSecurityGroupOrderBindingT]:
        """SoftLayer_Network_SecurityGroup::getOrderBindings.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/getOrderBindings/
        """
        return self.client.call(
            self.datatype,
            "getOrderBindings",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSecurityGroupOrderBinding],
        )

    def get_rules(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.NetworkSecurityGroupRuleT] | None = None,
    ) -> results.ListResult[results.NetworkSecurityGroupRuleT]:
        """SoftLayer_Network_SecurityGroup::getRules.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/getRules/
        """
        return self.client.call(
            self.datatype,
            "getRules",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.NetworkSecurityGroupRule],
        )

    def get_supported_data_centers(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.LocationT] | None = None,
    ) -> results.ListResult[results.LocationT]:
        """SoftLayer_Network_SecurityGroup::getSupportedDataCenters.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/getSupportedDataCenters/
        """
        return self.client.call(
            self.datatype,
            "getSupportedDataCenters",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Location],
        )

    def remove_rules(
        self,
        rule_ids: Sequence[int],
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.NetworkSecurityGroupRequestRulesT] | None = None,
    ) -> results.NetworkSecurityGroupRequestRulesT:
        """SoftLayer_Network_SecurityGroup::removeRules.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/removeRules/
        """
        return self.client.call(
            self.datatype,
            "removeRules",
            rule_ids,
            id=id,
            mask=mask,
            into=into,
            returns=models.NetworkSecurityGroupRequestRules,
        )
