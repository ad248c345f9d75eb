"""Commands for bare metal servers."""

from __future__ import annotations

from tests.peers.slcli import step

_CREATE = (
    "hw create --hostname metal --domain example.com --size $size --os $os --datacenter $place"
    " --port-speed 1000 --billing hourly"
)

HARDWARE = [
    step("hw create-options", "dal05", keep="place=Value@Datacenter"),
    step("hw create-options", "S1270", keep="size=Value@Size"),
    step("hw create-options", "UBUNTU_22_64", keep="os=Reference Code@OS"),
    step(f"{_CREATE} --test", "Total monthly cost"),
    step("hw list", hides="metal"),
    step(_CREATE, keep="order=id"),
    step("hw list", "metal | $place", keep="server=id"),
    step("hw edit $server --tag a --hostname steel --userdata x"),
    step("hw list --hostname steel --datacenter $place --tag a", "$server | steel", hides="db1"),
    step("hw list --search steel", "$server | steel"),
    step("hw detail $server", "$server | steel.example.com | ACTIVE | $place | a"),
    step("hw detail steel --passwords --price", "$server | root"),
    step("hw detail $server --components", "$server"),
    step(
        "hw edit $server --domain metal.example --public-speed 100 --private-speed 100 --redundant"
    ),
    step("hw detail $server", "steel.metal.example"),
    step("hw ready $server", "READY"),
    step("hw credentials $server", "root"),
    # `hw create-credential` asks for no license, and then reads it.
    step("call-api Hardware_Server getOperatingSystem --id $server", keep="system=id"),
    step(
        "call-api Software_Component_Password createObject"
        ' \'{"username": "ada", "password": "Aa1-secret", "softwareId": $system}\'',
        "ada",
    ),
    step("hw credentials $server", "ada"),
    step("hw billing $server", "$server"),
    step("hw storage $server"),
    step("hw bandwidth $server -s 2026-01-01 -e 2026-01-02", "Pub In"),
    step("hw monitoring $server", "steel.metal.example"),
    step("hw sensor $server"),
    step("hw power-off $server"),
    step("hw power-on $server"),
    step("hw reboot $server"),
    step("hw reboot db1 --hard"),  # one server does not reboot twice in 20 minutes
    step("hw reboot db2 --soft"),
    step("hw power-cycle build1"),
    step("hw toggle-ipmi $server --enable", "True"),
    step("hw rescue build2"),
    step("hw reload $server"),
    step("hw ready $server", "READY"),
    step("hw update-firmware $server -i", "started"),
    step("hw ready $server", "READY"),
    step("hw reflash-firmware $server", "reflashed"),
    step("hw upgrade $server --memory 64 --test"),
    step("hw upgrade $server --memory 64"),
    step("hw detail $server", "65536"),
    step("user list", "demo", keep="user=id"),
    step("hw notification-add $server --users $user", "steel.metal.example"),
    step(
        "call-api User_Customer_Notification_Hardware findByHardwareId $server",
        keep="notice=id",
    ),
    step("hw notifications $server", "steel.metal.example"),
    step("hw notification-delete $notice", "was deleted"),
    step("hw notifications $server", hides="steel"),
    step("vlan list --datacenter $place", "Private", keep="vlan=Id"),
    step("hw vlan-trunkable $server"),
    step("hw vlan-add $server $vlan"),
    step("hw vlan-remove $server $vlan"),
    step("dns zone-create metal.example"),
    step("hw dns-sync $server -a"),
    step("dns record-list metal.example --record steel", "steel | A"),
    step("hw cancel-reasons", "unneeded"),
    step("hw cancel $server --reason unneeded --immediate"),
    step("ticket list", "Cancellation"),
]

RESERVED = [
    step("hw list", "db1", keep="server=id"),
    step("hw detail db1", "db1"),
    step("hw detail $server", "$server"),
    step("hw cancel $server --reason unneeded --comment 'no longer in use'"),
    step("ticket list", "Cancellation"),
]
