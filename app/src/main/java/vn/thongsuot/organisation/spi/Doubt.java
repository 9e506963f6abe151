package vn.thongsuot.organisation.spi;

import java.util.List;
import java.util.Set;

/**
 * Something that a person should look at before confirming (Vietnamese: điểm cần xem lại).
 *
 * @param key of the message {@code reorganisation.doubt.<key>}
 * @param about units, codes or numbers that the message names, in its order
 */
public record Doubt(String key, List<String> about) {

    private static final Set<String> BLOCKING = Set.of("code-taken", "heir-ends", "decided-later");

    public Doubt {
        about = List.copyOf(about);
    }

    public Doubt(String key, String... about) {
        this(key, List.of(about));
    }

    /** Whether the decision cannot be confirmed like this. */
    public boolean blocks() {
        return BLOCKING.contains(key);
    }
}
