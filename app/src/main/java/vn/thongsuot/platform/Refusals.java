package vn.thongsuot.platform;

import org.springframework.http.HttpStatus;
import vn.thongsuot.shared.DomainException;

/** How HTTP tells a refusal, on pages and to machines alike (Vietnamese: mã trạng thái của lời từ chối). */
public final class Refusals {

    private Refusals() {}

    public static HttpStatus statusOf(DomainException.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }
}
