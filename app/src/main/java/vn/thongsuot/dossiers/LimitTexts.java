package vn.thongsuot.dossiers;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.calendar.clock.ClockTexts;
import vn.thongsuot.calendar.clock.Limit;
import vn.thongsuot.procedures.LimitWords;
import vn.thongsuot.procedures.ProcedureCase;
import vn.thongsuot.procedures.ProcedureView;

/** Limits in words (Vietnamese: thời hạn bằng lời). */
@Component
public class LimitTexts implements LimitWords {

    @Override
    public String text(@Nullable String limit, Locale locale) {
        return limit == null ? "" : new ClockTexts(locale).limit(Limit.parse(limit));
    }

    /** Of the cases of a procedure that have a limit of their own, by key. */
    public Map<String, String> ofCases(ProcedureView procedure, Locale locale) {
        return procedure.cases().stream()
                .filter(one -> one.limitText() != null)
                .collect(Collectors.toMap(ProcedureCase::key, one -> text(one.limitText(), locale)));
    }
}
