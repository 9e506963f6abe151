package vn.thongsuot.scoring.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.scoring.emulation.Initiative;
import vn.thongsuot.scoring.emulation.InitiativeAction;

/** An initiative: what it is, the council's words, who took it up. */
record InitiativePage(
        Ui ui,
        Initiative initiative,
        String unit,
        @Nullable String area,
        @Nullable String fileHref,
        String look,
        List<Adopter> adopters,
        List<InitiativeAction> actions,
        List<Choice> adopting,
        TypedForm written,
        Map<String, String> errors) {

    String href() {
        return "/desk/initiatives/" + initiative.id();
    }

    boolean may(InitiativeAction action) {
        return actions.contains(action);
    }

    /** A unit that took it up. */
    record Adopter(String unit, String on, String outcome) {}

    /** All that the reader may see. */
    record Listing(Ui ui, List<Row> rows, boolean mayPropose) {}

    /** An initiative in a list. */
    record Row(String href, String title, String unit, String kindKey, int adopters, String stateKey, String look) {}

    /** The form of an initiative; null for a new one. */
    record Form(
            Ui ui,
            @Nullable Initiative initiative,
            List<Choice> units,
            List<Choice> areas,
            TypedForm written,
            Map<String, String> errors) {

        String action() {
            return initiative == null ? "/desk/initiatives" : "/desk/initiatives/" + initiative.id() + "/edit";
        }
    }

    /** Published ones for everybody. */
    record Published(Ui ui, List<Story> stories) {}

    /** A published one. */
    record Story(String title, String unit, String content, String benefit, int adopters) {}
}
