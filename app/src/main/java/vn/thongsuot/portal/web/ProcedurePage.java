package vn.thongsuot.portal.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.ProcedureCase;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.RouteView;
import vn.thongsuot.shared.LocalizedText;

/**
 * What the page of a procedure shows.
 *
 * @param limit the limit in words; empty when not known
 * @param caseLimits limits of its cases in words, by key
 * @param fees what is charged
 * @param hasForm whether there is an electronic form to be filled in
 * @param notice that it does not hold today, and what it is; null for what holds
 */
record ProcedurePage(
        Ui ui,
        ProcedureView procedure,
        Said said,
        String limit,
        Map<String, String> caseLimits,
        Fees fees,
        Optional<RouteView> route,
        boolean hasForm,
        State state,
        @Nullable String notice) {

    /**
     * What is charged.
     *
     * @param lines charges in words; empty for a procedure without a number
     * @param source that the fee schedule holds in place of the announced amount; empty where it does not
     * @param several that charges are taken by what is asked for; empty for one charge
     */
    record Fees(List<String> lines, String source, String several) {}

    /** What of it is running text; null where it says nothing. */
    record Said(
            @Nullable LocalizedText order,
            @Nullable LocalizedText subjects,
            @Nullable LocalizedText forms,
            @Nullable LocalizedText conditions) {}

    /** Whether it is what holds today. */
    enum State {
        NOW,
        /** It held before, or will hold. */
        OTHER,
        DRAFT
    }

    String limitOf(ProcedureCase one) {
        return caseLimits.getOrDefault(one.key(), limit);
    }

    boolean holds() {
        return state == State.NOW;
    }

    boolean isDraft() {
        return state == State.DRAFT;
    }
}
