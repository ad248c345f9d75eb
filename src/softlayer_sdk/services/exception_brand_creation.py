# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._calls.service import Service


class ExceptionBrandCreationService(Service):
    """The methods of SoftLayer_Exception_Brand_Creation.

    https://sldn.softlayer.com/reference/services/SoftLayer_Exception_Brand_Creation/
    """

    datatype = "SoftLayer_Exception_Brand_Creation"
