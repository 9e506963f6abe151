package vn.thongsuot.petitions.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.petitions.PetitionAction;
import vn.thongsuot.petitions.PetitionDetail;
import vn.thongsuot.petitions.web.PetitionPage.Asks;
import vn.thongsuot.platform.Ui;

/** Which acts the page offers, from what the reader may do: the main one first and open, the others in folds. */
final class PetitionActs {

    private static final List<PetitionAction> ORDER = List.of(
            PetitionAction.APPROVE,
            PetitionAction.ACCEPT,
            PetitionAction.PUBLISH,
            PetitionAction.SEPARATE,
            PetitionAction.ROUTE,
            PetitionAction.GIVE_OPINION,
            PetitionAction.SUBMIT,
            PetitionAction.COMPLETE,
            PetitionAction.ASK_OPINION,
            PetitionAction.JOIN,
            PetitionAction.ASK,
            PetitionAction.RETURN,
            PetitionAction.GIVE_BACK,
            PetitionAction.REDIRECT,
            PetitionAction.TRANSFER,
            PetitionAction.FORWARD,
            PetitionAction.REFUSE,
            PetitionAction.REOPEN);

    private PetitionActs() {}

    static List<PetitionPage.Act> of(Ui ui, PetitionDetail detail, Map<String, String> typed) {
        List<PetitionAction> offered =
                ORDER.stream().filter(detail.actions()::contains).toList();
        return offered.stream()
                .map(action -> act(ui, action, isMain(detail, action), typed))
                .toList();
    }

    /** The one with which the petition goes on; what is seldom done waits in its fold. */
    static boolean isMain(PetitionDetail detail, PetitionAction action) {
        return switch (detail.status()) {
            case RECEIVED -> action == PetitionAction.ROUTE;
            case ROUTED -> action == PetitionAction.ACCEPT;
            case PROCESSING -> action == PetitionAction.SUBMIT || action == PetitionAction.GIVE_OPINION;
            case WAITING -> action == PetitionAction.COMPLETE;
            case SUBMITTED -> action == PetitionAction.APPROVE;
            case ANSWERED -> action == PetitionAction.PUBLISH;
            default -> false;
        };
    }

    private static PetitionPage.Act act(Ui ui, PetitionAction action, boolean main, Map<String, String> typed) {
        Asks asks = asks(action);
        String refused = typed.get("act");
        return new PetitionPage.Act(
                action.key(),
                ui.t("petition.action." + action.key()),
                key(action),
                main,
                action.key().equals(refused) || (main && refused == null),
                asks);
    }

    private static Asks asks(PetitionAction action) {
        return switch (action) {
            case ACCEPT, APPROVE, PUBLISH, SEPARATE, RATE, CONFIRM, DENY -> Asks.NOTHING;
            case ROUTE -> Asks.ROUTE;
            case REDIRECT -> Asks.REDIRECT;
            case FORWARD -> Asks.FORWARD;
            case TRANSFER -> Asks.TRANSFER;
            case JOIN -> Asks.JOIN;
            case ASK_OPINION -> Asks.OPINION;
            case SUBMIT -> Asks.ANSWER;
            case ASK, COMPLETE, REFUSE, GIVE_BACK, GIVE_OPINION, RETURN, REOPEN -> Asks.WORDS;
        };
    }

    private static @Nullable String key(PetitionAction action) {
        return switch (action) {
            case ACCEPT -> "N";
            case APPROVE -> "K";
            case PUBLISH -> "G";
            default -> null;
        };
    }
}
