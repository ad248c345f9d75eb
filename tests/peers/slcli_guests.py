"""Commands for virtual servers."""

from __future__ import annotations

from tests.peers.slcli import step

_CREATE = "vs create --domain example.com --datacenter dal05 --billing hourly --os UBUNTU_LATEST"

GUESTS = [
    step("sshkey add webkey --key '$public_key'", "added"),
    step("sshkey list", "webkey", keep="key=id"),
    step("vs create-options", "dal05", "UBUNTU", "B1_1X2X25"),
    step("vs os-available", "UBUNTU"),
    step(
        f"{_CREATE} --hostname probe --cpu 2 --memory 1024 --network 100 --test",
        "Total hourly cost",
    ),
    step("vs list", hides="probe"),
    step(
        f"{_CREATE} --hostname host --cpu 2 --memory 1024 --network 100 --key $key --tag dev"
        " --userdata hello",
        "host.example.com",
        "Total hourly cost",
        keep="guest=ID,guid=guid",
    ),
    step(f"{_CREATE} --hostname small --flavor B1_1X2X25", "small.example.com", keep="small=ID"),
    step("vs list", "$guest | host | example.com | dal05", "$small | small | dal05"),
    step(
        "vs list --hostname host --datacenter dal05 --cpu 2 --tag dev --hourly --limit 10",
        "$guest | host",
        hides="small",
    ),
    step("vs list --network 100", "$guest"),
    step("vs list --monthly", hides="small"),
    step("vs list --columns id,guid,power_state,tags,created_by", "$guest | $guid | dev | demo"),
    step("vs list --search host", "$guest | host"),
    step("vs ready $guest", "READY"),
    step(
        "vs detail $guest",
        "$guest | $guid | host.example.com | RUNNING | dal05 | Hourly | dev",
        "Ubuntu",
    ),
    step("vs detail host --passwords --price", "$guest | root | Total"),
    step("vs detail small", "B1_1X2X25"),
    step("vs credentials $guest", "root"),
    step("vs storage $guest"),
    step("vs billing $guest", "$guest"),
    step("vs bandwidth web1 -s 2026-01-01 -e 2026-01-02", "Pub In"),
    step("vs monitoring $guest", "host.example.com"),
    step("vs power-off $guest"),
    step("vs list --columns id,power_state", "$guest | Halted"),
    step("vs power-on $guest"),
    step("vs power-off $guest --hard"),
    step("vs detail $guest", "HALTED"),
    step("vs power-on $guest"),
    step("vs detail $guest", "RUNNING"),
    step("vs reboot $guest"),
    step("vs reboot $guest --hard"),
    step("vs reboot $guest --soft"),
    step("vs pause $guest"),
    step("vs detail $guest", "PAUSED"),
    step("vs resume $guest"),
    step("vs detail $guest", "RUNNING"),
    step("vs rescue $guest"),
    step("vs edit $guest --hostname new --domain example.org --tag a --userdata x", "updated"),
    step("vs detail $guest", "new.example.org | a", hides="dev"),
    step("vs edit $guest --public-speed 10 --private-speed 10", "updated"),
    step("vs upgrade $guest --cpu 4 --memory 2048"),
    step("vs detail $guest", "4 | 2048"),
    step("vs reload $guest --key $key"),
    step("vs ready $guest", "READY"),
    step(  # `vs capture` expects what the transaction that is the answer does not have
        "call-api Virtual_Guest createArchiveTransaction golden '[]' before --id $guest"
    ),
    step("image list --private", "golden | PRIVATE", keep="image=Id"),
    step(
        "vs create --hostname copy --domain example.org --datacenter dal05 --cpu 1 --memory 1024"
        " --image $image",
        "copy.example.org",
        keep="copy=ID",
    ),
    step(
        "vs create --like $small --hostname twin --domain example.com --datacenter dal05",
        "twin.example.com",
        keep="twin=ID",
    ),
    step("vs detail $twin", "B1_1X2X25"),
    step("user list", "demo", keep="user=id"),
    step("vs notification-add $guest --users $user"),
    step(
        "call-api User_Customer_Notification_Virtual_Guest findByGuestId $guest",
        "id",
        keep="notice=id",
    ),
    step("vs notifications $guest"),
    step("vs notification-delete $notice", "was deleted"),
    step("vs access $guest"),
    step("vs migrate", "No guests require migration"),
    step("vs migrate --guest $guest", "Started a migration on $guest"),
    step("dns zone-create example.org"),
    step("vs dns-sync $guest -a"),
    step("dns record-list example.org --record new", "new | A"),
    step("vs usage web1 -s 2026-01-01 -e 2026-01-02 -t MEMORY_USAGE", "Average"),
    step("vs cancel $guest"),
    step("vs cancel $small"),
    step("vs list", "$copy | copy", hides="$guest, small"),
]

GROUPS = [
    step("vs placementgroup create-options", "Dallas 5", "SPREAD", keep="router=Hostname"),
    step("vs placementgroup create --name apart -b $router -r SPREAD", keep="group=/ID: ([0-9]+)/"),
    step("vs placementgroup list", "$group | apart | $router | SPREAD"),
    step(
        f"{_CREATE} --hostname p1 --flavor B1_1X2X25 --placementgroup apart",
        "p1.example.com",
        keep="guest=ID",
    ),
    step("vs placementgroup detail $group", "apart", "$guest | p1.example.com"),
    step("vs placementgroup delete apart --purge", "p1"),
    step("vs placementgroup delete apart", "has been cancelled"),
    step("vs placementgroup list", hides="apart"),
]

CAPACITY = [
    step("vs capacity create-options", keep="flavor=KeyName,pod=BackendRouterId"),
    step("vs capacity create -n reserve -b $pod -f $flavor -i 2 --test", "reserve"),
    step("vs capacity create -n reserve -b $pod -f $flavor -i 2", "Order ID"),
    step("vs capacity list", "reserve", keep="capacity=ID"),
    step(
        "vs capacity create-guest --capacity-id $capacity -H c1 -D example.com -o UBUNTU_LATEST",
        "Description",
    ),
    step("vs capacity detail $capacity", "c1"),
]

HOSTS = [
    step(
        "dedicatedhost create-options",
        "56_CORES",
        "dal05",
        keep="flavor=value@Dedicated Virtual Host Flavor(s)",
    ),
    step("dedicatedhost create-options -d dal05 -f $flavor", "dal05"),
    step(
        "dedicatedhost create -H big -D example.com -d dal05 -f $flavor --billing hourly --verify",
        "Total",
    ),
    step(
        "dedicatedhost create -H big -D example.com -d dal05 -f $flavor --billing hourly",
        "id",
    ),
    step("dedicatedhost list", "big | dal05", keep="host=Id"),
    step("vs host-list", "$host | big"),
    step("dedicatedhost detail $host --price --guests", "$host | big | dal05"),
    step(
        f"{_CREATE} --hostname on1 --cpu 2 --memory 1024 --dedicated --host-id $host",
        "on1",
        keep="guest=ID",
    ),
    step("dedicatedhost list-guests $host", "$guest | on1"),
    step("vs detail $guest", "$host | big"),
    step("dedicatedhost cancel-guests $host", "$guest"),
    step("dedicatedhost cancel $host", "cancelled"),
    step("dedicatedhost list", hides="big"),
]
