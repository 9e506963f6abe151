package vn.thongsuot.programme.steering.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import vn.thongsuot.shared.DomainException;

/** How a page answers to a form that was refused: it comes back with what was typed; a stranger finds nothing. */
final class Refusals {

    private Refusals() {}

    static void answer(HttpServletResponse response, DomainException refused) {
        if (refused.kind() == DomainException.Kind.NOT_FOUND) {
            throw refused;
        }
        response.setStatus(
                switch (refused.kind()) {
                    case CONFLICT -> HttpStatus.CONFLICT.value();
                    case FORBIDDEN -> HttpStatus.FORBIDDEN.value();
                    default -> HttpStatus.UNPROCESSABLE_CONTENT.value();
                });
    }
}
