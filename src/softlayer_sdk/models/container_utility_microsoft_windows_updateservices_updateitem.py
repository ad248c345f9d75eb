# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Utility_Microsoft_Windows_UpdateServices_UpdateItem")
class ContainerUtilityMicrosoftWindowsUpdateServicesUpdateItem(Entity):
    """SoftLayer_Container_Utility_Microsoft_Windows_UpdateServices_UpdateItem.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Utility_Microsoft_Windows_UpdateServices_UpdateItem/
    """

    description: str | None = local("description", "string")
    failed: bool | None = local("failed", "boolean")
    kb_article_number: int | None = local("kbArticleNumber", "int")
    optional: bool | None = local("optional", "boolean")
    requires_reboot: bool | None = local("requiresReboot", "boolean")
