package vn.thongsuot.postgres;

/**
 * The embedded server cannot be started, joined or stopped (Vietnamese: không khởi động được máy chủ dữ liệu đi kèm).
 * The message is written for the person at the machine, Vietnamese first, then English, and holds no personal data.
 */
public final class EmbeddedPostgresException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    EmbeddedPostgresException(String code, Object... arguments) {
        super(Messages.inBoth(code, arguments));
        this.code = code;
    }

    EmbeddedPostgresException(Throwable cause, String code, Object... arguments) {
        super(Messages.inBoth(code, arguments), cause);
        this.code = code;
    }

    /** The stable name of the problem, for example {@code data.other-version}. */
    public String code() {
        return code;
    }
}
