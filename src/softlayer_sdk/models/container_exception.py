# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Exception")
class ContainerException(Entity):
    """SoftLayer_Container_Exception.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Exception/
    """

    exception_class: str | None = local("exceptionClass", "string")
    exception_message: str | None = local("exceptionMessage", "string")
