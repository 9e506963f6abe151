package vn.thongsuot.platform.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * A request that breaks a convention of the interface (Vietnamese: yêu cầu sai quy ước); rules of the field refuse with
 * {@link vn.thongsuot.shared.DomainException} as they do on pages.
 */
public final class ApiRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final transient List<Object> parameters;
    private final transient Map<String, String> wrong;

    /** @param code key of the text that people read, {@code error.<code>} */
    ApiRefusal(HttpStatus status, String code, Object... parameters) {
        this(status, code, Map.of(), parameters);
    }

    private ApiRefusal(HttpStatus status, String code, Map<String, String> wrong, Object... parameters) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.parameters = List.of(parameters);
        this.wrong = wrong;
    }

    /** A parameter of the address that cannot be read. */
    public static ApiRefusal parameter(String name) {
        return new ApiRefusal(HttpStatus.BAD_REQUEST, "API-007", name);
    }

    /** A field of the body that cannot be read or is none of its words. */
    public static ApiRefusal field(String path) {
        return new ApiRefusal(HttpStatus.BAD_REQUEST, "API-006", path);
    }

    /** A field of the body that the schema does not know, which would be lost without a word. @param allowed fields that may stand there */
    static ApiRefusal unknown(String path, Collection<String> allowed) {
        return new ApiRefusal(HttpStatus.BAD_REQUEST, "API-010", path, String.join(", ", allowed));
    }

    /**
     * Fields that can be read and are not acceptable.
     *
     * @param wrong key of the text for each field, as pages show it
     */
    public static ApiRefusal invalid(Map<String, String> wrong) {
        return new ApiRefusal(
                HttpStatus.UNPROCESSABLE_CONTENT, "API-009", Map.copyOf(wrong), String.join(", ", wrong.keySet()));
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    List<Object> parameters() {
        return parameters == null ? List.of() : parameters;
    }

    /** Keys of texts by field. */
    Map<String, String> wrong() {
        return wrong == null ? Map.of() : wrong;
    }
}
