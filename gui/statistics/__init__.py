"""The Statistics workspace: charts of what was coded, each mark of which leads back to its words."""
