# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._calls.service import Service


class TicketSurveyService(Service):
    """The methods of SoftLayer_Ticket_Survey.

    https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Survey/
    """

    datatype = "SoftLayer_Ticket_Survey"

    def get_preference(self) -> None:
        """SoftLayer_Ticket_Survey::getPreference.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Survey/getPreference/
        """
        self.client.call(self.datatype, "getPreference")

    def opt_in(self) -> None:
        """SoftLayer_Ticket_Survey::optIn.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Survey/optIn/
        """
        self.client.call(self.datatype, "optIn")

    def opt_out(self) -> None:
        """SoftLayer_Ticket_Survey::optOut.

        https://sldn.softlayer.com/reference/services/SoftLayer_Ticket_Survey/optOut/
        """
        self.client.call(self.datatype, "optOut")
