package vn.thongsuot.surveys.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.thongsuot.shared.LocalizedText;

/** What was typed into a form, by field (Vietnamese: dữ liệu đã nhập). */
record TypedForm(Map<String, List<String>> all) {

    private static final int LONGEST = 4000;

    static TypedForm of(MultiValueMap<String, String> typed) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        typed.forEach((name, values) -> all.put(
                name,
                values.stream()
                        .map(value -> value.strip()
                                .substring(0, Math.min(LONGEST, value.strip().length())))
                        .toList()));
        return new TypedForm(all);
    }

    static TypedForm of(Map<String, String> values) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        values.forEach((name, value) -> all.put(name, List.of(value)));
        return new TypedForm(all);
    }

    String get(String name) {
        List<String> values = all.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    List<String> list(String name) {
        return all.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }

    boolean has(String name) {
        return !get(name).isEmpty();
    }

    /** A day as a browser sends it, or as people write it: 2026-11-26, 26/11/2026. */
    @Nullable
    LocalDate day(String name) {
        String[] parts = get(name).split("/", -1);
        String iso = parts.length == 3
                ? "%s-%2s-%2s".formatted(parts[2], parts[1], parts[0]).replace(' ', '0')
                : get(name);
        try {
            LocalDate day = LocalDate.parse(iso);
            return day.getYear() >= 2000 && day.getYear() <= 2100 ? day : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @Nullable
    Integer number(String name, int least, int most) {
        String text = get(name);
        if (!text.matches("\\d{1,9}")) {
            return null;
        }
        int number = Integer.parseInt(text);
        return number >= least && number <= most ? (Integer) number : null;
    }

    @Nullable
    UUID id(String name) {
        try {
            return has(name) ? UUID.fromString(get(name)) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** A name in Vietnamese with its English one beside it; null where nothing was typed. */
    @Nullable
    LocalizedText text(String name) {
        return has(name) ? new LocalizedText(get(name), has(name + "En") ? get(name + "En") : null) : null;
    }
}
