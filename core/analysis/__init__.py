"""What coded records say together: the claim board, the series behind the charts, and the wide tables."""
