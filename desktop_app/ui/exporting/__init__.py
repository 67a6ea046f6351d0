"""Parts of the export sheet and of the list of exports."""
