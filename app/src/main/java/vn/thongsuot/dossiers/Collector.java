package vn.thongsuot.dossiers;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who was handed a result, as the desk confirms it (Vietnamese: người nhận kết quả). Its {@code toString} shows no personal data.
 *
 * @param details name, identity paper and authorisation of somebody who is not on the dossier; blank for the others
 */
public record Collector(Kind kind, String details) {

    /** Most characters of {@link #details}. */
    public static final int LONGEST = 300;

    /** What somebody is to the dossier. */
    public enum Kind {
        /** Who applied (Vietnamese: người nộp hồ sơ). */
        APPLICANT,
        /** Who filed for the applicant (Vietnamese: người nộp thay). */
        AGENT,
        /** Somebody whom the applicant authorised to collect it (Vietnamese: người được ủy quyền nhận). */
        AUTHORISED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException for an unknown key */
        public static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    public Collector {
        details = kind == Kind.AUTHORISED ? details.strip() : "";
    }

    /** Null for a word that is none. */
    public static @Nullable Collector of(String kind, String details) {
        for (Kind one : Kind.values()) {
            if (one.key().equals(kind)) {
                return new Collector(one, details);
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return "Collector[%s]".formatted(kind);
    }
}
