package vn.thongsuot.shared;

import java.util.List;

/** What a policy decides: allowed, or refused with a reason that people can read (Vietnamese: kết luận). */
public sealed interface Verdict {

    /** It may be done. */
    record Allowed() implements Verdict {}

    /**
     * It may not be done.
     *
     * @param code key of the text that people read ({@code error.<code>})
     * @param legalBasis act and article, or a note that it is a setting; shown beside the reason
     */
    record Refused(String code, String legalBasis, List<Object> parameters) implements Verdict {
        public Refused {
            parameters = List.copyOf(parameters);
        }
    }

    Verdict ALLOWED = new Allowed();

    static Verdict refused(String code, String legalBasis, Object... parameters) {
        return new Refused(code, legalBasis, List.of(parameters));
    }

    default boolean isAllowed() {
        return this instanceof Allowed;
    }
}
