"""What an emulator starts with: the catalog, and a small account to look at."""
