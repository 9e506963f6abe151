package vn.thongsuot.inspections;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.DomainException;

/** What people write, within bounds (Vietnamese: nội dung ghi). */
public final class Words {

    /** Most characters of a paragraph. */
    public static final int LONG = 5000;
    /** Most characters of a name or number. */
    public static final int SHORT = 200;

    private Words() {}

    /** @throws DomainException INS-003 if it is blank or longer than {@code longest} */
    public static String require(@Nullable String text, int longest) {
        String stripped = strip(text);
        if (stripped.isEmpty() || stripped.length() > longest) {
            throw new DomainException(
                    "INS-003",
                    DomainException.Kind.INVALID,
                    "text has %d characters".formatted(stripped.length()),
                    longest);
        }
        return stripped;
    }

    /** Null where nothing is written; INS-003 if it is longer than {@code longest}. */
    public static @Nullable String limit(@Nullable String text, int longest) {
        return strip(text).isEmpty() ? null : require(text, longest);
    }

    private static String strip(@Nullable String text) {
        return text == null ? "" : text.strip().replace("\r\n", "\n");
    }
}
