package vn.thongsuot.platform.api;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.thongsuot.shared.DomainException;

/**
 * The version of a resource as entity tag (Vietnamese: phiên bản của tài nguyên): whoever changes it names the version that
 * they saw in {@code If-Match}, so that nobody overwrites unseen.
 */
public final class Versions {

    private Versions() {}

    public static <T> ResponseEntity<T> ok(int version, T body) {
        return ResponseEntity.ok().eTag(tag(version)).body(body);
    }

    static String tag(int version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that the caller saw. Whether it is the present one only the module knows, which first asks whether the
     * caller may see it at all.
     *
     * @throws ApiRefusal API-003 (428) without the header, API-004 (412) for what no version is
     */
    public static int seen(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new ApiRefusal(HttpStatus.PRECONDITION_REQUIRED, "API-003");
        }
        if (!ifMatch.strip().matches("\"\\d{1,9}\"")) {
            throw changed();
        }
        return Integer.parseInt(ifMatch.strip().replace("\"", ""));
    }

    /**
     * Runs a change.
     *
     * @param stale code by which the module says that somebody was faster
     * @throws ApiRefusal API-004 (412) in its place
     */
    public static <T> T fresh(String stale, Supplier<T> change) {
        try {
            return change.get();
        } catch (DomainException refused) {
            throw refused.code().equals(stale) ? changed() : refused;
        }
    }

    private static RuntimeException changed() {
        return new ApiRefusal(HttpStatus.PRECONDITION_FAILED, "API-004");
    }
}
