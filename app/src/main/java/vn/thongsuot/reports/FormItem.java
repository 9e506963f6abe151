package vn.thongsuot.reports;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * One part of a form, in its order (Vietnamese: mục của biểu mẫu báo cáo).
 *
 * @param title heading, what the text slot is about, or a figure's own label; null = the indicator's name
 * @param indicatorId of a figure; null otherwise
 * @param filter what narrows a figure, in the indicator language; null = nothing
 */
public record FormItem(
        Kind kind,
        @Nullable LocalizedText title,
        @Nullable String indicatorId,
        @Nullable String filter) {

    /** What stands there. */
    public enum Kind {
        /** Vietnamese: đề mục. */
        HEADING,
        /** Vietnamese: số liệu. */
        FIGURE,
        /** Vietnamese: nội dung tự viết. */
        TEXT;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public FormItem {
        if ((kind == Kind.FIGURE) != (indicatorId != null) || (kind != Kind.FIGURE && title == null)) {
            throw new IllegalArgumentException("A figure has an indicator, everything else a title.");
        }
        filter = filter == null || filter.isBlank() ? null : filter.strip();
    }

    public static FormItem heading(LocalizedText title) {
        return new FormItem(Kind.HEADING, title, null, null);
    }

    public static FormItem text(LocalizedText title) {
        return new FormItem(Kind.TEXT, title, null, null);
    }

    public static FormItem figure(String indicatorId, @Nullable String filter) {
        return new FormItem(Kind.FIGURE, null, indicatorId, filter);
    }
}
