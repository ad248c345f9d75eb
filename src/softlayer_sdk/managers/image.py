"""Images: what guests are made from, where they are, and who may use them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Unpack

from softlayer_sdk._types import MaskLike
from softlayer_sdk.client import Client
from softlayer_sdk.errors import PreflightError
from softlayer_sdk.managers._base import Manager
from softlayer_sdk.managers._follow_up import follow_up
from softlayer_sdk.managers._lists import Listing, PageOptions, RowOptions, every_row
from softlayer_sdk.managers._picks import pick
from softlayer_sdk.managers._ready import Change, Readiness, steps, with_the_others
from softlayer_sdk.managers._templates import (
    checked_tags,
    checked_text,
    filled,
    flags,
    numeric,
    or_null,
)
from softlayer_sdk.models import (
    ContainerVirtualGuestBlockDeviceTemplateConfiguration,
    Location,
    ProvisioningVersion1Transaction,
    VirtualGuestBlockDeviceTemplateGroup,
    VirtualGuestBlockDeviceTemplateGroupAccounts,
)
from softlayer_sdk.query.filters import FilterValue, exactly
from softlayer_sdk.services import AccountService, VirtualGuestBlockDeviceTemplateGroupService
from softlayer_sdk.services import _results as results
from softlayer_sdk.waiters import Waiter

MASK = "mask[id,accountId,name,globalIdentifier,blockDevices,parentId,createDate,transaction]"
PRIVATE = Listing(
    AccountService,
    AccountService.get_private_block_device_template_groups,
    mask=MASK,
    paths={"guid": "globalIdentifier", "name": "name", "tag": "tagReferences.tag.name"},
    in_order=True,
)
PUBLIC = Listing(
    VirtualGuestBlockDeviceTemplateGroupService,
    VirtualGuestBlockDeviceTemplateGroupService.get_public_images,
    mask=MASK,
    paths={"guid": "globalIdentifier", "name": "name"},
    in_order=True,
)
_TRANSACTION = "transaction[id,transactionStatus[name]]"
READINESS = f"mask[id,name,{_TRANSACTION},children[id,{_TRANSACTION}]]"
COS, SWIFT = "cos://", "swift://"


class PublicFilters(RowOptions, total=False):
    """The keywords of `ImageManager.list_public_images`."""

    guid: FilterValue | None
    name: FilterValue | None


class ImageFilters(PublicFilters, total=False):
    """The keywords of `ImageManager.list_private_images`."""

    tag: FilterValue | None


class ImageManager(Manager):
    """Manages images, which are known by their ids, GUIDs and names.

    Args:
        client: What makes the calls.
        waiter: What waits: a `Waiter` with a clock, a pause and a `progress` of its own.
    """

    known_by = "names of images"

    def __init__(self, client: Client, *, waiter: Waiter | None = None) -> None:
        super().__init__(client)
        self._images = VirtualGuestBlockDeviceTemplateGroupService(client)
        self._waiter = waiter or Waiter()
        self._readiness = Readiness(self._waiter, "image", self._look, self._by_id, _is_ready)

    def list_private_images(
        self,
        guid: FilterValue | None = None,
        name: FilterValue | None = None,
        limit: int | None = None,
        *,
        tag: FilterValue | None = None,
        into: type[results.VirtualGuestBlockDeviceTemplateGroupT] | None = None,
        **rows: Unpack[PageOptions],
    ) -> list[results.VirtualGuestBlockDeviceTemplateGroupT]:
        """List the account's own images, and those that are shared with it.

        Args:
            guid: Only the image with this GUID.
            name: Only images with this name; text operators such as `web*` work.
            limit: The most to give; all of them without it.
            tag: Only images with this tag.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPrivateBlockDeviceTemplateGroups/
        """
        return list(
            self.iter_private_images(guid=guid, name=name, limit=limit, tag=tag, into=into, **rows)
        )

    def iter_private_images(
        self,
        *,
        into: type[results.VirtualGuestBlockDeviceTemplateGroupT] | None = None,
        **rows: Unpack[ImageFilters],
    ) -> Iterator[results.VirtualGuestBlockDeviceTemplateGroupT]:
        """Give the account's images one by one; pages are fetched as they are used.

        The keywords are those of list_private_images().

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPrivateBlockDeviceTemplateGroups/
        """
        return PRIVATE.rows(self.client, rows, into=into)

    def list_public_images(
        self,
        guid: FilterValue | None = None,
        name: FilterValue | None = None,
        limit: int | None = None,
        *,
        into: type[results.VirtualGuestBlockDeviceTemplateGroupT] | None = None,
        **rows: Unpack[PageOptions],
    ) -> list[results.VirtualGuestBlockDeviceTemplateGroupT]:
        """List the images that everybody can use.

        Args:
            guid: Only the image with this GUID.
            name: Only images with this name; text operators such as `*Ubuntu*` work.
            limit: The most to give; all of them without it.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getPublicImages/
        """
        return list(self.iter_public_images(guid=guid, name=name, limit=limit, into=into, **rows))

    def iter_public_images(
        self,
        *,
        into: type[results.VirtualGuestBlockDeviceTemplateGroupT] | None = None,
        **rows: Unpack[PublicFilters],
    ) -> Iterator[results.VirtualGuestBlockDeviceTemplateGroupT]:
        """Give the public images one by one; pages are fetched as they are used.

        The keywords are those of list_public_images().

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getPublicImages/
        """
        return PUBLIC.rows(self.client, rows, into=into)

    def get_image(
        self,
        image_id: int | str,
        *,
        mask: MaskLike | None = None,
        into: type[results.VirtualGuestBlockDeviceTemplateGroupT] | None = None,
    ) -> results.VirtualGuestBlockDeviceTemplateGroupT:
        """Get one image.

        Args:
            image_id: Its id, GUID or name.
            mask: Which properties it has, instead of the usual ones.
            into: An attrs class of your own for it, which is the mask too.

        Raises:
            NotFoundError: there is no such image.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getObject/
        """
        mask = mask or (MASK if into is None else None)
        return self._images.get_object(id=self._id(image_id), mask=mask, into=into)

    def delete_image(self, image_id: int | str) -> ProvisioningVersion1Transaction:
        """Delete an image everywhere. Guests that were made from it keep running.

        Args:
            image_id: Its id, GUID or name.

        Returns:
            The transaction that does it, with its `id` where there is one.

        Raises:
            NotFoundError: there is no such image among the account's own.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/deleteObject/
        """
        # With a mask, what may be empty is no wrong answer.
        return self._images.delete_object(id=self._id(image_id), mask="mask[id,createDate]")

    def edit(
        self,
        image_id: int | str,
        name: str | None = None,
        note: str | None = None,
        tag: str | Sequence[str] | None = None,
    ) -> bool:
        """Change the name, the note or the tags of an image; what is left out stays.

        Args:
            image_id: Its id, GUID or name.
            name: Its new name.
            note: Its new note; an empty one clears it.
            tag: All its tags from now on, as text with commas or as a list; an empty text clears
                them.

        Returns:
            Whether SoftLayer changed all that was given; False when nothing was.

        Raises:
            NotFoundError: there is no such image.
            FollowUpError: name and note were changed, but not the tags.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/editObject/
        """
        tags, template = checked_tags("tag", tag), VirtualGuestBlockDeviceTemplateGroup()
        if name is not None:
            template.name = filled("name", name)
        if note is not None:
            template.note = checked_text("note", note)
        if not template.__dict__ and tags is None:
            return False
        image = self._id(image_id)
        if tags is None:
            return self._images.edit_object(template, id=image)
        changed = not template.__dict__ or self._images.edit_object(template, id=image)
        tagged = False
        with follow_up(changed, f"changed: image {image}") as step, step("its tags"):
            tagged = self._images.set_tags(tags, id=image)
        return changed and tagged

    # --- files

    def import_image_from_uri(
        self,
        name: str,
        uri: str,
        os_code: str | None = None,
        note: str | None = None,
        ibm_api_key: str | None = None,
        root_key_crn: str | None = None,
        wrapped_dek: str | None = None,
        cloud_init: bool = False,
        byol: bool = False,
        is_encrypted: bool = False,
    ) -> VirtualGuestBlockDeviceTemplateGroup:
        """Make an image from a file in an object storage.

        Args:
            name: Its name.
            uri: The file: `cos://region/bucket/file.vhd`, or `swift://...` of former days.
            os_code: The code of its operating system, such as `UBUNTU_22_64`.
            note: A note.
            ibm_api_key: A key of IBM Cloud that may read the file; needed for `cos://`.
            root_key_crn: The CRN of the root key, for an image that is encrypted.
            wrapped_dek: The data encryption key that the root key wraps.
            cloud_init: Whether cloud-init is in it.
            byol: Whether it brings its own licence.
            is_encrypted: Whether it is encrypted; it needs cloud-init then.

        Returns:
            The image. It takes some time until guests can be made from it: wait_until_ready().

        Raises:
            PreflightError: there is no name, or what belongs together is not complete; nothing was
                sent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/createFromIcos/
        """
        flags(cloud_init=cloud_init, byol=byol, is_encrypted=is_encrypted)
        configuration = ContainerVirtualGuestBlockDeviceTemplateConfiguration(
            name=filled("name", name),
            note=or_null(note),
            operating_system_reference_code=or_null(os_code),
            uri=uri,
        )
        if _scheme(uri) == SWIFT:
            return self._images.create_from_external_source(configuration)
        if not ibm_api_key:
            raise PreflightError(f"uri={uri!r}: ibm_api_key is needed to read it")
        if is_encrypted and not (root_key_crn and wrapped_dek):
            raise PreflightError("is_encrypted=True: root_key_crn and wrapped_dek are needed too")
        configuration.ibm_api_key = ibm_api_key
        configuration.crk_crn = or_null(root_key_crn)
        configuration.wrapped_dek = or_null(wrapped_dek)
        configuration.cloud_init = cloud_init
        configuration.byol = byol
        configuration.is_encrypted = is_encrypted
        return self._images.create_from_icos(configuration)

    def export_image_to_uri(
        self, image_id: int | str, uri: str, ibm_api_key: str | None = None
    ) -> bool:
        """Begin to copy an image to a file in an object storage.

        Args:
            image_id: Its id, GUID or name.
            uri: The file: `cos://region/bucket/file.vhd`, or `swift://...` of former days.
            ibm_api_key: A key of IBM Cloud that may write the file; needed for `cos://`.

        Returns:
            Whether the copy has begun; wait_until_ready() waits for its end.

        Raises:
            PreflightError: the address is neither, or the key is missing; nothing was sent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/copyToIcos/
        """
        configuration = ContainerVirtualGuestBlockDeviceTemplateConfiguration(uri=uri)
        if _scheme(uri) == SWIFT:
            return self._images.copy_to_external_source(configuration, id=self._id(image_id))
        if not ibm_api_key:
            raise PreflightError(f"uri={uri!r}: ibm_api_key is needed to write it")
        configuration.ibm_api_key = ibm_api_key
        return self._images.copy_to_icos(configuration, id=self._id(image_id))

    def wait_until_ready(
        self, image_id: int | str, *, timeout: float = 3600, interval: float = 10
    ) -> VirtualGuestBlockDeviceTemplateGroup:
        """Wait until nothing is done to an image any more: it is imported, copied or captured.

        Args:
            image_id: Its id, GUID or name.
            timeout: Seconds that it may take.
            interval: Seconds between two looks.

        Returns:
            The image with all that get_image() gives.

        Raises:
            WaitTimeoutError: it was not ready in time; `last_seen` is its last state.
            WaitFailedError: the image is gone.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getObject/
        """
        image = self._id(image_id)
        self._readiness.wait(image, timeout=timeout, interval=interval)
        return self.get_image(image)

    def wait_all(
        self, image_ids: Iterable[int | str], *, timeout: float = 3600, interval: float = 10
    ) -> Iterator[VirtualGuestBlockDeviceTemplateGroup]:
        """Wait for several images; give each as soon as nothing is done to it any more.

        One list is asked for each time; what it does not have, such as a public copy, by itself.

        Args:
            image_ids: Their ids or names.
            timeout: Seconds that all of them may take.
            interval: Seconds between two looks.

        Raises:
            WaitTimeoutError: some were not ready in time; `last_seen` has them.
            WaitFailedError: one of them is gone.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPrivateBlockDeviceTemplateGroups/
        """
        ids = self._numbers("image_ids", image_ids)
        ready = self._readiness.wait_all(ids, timeout=timeout, interval=interval)
        return (self.get_image(image.id) for image in ready)

    def watch(
        self, image_id: int | str, *, timeout: float = 3600, interval: float = 10
    ) -> Iterator[Change[VirtualGuestBlockDeviceTemplateGroup]]:
        """Watch an image: what is done to it now, and then each change, until the time is up.

        Args:
            image_id: Its id, GUID or name.
            timeout: Seconds to watch.
            interval: Seconds between two looks.

        Raises:
            NotFoundError: there is no such image, or none any more.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getObject/
        """
        id = self._id(image_id)
        return self._readiness.watch(id, _state, timeout=timeout, interval=interval)

    def publish(
        self,
        image_id: int | str,
        name: str,
        summary: str,
        note: str = "",
        location_names: Sequence[str] | None = None,
    ) -> int:
        """Make a public copy of an image, which every account may use.

        Args:
            image_id: Its id, GUID or name.
            name: Name of the copy.
            summary: What it is, in a few words.
            note: More about it.
            location_names: Short names of the datacenters that it is put in; where the image is
                without them.

        Returns:
            The id of the copy; wait_until_ready() takes it.

        Raises:
            PreflightError: the name is empty; nothing was sent.
            NotFoundError: there is no such image.
            OrderStateUnknownError: the answer was lost; the copy may be made.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/createPublicArchiveTransaction/
        """
        filled("name", name)
        id = self._id(image_id)
        places = self.get_locations_list(id, location_names) if location_names else None
        return self._images.create_public_archive_transaction(name, summary, note, places, id=id)

    # --- who may use it

    def share_image(self, image_id: int | str, account_id: int | str) -> bool:
        """Let another account use an image.

        Args:
            image_id: Its id, GUID or name.
            account_id: The other account's id.

        Raises:
            NotFoundError: there is no such image.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/permitSharingAccess/
        """
        account = numeric("account_id", account_id)
        return self._images.permit_sharing_access(account, id=self._id(image_id))

    def deny_share_image(self, image_id: int | str, account_id: int | str) -> bool:
        """Let another account use an image no more.

        The keywords are those of share_image().

        Raises:
            NotFoundError: there is no such image.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/denySharingAccess/
        """
        account = numeric("account_id", account_id)
        return self._images.deny_sharing_access(account, id=self._id(image_id))

    def list_shares(
        self, image_id: int | str
    ) -> list[VirtualGuestBlockDeviceTemplateGroupAccounts]:
        """List the accounts that may use an image.

        Args:
            image_id: Its id, GUID or name.

        Raises:
            NotFoundError: there is no such image.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getAccountReferences/
        """
        return every_row(self._images.get_account_references, id=self._id(image_id))

    # --- where it is

    def get_storage_locations(self, image_id: int | str) -> list[Location]:
        """List the datacenters that an image can be in.

        Args:
            image_id: Its id, GUID or name.

        Raises:
            NotFoundError: there is no such image.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getStorageLocations/
        """
        return self._images.get_storage_locations(id=self._id(image_id))

    def get_locations_list(
        self, image_id: int | str, location_names: Sequence[str]
    ) -> list[Location]:
        """Find datacenters that an image can be in, each once.

        Args:
            image_id: Its id, GUID or name.
            location_names: Their names, such as `dal13`.

        Raises:
            PreflightError: it cannot be in one of them, or there is no such datacenter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/getStorageLocations/
        """
        known = self.get_storage_locations(image_id)
        return pick("location_names", location_names, known, lambda each: each.name)

    def add_locations(self, image_id: int | str, location_names: Sequence[str]) -> bool:
        """Begin to copy an image to more datacenters.

        Args:
            image_id: Its id, GUID or name.
            location_names: Their names, such as `dal13`.

        Raises:
            PreflightError: it cannot be in one of them; nothing was changed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/addLocations/
        """
        image = self._id(image_id)
        locations = self.get_locations_list(image, location_names)
        return self._images.add_locations(locations, id=image)

    def remove_locations(self, image_id: int | str, location_names: Sequence[str]) -> bool:
        """Delete the copies of an image in datacenters.

        The keywords are those of add_locations().

        Raises:
            PreflightError: there is no such datacenter; nothing was changed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest_Block_Device_Template_Group/removeLocations/
        """
        image = self._id(image_id)
        locations = self.get_locations_list(image, location_names)
        return self._images.remove_locations(locations, id=image)

    def _look(self, id: int | str) -> VirtualGuestBlockDeviceTemplateGroup:
        return self._images.get_object(id=id, mask=READINESS)

    def _by_id(self, ids: list[int]) -> Iterator[VirtualGuestBlockDeviceTemplateGroup]:
        return with_the_others(PRIVATE.by_id(self.client, ids, READINESS), ids, self._look)

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        def named(name: str) -> list[int]:
            everybody = self.list_public_images(name=exactly(name))
            # An image of one's own is meant, though a public one is called the same.
            return [each.id for each in self.list_private_images(name=exactly(name)) or everybody]

        return (named,)


def _transactions(
    image: VirtualGuestBlockDeviceTemplateGroup,
) -> list[ProvisioningVersion1Transaction | None]:
    """What is being done to an image, and to its copies in datacenters."""
    return [each.transaction for each in (image, *image.children)]


def _is_ready(image: VirtualGuestBlockDeviceTemplateGroup) -> bool:
    return not any(_transactions(image))


def _state(image: VirtualGuestBlockDeviceTemplateGroup) -> str | None:
    return steps(_transactions(image))


def _scheme(uri: str) -> str:
    for scheme in (COS, SWIFT):
        if uri.lower().startswith(scheme):
            return scheme
    raise PreflightError(f"uri={uri!r}: it starts with {COS} or {SWIFT}")
