package vn.thongsuot._support.matrix;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One address with what everybody gets.
 *
 * @param pattern method and mapping, as Spring knows it
 * @param method GET, POST (a form), FILE (a form with a file) or JSON and the method of a machine
 * @param seen version that a machine has seen of the thing
 */
public record Endpoint(
        String pattern,
        String method,
        String path,
        Expectation expected,
        @Nullable String body,
        int seen) {

    public static Endpoint get(String pattern, Expectation expected) {
        return get(pattern, pattern, expected);
    }

    public static Endpoint get(String pattern, String path, Expectation expected) {
        return new Endpoint("GET " + pattern, "GET", path, expected, null, 1);
    }

    public static Endpoint post(String pattern, String path, Expectation expected) {
        return new Endpoint("POST " + pattern, "POST", path, expected, null, 1);
    }

    public static Endpoint file(String pattern, String path, Expectation expected) {
        return new Endpoint("POST " + pattern, "FILE", path, expected, null, 1);
    }

    /** Single quotes in {@code body} stand for double ones. */
    public static Endpoint json(String method, String pattern, String path, String body, Expectation expected) {
        return new Endpoint(method + " " + pattern, "JSON " + method, path, expected, body, 1);
    }

    public Endpoint seen(int version) {
        return new Endpoint(pattern, method, path, expected, body, version);
    }

    /** To be put behind a first parameter. */
    public static String key() {
        return "&idempotencyKey=" + UUID.randomUUID();
    }

    boolean isOfMachines() {
        return path.startsWith("/api/v1/");
    }
}
