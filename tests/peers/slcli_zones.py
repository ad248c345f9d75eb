"""Commands for DNS zones and SSH keys."""

from __future__ import annotations

from tests.peers.slcli import step

DNS = [
    step("dns zone-create new.example"),
    step("dns zone-list", "new.example", keep="zone=id"),
    step("dns record-list new.example", "@ | SOA", "@ | NS | ns2.softlayer.com"),
    step("dns record-add www A 10.0.0.1 --zone $zone --ttl 600", "A record added successfully"),
    step(
        "dns record-add @ MX mail.example.com --zone new.example --priority 10",
        "MX record added successfully",
    ),
    step(
        "dns record-add _sip._tcp SRV sip.example.com --zone $zone --protocol tcp --port 5060"
        " --service _sip --priority 1 --weight 2",
        "SRV record added successfully",
    ),
    step("dns record-add www AAAA 2001:db8::1 --zone $zone", "AAAA record added"),
    step("dns record-add old CNAME www --zone $zone", "CNAME record added"),
    step("dns record-add note TXT 'v=spf1 -all' --zone $zone", "TXT record added"),
    step(
        "dns record-list $zone --record www --type A", "www | A | 600 | 10.0.0.1", keep="record=id"
    ),
    step("dns record-list new.example", "MX | mail.example.com", "SRV | sip.example.com", "v=spf1"),
    step("dns record-edit $zone --by-id $record --data 10.0.0.2 --ttl 900"),
    step(
        "dns record-list $zone --record www --type A --ttl 900 --data 10.0.0.2",
        "$record | www | A | 900 | 10.0.0.2",
    ),
    step("dns record-edit $zone --by-record old --data new"),
    step("dns record-list $zone --record old", "old | CNAME | new"),
    step("dns zone-print $zone", "10.0.0.2", "IN MX"),
    step("dns zone-print new.example", "sip.example.com"),
    step("call-api Dns_Domain_ResourceRecord editObject '{\"ttl\": 7200}' --id $record", "True"),
    step("dns record-list $zone --record www --type A", "$record | 7200"),
    step("dns record-remove $record"),
    step("dns record-list $zone", hides="10.0.0.2"),
    step("dns import $home/zone.txt --dry-run", "Parsed: zone=imported.example"),
    step("dns zone-list", hides="imported.example"),
    step("dns import $home/zone.txt", "Finished", hides="Failed"),
    step("dns record-list imported.example", "web | A | 192.0.2.7"),
    step("dns record-add 198.51.100.7 PTR host.example.com", "record added"),
    step("dns zone-delete $zone"),
    step("dns zone-list", "imported.example", hides="new.example"),
]

KEYS = [
    step(
        "sshkey add short --key 'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQC test@example.com'",
        "SSH key added",
    ),
    step("sshkey add mykey --key '$public_key' --note 'a note'", "SSH key added"),
    step("sshkey list", "mykey | a note", keep="key=id,fingerprint=fingerprint"),
    step("sshkey print $key", "$key | mykey | a note"),
    step("sshkey print $key --out-file $home/key.pub"),
    step("sshkey edit $key --label new --note changed"),
    step("sshkey list --sortby label", "$key | new | $fingerprint | changed", hides="mykey"),
    step("security sshkey-list", "$key | new"),
    step("sshkey remove $key"),
    step("sshkey list", hides="$key"),
    step("sshkey add again --in-file $home/key.pub", "$fingerprint"),
    step("security sshkey-remove again"),
    step("sshkey list", hides="again"),
]

CERTIFICATES = [
    step("ssl add --crt $home/cert.pem --key $home/key.pem --notes mine"),
    step("ssl list", "www.example.com | mine", keep="certificate=id"),
    step("ssl list --status valid", "$certificate"),
    step("ssl list --status expired", hides="$certificate"),
    step(  # it opens all four files, whatever is edited
        "ssl edit $certificate --notes yours --crt $home/cert.pem --key $home/key.pem"
        " --csr $home/csr.pem --icc $home/cert.pem"
    ),
    step("security cert-list", "$certificate | yours"),
    step("ssl download $certificate"),
    step("ssl remove $certificate"),
    step("ssl list", hides="$certificate"),
]
