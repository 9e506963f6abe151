package vn.thongsuot.dossiers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.DossierAction;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.WaitReason;
import vn.thongsuot.platform.Ui;

/** Which acts the page offers, from what the reader may do: the main one first, those with words in folds. */
final class DossierActs {

    private static final List<DossierAction> WORDY = List.of(
            DossierAction.TAKE_BACK,
            DossierAction.ASK_SUPPLEMENT,
            DossierAction.SEND_BACK,
            DossierAction.RELEASE,
            DossierAction.ASK_OTHER_AGENCY,
            DossierAction.EXTEND,
            DossierAction.REFUSE_RESULT,
            DossierAction.WITHDRAW,
            DossierAction.STOP);

    private static final Set<DossierAction> NEEDS_NO_REASON = Set.of(DossierAction.RELEASE, DossierAction.TAKE_BACK);

    private DossierActs() {}

    static List<DossierPage.PlainAct> plain(Ui ui, DossierDetail detail) {
        Set<DossierAction> may = detail.actions();
        List<DossierPage.PlainAct> acts = new ArrayList<>();
        boolean unclaimed = detail.holderId() == null;
        if (may.contains(DossierAction.RESUME)) {
            String reason = detail.waitReason() == null
                    ? "supplement"
                    : detail.waitReason().key();
            acts.add(new DossierPage.PlainAct("resume", ui.t("dossier.resume." + reason), "B", true));
        }
        boolean passesOn = may.contains(DossierAction.COMPLETE_STEP) || may.contains(DossierAction.FINISH);
        if (passesOn && !StepParts.isDecided(detail)) {
            acts.add(act(ui, DossierAction.COMPLETE_STEP, "complete-step", "C", true));
        }
        if (may.contains(DossierAction.CLAIM) && unclaimed) {
            acts.add(act(ui, DossierAction.CLAIM, "claim", "N", false));
        }
        if (may.contains(DossierAction.ASK_FEE) && detail.feeAmount() > 0 && detail.feePaidAt() == null) {
            acts.add(act(ui, DossierAction.ASK_FEE, "ask-fee", null, false));
        }
        return acts;
    }

    static List<DossierPage.WordyAct> wordy(Ui ui, DossierDetail detail, Map<String, String> typed) {
        return WORDY.stream()
                .filter(action -> detail.actions().contains(action))
                .filter(action -> action != DossierAction.RELEASE || detail.holderId() != null)
                .filter(action ->
                        action != DossierAction.ASK_SUPPLEMENT || detail.supplementRounds() < detail.supplementLimit())
                .map(action -> wordy(ui, action, typed))
                .toList();
    }

    /** Whether papers may be attached: whoever works on it, and the desk while it waits for the applicant. */
    static boolean mayAttach(DossierDetail detail) {
        return detail.actions().contains(DossierAction.COMPLETE_STEP)
                || (detail.waitReason() == WaitReason.SUPPLEMENT
                        && detail.actions().contains(DossierAction.RESUME));
    }

    private static DossierPage.PlainAct act(
            Ui ui, DossierAction action, String path, @Nullable String key, boolean main) {
        return new DossierPage.PlainAct(path, ui.t("dossier.action." + action.key()), key, main);
    }

    private static DossierPage.WordyAct wordy(Ui ui, DossierAction action, Map<String, String> typed) {
        boolean tried = action.key().equals(typed.get("act"));
        return new DossierPage.WordyAct(
                action.key(),
                ui.t("dossier.action." + action.key()),
                tried,
                action == DossierAction.ASK_SUPPLEMENT,
                action == DossierAction.EXTEND,
                NEEDS_NO_REASON.contains(action) ? "act.note" : "act.reason",
                tried ? typed.getOrDefault("items", "") : "",
                tried ? typed.getOrDefault("days", "") : "",
                tried ? typed.getOrDefault("reason", "") : "");
    }
}
