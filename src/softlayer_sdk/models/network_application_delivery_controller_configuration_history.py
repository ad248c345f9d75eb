# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Network_Application_Delivery_Controller_Configuration_History")
class NetworkApplicationDeliveryControllerConfigurationHistory(Entity):
    """SoftLayer_Network_Application_Delivery_Controller_Configuration_History.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Network_Application_Delivery_Controller_Configuration_History/
    """

    controller: models.NetworkApplicationDeliveryController | None = relational(
        "controller", "SoftLayer_Network_Application_Delivery_Controller"
    )
    create_date: datetime | None = local("createDate", "dateTime")
    id: int = local("id", "int")
    notes: str | None = local("notes", "string")
