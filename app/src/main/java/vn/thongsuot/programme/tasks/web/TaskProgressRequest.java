package vn.thongsuot.programme.tasks.web;

/** A report of progress, beside its file. */
record TaskProgressRequest(Integer percent, String words) {}
