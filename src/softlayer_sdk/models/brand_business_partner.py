# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.brand import Brand
    from softlayer_sdk.models.business_partner_channel import BusinessPartnerChannel
    from softlayer_sdk.models.business_partner_segment import BusinessPartnerSegment


@entity("SoftLayer_Brand_Business_Partner")
class BrandBusinessPartner(Entity):
    """SoftLayer_Brand_Business_Partner.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Brand_Business_Partner/
    """

    brand: Brand | None = relational("brand", "SoftLayer_Brand")
    channel: BusinessPartnerChannel | None = relational(
        "channel", "SoftLayer_Business_Partner_Channel"
    )
    channel_id: int | None = local("channelId", "int")
    country_enterprise_code: str | None = local("countryEnterpriseCode", "string")
    reseller_level: int | None = local("resellerLevel", "int")
    segment: BusinessPartnerSegment | None = relational(
        "segment", "SoftLayer_Business_Partner_Segment"
    )
    segment_id: int | None = local("segmentId", "int")
