package vn.thongsuot.shared;

import java.util.List;

/**
 * A command that was refused (Vietnamese: yêu cầu không thực hiện được). The message is English for developers; people
 * read the text of the message key {@code error.<code>} with {@link #parameters()}. Neither holds personal data.
 */
public class DomainException extends RuntimeException {

    private final String code;
    private final Kind kind;
    private final transient List<Object> parameters;

    /** How a page or an interface answers. */
    public enum Kind {
        /** The input cannot be used as it is (HTTP 422). */
        INVALID,
        /** What was asked is not there, or not there for this person (HTTP 404). */
        NOT_FOUND,
        /** The state does not allow it, or somebody else was faster (HTTP 409). */
        CONFLICT,
        /** The person may see it but not do it (HTTP 403). */
        FORBIDDEN,
        /** Too many tries (HTTP 429). */
        TOO_MANY
    }

    /**
     * @param code stable code such as {@code DOS-014}, key of the text that people read
     * @param message for developers: what was tried, on what, what was found, what is allowed
     * @param parameters values for the text that people read, in the order of its placeholders
     */
    public DomainException(String code, Kind kind, String message, Object... parameters) {
        super(code + ": " + message);
        this.code = code;
        this.kind = kind;
        this.parameters = List.of(parameters);
    }

    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    public List<Object> parameters() {
        return parameters == null ? List.of() : parameters;
    }
}
