package vn.thongsuot.dossiers;

import java.time.LocalDate;
import vn.thongsuot.shared.DomainException;

/**
 * The decision by which a finished dossier is handled again (Vietnamese: quyết định giải quyết lại).
 *
 * @param number of the document
 * @param on its day; the legal limit runs from it
 */
public record ReopenDecision(ReopenReason reason, String number, LocalDate on) {

    private static final int LONGEST_NUMBER = 60;

    public ReopenDecision {
        number = number.strip();
    }

    /** @throws DomainException REO-003 without a number, or for a day before the result or after today */
    void require(LocalDate finishedOn, LocalDate today) {
        boolean numbered = !number.isEmpty() && number.length() <= LONGEST_NUMBER;
        if (!numbered || on.isBefore(finishedOn) || on.isAfter(today)) {
            throw new DomainException(
                    "REO-003",
                    DomainException.Kind.INVALID,
                    "Decision needs a number and a day from %s to %s.".formatted(finishedOn, today));
        }
    }
}
