package vn.thongsuot.centres.web;

import org.jspecify.annotations.Nullable;

/** What a machine asks a number for. */
record TicketRequest(@Nullable String field, @Nullable String priority) {}
