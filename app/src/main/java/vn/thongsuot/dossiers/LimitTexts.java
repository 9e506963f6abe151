package vn.thongsuot.dossiers;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.calendar.clock.ClockTexts;
import vn.thongsuot.calendar.clock.Limit;
import vn.thongsuot.procedures.LimitWords;

/** Limits in words (Vietnamese: thời hạn bằng lời). */
@Component
public class LimitTexts implements LimitWords {

    @Override
    public String text(@Nullable String limit, Locale locale) {
        return limit == null ? "" : new ClockTexts(locale).limit(Limit.parse(limit));
    }
}
