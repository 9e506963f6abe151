package vn.thongsuot.documents.keeping;

import java.time.LocalDate;
import java.util.UUID;
import vn.thongsuot.shared.LocalizedText;

/** A paper that the state holds of a person (Vietnamese: giấy tờ trong kho dữ liệu), with source and day. */
public record KeptPaper(
        UUID id,
        String kind,
        LocalizedText title,
        UUID documentId,
        UUID caseId,
        String caseCode,
        LocalDate acceptedOn) {}
