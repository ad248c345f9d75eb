# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, relational


@entity("SoftLayer_Security_Directory_Service_Host_Xref_Hardware")
class SecurityDirectoryServiceHostXrefHardware(Entity):
    """SoftLayer_Security_Directory_Service_Host_Xref_Hardware.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Security_Directory_Service_Host_Xref_Hardware/
    """

    host: models.Hardware | None = relational("host", "SoftLayer_Hardware")
