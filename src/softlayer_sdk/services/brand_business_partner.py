# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from softlayer_sdk import models
from softlayer_sdk._service import R, Service

if TYPE_CHECKING:
    from softlayer_sdk._types import FilterLike, MaskLike


class BrandBusinessPartnerService(Service):
    """The methods of SoftLayer_Brand_Business_Partner.

    https://sldn.softlayer.com/reference/services/SoftLayer_Brand_Business_Partner/
    """

    datatype = "SoftLayer_Brand_Business_Partner"

    @overload
    def get_brand(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.Brand | None: ...

    @overload
    def get_brand(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_brand(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Brand_Business_Partner::getBrand.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand_Business_Partner/getBrand/
        """
        return self.client.call(
            self.datatype,
            "getBrand",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.Brand,
        )

    @overload
    def get_channel(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.BusinessPartnerChannel | None: ...

    @overload
    def get_channel(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_channel(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Brand_Business_Partner::getChannel.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand_Business_Partner/getChannel/
        """
        return self.client.call(
            self.datatype,
            "getChannel",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BusinessPartnerChannel,
        )

    @overload
    def get_object(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.BrandBusinessPartner: ...

    @overload
    def get_object(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R: ...

    def get_object(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Brand_Business_Partner::getObject.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand_Business_Partner/getObject/
        """
        return self.client.call(
            self.datatype,
            "getObject",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BrandBusinessPartner,
        )

    @overload
    def get_segment(
        self,
        *,
        id: int | str | None = ...,
        mask: MaskLike | None = ...,
        filter: FilterLike | None = ...,
    ) -> models.BusinessPartnerSegment | None: ...

    @overload
    def get_segment(
        self, *, into: type[R], id: int | str | None = ..., filter: FilterLike | None = ...
    ) -> R | None: ...

    def get_segment(
        self,
        *,
        id: int | str | None = None,
        mask: MaskLike | None = None,
        filter: FilterLike | None = None,
        into: type[Any] | None = None,
    ) -> Any:
        """SoftLayer_Brand_Business_Partner::getSegment.

        https://sldn.softlayer.com/reference/services/SoftLayer_Brand_Business_Partner/getSegment/
        """
        return self.client.call(
            self.datatype,
            "getSegment",
            id=id,
            mask=mask,
            filter=filter,
            into=into,
            returns=models.BusinessPartnerSegment,
        )
