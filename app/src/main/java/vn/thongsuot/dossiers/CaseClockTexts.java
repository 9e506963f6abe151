package vn.thongsuot.dossiers;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.thongsuot.calendar.clock.ClockReading;
import vn.thongsuot.calendar.clock.ClockTexts;

/** The clock of a dossier in words (Vietnamese: diễn giải thời hạn). */
@Component
public class CaseClockTexts {

    public List<String> explanation(ClockReading reading, Locale locale) {
        return new ClockTexts(locale).explain(reading);
    }
}
