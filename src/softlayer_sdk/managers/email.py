"""The delivery of e-mail: its account, address and statistics."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from softlayer_sdk.client import Client
from softlayer_sdk.errors import PreflightError
from softlayer_sdk.managers._base import Manager
from softlayer_sdk.managers._lists import every_row
from softlayer_sdk.managers._templates import given_only, number
from softlayer_sdk.models import (
    ContainerNetworkMessageDeliveryEmailSendgridAccountOverview,
    ContainerNetworkMessageDeliveryEmailSendgridStatistics,
    ContainerNetworkMessageDeliveryEmailSendgridStatisticsOptions,
    NetworkMessageDelivery,
)
from softlayer_sdk.query.filters import equals, exactly
from softlayer_sdk.services import AccountService, NetworkMessageDeliveryEmailSendgridService
from softlayer_sdk.services import _results as results

STATISTICS = ("requests", "delivered", "opens", "clicks", "bounces")


class EmailManager(Manager):
    """Manages services for e-mail; AccountManager.get_network_message_delivery_accounts() has them.

    Args:
        client: What makes the calls.
    """

    known_by = "usernames of services for e-mail"

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        self._account = AccountService(client)
        self._services = NetworkMessageDeliveryEmailSendgridService(client)

    def get_instance(
        self,
        identifier: int | str,
        *,
        into: type[results.NetworkMessageDeliveryEmailSendgridT] | None = None,
    ) -> results.NetworkMessageDeliveryEmailSendgridT:
        """Get one service for e-mail.

        Args:
            identifier: Its id or username.
            into: An attrs class of your own for it, which is the mask too.

        Raises:
            NotFoundError: there is no such service.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery_Email_Sendgrid/getObject/
        """
        mask = "mask[emailAddress,type,billingItem,vendor]" if into is None else None
        return self._services.get_object(id=self._id(identifier), mask=mask, into=into)

    def get_account_overview(
        self, identifier: int | str
    ) -> ContainerNetworkMessageDeliveryEmailSendgridAccountOverview:
        """Tell how much was sent, and how much may be.

        Args:
            identifier: The id or username of the service.

        Raises:
            NotFoundError: there is no such service.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery_Email_Sendgrid/getAccountOverview/
        """
        return self._services.get_account_overview(id=self._id(identifier))

    def get_statistics(
        self, identifier: int | str, days: int = 30, *, selected: Sequence[str] = STATISTICS
    ) -> list[ContainerNetworkMessageDeliveryEmailSendgridStatistics]:
        """Tell what became of the mail, day by day.

        Args:
            identifier: The id or username of the service.
            days: How many days to look back.
            selected: What to tell of each day.

        Raises:
            PreflightError: `days` is not above 0.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery_Email_Sendgrid/getStatistics/
        """
        if number("days", days) < 1:
            raise PreflightError(f"days={days!r}: it is a number above 0")
        options = ContainerNetworkMessageDeliveryEmailSendgridStatisticsOptions(
            days=days, selected_statistics=list(selected)
        )
        return self._services.get_statistics(options, id=self._id(identifier))

    def edit_object(
        self, identifier: int | str, username: str | None = None, password: str | None = None
    ) -> bool:
        """Change the username or the password of a service; what is left out stays.

        Args:
            identifier: Its id or username.
            username: Its new username.
            password: Its new password.

        Raises:
            PreflightError: neither is given.
            NotFoundError: there is no such service.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery/editObject/
        """
        template = given_only(NetworkMessageDelivery(username=username, password=password))
        if not template.__dict__:
            raise PreflightError("edit_object(): give a username or a password")
        return self._services.edit_object(template, id=self._id(identifier))

    def update_email(self, identifier: int | str, email: str) -> bool:
        """Change the address that a service sends from.

        Args:
            identifier: The id or username of the service.
            email: The new address.

        Raises:
            PreflightError: it is no address.
            NotFoundError: there is no such service.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Message_Delivery_Email_Sendgrid/updateEmailAddress/
        """
        if "@" not in email.strip("@"):
            raise PreflightError(f"email={email!r}: it is no address")
        return self._services.update_email_address(email, id=self._id(identifier))

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        def named(name: str) -> list[int]:
            rows: list[NetworkMessageDelivery] = every_row(
                self._account.get_network_message_delivery_accounts,
                mask="mask[id,username]",
                filter=equals("networkMessageDeliveryAccounts.username", exactly(name)),
            )
            return [each.id for each in rows]

        return (named,)
