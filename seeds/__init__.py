"""The five articles of the sample project, exactly as published."""
