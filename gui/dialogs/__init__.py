"""Windows beside the window, its message bar and its history; none of them ever blocks."""
