package vn.thongsuot.calendar.clock;

import static vn.thongsuot.shared.DayFormat.DAY;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.thongsuot.shared.LocalizedText;

/** Says the steps of a reading in Vietnamese or English (Vietnamese: diễn giải cách tính thời hạn). */
public final class ClockTexts {

    private static final DateTimeFormatter INSTANT_VI = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");
    private static final DateTimeFormatter INSTANT_EN = DateTimeFormatter.ofPattern("HH:mm 'on' dd/MM/yyyy");

    private final Locale locale;
    private final ResourceBundle texts;

    public ClockTexts(Locale locale) {
        this.locale = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.of("vi");
        this.texts = ResourceBundle.getBundle(
                "messages/clock",
                this.locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public List<String> explain(ClockReading reading) {
        return reading.steps().stream().map(this::sentence).toList();
    }

    public String limit(Limit limit) {
        return switch (limit) {
            case Limit.WorkingDays days -> text("limit.working-days", days.days());
            case Limit.WorkingHours hours -> text("limit.working-hours", hours(hours));
            case Limit.CalendarDays days -> text("limit.days", days.days());
            case Limit.SameDay day ->
                day.before()
                        .map(cutOff -> text("limit.same-day-before", cutOff.toString()))
                        .orElseGet(() -> text("limit.same-day"));
        };
    }

    private String sentence(ClockStep step) {
        return text(
                "clock." + step.kind().name().toLowerCase(Locale.ROOT),
                step.parameters().stream().map(this::show).toArray());
    }

    private Object show(Object parameter) {
        return switch (parameter) {
            case Limit limit -> limit(limit);
            case LocalDateTime at -> (locale.getLanguage().equals("en") ? INSTANT_EN : INSTANT_VI).format(at);
            case LocalDate day -> DAY.format(day);
            case LocalizedText name -> name.in(locale);
            default -> parameter.toString();
        };
    }

    private String hours(Limit.WorkingHours hours) {
        String half = locale.getLanguage().equals("en") ? ".5" : ",5";
        return hours.halfHours() / 2 + (hours.halfHours() % 2 == 0 ? "" : half);
    }

    private String text(String key, Object... parameters) {
        return new MessageFormat(texts.getString(key), locale).format(parameters);
    }
}
