# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Statistics")
class ContainerNetworkMessageDeliveryEmailSendgridStatistics(Entity):
    """SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Statistics.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Message_Delivery_Email_Sendgrid_Statistics/
    """

    blocks: int | None = local("blocks", "int")
    bounces: int | None = local("bounces", "int")
    clicks: int | None = local("clicks", "int")
    date: str | None = local("date", "string")
    delivered: int | None = local("delivered", "int")
    invalid_email: int | None = local("invalidEmail", "int")
    opens: int | None = local("opens", "int")
    repeat_bounces: int | None = local("repeatBounces", "int")
    repeat_spam_reports: int | None = local("repeatSpamReports", "int")
    repeat_unsubscribes: int | None = local("repeatUnsubscribes", "int")
    requests: int | None = local("requests", "int")
    spam_reports: int | None = local("spamReports", "int")
    unique_clicks: int | None = local("uniqueClicks", "int")
    unique_opens: int | None = local("uniqueOpens", "int")
    unsubscribes: int | None = local("unsubscribes", "int")
