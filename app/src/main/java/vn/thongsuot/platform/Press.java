package vn.thongsuot.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import vn.thongsuot.access.Actor;

/**
 * An official's press of a form's button (Vietnamese: lượt bấm), for {@link FormPosts}.
 *
 * @param key of the form: a second press of the same form does nothing anew
 */
public record Press(UUID key, Actor actor, HttpServletResponse response) {

    /** Name of the form's field with its key. */
    static final String KEY = "idempotencyKey";

    /** For the page that comes back because something that was typed cannot be right. */
    public void refuse() {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
}
