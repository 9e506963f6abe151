package vn.thongsuot.programme.tasks.web;

import java.time.LocalDate;

/** A later due day and why it is needed. */
record TaskExtensionRequest(LocalDate until, String words) {}
