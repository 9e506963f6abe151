package vn.thongsuot.procedures.fees;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the charges of a procedure come from on a day (Vietnamese: căn cứ áp dụng mức thu): the lines of the schedule that hold on that
 * day win, and the amount that was announced with the procedure holds where there is none.
 *
 * @param announced whole đồng; null where the catalogue names no number
 * @param differs whether a schedule is there and the announced amount is none of its own
 */
public record FeeRule(Source source, @Nullable Long announced, boolean differs) {

    /** Where they come from. */
    public enum Source {
        /** Lines of the schedule (Vietnamese: biểu mức thu). */
        SCHEDULE,
        /** The announced procedure (Vietnamese: quyết định công bố). */
        ANNOUNCED,
        /** Announced as free (Vietnamese: không thu). */
        FREE,
        /** The catalogue names no number (Vietnamese: chưa có mức thu). */
        UNKNOWN;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether a sum may be asked by a document: only where nothing says what is due. */
    public boolean takesDocuments() {
        return source == Source.UNKNOWN;
    }
}
