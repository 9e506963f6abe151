package vn.thongsuot.procedures;

import java.util.Locale;

/** How a dossier ends that leaves a route by an exit (Vietnamese: kết quả khi kết thúc quy trình). */
public enum RouteOutcome {
    /** With the result that was asked for (Vietnamese: đồng ý giải quyết). */
    GRANTED,
    /** With a written refusal after examination (Vietnamese: từ chối giải quyết). */
    REFUSED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for an unknown key */
    public static RouteOutcome of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
