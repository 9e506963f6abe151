package vn.thongsuot.dossiers;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an officer asks another agency (Vietnamese: phiếu xin ý kiến), as it was typed.
 *
 * @param required whether the step waits for the answer
 */
public record AskedOpinion(
        @Nullable UUID unitId, String question, @Nullable LocalDate dueOn, boolean required) {}
