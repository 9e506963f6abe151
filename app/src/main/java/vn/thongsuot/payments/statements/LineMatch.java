package vn.thongsuot.payments.statements;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.payments.Payable;
import vn.thongsuot.payments.PayableState;

/**
 * What a credit settles, as a rule of its own (Vietnamese: quy tắc đối soát): the references in its words name the payable; only a sum
 * that is exactly what is due settles it, everything else is for a person.
 *
 * @param payableId that its words name; null where they name none or several
 */
record LineMatch(LineState state, @Nullable UUID payableId) {

    /** @param named payables of the references in the words, at the account's units */
    static LineMatch of(Credit credit, List<Payable> named) {
        if (named.size() != 1) {
            return new LineMatch(LineState.UNMATCHED, null);
        }
        Payable payable = named.getFirst();
        if (payable.state() != PayableState.OPEN) {
            return new LineMatch(LineState.DOUBLE, payable.id());
        }
        LineState state = credit.dong() == payable.remaining() ? LineState.MATCHED : LineState.WRONG_AMOUNT;
        return new LineMatch(state, payable.id());
    }
}
