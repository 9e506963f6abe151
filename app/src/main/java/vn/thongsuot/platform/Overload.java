package vn.thongsuot.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;

/** Whether a request failed because no connection to the database came free in time (Vietnamese: quá tải). */
public final class Overload {

    private static final Logger LOG = LoggerFactory.getLogger(Overload.class);

    /** When it is worth trying again, in seconds. */
    private static final String RETRY_AFTER = "5";

    private Overload() {}

    public static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(SQLTransientConnectionException.class::isInstance);
    }

    /** Tells the operator, and whoever asked when to come again; the words are the caller's. */
    public static void tell(HttpServletResponse response) {
        LOG.error("No connection to the database came free in time");
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
    }
}
