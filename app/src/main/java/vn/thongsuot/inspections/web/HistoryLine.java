package vn.thongsuot.inspections.web;

import org.jspecify.annotations.Nullable;

/** A line of the history of an inspection or finding. */
record HistoryLine(
        String at,
        String what,
        String who,
        @Nullable String words,
        @Nullable String fileHref) {}
