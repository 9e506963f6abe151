package vn.thongsuot.platform;

import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

/** Whether a request failed because no connection to the database came free in time (Vietnamese: quá tải). */
public final class Overload {

    /** When it is worth trying again, in seconds. */
    public static final String RETRY_AFTER = "5";

    private Overload() {}

    public static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(SQLTransientConnectionException.class::isInstance);
    }
}
