package vn.thongsuot.platform.api;

import jakarta.servlet.http.HttpServletRequest;

/** Which addresses are for machines (Vietnamese: địa chỉ dành cho hệ thống kết nối). */
public final class ApiPaths {

    public static final String ROOT = "/api/v1";
    public static final String DOCUMENT = ROOT + "/openapi.json";
    public static final String TOKEN = "/oauth2/token";

    private ApiPaths() {}

    /** By what was sent or by what it means: an address in other words must not lead past the door. */
    static boolean matches(HttpServletRequest request) {
        return isBelow(request.getRequestURI()) || isBelow(meaning(request));
    }

    static boolean isOpen(HttpServletRequest request) {
        String path = meaning(request);
        return path.equals(TOKEN) || path.equals(DOCUMENT);
    }

    private static boolean isBelow(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/") || path.startsWith("/oauth2/");
    }

    /** Decoded and without detours, as handlers are chosen by it. */
    private static String meaning(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return request.getServletPath() + (rest == null ? "" : rest);
    }
}
