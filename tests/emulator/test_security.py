from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.certificates import PEM
from tests.emulator.test_guests import create
from tests.emulator.wire import array, integer, rest, string, struct, xmlrpc

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

GROUP = "SoftLayer_Network_SecurityGroup"
CERTIFICATE = "SoftLayer_Security_Certificate"
HUB = "SoftLayer_Network_Storage_Hub_Cleversafe_Account"
SSH = {"direction": "ingress", "protocol": "tcp", "portRangeMin": 22, "portRangeMax": 22}
KEY = "made up: nobody has the key of this certificate"


def group(emulator: Emulator, **values: Any) -> int:
    """A new security group."""
    template = {"name": "web", "description": "the web"} | values
    return int(rest(emulator, f"{GROUP}/createObject", template).json["id"])


def port(emulator: Emulator, guest: int = 103) -> int:
    """The public interface of a guest."""
    mask = "mask[primaryNetworkComponent[id]]"
    return int(emulator.get("Virtual_Guest", guest, mask)["primaryNetworkComponent"]["id"])


def test_the_life_of_a_group(emulator: Emulator) -> None:
    """A group is created, listed, edited and deleted; what it had goes with it."""
    id = group(emulator)
    assert {"name": "web", "description": "the web"} == emulator.get(
        "Network_SecurityGroup", id, "mask[name,description]"
    )
    assert rest(emulator, f"{GROUP}/{id}/editObject", {"name": "www"}).json is True
    names = {row["id"]: row["name"] for row in rest(emulator, f"{GROUP}/getAllObjects").json}
    assert "www" == names[id]
    rest(emulator, f"{GROUP}/{id}/addRules", [SSH])
    assert rest(emulator, f"{GROUP}/{id}/deleteObject").json is True
    assert 404 == rest(emulator, f"{GROUP}/{id}").status
    many = [{"name": "a"}, {"name": "b"}]
    ids = [{"id": row["id"]} for row in rest(emulator, f"{GROUP}/createObjects", many).json]
    assert rest(emulator, f"{GROUP}/editObjects", [each | {"name": "c"} for each in ids]).json
    assert rest(emulator, f"{GROUP}/deleteObjects", ids).json is True


def test_rules(emulator: Emulator) -> None:
    """Rules are added, changed and removed; each answer has them and the request's name."""
    id = group(emulator)
    added = rest(emulator, f"{GROUP}/{id}/addRules", [SSH]).json
    (rule,) = added["rules"]
    assert ("IPv4", "tcp", 22, id) == (
        rule["ethertype"],
        rule["protocol"],
        rule["portRangeMin"],
        rule["securityGroupId"],
    )
    edit = {"id": rule["id"], "portRangeMax": 23, "remoteIp": "10.0.0.0/8"}
    edited = rest(emulator, f"{GROUP}/{id}/editRules", [edit]).json
    assert edited["requestId"] != added["requestId"]
    (seen,) = rest(emulator, f"{GROUP}/{id}/getRules").json
    assert (22, 23, "10.0.0.0/8") == (seen["portRangeMin"], seen["portRangeMax"], seen["remoteIp"])
    assert rest(emulator, f"{GROUP}/{id}/removeRules", [rule["id"]]).json["rules"][0]["id"]
    assert [] == rest(emulator, f"{GROUP}/{id}/getRules").json
    for method, argument in (("removeRules", rule["id"]), ("editRules", {"id": rule["id"]})):
        assert 404 == rest(emulator, f"{GROUP}/{id}/{method}", [argument]).status


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"direction": None}, "MissingCreationProperty"),
        ({"direction": "up"}, "InvalidValue"),
        ({"ethertype": "IPv5"}, "InvalidValue"),
        ({"protocol": "gre"}, "InvalidValue"),
        ({"protocol": None}, "InvalidValue"),
        ({"portRangeMax": 70000}, "InvalidValue"),
        ({"portRangeMax": 21}, "InvalidValue"),
        ({"protocol": "icmp", "portRangeMax": 256}, "InvalidValue"),
        ({"remoteIp": "frobs"}, "InvalidValue"),
        ({"remoteIp": "2001:db8::/32", "ethertype": "IPv4"}, "InvalidValue"),
        ({"remoteIp": "10.0.0.1", "remoteGroupId": 1}, "InvalidValue"),
        ({"remoteGroupId": 7}, "ObjectNotFound"),
    ],
)
def test_bad_rules(emulator: Emulator, changes: dict[str, Any], code: str) -> None:
    """A rule that cannot be is refused, and so are those that come with it."""
    id = group(emulator)
    reply = rest(emulator, f"{GROUP}/{id}/addRules", [SSH, SSH | changes])
    assert f"SoftLayer_Exception_{code}" == reply.error[1]
    assert [] == rest(emulator, f"{GROUP}/{id}/getRules").json


def test_too_many_rules(emulator: Emulator) -> None:
    """A group has 120 rules at most, as its limits say."""
    id = group(emulator)
    limits = {row["typeKey"]: row["value"] for row in rest(emulator, f"{GROUP}/getLimits").json}
    most = limits["RULES_PER_SECURITY_GROUP"]
    assert 200 == rest(emulator, f"{GROUP}/{id}/addRules", [SSH] * most).status
    assert "SoftLayer_Exception_Public" == rest(emulator, f"{GROUP}/{id}/addRules", [SSH]).error[1]


def test_interfaces(emulator: Emulator) -> None:
    """Interfaces are attached and detached; both sides know, and a group in use stays."""
    id, part = group(emulator), port(emulator)
    for _ in range(2):
        request = rest(emulator, f"{GROUP}/{id}/attachNetworkComponents", [part]).json["requestId"]
    mask = "mask[networkComponentId,networkComponent[guest[hostname]]]"
    (seen,) = rest(emulator, f"{GROUP}/{id}/getNetworkComponentBindings", mask=mask).json
    assert (part, "web2") == (
        seen["networkComponentId"],
        seen["networkComponent"]["guest"]["hostname"],
    )
    back = "mask[securityGroupBindings[securityGroup[id]]]"
    row = emulator.get("Virtual_Guest_Network_Component", part, back)
    assert id == row["securityGroupBindings"][0]["securityGroup"]["id"]
    assert "SoftLayer_Exception_Public" == rest(emulator, f"{GROUP}/{id}/deleteObject").error[1]
    events = [json.loads(row["metaData"] or "{}") for row in emulator.all("Event_Log")]
    assert request in [event.get("requestId") for event in events]
    rest(emulator, f"{GROUP}/{id}/detachNetworkComponents", [part])
    assert [] == rest(emulator, f"{GROUP}/{id}/getNetworkComponentBindings").json
    assert 404 == rest(emulator, f"{GROUP}/{id}/attachNetworkComponents", [7]).status
    assert rest(emulator, f"{GROUP}/{id}/deleteObject").json is True


def test_a_remote_group_stays(emulator: Emulator) -> None:
    """A group that a rule of another one names cannot be deleted."""
    id, other = group(emulator), group(emulator)
    rule = {"direction": "ingress", "remoteGroupId": other}
    rest(emulator, f"{GROUP}/{id}/addRules", [rule])
    assert "SoftLayer_Exception_Public" == rest(emulator, f"{GROUP}/{other}/deleteObject").error[1]
    (seen,) = rest(emulator, f"{GROUP}/{id}/getRules", mask="mask[remoteGroup[id]]").json
    assert {"id": other} == seen["remoteGroup"]


def test_a_guest_in_a_group(emulator: Emulator) -> None:
    """The template of a guest can name groups; a guest that is gone is in none."""
    id = group(emulator)
    wanted = {"securityGroupBindings": [{"securityGroup": {"id": id}}]}
    guest = create(emulator, primaryNetworkComponent=wanted).json["id"]
    mask = "mask[networkComponent[guest[id]]]"
    path = f"{GROUP}/{id}/getNetworkComponentBindings"
    assert guest == rest(emulator, path, mask=mask).json[0]["networkComponent"]["guest"]["id"]
    rest(emulator, f"SoftLayer_Virtual_Guest/{guest}/deleteObject")
    assert [] == rest(emulator, path).json


def test_groups_over_xmlrpc(emulator: Emulator) -> None:
    """The same is said over XML-RPC."""
    made = xmlrpc(emulator, GROUP, "createObject", struct(name=string("web"))).value
    header = {f"{GROUP}InitParameters": struct(id=integer(made["id"]))}
    rule = struct(direction=string("egress"), ethertype=string("IPv6"))
    added = xmlrpc(emulator, GROUP, "addRules", array(rule), **header).value
    assert "egress" == added["rules"][0]["direction"]
    assert xmlrpc(emulator, GROUP, "deleteObject", **header).value is True


# --- certificates ------------------------------------------------------------------------------


def test_the_life_of_a_certificate(emulator: Emulator) -> None:
    """It says what is in its text; it is listed, edited, and deleted."""
    template = {"certificate": PEM, "privateKey": KEY, "notes": "mine"}
    made = rest(emulator, f"{CERTIFICATE}/createObject", template).json
    assert ("www.example.com", 256, "2126-10-30T10:46:31-05:00") == (
        made["commonName"],
        made["keySize"],
        made["validityEnd"],
    )
    path = f"{CERTIFICATE}/{made['id']}"
    assert rest(emulator, f"{path}/editObject", {"notes": "yours"}).json is True
    assert "yours" == rest(emulator, path).json["notes"]
    assert PEM.strip() in rest(emulator, f"{path}/getPemFormat").json
    lists = {"getSecurityCertificates": 1, "getValidSecurityCertificates": 1}
    for method, count in (lists | {"getExpiredSecurityCertificates": 0}).items():
        assert count == len(rest(emulator, f"SoftLayer_Account/{method}").json)
    found = rest(emulator, f"{CERTIFICATE}/findByCommonName/www.example.com").json
    assert [made["id"]] == [row["id"] for row in found]
    assert rest(emulator, f"{path}/deleteObject").json is True
    assert 404 == rest(emulator, path).status


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"certificate": ""}, "SoftLayer_Exception_MissingCreationProperty"),
        ({"privateKey": ""}, "SoftLayer_Exception_MissingCreationProperty"),
        ({"certificate": "frobs"}, "SoftLayer_Exception_Public"),
        ({"certificate": PEM[:99] + PEM[-30:]}, "SoftLayer_Exception_Public"),
        ({"privateKey": PEM}, "SoftLayer_Exception_Public"),
        ({"certificateSigningRequest": PEM}, "SoftLayer_Exception_Public"),
    ],
)
def test_bad_certificates(emulator: Emulator, changes: dict[str, str], code: str) -> None:
    """A text that is missing, garbled or of another kind is refused."""
    template = {"certificate": PEM, "privateKey": KEY} | changes
    assert code == rest(emulator, f"{CERTIFICATE}/createObject", template).error[1]


def test_a_certificate_in_use_stays(emulator: Emulator) -> None:
    """What a load balancer uses cannot be deleted; only its notes can be changed."""
    template = {"certificate": PEM, "privateKey": KEY}
    id = rest(emulator, f"{CERTIFICATE}/createObject", template).json["id"]
    (balancer,) = emulator.seed("Network_LBaaS_LoadBalancer", name="lb")
    ports = {"frontendProtocol": "HTTPS", "frontendPort": 443, "tlsCertificateId": id}
    ports |= {"backendProtocol": "HTTP", "backendPort": 80}
    path = "SoftLayer_Network_LBaaS_Listener/updateLoadBalancerProtocols"
    assert 200 == rest(emulator, path, balancer["uuid"], [ports]).status
    assert "SoftLayer_Exception" == rest(emulator, f"{CERTIFICATE}/{id}/deleteObject").error[1]
    edit = f"{CERTIFICATE}/{id}/editObject"
    assert "SoftLayer_Exception" == rest(emulator, edit, {"privateKey": "another"}).error[1]
    assert rest(emulator, edit, {"notes": "new"}).json is True


def test_requests_of_certificates(emulator: Emulator) -> None:
    """Who can approve a certificate follows from its name."""
    service = "SoftLayer_Security_Certificate_Request"
    domains = rest(emulator, f"{service}/getAdministratorEmailDomains", "*.a.example.com").json
    assert ["a.example.com", "example.com"] == domains
    assert "admin" in rest(emulator, f"{service}/getAdministratorEmailPrefixes").json
    emulator.seed("Security_Certificate_Request", id=900)
    listed = rest(emulator, f"{service}/getSslCertificateRequests", 307).json
    assert [900] == [row["id"] for row in listed]
    assert rest(emulator, f"{service}/900/resendEmail", "admin").json is True
    assert rest(emulator, f"{service}/900/cancelSslOrder").json is True
    bad = rest(emulator, f"{service}/validateCsr", "frobs", 12, 1, "apache")
    assert "SoftLayer_Exception_Public" == bad.error[1]


# --- object storage ----------------------------------------------------------------------------


def test_object_storage(emulator: Emulator) -> None:
    """An account has at most two pairs of keys, has endpoints, and is cancelled as a volume."""
    (account,) = rest(emulator, "SoftLayer_Account/getHubNetworkStorage").json
    path = f"{HUB}/{account['id']}"
    most = rest(emulator, f"{path}/getCredentialLimit").json
    made = [rest(emulator, f"{path}/credentialCreate").json for _ in range(most)]
    assert "S3_COMPATIBLE_SIGNATURE" == made[0]["type"]["keyName"]
    assert "SoftLayer_Exception_Public" == rest(emulator, f"{path}/credentialCreate").error[1]
    listed = rest(emulator, f"{path}/getCredentials").json
    assert [row["id"] for row in made] == [row["id"] for row in listed]
    gone = {"id": made[0]["id"]}
    assert rest(emulator, f"{path}/credentialDelete", gone).json is True
    assert 404 == rest(emulator, f"{path}/credentialDelete", gone).status
    kinds = {row["type"] for row in rest(emulator, f"{path}/getEndpoints", 307).json}
    assert ({"public", "private"}, 2) == (kinds, len(rest(emulator, f"{path}/getBuckets").json))
    item = rest(emulator, path, mask="mask[billingItem[id]]").json["billingItem"]["id"]
    cancel = f"SoftLayer_Billing_Item/{item}/cancelItem"
    assert rest(emulator, cancel, True, True, "", "").json is True
    assert [] == rest(emulator, "SoftLayer_Account/getHubNetworkStorage").json
    assert 404 == rest(emulator, path).status
