"""One project, one SQLite file. The only place that speaks SQL."""
