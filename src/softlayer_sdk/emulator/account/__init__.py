"""The account itself: users, tags, notifications, its event log, searching it."""
