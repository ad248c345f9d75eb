"""Commands for tickets, users and tags."""

from __future__ import annotations

from tests.peers.slcli import make_guest, step

TICKETS = [
    make_guest(),
    step("hw list", "db1", keep="server=id"),
    step("ticket subjects", keep="subject=id"),
    step(
        "ticket create --title Test --subject-id $subject --body 'ticket body' --virtual $guest",
        "Test | ticket body",
        keep="ticket=id",
    ),
    step("ticket list", "$ticket | Test | Open"),
    step("ticket list --all", "$ticket"),
    step("ticket list --closed --limit 5", hides="$ticket"),
    step("ticket detail $ticket", "Test | Open | ticket body"),
    step("ticket update $ticket --body more", "Ticket Updated"),
    step("ticket detail $ticket", "more"),
    step("ticket attach $ticket --hardware $server"),
    step("call-api Ticket getAttachedHardware --id $ticket", "$server | db1"),
    step("call-api Ticket getAttachedVirtualGuests --id $ticket", "$guest | box"),
    step("ticket detach $ticket --hardware $server"),
    step("ticket detach $ticket --virtual $guest"),
    step("call-api Ticket getAttachedHardware --id $ticket", hides="db1"),
    step("call-api Ticket getAttachedVirtualGuests --id $ticket", hides="box"),
    step("ticket upload $ticket --path $home/zone.txt --name zone.txt", "zone.txt"),
    step("ticket create --title Two --subject-id $subject --body two --priority 3", "Two"),
    step("ticket summary", "Open"),
]

_TEMPLATE = '{"firstName": "Grace", "lastName": "Hopper"}'

USERS = [
    make_guest(),
    step(
        "user create grace@example.com --email grace@example.com --password Aa1-secret"
        f" --template '{_TEMPLATE}'",
        "grace@example.com",
    ),
    step("user list", "grace@example.com", "demo", keep="user=id"),
    step("user detail grace@example.com", "$user | Grace Hopper | Active"),
    step('user edit-details $user -t \'{"officePhone": "555-0101"}\'', "updated successfully"),
    step("user detail $user", "555-0101"),
    step("user permissions $user", "TICKET_VIEW"),
    step("user edit-permissions $user --enable -p TICKET_VIEW -p TICKET_ADD", "TICKET_ADD"),
    step("user detail $user --permissions", "TICKET_VIEW", "TICKET_ADD"),
    step("user edit-permissions $user --disable -p TICKET_ADD", "updated"),
    step("user detail $user --permissions", "TICKET_VIEW", hides="TICKET_ADD"),
    step("user edit-permissions $user --from-user demo", "updated"),
    step("user apikey $user --add", "New API Authentication Key", keep="key=/Key: ([0-9a-f]+)/"),
    step("user detail $user --keys", "$key"),
    step("user apikey $user --refresh", "New API", hides="$key"),
    step("user apikey $user --remove", "removed"),
    step("user detail $user", "No", hides="$key"),
    step("user grant-access $user --virtual $guest", "has been given access"),
    step("user device-access $user", "$guest"),
    step("user detail $user --virtual --hardware --logins --events", "$guest | box.example.com"),
    step("user remove-access $user --virtual $guest", "Removed access"),
    step("user detail $user --virtual", hides="box"),
    step("user vpn-enable $user", "enabled"),
    step("user list", "$user | yes"),
    step("user vpn-disable $user", "disabled"),
    step("user vpn-manual $user --enable", "vpn manual config enable"),
    # Not `user vpn-subnet --add`: it sends ids as text, which the service refuses.
    step("user vpn-password $user --password Bb2-secret", "Successfully"),
    step("user notifications", "Planned maintenance | True", keep="notification=Name"),
    step("user edit-notifications --disable '$notification'", "updated successfully"),
    step("user notifications", "$notification | False"),
    step("user edit-notifications --enable '$notification'", "updated successfully"),
    step("user notifications", "$notification | True"),
    step("user delete $user", "deleted successfully"),
    step(
        "call-api User_Customer getObject --id $user --mask userStatus.keyName",
        "CANCEL_PENDING",
    ),
]

TAGS = [
    make_guest(),
    step("tags set --tags 'red, blue' --key-name GUEST --resource-id $guest", "successfully"),
    step("tags list", "red | 1", "blue | 1", keep="red=Id"),
    step("tags list --detail", "$guest | GUEST | box.example.com"),
    step("tags details $red", "$guest | box.example.com"),
    step("tags details blue --name", "$guest | box.example.com"),
    step("vs list --tag red", "$guest"),
    step("tags set --tags blue --key-name GUEST --resource-id $guest", "successfully"),
    step("tags list", "red | 0", "blue | 1"),
    step("vs list --tag red", hides="$guest"),
    step("tags taggable", "$guest | box"),
    step("tags cleanup --dry-run", "(Dry Run) Removing red"),
    step("tags cleanup", "Removing red"),
    step("tags list", "blue", hides="red"),
    step("tags set --tags green --key-name GUEST --resource-id $guest", "successfully"),
    step("tags delete blue --name", "blue has been removed"),
    step("tags list", hides="blue"),
    step("vs detail $guest", "$guest", hides="blue"),
]
