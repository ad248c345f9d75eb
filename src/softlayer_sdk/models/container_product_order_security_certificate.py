# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.container_product_order import ContainerProductOrder

if TYPE_CHECKING:
    from softlayer_sdk.models.container_product_order_attribute_contact import (
        ContainerProductOrderAttributeContact,
    )
    from softlayer_sdk.models.container_product_order_attribute_organization import (
        ContainerProductOrderAttributeOrganization,
    )


@entity("SoftLayer_Container_Product_Order_Security_Certificate")
class ContainerProductOrderSecurityCertificate(ContainerProductOrder):
    """SoftLayer_Container_Product_Order_Security_Certificate.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Security_Certificate/
    """

    administrative_contact: ContainerProductOrderAttributeContact | None = local(
        "administrativeContact", "SoftLayer_Container_Product_Order_Attribute_Contact"
    )
    billing_contact: ContainerProductOrderAttributeContact | None = local(
        "billingContact", "SoftLayer_Container_Product_Order_Attribute_Contact"
    )
    certificate_signing_request: str | None = local("certificateSigningRequest", "string")
    order_approver_email_address: str | None = local("orderApproverEmailAddress", "string")
    organization_information: ContainerProductOrderAttributeOrganization | None = local(
        "organizationInformation", "SoftLayer_Container_Product_Order_Attribute_Organization"
    )
    renewal_flag: bool | None = local("renewalFlag", "boolean")
    server_count: int | None = local("serverCount", "int")
    server_type: str | None = local("serverType", "string")
    technical_contact: ContainerProductOrderAttributeContact | None = local(
        "technicalContact", "SoftLayer_Container_Product_Order_Attribute_Contact"
    )
    validity_months: int | None = local("validityMonths", "int")
