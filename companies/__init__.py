"""Company profiles: organisations, people, places, and dated and sourced facts about them; built on newsroom."""
