package vn.thongsuot.programme.reader;

import org.jspecify.annotations.Nullable;

/**
 * One line of the report calendar (Vietnamese: chế độ báo cáo định kỳ).
 *
 * @param kind month, quarter, half-year, nine-months, year or ad-hoc
 * @param due the words of the date, null where the plan names only the rhythm
 * @param to who receives it, as written
 */
public record DraftReport(
        String kind, @Nullable String due, @Nullable String to, String quote, int start, int end) {}
