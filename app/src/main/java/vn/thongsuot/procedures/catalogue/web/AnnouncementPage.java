package vn.thongsuot.procedures.catalogue.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.catalogue.Abolition;
import vn.thongsuot.procedures.catalogue.CatalogueImports;
import vn.thongsuot.procedures.catalogue.CatalogueProblem;
import vn.thongsuot.procedures.catalogue.Decision;
import vn.thongsuot.procedures.catalogue.DecisionAction;

/**
 * What the page of a decision shows.
 *
 * @param notInForce codes that a list abolishes and that are not in force
 * @param bygone what an import passed over because a decision abolished it, with that decision
 * @param running dossiers that were received and are not finished, by procedure; those without one are left out
 */
record AnnouncementPage(
        Ui ui,
        Decision decision,
        String unit,
        List<Item> items,
        Map<String, Integer> running,
        Set<DecisionAction> actions,
        TypedForm form,
        Map<String, String> errors,
        List<CatalogueProblem> problems,
        List<String> notInForce,
        List<Abolition> bygone,
        CatalogueImports.@Nullable Outcome outcome) {

    /**
     * A procedure that it announces.
     *
     * @param previewed whether it can be seen as citizens will see it; not so where it is abolished
     */
    record Item(
            String id,
            String code,
            String name,
            String kind,
            String look,
            String replacedBy,
            String missing,
            List<Change> changes,
            List<Duty> duties,
            boolean previewed) {}

    /** A part that reads otherwise. */
    record Change(String part, List<Piece> pieces) {}

    /** Words that stayed, went or came; mark is same, removed or added. */
    record Piece(String mark, String text) {}

    /** A duty with its last day and when it was done. */
    record Duty(String name, String due, String done, boolean late) {}

    /** Whether something is new or reads otherwise from its day on. */
    boolean announces() {
        return items.stream().anyMatch(Item::previewed);
    }

    /** Whether something ends. */
    boolean abolishes() {
        return items.stream().anyMatch(item -> !item.previewed());
    }

    /** What lacks mandatory content. */
    List<Item> incomplete() {
        return items.stream().filter(item -> !item.missing().isEmpty()).toList();
    }

    int running(Item item) {
        return running.getOrDefault(item.code(), 0);
    }

    boolean may(DecisionAction action) {
        return actions.contains(action);
    }

    String href() {
        return "/desk/announcements/" + decision.id();
    }
}
