package vn.thongsuot.dossiers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.Collector;
import vn.thongsuot.dossiers.StepChoice;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.platform.api.ApiRefusal;

/**
 * What is done to a dossier.
 *
 * @param reason where the act needs one; what is given back or taken back may have one
 * @param items what has to be supplemented
 * @param exit of a step with a choice, which way on; see the dossier's exits
 * @param overdueReason why a step goes on without opinions that are overdue
 * @param caseKey of a change of the case; null for the usual one
 * @param collector who is handed the result; has to be there where it is handed over
 * @param collectorDetails name, identity paper and authorisation of who is not on the dossier
 */
record DossierActRequest(
        @Allowed({
            "claim",
            "release",
            "complete-step",
            "take-back",
            "change-case",
            "send-back",
            "ask-supplement",
            "ask-fee",
            "ask-other-agency",
            "resume",
            "withdraw",
            "stop",
            "return-result"
        })
        String action,

        @Nullable String reason,
        @Nullable List<String> items,
        @Nullable String exit,
        @Nullable String overdueReason,
        @Nullable String caseKey,

        @Nullable @Allowed({"applicant", "agent", "authorised"})
        String collector,

        @Nullable String collectorDetails) {

    /** @throws ApiRefusal for a word that is none */
    @Nullable
    Collector collectedBy() {
        if (collector == null) {
            return null;
        }
        Collector known = Collector.of(collector, collectorDetails == null ? "" : collectorDetails);
        if (known == null) {
            throw ApiRefusal.field("collector");
        }
        return known;
    }

    @Override
    public String toString() {
        return "DossierActRequest[%s]".formatted(action);
    }

    StepChoice choice() {
        return new StepChoice(exit, overdueReason == null ? "" : overdueReason, words());
    }

    String words() {
        return reason == null ? "" : reason;
    }

    List<String> wanted() {
        return items == null ? List.of() : items;
    }
}
