"""What an analyst codes: frozen values that need no store."""
