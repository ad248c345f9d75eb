"""Commands for VLANs, subnets, addresses, firewalls, security groups and load balancers."""

from __future__ import annotations

from tests.peers.slcli import make_guest, step

VLANS = [
    step("vlan create-options", "dal09"),
    step("vlan create --name mine --datacenter dal09 --network private --billing hourly", "mine"),
    step("vlan list", "mine | Private | dal09", keep="vlan=Id,number=Number"),
    step("vlan list --datacenter dal09 --number $number --name mine", "$vlan"),
    step("vlan detail $vlan", "$vlan | $number | dal09"),
    step("vlan edit $vlan --name ours --note shared --tags a --tags b", "edited successfully"),
    step("vlan list --name ours", "$vlan | ours | a"),
    step("call-api Network_Vlan getObject --id $vlan --mask note", "shared"),
    step("subnet create private 8 $vlan --test", "Total monthly cost"),
    step("subnet create private 8 $vlan", "Total monthly cost"),
    step(
        "call-api Network_Vlan getSubnets --id $vlan -f 'subnets.cidr=29'",
        keep="subnet=id,identifier=networkIdentifier",
    ),
    step("vlan detail $vlan", "$subnet"),
    step(
        "subnet list --datacenter dal09 --subnet-type SECONDARY_ON_VLAN --network-space PRIVATE"
        " --ipv4 --identifier $identifier",
        "$subnet | Portable | dal09",
        keep="network=Identifier",
    ),
    step("subnet detail $subnet", "$subnet | $network | SECONDARY_ON_VLAN | PRIVATE | dal09"),
    step("subnet edit $subnet --note mine --tags a", "successfully"),
    step("subnet detail $subnet", "mine | a"),
    step("call-api Network_Subnet getIpAddresses --id $subnet", keep="ip=id,address=ipAddress"),
    step("subnet edit-ip $address --note gateway"),
    step("subnet edit-ip $ip --note 'the gateway'"),
    step("call-api Network_Subnet_IpAddress getObject --id $ip", "the gateway"),
    step("subnet lookup $address", "$ip | $address | $subnet"),
    step("vlan list --datacenter dal09", "Public", keep="public=Id"),
    step("subnet create public 64 $public --ipv6", "Total monthly cost"),
    step("subnet list --ipv6", "/64"),
    step("summary", "virtual_servers"),
    step("subnet cancel $subnet"),
    step("subnet list", hides="$subnet"),
    step("vlan cancel $vlan", "VLAN $vlan was cancelled"),
    step("vlan list", hides="$vlan"),
]

ADDRESSES = [
    make_guest(),
    step("globalip create", "Total monthly cost"),
    step("globalip create -v6", "Total monthly cost"),
    step("globalip list", "No"),
    step("globalip list --ip-version v4", "No", keep="global=id,ip=ip"),
    step("globalip list --ip-version v6", hides="$global"),
    step("vs detail $guest", keep="address=public_ip"),
    step("globalip assign $ip $address"),
    step("globalip list", "$global | $ip | Yes | $address (box.example.com)"),
    step("globalip unassign $global"),
    step("globalip list", "$global | $ip | No"),
    step("subnet lookup $address", "box.example.com"),
    step("call-api Network_Subnet_IpAddress getByIpAddress $address", keep="endpoint=id"),
    step("subnet create static 4 $endpoint", "Total monthly cost"),
    step("subnet list --subnet-type STATIC_IP_ROUTED", "Static | $address", keep="subnet=Id"),
    step("subnet clear-route $subnet", "clear the route"),
    step("subnet route $subnet --target ip --target-resource $address", "updated successfully"),
    step("subnet list --subnet-type STATIC_IP_ROUTED", "$subnet | $address"),
    step("subnet cancel $subnet"),
    step("globalip cancel $global"),
    step("globalip list", hides="$global"),
]

FIREWALLS = [
    make_guest(),
    step("vlan list --datacenter dal05", "Public", keep="vlan=Id"),
    step("firewall add $vlan --firewall-type vlan", "Firewall is being created"),
    step("firewall add $guest --firewall-type vs", "Firewall is being created"),
    step("firewall list", "vlan: | VLAN - dedicated", "vs: | Virtual Server - standard"),
    step("firewall list", "vlan: | $vlan", keep="firewall=firewall id"),
    step("firewall detail $firewall", "$vlan"),
    step("firewall list", "vs: | Virtual Server", keep="component=firewall id"),
    step("firewall detail $component"),
    step("call-api Network_Vlan getNetworkVlanFirewall --id $vlan", keep="id=id"),
    step("firewall list", "edge", keep="gatewall=Id"),
    step("firewall monitoring $gatewall", "edge | Active"),
    step("firewall cancel $id --firewall-type vlan", "is being cancelled"),
    step("firewall list", hides="$firewall"),
]

SECURITY_GROUPS = [
    make_guest(),
    step("securitygroup create --name web --description 'the web'", "web", keep="group=id"),
    step("securitygroup list", "$group | web | the web"),
    step("securitygroup edit $group --name www --description 'all of it'"),
    step("securitygroup detail $group", "www | all of it"),
    step(
        "securitygroup rule-add $group --direction ingress --protocol tcp --port-min 80"
        " --port-max 80 --ethertype IPv4 --remote-ip 10.0.0.0/24",
        "ingress",
    ),
    step(
        "securitygroup rule-list $group", "ingress | IPv4 | 80 | tcp | 10.0.0.0/24", keep="rule=id"
    ),
    step("securitygroup rule-edit $group $rule --port-max 90"),
    step("securitygroup rule-list $group", "$rule | 80 | 90"),
    step("securitygroup interface-add $group --server $guest --interface public"),
    step(
        "securitygroup interface-list $group",
        "$guest | box | PUBLIC",
        keep="part=networkComponentId",
    ),
    step("securitygroup detail $group", "$rule | $guest"),
    step("vs detail $guest", "$group | www"),
    step("securitygroup interface-remove $group --network-component $part"),
    step("securitygroup interface-list $group", hides="$guest"),
    step("securitygroup interface-add $group --network-component $part"),
    step("securitygroup rule-remove $group $rule"),
    step("securitygroup rule-list $group", hides="$rule"),
    step("securitygroup interface-remove $group --network-component $part"),
    step("securitygroup delete $group"),
    step("securitygroup list", hides="$group"),
]

BALANCERS = [
    step("subnet list --datacenter dal09 --network-space PRIVATE", "Primary", keep="subnet=Id"),
    step("loadbal order-options", "Prints options for ordering"),
    step("loadbal order-options --datacenter dal09", "$subnet"),
    step(
        "loadbal order --name front --datacenter dal09 --frontend HTTP:80 --backend HTTP:8080"
        " --subnet $subnet --public --verify"
    ),
    step(
        "loadbal order --name front --datacenter dal09 --frontend HTTP:80 --backend HTTP:8080"
        " --subnet $subnet --public"
    ),
    step("loadbal list", "front | Dallas 9 | Yes", keep="balancer=Id"),
    step("loadbal detail $balancer", "front | HTTP:80 -> HTTP:8080", keep="uuid=UUI"),
    step("loadbal detail $balancer", keep="listener=/Protocols.*?.UUID.: .([-0-9a-f]+)/"),
    step("loadbal member-add $balancer --private -m 10.0.0.1", "added"),
    step(
        "call-api Network_LBaaS_LoadBalancer getMembers --id $balancer",
        "10.0.0.1",
        keep="member=uuid",
    ),
    step("loadbal pool-add $balancer -f 90 -b 91", "Success"),
    step("loadbal detail $balancer", "HTTP:90 -> HTTP:91"),
    step("loadbal pool-edit $balancer $listener -f 81", "Success"),
    step("loadbal detail $balancer", "HTTP:81"),
    step(
        "loadbal protocol-add $balancer --frontend HTTP:82 --backend HTTP:82 --session HTTP_COOKIE",
        "$balancer",
    ),
    step(
        "loadbal protocol-edit $balancer --uuid $listener --frontend HTTP:83 --backend HTTP:83"
        " --session HTTP_COOKIE",
        "$balancer",
    ),
    step("loadbal detail $balancer", "HTTP:83 -> HTTP:83"),
    step(
        "call-api Network_LBaaS_LoadBalancer getHealthMonitors --id $balancer", keep="monitor=uuid"
    ),
    step("loadbal health $balancer --uuid $monitor -i 60 -r 10 -t 10 -u /", "updated successfully"),
    step("loadbal pool-del $balancer $listener", "Success"),
    step("loadbal detail $balancer", keep="other=/Protocols.*?.UUID.: .([-0-9a-f]+)/"),
    step("loadbal protocol-delete $balancer --uuid $other"),
    step("loadbal detail $balancer", hides="$other"),
    step("loadbal member-del $balancer -m $member", "removed"),
    step("loadbal l7pool-add $balancer -n pool -S 10.0.0.1:80:50", "Success"),
    step("loadbal l7policies"),
    step("loadbal ns-list"),
    step("loadbal cancel $balancer", "canceled", hides="ERROR"),
    step("loadbal list", hides="front"),
]
