package vn.thongsuot.platform;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a failure of background work comes from, as far as its kept reason tells (Vietnamese: nhóm nguyên nhân lỗi), so that a page can say in
 * a sentence what to do. The texts are {@code stuck.cause.<key>}.
 */
public enum FailureKind {
    /** A rule refused it; the reason is the code of the refusal. */
    REFUSED(List.of()),
    /** A node stopped while it was at work. */
    STOPPED(List.of("node-stopped")),
    /** The database has no connection to give, waits for others, or cannot be reached. */
    BUSY(List.of(
            "Transient",
            "JdbcConnection",
            "CreateTransaction",
            "QueryTimeout",
            "Lock",
            "DataAccessResource",
            "SerializationFailure")),
    /** The database did not take what was to be written. */
    DATABASE(List.of("DataAccess", "DataIntegrity", "DuplicateKey", "Sql", "SQL", "Jooq")),
    /** A file cannot be read or written. */
    FILES(List.of("FileSystem", "NoSuchFile", "AccessDenied", "IOException")),
    /** Another system cannot be reached. */
    NETWORK(List.of("Connect", "Socket", "UnknownHost", "Http", "Timeout")),
    /** The server has too little memory. */
    MEMORY(List.of("OutOfMemory")),
    /** None of these. */
    OTHER(List.of());

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}-\\d{3}");

    private final List<String> words;

    FailureKind(List<String> words) {
        this.words = words;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param reason code of a refusal or kind of an error; null where only the log knows */
    public static FailureKind of(@Nullable String reason) {
        if (reason == null) {
            return OTHER;
        }
        if (CODE.matcher(reason).matches()) {
            return REFUSED;
        }
        for (FailureKind kind : values()) {
            if (kind.words.stream().anyMatch(reason::contains)) {
                return kind;
            }
        }
        return OTHER;
    }
}
