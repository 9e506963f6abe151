package vn.thongsuot.documents.keeping;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * A paper that goes into the store (Vietnamese: giấy tờ đưa vào kho).
 *
 * @param issuedId the result that it is; null for a component
 */
public record NewKeptPaper(
        UUID authorityId,
        UUID personId,
        LocalizedText title,
        UUID documentId,
        UUID caseId,
        String caseCode,
        @Nullable UUID issuedId,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String issuer,
        @Nullable LocalDate validTo) {}
