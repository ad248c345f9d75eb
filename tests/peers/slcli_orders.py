"""Commands for orders and quotes, the account, and calls of any method."""

from __future__ import annotations

from tests.peers.slcli import make_guest, step

_EXTRAS = '{"virtualGuests": [{"hostname": "test", "domain": "example.com"}]}'
_ORDER = (
    "PUBLIC_CLOUD_SERVER DALLAS13 --complex-type SoftLayer_Container_Product_Order_Virtual_Guest"
    f" --extras '{_EXTRAS}' GUEST_CORES_2 RAM_4_GB"
)
_REST = ("os", "guest_disk0", "port_speed", "bandwidth", "pri_ip_addresses")
_WHOLE = " ".join([_ORDER, *(f"${category}" for category in _REST)])
_CHOOSE = [
    step(f"order item-list PUBLIC_CLOUD_SERVER --category {category}", keep=f"{category}=KeyName")
    for category in _REST
]

ORDERS = [
    step("order package-list", "PUBLIC_CLOUD_SERVER", "BARE_METAL_SERVER"),
    step("order package-list --keyword public", "PUBLIC_CLOUD_SERVER", hides="BARE_METAL_SERVER"),
    step("order category-list PUBLIC_CLOUD_SERVER", "guest_core | Y", "ram | Y"),
    step("order item-list PUBLIC_CLOUD_SERVER", "GUEST_CORES_2", "RAM_4_GB"),
    step(
        "order item-list PUBLIC_CLOUD_SERVER --category os --keyword ubuntu",
        "OS_UBUNTU",
        hides="RAM_4_GB",
    ),
    step("order item-list PUBLIC_CLOUD_SERVER --prices", "RAM_4_GB"),
    step("order preset-list PUBLIC_CLOUD_SERVER", "B1_1X2X25"),
    step("order preset-list PUBLIC_CLOUD_SERVER --prices --keyword b1_1x2x25", "B1_1X2X25"),
    step("order package-locations PUBLIC_CLOUD_SERVER", "dal13 | DALLAS13"),
    step(f"order place {_ORDER} --verify", "GUEST_CORES_2", "RAM_4_GB"),
    step("vs list", hides="test.example.com"),
    step(f"order place {_ORDER}", keep="order=id"),
    *_CHOOSE,
    step(f"order place {_WHOLE}", keep="order=id"),
    step("vs list", "test | example.com | dal13"),
    step("order lookup $order --details", "Ada Example"),
    step("account orders", "$order"),
    step("account orders --upgrades", "$order"),
    step("order cancelation"),
]

_ORDER_QUOTE = (
    "order quote $quote --fqdn quoted.example.com"
    " --complex-type SoftLayer_Container_Product_Order_Virtual_Guest"
)
QUOTES = [
    *_CHOOSE,
    step(f"order place-quote {_WHOLE} --name plan", "plan", keep="quote=id"),
    step("order quote-list", "$quote | plan | PUBLIC_CLOUD_SERVER"),
    step("order quote-detail $quote", "guest_core"),
    step(f"{_ORDER_QUOTE} --verify", "GUEST_CORES_2"),
    step("order quote-save $quote", "$quote | plan | SAVED"),
    step(_ORDER_QUOTE, "status"),
    step("vs list", "quoted | example.com"),
    step("order quote-delete $quote", "was deleted"),
    step("order quote-list", hides="$quote"),
]

ACCOUNT = [
    make_guest(),
    step("account summary", "Example Corporation"),
    step("account invoices --limit 5"),
    step("account invoices --all", "RECURRING | OPEN", keep="invoice=Id"),
    step("account invoice-detail $invoice --details"),
    step("account billing-items", "box.example.com", keep="item=Id"),
    step("account item-detail $item", "box.example.com"),
    step("account cancel-item $item", "was cancelled"),
    step("account licenses"),
    step("account events", "New switches", keep="event=Id"),
    step("account event-detail $event --ack", "$event"),
    step("account hooks"),
    step(
        "account hook-create --name setup --uri https://example.com/setup.sh",
        "setup",
        keep="hook=Id",
    ),
    step("account hooks", "$hook | setup | https://example.com/setup.sh"),
    step("account hook-delete $hook", "deleted successfully"),
    step("account hooks", hides="$hook"),
    step("licenses create-options", keep="license=keyName"),
    step("licenses create -k $license -d dal09"),
    step("account licenses", keep="key=/([0-9A-Z]{5}(?:-[0-9A-Z]{5}){4})/"),
    step("licenses cancel $key --immediate", "was cancelled"),
    step("email list", "mailer", keep="email=/.([0-9]+).: .mailer/"),
    step("email detail $email", "$email | SENDGRID"),
    step(
        "email edit $email --username ada --email ada@example.com --password Aa1secret", "Updated"
    ),
    step("email detail $email", "ada | ada@example.com"),
    step("report datacenter-closures"),
    step("search db1", "db1"),
    step("search --types", "SoftLayer_Hardware"),
    step("summary", "virtual_servers"),
]

BANDWIDTH = [
    step("bandwidth pools"),
    step(
        "bandwidth pools-create --name shared --region SJC/DAL/WDC/TOR/MON",
        "shared",
        keep="pool=Id",
    ),
    step("bandwidth pools", "$pool | shared"),
    step("bandwidth pools-detail $pool", "$pool | shared"),
    step("bandwidth pools-edit $pool --name ours", "ours"),
    step("account bandwidth-pools", "$pool | ours"),
    step("account bandwidth-pools-detail $pool", "ours"),
    step("bandwidth pools-delete $pool", "scheduled for deletion"),
    step("bandwidth summary", "db1"),
    step("report bandwidth", "db1"),
]

EVENTS = [
    make_guest(),
    step("event-log types", "CCI"),
    step("vs power-off $guest"),
    step("event-log get --limit 5"),
    step("event-log get --obj-id $guest", "Power Off", "demo"),
    step("event-log get -e 'Power Off' -t CCI --metadata", "Power Off"),
]

CALLS = [
    make_guest(),
    step("call-api Account getObject", "Example Corporation"),
    step(
        "call-api Account getVirtualGuests --mask id,hostname --limit 2 --offset 0 --json-filter"
        ' \'{"virtualGuests":{"hostname":{"operation":"^= bo"}}}\'',
        "$guest | box",
        hides="web1",
    ),
    step("call-api Account getVirtualGuests -f 'virtualGuests.hostname=box' --mask id", "$guest"),
    step(
        "call-api Account getVirtualGuests -f 'virtualGuests.hostname IN box,web1'"
        " --orderBy virtualGuests.id=ASC",
        "box",
        "web1",
        hides="web2",
    ),
    step(
        "call-api Virtual_Guest getObject --id $guest --mask 'mask[id,datacenter[name]]'",
        "$guest | dal09",
    ),
    step("call-api Virtual_Guest setTags 'a, b' --id $guest", "True"),
    step("call-api Virtual_Guest getTagReferences --id $guest --mask tag.name", "a", "b"),
    step("dns zone-create calls.example"),
    step("dns record-list calls.example --type NS", "NS", keep="record=id"),
    step("call-api Dns_Domain_ResourceRecord editObject '{\"ttl\": 900}' --id $record", "True"),
    step("dns record-list calls.example --type NS", "$record | 900"),
    step("call-api Virtual_Guest deleteObject --id $guest", "True"),
    step("call-api Account getVirtualGuests --mask id", hides="$guest"),
]
