package vn.thongsuot.programme.reader;

import vn.thongsuot.shared.DomainException;

/** A file that holds no plan text that could be read (Vietnamese: tệp không đọc được). */
public final class UnreadablePlanException extends DomainException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the file. */
    enum Reason {
        EMPTY("RDR-001"),
        TOO_LARGE("RDR-002"),
        NO_TEXT("RDR-003"),
        DAMAGED("RDR-004"),
        UNKNOWN_KIND("RDR-005"),
        LOCKED("RDR-006"),
        NOT_FOUND("RDR-007");

        private final String code;

        Reason(String code) {
            this.code = code;
        }
    }

    UnreadablePlanException(Reason reason, String fileName) {
        super(reason.code, Kind.INVALID, "cannot read plan; file is " + reason + ".", fileName);
    }
}
