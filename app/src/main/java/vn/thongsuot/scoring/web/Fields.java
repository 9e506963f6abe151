package vn.thongsuot.scoring.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.shared.DomainException;

/** Fields of a form that have to be there; a refusal names the field, so that the page tells of it there (SCO-060). */
final class Fields {

    private static final int LARGEST = 999_999_999;

    private Fields() {}

    static UUID requireId(TypedForm form, String name) {
        return form.id(name).orElseThrow(() -> missing(name));
    }

    static LocalDate requireDay(TypedForm form, String name) {
        return form.day(name).orElseThrow(() -> missing(name));
    }

    static BigDecimal requireNumber(TypedForm form, String name) {
        return form.decimal(name).orElseThrow(() -> missing(name));
    }

    /** Null where nothing is written; refused where something else than a number is. */
    static @Nullable BigDecimal number(TypedForm form, String name) {
        return form.has(name) ? requireNumber(form, name) : null;
    }

    /** A whole number in a hidden field or a list; 0 where there is none. */
    static int whole(TypedForm form, String name) {
        return form.whole(name, 0, LARGEST).orElse(0);
    }

    private static DomainException missing(String name) {
        return new DomainException("SCO-060", DomainException.Kind.INVALID, "field " + name + " cannot be used", name);
    }
}
