# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, local
from softlayer_sdk.models.container_product_order import ContainerProductOrder


@entity("SoftLayer_Container_Product_Order_Security_Certificate")
class ContainerProductOrderSecurityCertificate(ContainerProductOrder):
    """SoftLayer_Container_Product_Order_Security_Certificate.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Order_Security_Certificate/
    """

    administrative_contact: models.ContainerProductOrderAttributeContact | None = local(
        "administrativeContact", "SoftLayer_Container_Product_Order_Attribute_Contact"
    )
    billing_contact: models.ContainerProductOrderAttributeContact | None = local(
        "billingContact", "SoftLayer_Container_Product_Order_Attribute_Contact"
    )
    certificate_signing_request: str | None = local("certificateSigningRequest", "string")
    order_approver_email_address: str | None = local("orderApproverEmailAddress", "string")
    organization_information: models.ContainerProductOrderAttributeOrganization | None = local(
        "organizationInformation", "SoftLayer_Container_Product_Order_Attribute_Organization"
    )
    renewal_flag: bool | None = local("renewalFlag", "boolean")
    server_count: int | None = local("serverCount", "int")
    server_type: str | None = local("serverType", "string")
    technical_contact: models.ContainerProductOrderAttributeContact | None = local(
        "technicalContact", "SoftLayer_Container_Product_Order_Attribute_Contact"
    )
    validity_months: int | None = local("validityMonths", "int")
