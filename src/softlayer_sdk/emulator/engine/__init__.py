"""What every service does by the schema: objects, relations, calls, masks, filters, time, files."""
