package vn.thongsuot.procedures.routes.tables;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Role;
import vn.thongsuot.platform.Texts;
import vn.thongsuot.procedures.AtUnit;
import vn.thongsuot.procedures.AutomaticRule;
import vn.thongsuot.procedures.ExitGuard;
import vn.thongsuot.procedures.GuardKind;
import vn.thongsuot.procedures.Place;
import vn.thongsuot.procedures.routes.tables.WhoWords.Who;
import vn.thongsuot.shared.LocalizedText;

/** Words of the tables that the product writes, in Vietnamese as all official papers, and what they mean when they come back. */
@Component
public class FileWords {

    static final String LEADS_TO = "→";
    private static final String AND = "; ";
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

    /** Conditions behind a way, {@code [chỉ khi A; B: key]}; empty where there are none. */
    String guards(List<ExitGuard> guards) {
        return guards.isEmpty()
                ? ""
                : " ["
                        + get(
                                "route.file.guarded",
                                guards.stream().map(this::guard).collect(Collectors.joining(AND)))
                        + "]";
    }

    /** When a way is taken by itself, {@code [tự động khi A]}; empty where a person takes it. */
    String automatic(@Nullable AutomaticRule rule) {
        if (rule == null) {
            return "";
        }
        String event = get("route.file.automatic." + rule.event().key());
        return " [" + get("route.file.automatic", rule.halfHours() == 0 ? event : event + ": " + time(rule.after()))
                + "]";
    }

    /** What {@link #automatic} wrote; null for anything else. */
    @Nullable
    AutomaticRule readAutomatic(String text) {
        int colon = text.indexOf(':');
        String word = Plain.of(colon < 0 ? text : text.substring(0, colon));
        int halfHours = colon < 0
                ? 0
                : (int) (TimeWords.read(text.substring(colon + 1))
                                .orElse(Duration.ZERO)
                                .toMinutes()
                        / 30);
        return Stream.of(AutomaticRule.Event.values())
                .filter(event ->
                        Plain.of(get("route.file.automatic." + event.key())).equals(word))
                .findFirst()
                .map(event -> new AutomaticRule(event, event == AutomaticRule.Event.TIME_OVER ? halfHours : 0))
                .orElse(null);
    }

    private String guard(ExitGuard guard) {
        String code = guard.code();
        return get("route.file.guard." + guard.kind().key())
                + code.substring(guard.kind().key().length());
    }

    /** What {@link #guards} wrote; what is none of its words is passed over. */
    List<ExitGuard> readGuards(String text) {
        List<String> written = new ArrayList<>();
        for (String part : text.split(AND)) {
            if (written.isEmpty() || kindOf(part).isPresent()) {
                written.add(part);
            } else {
                written.add(written.removeLast() + AND + part);
            }
        }
        return written.stream().flatMap(one -> readGuard(one).stream()).toList();
    }

    private Optional<ExitGuard> readGuard(String text) {
        int colon = text.indexOf(':');
        String rest = colon < 0 ? "" : text.substring(colon);
        try {
            return kindOf(text).map(kind -> ExitGuard.parse(kind.key() + rest));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** By the words before the colon; empty for the rest of a value with a semicolon in it. */
    private Optional<GuardKind> kindOf(String text) {
        int colon = text.indexOf(':');
        String word = Plain.of(colon < 0 ? text : text.substring(0, colon));
        return Stream.of(GuardKind.values())
                .filter(kind -> Plain.of(get("route.file.guard." + kind.key())).equals(word))
                .findFirst();
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
