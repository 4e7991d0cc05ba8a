"""What an editor decided, laid upon what the machine found."""
