"""The page to look at in a browser: what is in the account, what was called, and what to change."""
