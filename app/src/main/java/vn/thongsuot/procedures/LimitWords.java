package vn.thongsuot.procedures;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says a limit in words; the legal clock, which owns the grammar, implements it (Vietnamese: thời hạn bằng lời). */
public interface LimitWords {

    /** Empty where the limit is not known. */
    String text(@Nullable String limit, Locale locale);
}
