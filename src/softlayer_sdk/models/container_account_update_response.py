# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Account_Update_Response")
class ContainerAccountUpdateResponse(Entity):
    """SoftLayer_Container_Account_Update_Response.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Account_Update_Response/
    """

    accepted_flag: bool | None = local("acceptedFlag", "boolean")
    account: models.Account | None = local("account", "SoftLayer_Account")
    ticket: models.Ticket | None = local("ticket", "SoftLayer_Ticket")
