package vn.thongsuot.procedures.routes.tables;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Role;
import vn.thongsuot.platform.Texts;
import vn.thongsuot.procedures.AtUnit;
import vn.thongsuot.procedures.Place;
import vn.thongsuot.procedures.routes.tables.WhoWords.Who;
import vn.thongsuot.shared.LocalizedText;

/** Words of the tables that the product writes, in Vietnamese as all official papers, and what they mean when they come back. */
@Component
public class FileWords {

    static final String LEADS_TO = "→";
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int HALF_HOURS_A_DAY = 16;

    private final Texts texts;
    private final Map<String, Who> known = new HashMap<>();

    FileWords(Texts texts) {
        this.texts = texts;
        for (Role role : Role.values()) {
            for (AtUnit at : AtUnit.values()) {
                if (at != AtUnit.NAMED_UNIT) {
                    known.put(Plain.of(who(role, Place.of(at))), new Who(role, Place.of(at), true));
                }
            }
        }
    }

    String get(String key, @Nullable Object... parameters) {
        return texts.get(VIETNAMESE, key, parameters);
    }

    String who(Role role, Place place) {
        String word = get("role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return word + " – "
                + (place.at() == AtUnit.NAMED_UNIT
                        ? get("route.file.unit", place.unitCode() == null ? "" : place.unitCode())
                        : get("at-unit." + place.at().key()));
    }

    /** What the product wrote itself, else what the words of agencies mean. */
    Who readWho(String text) {
        return Optional.ofNullable(known.get(Plain.of(text)))
                .or(() -> named(text))
                .orElseGet(() -> WhoWords.read(text));
    }

    private Optional<Who> named(String text) {
        for (Role role : Role.values()) {
            String before = who(role, new Place(AtUnit.NAMED_UNIT, null)).strip();
            if (text.strip().startsWith(before)) {
                return Optional.of(
                        new Who(role, new Place(AtUnit.NAMED_UNIT, text.strip().substring(before.length())), true));
            }
        }
        return Optional.empty();
    }

    /** In days where it is whole or half days, else in hours. */
    String time(Duration time) {
        long halfHours = time.toMinutes() / 30;
        return halfHours > 0 && halfHours % (HALF_HOURS_A_DAY / 2) == 0
                ? get("route.file.days", decimal(halfHours * 10 / HALF_HOURS_A_DAY))
                : get("route.file.hours", decimal(halfHours * 5));
    }

    private static String decimal(long tenths) {
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "," + tenths % 10;
    }

    static String both(LocalizedText text) {
        return text.en() == null ? text.vi() : text.vi() + " | " + text.en();
    }

    static LocalizedText readBoth(String text) {
        int bar = text.indexOf('|');
        return bar < 0
                ? LocalizedText.of(text.strip())
                : new LocalizedText(
                        text.substring(0, bar).strip(), text.substring(bar + 1).strip());
    }
}
