package vn.thongsuot.surveys.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.thongsuot.platform.Typed;
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
        return Typed.day(get(name)).orElse(null);
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
        return Typed.id(get(name)).orElse(null);
    }

    /** A name in Vietnamese with its English one beside it; null where nothing was typed. */
    @Nullable
    LocalizedText text(String name) {
        return has(name) ? new LocalizedText(get(name), has(name + "En") ? get(name + "En") : null) : null;
    }
}
