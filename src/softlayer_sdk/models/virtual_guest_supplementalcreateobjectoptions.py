# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Virtual_Guest_SupplementalCreateObjectOptions")
class VirtualGuestSupplementalCreateObjectOptions(Entity):
    """SoftLayer_Virtual_Guest_SupplementalCreateObjectOptions.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Virtual_Guest_SupplementalCreateObjectOptions/
    """

    boot_mode: str | None = local("bootMode", "string")
    flavor_key_name: str | None = local("flavorKeyName", "string")
    immediate_approval_only_flag: bool | None = local("immediateApprovalOnlyFlag", "boolean")
    post_install_script_uri: str | None = local("postInstallScriptUri", "string")
