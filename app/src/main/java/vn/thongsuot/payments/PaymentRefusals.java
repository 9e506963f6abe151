package vn.thongsuot.payments;

import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.DomainException.Kind;
import vn.thongsuot.shared.MessageRef;

/** Refusals that several commands share (Vietnamese: lý do không thu được). */
public final class PaymentRefusals {

    private PaymentRefusals() {}

    /** Somebody was faster. */
    public static DomainException stale(String what) {
        return new DomainException("PAY-001", Kind.CONFLICT, what + " changed meanwhile");
    }

    static DomainException notOpen(Payable payable) {
        return new DomainException(
                "PAY-002",
                Kind.CONFLICT,
                "Payable %s: cannot collect; state is %s, allowed: open.".formatted(payable.label(), payable.state()),
                payable.label(),
                new MessageRef("payable.state." + payable.state().key()));
    }

    static DomainException tooMuch(Payable payable, long dong) {
        return new DomainException(
                "PAY-003",
                Kind.INVALID,
                "Payable %s: %d is more than what is due, %d.".formatted(payable.label(), dong, payable.remaining()),
                payable.remaining());
    }

    /** A text that has to be there. */
    public static String requireWords(String written, int longest) {
        String stripped = written.strip();
        if (stripped.isEmpty() || stripped.length() > longest) {
            throw new DomainException(
                    "PAY-007", Kind.INVALID, "reason of %d characters".formatted(stripped.length()), longest);
        }
        return stripped;
    }
}
