# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Brand_Business_Partner")
class BrandBusinessPartner(Entity):
    """SoftLayer_Brand_Business_Partner.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Brand_Business_Partner/
    """

    brand: models.Brand | None = relational("brand", "SoftLayer_Brand")
    channel: models.BusinessPartnerChannel | None = relational(
        "channel", "SoftLayer_Business_Partner_Channel"
    )
    channel_id: int | None = local("channelId", "int")
    country_enterprise_code: str | None = local("countryEnterpriseCode", "string")
    reseller_level: int | None = local("resellerLevel", "int")
    segment: models.BusinessPartnerSegment | None = relational(
        "segment", "SoftLayer_Business_Partner_Segment"
    )
    segment_id: int | None = local("segmentId", "int")
