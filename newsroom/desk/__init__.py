"""What editors do, one deed a file; the only room that writes `status` and `pub_status`."""
