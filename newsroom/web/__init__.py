"""What readers get: pages, panels, structured data."""
