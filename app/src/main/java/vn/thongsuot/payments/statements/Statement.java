package vn.thongsuot.payments.statements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file of the bank that was read (Vietnamese: sao kê). */
public record Statement(
        UUID id,
        UUID unitId,
        String format,
        String fileName,
        Instant importedAt,
        UUID importedBy,
        int lines,
        int open) {

    /**
     * A credit.
     *
     * @param content words of the transfer, kept only while a person has to look at it
     */
    public record Line(
            UUID id,
            UUID statementId,
            UUID unitId,
            int n,
            LocalDate bookedOn,
            long amount,
            @Nullable String content,
            LineState state,
            @Nullable UUID payableId,
            @Nullable String note,
            int version) {}
}
