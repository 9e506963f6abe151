package vn.thongsuot.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.shared.DomainException;

/**
 * What was typed into a form, as it was typed (Vietnamese: nội dung đã nhập vào biểu mẫu); comes back with the page when it is
 * refused.
 */
public record TypedForm(Map<String, String> values) {

    public static final TypedForm NOTHING = new TypedForm(Map.of());

    public TypedForm {
        values = Map.copyOf(values);
    }

    /** Without spaces around it; empty where nothing was typed. */
    public String text(String name) {
        return values.getOrDefault(name, "").strip();
    }

    /** What was typed, or what stands there where nothing was typed yet. */
    public String textOr(String name, @Nullable String other) {
        return values.containsKey(name) ? text(name) : other == null ? "" : other;
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

    /** @throws DomainException PLA-011 without a readable day */
    public LocalDate requireDay(String name) {
        return day(name).orElseThrow(() -> new DomainException("PLA-011", DomainException.Kind.INVALID, "no day"));
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
