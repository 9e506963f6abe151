package vn.thongsuot.documents.results;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * What is to be signed and issued (Vietnamese: kết quả cần ký số, ban hành).
 *
 * @param kind {@code result} or {@code certified-copy}
 * @param unitId agency in whose name it is issued
 * @param number in the agency's own books; null for a certified copy, which gets the next number of its register
 * @param desks where the case came in and went out
 * @param reusable whether later procedures have use for it
 * @param original the original of a certified copy
 */
public record NewIssue(
        String kind,
        UUID unitId,
        @Nullable String number,
        LocalDate issuedOn,
        @Nullable LocalDate validTo,
        LocalizedText title,
        String procedureCode,
        String ownerKind,
        UUID personId,
        UUID caseId,
        String caseCode,
        Desks desks,
        boolean reusable,
        @Nullable Original original) {

    public static final String RESULT = "result";
    public static final String CERTIFIED_COPY = "certified-copy";

    /** Desk that received the case, and the one that handed its result over; null while it waits. */
    public record Desks(UUID received, @Nullable UUID returned) {}

    /** What was copied (Vietnamese: bản chính). */
    public record Original(String number, @Nullable LocalDate on, String issuer) {}
}
