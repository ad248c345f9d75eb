"""Print who may do what, and renew the API key of the user who is signed in."""

import softlayer_sdk as sl


def main(client: sl.Client) -> str:
    """Print each user with the permissions, and give the new key; the old one ends at once.

    A key cannot sign the call that replaces it, so sign in with a token or an IAM key.
    """
    users = sl.UserManager(client)
    for each in users.permission_report():
        print(each.user.username, "with a key:" if each.has_api_key else "without a key:")
        print("  ", ", ".join(each.permissions) or "nothing")
    return users.renew_api_authentication_key(users.get_current_user().id)


if __name__ == "__main__":
    print(main(sl.Client()))
