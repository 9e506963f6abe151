package vn.thongsuot.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/**
 * What was typed into a form, as it was typed (Vietnamese: nội dung đã nhập vào biểu mẫu); comes back with the page when it is
 * refused.
 *
 * @param values the first one of each field
 * @param lists all of those fields that have several
 */
public record TypedForm(Map<String, String> values, Map<String, List<String>> lists) {

    public static final TypedForm NOTHING = new TypedForm(Map.of());

    public TypedForm {
        values = Map.copyOf(values);
        lists = Map.copyOf(lists);
    }

    /** Where no field has several values. */
    public TypedForm(Map<String, String> values) {
        this(values, Map.of());
    }

    public static TypedForm of(MultiValueMap<String, String> form) {
        Map<String, String> values = new HashMap<>();
        Map<String, List<String>> lists = new HashMap<>();
        form.forEach((name, all) -> {
            List<String> known = all.stream().filter(Objects::nonNull).toList();
            values.put(name, known.isEmpty() ? "" : known.getFirst());
            if (known.size() > 1) {
                lists.put(name, known);
            }
        });
        return new TypedForm(values, lists);
    }

    /** Without spaces around it; empty where nothing was typed. */
    public String text(String name) {
        return values.getOrDefault(name, "").strip();
    }

    /** What was typed, or what stands there where nothing was typed yet. */
    public String textOr(String name, @Nullable String other) {
        return values.containsKey(name) ? text(name) : other == null ? "" : other;
    }

    /** Whether something was typed or chosen. */
    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** Whether the field came along at all, as a ticked box does. */
    public boolean on(String name) {
        return values.containsKey(name);
    }

    /** Everything that was chosen; empty ones left out. */
    public List<String> list(String name) {
        return lists.getOrDefault(name, List.of(text(name))).stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** A name in Vietnamese with the English one of the field {@code nameEn} beside it. */
    public Optional<LocalizedText> localized(String name) {
        return has(name)
                ? Optional.of(new LocalizedText(text(name), has(name + "En") ? text(name + "En") : null))
                : Optional.empty();
    }

    /** A number in Vietnamese or plain writing. */
    public Optional<BigDecimal> decimal(String name) {
        return Typed.number(text(name));
    }

    /** A whole number between two others, both inclusive. */
    public Optional<Integer> whole(String name, int least, int most) {
        return Optional.of(text(name))
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .filter(number -> number >= least && number <= most);
    }

    public Optional<UUID> id(String name) {
        return Typed.id(text(name));
    }

    /** @throws DomainException PLA-010 if nothing is chosen */
    public UUID requireId(String name) {
        return id(name).orElseThrow(
                        () -> new DomainException("PLA-010", DomainException.Kind.INVALID, "nothing chosen"));
    }

    /** A day as a browser sends it, or as people write it: 2026-11-26, 26/11/2026. */
    public Optional<LocalDate> day(String name) {
        return Typed.day(text(name));
    }

    /**
     * None where nothing was typed; what was typed and cannot be read is never taken for nothing.
     *
     * @throws DomainException PLA-011 for what is no day
     */
    public @Nullable LocalDate dayOrNone(String name) {
        return has(name) ? requireDay(name) : null;
    }

    /** As {@link #dayOrNone}, also of the century before. */
    public @Nullable LocalDate dayOfLifeOrNone(String name) {
        return has(name) ? Typed.dayOfLife(text(name)).orElseThrow(TypedForm::noDay) : null;
    }

    /** @throws DomainException PLA-011 without a readable day */
    public LocalDate requireDay(String name) {
        return day(name).orElseThrow(TypedForm::noDay);
    }

    /** As {@link #requireDay}, of somebody's life. */
    public LocalDate requireDayOfLife(String name) {
        return Typed.dayOfLife(text(name)).orElseThrow(TypedForm::noDay);
    }

    private static DomainException noDay() {
        return new DomainException("PLA-011", DomainException.Kind.INVALID, "no day");
    }

    /** @throws DomainException PLA-012 without a whole number of at most seven digits */
    public int requireNumber(String name) {
        if (!text(name).matches("\\d{1,7}")) {
            throw new DomainException("PLA-012", DomainException.Kind.INVALID, "no number");
        }
        return Integer.parseInt(text(name));
    }

    /** The word that was chosen, as a constant. @throws DomainException PLA-010 for a word that is none */
    public <T> T requireWord(String name, Function<String, T> reader) {
        try {
            return reader.apply(text(name));
        } catch (IllegalArgumentException e) {
            throw new DomainException("PLA-010", DomainException.Kind.INVALID, "unknown word");
        }
    }

    /** A file that was chosen; empty where none was. */
    public static Optional<byte[]> file(@Nullable MultipartFile file) {
        try {
            return file == null || file.isEmpty() ? Optional.empty() : Optional.of(file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
