package vn.thongsuot.exports;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.shared.DomainException;

/**
 * What stood in the address of a list (Vietnamese: bộ lọc của danh sách kết xuất), by name; it is kept with the file, so words that
 * people type do not belong here.
 */
public record ExportFilter(Map<String, String> values) {

    private static final String PREFIX = "f.";
    private static final int MOST = 50;
    private static final int LONGEST = 400;

    public ExportFilter {
        values = Map.copyOf(values);
    }

    /**
     * Of an address, without what is not the list's.
     *
     * @throws DomainException EXP-002 for a value of more than {@value #LONGEST} letters, EXP-003 for more than {@value #MOST} filters;
     *     without one of them the file would hold other rows
     */
    public static ExportFilter of(Map<String, String> parameters) {
        Map<String, String> filters = parameters.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(PREFIX))
                .collect(Collectors.toMap(
                        entry -> entry.getKey().substring(PREFIX.length()), entry -> requireShort(entry.getValue())));
        if (filters.size() > MOST) {
            throw new DomainException(
                    "EXP-003", DomainException.Kind.INVALID, "too many filters", filters.size(), MOST);
        }
        return new ExportFilter(filters);
    }

    private static String requireShort(String value) {
        if (value.length() > LONGEST) {
            throw new DomainException(
                    "EXP-002", DomainException.Kind.INVALID, "filter is too long", value.length(), LONGEST);
        }
        return value;
    }

    public @Nullable String text(String name) {
        String value = values.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    /** As {@link #text}; empty where nothing stood there. */
    public String textOrEmpty(String name) {
        return Objects.requireNonNullElse(text(name), "");
    }

    public Optional<LocalDate> day(String name) {
        return Typed.day(values.getOrDefault(name, ""));
    }

    public Optional<UUID> id(String name) {
        return Typed.id(values.getOrDefault(name, ""));
    }

    /**
     * Where a list is asked for as a file.
     *
     * @param pairs name and value of each filter, one after the other; those without a value are left out
     */
    public static String href(String source, String format, @Nullable String... pairs) {
        TreeMap<String, String> filters = new TreeMap<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            String name = pairs[i];
            String value = pairs[i + 1];
            if (name != null && value != null) {
                filters.put(name, value);
            }
        }
        return new ExportFilter(filters).href(source, format);
    }

    /** Address of the file of a list with these filters. */
    public String href(String source, String format) {
        StringBuilder address = new StringBuilder("/desk/exports/file/" + source + "?format=" + format);
        new TreeMap<>(values)
                .forEach((name, value) -> address.append('&')
                        .append(URLEncoder.encode(PREFIX + name, StandardCharsets.UTF_8))
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return address.toString();
    }
}
