# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.tag import Tag
    from softlayer_sdk.models.tag_type import TagType
    from softlayer_sdk.models.user_customer import UserCustomer
    from softlayer_sdk.models.user_employee import UserEmployee


@entity("SoftLayer_Tag_Reference")
class TagReference(Entity):
    """SoftLayer_Tag_Reference.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Tag_Reference/
    """

    customer: UserCustomer | None = relational("customer", "SoftLayer_User_Customer")
    emp_record_id: int | None = local("empRecordId", "int")
    employee: UserEmployee | None = relational("employee", "SoftLayer_User_Employee")
    id: int = local("id", "int")
    resource_table_id: int | None = local("resourceTableId", "int")
    tag: Tag = relational("tag", "SoftLayer_Tag")
    tag_id: int | None = local("tagId", "int")
    tag_type: TagType | None = relational("tagType", "SoftLayer_Tag_Type")
    tag_type_id: int | None = local("tagTypeId", "int")
    usr_record_id: int | None = local("usrRecordId", "int")
