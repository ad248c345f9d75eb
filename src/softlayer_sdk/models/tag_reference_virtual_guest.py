# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, relational
from softlayer_sdk.models.tag_reference import TagReference


@entity("SoftLayer_Tag_Reference_Virtual_Guest")
class TagReferenceVirtualGuest(TagReference):
    """SoftLayer_Tag_Reference_Virtual_Guest.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Tag_Reference_Virtual_Guest/
    """

    resource: models.VirtualGuest | None = relational("resource", "SoftLayer_Virtual_Guest")
