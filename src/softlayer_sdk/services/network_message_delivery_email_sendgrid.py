# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from collections.abc import Sequence

from softlayer_sdk import models
from softlayer_sdk._calls.service import list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results
from softlayer_sdk.services.network_message_delivery import NetworkMessageDeliveryService


class NetworkMessageDeliveryEmailSendgridService(NetworkMessageDeliveryService):
    """The methods of SoftLayer_Network_Message_Delivery_Email_Sendgrid.

    https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery_Email_Sendgrid/
    """

    datatype = "SoftLayer_Network_Message_Delivery_Email_Sendgrid"

    def add_unsubscribe_email_address(
        self, email_address: str, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Message_Delivery_Email_Sendgrid::addUnsubscribeEmailAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery_Email_Sendgrid/addUnsubscribeEmailAddress/
        """
        return self.client.call(
            self.datatype, "addUnsubscribeEmailAddress", email_address, id=id, returns=bool
        )

    def delete_email_list_entries(
        self, list_: str, entries: Sequence[str], *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Network_Message_Delivery_Email_Sendgrid::deleteEmailListEntries.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery_Email_Sendgrid/deleteEmailListEntries/
        """
        return self.client.call(
            self.datatype, "deleteEmailListEntries", list_, entries, id=id, returns=bool
        )

    def disable_smtp_access(self, disable: bool, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Message_Delivery_Email_Sendgrid::disableSmtpAccess.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery_Email_Sendgrid/disableSmtpAccess/
        """
        return self.client.call(self.datatype, "disableSmtpAccess", disable, id=id, returns=bool)

    def enable_smtp_access(self, enable: bool, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Message_Delivery_Email_Sendgrid::enableSmtpAccess.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery_Email_Sendgrid/enableSmtpAccess/
        """
        return self.client.call(self.datatype, "enableSmtpAccess", enable, id=id, returns=bool)

    def get_account_overview(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ContainerNetworkMessageDeliveryEmailSendgridAccountOverviewT]
        | None = None,
    ) -> results.ContainerNetworkMessageDeliveryEmailSendgridAccountOverviewT:
        """SoftLayer_Network_Message_Delivery_Email_Sendgrid::getAccountOverview.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery_Email_Sendgrid/getAccountOverview/
        """
        return self.client.call(
            self.datatype,
            "getAccountOverview",
            id=id,
            mask=mask,
            into=into,
            returns=models.ContainerNetworkMessageDeliveryEmailSendgridAccountOverview,
        )

    def get_email_address(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Message_Delivery_Email_Sendgrid::getEmailAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery_Email_Sendgrid/getEmailAddress/
        """
        return self.client.call(
            self.datatype, "getEmailAddress", id=id, mask=mask, filter=filter, returns=str
        )

    def get_email_list(
        self,
        list_: str,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerNetworkMessageDeliveryEmailSendgridListEntryT] | None = None,
    ) -> results.ListResult[results.ContainerNetworkMessageDeliveryEmailSendgridListEntryT]:
        """SoftLayer_Network_Message_Delivery_Email_Sendgrid::getEmailList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery_Email_Sendgrid/getEmailList/
        """
        return self.client.call(
            self.datatype,
            "getEmailList",
            list_,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerNetworkMessageDeliveryEmailSendgridListEntry],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.NetworkMessageDeliveryEmailSendgridT] | None = None,
    ) -> results.NetworkMessageDeliveryEmailSendgridT:
        """SoftLayer_Network_Message_Delivery_Email_Sendgrid::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery_Email_Sendgrid/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.NetworkMessageDeliveryEmailSendgrid,
        )

    def get_offerings_list(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerNetworkMessageDeliveryEmailSendgridCatalogItemT] | None = None,
    ) -> results.ListResult[results.ContainerNetworkMessageDeliveryEmailSendgridCatalogItemT]:
        """SoftLayer_Network_Message_Delivery_Email_Sendgrid::getOfferingsList.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery_Email_Sendgrid/getOfferingsList/
        """
        return self.client.call(
            self.datatype,
            "getOfferingsList",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerNetworkMessageDeliveryEmailSendgridCatalogItem],
        )

    def get_smtp_access(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> str | None:
        """SoftLayer_Network_Message_Delivery_Email_Sendgrid::getSmtpAccess.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery_Email_Sendgrid/getSmtpAccess/
        """
        return self.client.call(
            self.datatype, "getSmtpAccess", id=id, mask=mask, filter=filter, returns=str
        )

    def get_statistics(
        self,
        options: models.ContainerNetworkMessageDeliveryEmailSendgridStatisticsOptions,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.ContainerNetworkMessageDeliveryEmailSendgridStatisticsT] | None = None,
    ) -> results.ListResult[results.ContainerNetworkMessageDeliveryEmailSendgridStatisticsT]:
        """SoftLayer_Network_Message_Delivery_Email_Sendgrid::getStatistics.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery_Email_Sendgrid/getStatistics/
        """
        return self.client.call(
            self.datatype,
            "getStatistics",
            options,
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.ContainerNetworkMessageDeliveryEmailSendgridStatistics],
        )

    def get_statistics_graph(
        self,
        options: models.ContainerNetworkMessageDeliveryEmailSendgridStatisticsOptions,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        into: type[results.ContainerNetworkMessageDeliveryEmailSendgridStatisticsGraphT]
        | None = None,
    ) -> results.ContainerNetworkMessageDeliveryEmailSendgridStatisticsGraphT:
        """SoftLayer_Network_Message_Delivery_Email_Sendgrid::getStatisticsGraph.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery_Email_Sendgrid/getStatisticsGraph/
        """
        return self.client.call(
            self.datatype,
            "getStatisticsGraph",
            options,
            id=id,
            mask=mask,
            into=into,
            returns=models.ContainerNetworkMessageDeliveryEmailSendgridStatisticsGraph,
        )

    def single_sign_on(self, *, id: int | str | None = None) -> str:
        """SoftLayer_Network_Message_Delivery_Email_Sendgrid::singleSignOn.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery_Email_Sendgrid/singleSignOn/
        """
        return self.client.call(self.datatype, "singleSignOn", id=id, returns=str)

    def update_email_address(self, email_address: str, *, id: int | str | None = None) -> bool:
        """SoftLayer_Network_Message_Delivery_Email_Sendgrid::updateEmailAddress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery_Email_Sendgrid/updateEmailAddress/
        """
        return self.client.call(
            self.datatype, "updateEmailAddress", email_address, id=id, returns=bool
        )
