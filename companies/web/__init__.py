"""What readers get of companies, people and places: pages, panels on the newsroom's pages, drawings."""
