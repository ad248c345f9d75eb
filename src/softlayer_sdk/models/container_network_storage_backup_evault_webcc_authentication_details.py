# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Network_Storage_Backup_Evault_WebCc_Authentication_Details")
class ContainerNetworkStorageBackupEvaultWebCcAuthenticationDetails(Entity):
    """SoftLayer_Container_Network_Storage_Backup_Evault_WebCc_Authentication_Details.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Network_Storage_Backup_Evault_WebCc_Authentication_Details/
    """

    event_validation: str | None = local("eventValidation", "string")
    view_state: str | None = local("viewState", "string")
    web_cc_form_name: str | None = local("webCcFormName", "string")
    web_cc_url: str | None = local("webCcUrl", "string")
    web_cc_user_id: str | None = local("webCcUserId", "string")
    web_cc_user_password: str | None = local("webCcUserPassword", "string")
