# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Tag_Reference")
class TagReference(Entity):
    """SoftLayer_Tag_Reference.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Tag_Reference/
    """

    customer: models.UserCustomer | None = relational("customer", "SoftLayer_User_Customer")
    emp_record_id: int | None = local("empRecordId", "int")
    employee: models.UserEmployee | None = relational("employee", "SoftLayer_User_Employee")
    id: int = local("id", "int")
    resource_table_id: int | None = local("resourceTableId", "int")
    tag: models.Tag = relational("tag", "SoftLayer_Tag")
    tag_id: int | None = local("tagId", "int")
    tag_type: models.TagType | None = relational("tagType", "SoftLayer_Tag_Type")
    tag_type_id: int | None = local("tagTypeId", "int")
    usr_record_id: int | None = local("usrRecordId", "int")
