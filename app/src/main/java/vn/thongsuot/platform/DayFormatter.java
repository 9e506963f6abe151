package vn.thongsuot.platform;

import java.text.ParseException;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.format.Formatter;

/** Days in the addresses and forms of pages, as {@link Typed#day} reads them. */
final class DayFormatter implements Formatter<LocalDate> {

    @Override
    public LocalDate parse(String text, Locale locale) throws ParseException {
        return Typed.day(text).orElseThrow(() -> new ParseException("not a day", 0));
    }

    @Override
    public String print(LocalDate day, Locale locale) {
        return day.toString();
    }
}
