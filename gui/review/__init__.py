"""The Review workspace: every record of the project in a grid, and beside it what wants a look."""
