"""What a call asks for: masks and filters, and their check against the schema."""
