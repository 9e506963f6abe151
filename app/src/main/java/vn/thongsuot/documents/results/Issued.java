package vn.thongsuot.documents.results;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * A signed result or certified copy as its register has it (Vietnamese: kết quả điện tử, bản sao chứng thực điện tử); the holder is
 * an id.
 *
 * @param kind {@code result} or {@code certified-copy}
 * @param verifyCode by which everybody can ask whether it is in force
 * @param hash SHA-256 of the signed file
 * @param reason why it was replaced or revoked
 * @param original of which a certified copy was made; null for a result
 */
public record Issued(
        UUID authorityId,
        UUID id,
        String kind,
        IssuedState state,
        int version,
        UUID unitId,
        String number,
        LocalDate issuedOn,
        @Nullable LocalDate validTo,
        LocalizedText title,
        String procedureCode,
        String ownerKind,
        UUID personId,
        UUID caseId,
        String caseCode,
        String signerPosition,
        String level,
        UUID documentId,
        String hash,
        String verifyCode,
        @Nullable UUID replacedBy,
        @Nullable String reason,
        NewIssue.@Nullable Original original) {

    public boolean isOver(LocalDate today) {
        return validTo != null && validTo.isBefore(today);
    }
}
