"""Block, file and object storage."""
