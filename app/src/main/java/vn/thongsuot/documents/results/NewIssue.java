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
        boolean reusable,
        @Nullable Original original) {

    public static final String RESULT = "result";
    public static final String CERTIFIED_COPY = "certified-copy";

    /** What was copied (Vietnamese: bản chính). */
    public record Original(String number, @Nullable LocalDate on, String issuer) {}
}
