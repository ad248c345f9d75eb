# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._calls.service import Service, given, list_of
from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk.services import _results as results


class TagService(Service):
    """The methods of SoftLayer_Tag.

    https://sldn.softlayer.com/reference/services/SoftLayer_Tag/
    """

    datatype = "SoftLayer_Tag"

    def auto_complete(
        self,
        tag: str,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TagT] | None = None,
    ) -> results.ListResult[results.TagT]:
        """SoftLayer_Tag::autoComplete.

        https://sldn.softlayer.com/reference/services/SoftLayer_Tag/autoComplete/
        """
        return self.client.call(
            self.datatype,
            "autoComplete",
            tag,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Tag],
        )

    def delete_tag(self, tag_name: str) -> bool:
        """SoftLayer_Tag::deleteTag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Tag/deleteTag/
        """
        return self.client.call(self.datatype, "deleteTag", tag_name, returns=bool)

    def get_account(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.AccountT] | None = None,
    ) -> results.AccountT | None:
        """SoftLayer_Tag::getAccount.

        https://sldn.softlayer.com/reference/services/SoftLayer_Tag/getAccount/
        """
        return self.client.call(
            self.datatype,
            "getAccount",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Account,
        )

    def get_all_tag_types(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TagTypeT] | None = None,
    ) -> results.ListResult[results.TagTypeT]:
        """SoftLayer_Tag::getAllTagTypes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Tag/getAllTagTypes/
        """
        return self.client.call(
            self.datatype,
            "getAllTagTypes",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.TagType],
        )

    def get_attached_tags_for_current_user(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TagT] | None = None,
    ) -> results.ListResult[results.TagT]:
        """SoftLayer_Tag::getAttachedTagsForCurrentUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Tag/getAttachedTagsForCurrentUser/
        """
        return self.client.call(
            self.datatype,
            "getAttachedTagsForCurrentUser",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Tag],
        )

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[results.TagT] | None = None,
    ) -> results.TagT:
        """SoftLayer_Tag::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Tag/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Tag,
        )

    def get_references(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TagReferenceT] | None = None,
    ) -> results.ListResult[results.TagReferenceT]:
        """SoftLayer_Tag::getReferences.

        https://sldn.softlayer.com/reference/services/SoftLayer_Tag/getReferences/
        """
        return self.client.call(
            self.datatype,
            "getReferences",
            id=id,
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.TagReference],
        )

    def get_tag_by_tag_name(
        self,
        tag_list: str | None = None,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TagT] | None = None,
    ) -> results.ListResult[results.TagT]:
        """SoftLayer_Tag::getTagByTagName.

        https://sldn.softlayer.com/reference/services/SoftLayer_Tag/getTagByTagName/
        """
        return self.client.call(
            self.datatype,
            "getTagByTagName",
            *given(tag_list),
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Tag],
        )

    def get_unattached_tags_for_current_user(
        self,
        *,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        where: results.Condition | None = None,
        limit: int | None = None,
        offset: int | None = None,
        into: type[results.TagT] | None = None,
    ) -> results.ListResult[results.TagT]:
        """SoftLayer_Tag::getUnattachedTagsForCurrentUser.

        https://sldn.softlayer.com/reference/services/SoftLayer_Tag/getUnattachedTagsForCurrentUser/
        """
        return self.client.call(
            self.datatype,
            "getUnattachedTagsForCurrentUser",
            mask=mask,
            filter=filter,
            where=where,
            limit=limit,
            offset=offset,
            into=list_of(into),
            returns=list[models.Tag],
        )

    def set_tags(
        self,
        tags: str | None = None,
        key_name: str | None = None,
        resource_table_id: int | None = None,
    ) -> bool:
        """SoftLayer_Tag::setTags.

        https://sldn.softlayer.com/reference/services/SoftLayer_Tag/setTags/
        """
        return self.client.call(
            self.datatype, "setTags", *given(tags, key_name, resource_table_id), returns=bool
        )
