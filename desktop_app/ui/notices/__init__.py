"""What is told to somebody who looks elsewhere: on the desktop, by a sound, in the task bar."""
