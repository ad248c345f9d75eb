# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk import models
from softlayer_sdk.services.dns_domain_resourcerecord import DnsDomainResourceRecordService

if TYPE_CHECKING:
    from collections.abc import Sequence

    from softlayer_sdk._types import FilterLike, MaskLike


class DnsDomainResourceRecordSrvTypeService(DnsDomainResourceRecordService):
    """The methods of SoftLayer_Dns_Domain_ResourceRecord_SrvType.

    https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain_ResourceRecord_SrvType/
    """

    datatype = "SoftLayer_Dns_Domain_ResourceRecord_SrvType"

    def create_object(
        self,
        template_object: models.DnsDomainResourceRecordSrvType,
        *,
        mask: MaskLike | None = None,
    ) -> models.DnsDomainResourceRecordSrvType:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """SoftLayer_Dns_Domain_ResourceRecord_SrvType::createObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain_ResourceRecord_SrvType/createObject/
        """
        return self.client.call(
            self.datatype,
            "createObject",
            template_object,
            mask=mask,
            returns=models.DnsDomainResourceRecordSrvType,
        )

    def delete_objects(
        self, template_objects: Sequence[models.DnsDomainResourceRecordSrvType]
    ) -> bool:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """SoftLayer_Dns_Domain_ResourceRecord_SrvType::deleteObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain_ResourceRecord_SrvType/deleteObjects/
        """
        return self.client.call(self.datatype, "deleteObjects", template_objects, returns=bool)

    def edit_object(
        self, template_object: models.DnsDomainResourceRecordSrvType, *, id: int | str | None = None
    ) -> bool:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """SoftLayer_Dns_Domain_ResourceRecord_SrvType::editObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain_ResourceRecord_SrvType/editObject/
        """
        return self.client.call(self.datatype, "editObject", template_object, id=id, returns=bool)

    def edit_objects(
        self, template_objects: Sequence[models.DnsDomainResourceRecordSrvType]
    ) -> bool:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """SoftLayer_Dns_Domain_ResourceRecord_SrvType::editObjects.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain_ResourceRecord_SrvType/editObjects/
        """
        return self.client.call(self.datatype, "editObjects", template_objects, returns=bool)

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
    ) -> models.DnsDomainResourceRecordSrvType:
        """SoftLayer_Dns_Domain_ResourceRecord_SrvType::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain_ResourceRecord_SrvType/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            returns=models.DnsDomainResourceRecordSrvType,
        )
