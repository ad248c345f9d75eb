# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._calls.service import Service


class ResourceConfigurationService(Service):
    """The methods of SoftLayer_Resource_Configuration.

    https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Configuration/
    """

    datatype = "SoftLayer_Resource_Configuration"

    def set_os_password_from_encrypted(
        self, encrypted_password: str, *, id: int | str | None = None
    ) -> bool:
        """SoftLayer_Resource_Configuration::setOsPasswordFromEncrypted.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Configuration/setOsPasswordFromEncrypted/
        """
        return self.client.call(
            self.datatype, "setOsPasswordFromEncrypted", encrypted_password, id=id, returns=bool
        )
