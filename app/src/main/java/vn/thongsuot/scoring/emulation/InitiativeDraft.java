package vn.thongsuot.scoring.emulation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit says of a new way of working (Vietnamese: nội dung sáng kiến, mô hình).
 *
 * @param model whether it is a model that works already, not an initiative to be judged as such
 * @param area one of the seven areas of reform, as its key
 * @param since first day on which it was used
 * @param authors units or positions behind it
 */
public record InitiativeDraft(
        UUID unitId,
        boolean model,
        String title,
        String content,
        String benefit,
        @Nullable String area,
        @Nullable LocalDate since,
        String authors) {}
