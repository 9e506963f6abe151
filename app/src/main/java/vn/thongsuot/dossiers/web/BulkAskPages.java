package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.dossiers.Handovers;
import vn.thongsuot.dossiers.Seen;
import vn.thongsuot.dossiers.UnpaidFees;
import vn.thongsuot.dossiers.WorkFilter;
import vn.thongsuot.dossiers.bulk.BulkAction;
import vn.thongsuot.dossiers.bulk.BulkCases;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Builds the question before many dossiers are acted on: only what the act asks for is read. */
@Component
class BulkAskPages {

    private final BulkCases bulkCases;
    private final Handovers handovers;
    private final UnpaidFees unpaid;

    BulkAskPages(BulkCases bulkCases, Handovers handovers, UnpaidFees unpaid) {
        this.bulkCases = bulkCases;
        this.handovers = handovers;
        this.unpaid = unpaid;
    }

    BulkAsk make(Ui ui, Actor actor, TypedForm form, WorkFilter filter, List<Seen> rows, Map<String, String> errors) {
        BulkAction act = action(form);
        return new BulkAsk(
                ui,
                act.key(),
                isAll(form),
                filter,
                rows,
                act == BulkAction.HAND_OVER
                        ? Takers.choices(
                                ui, handovers.listOfficers(actor), form.id("to").orElse(null))
                        : List.of(),
                act == BulkAction.CHANGE_CASE ? cases(actor, ui, rows, form.text("case")) : List.of(),
                act == BulkAction.RETURN_RESULT ? unpaid.list(actor, rows) : List.of(),
                actor.may(Permission.PAYMENT_READ),
                form.text("collector"),
                form.text("details"),
                form.text("reason"),
                errors);
    }

    static boolean isAll(TypedForm form) {
        return form.text("all").equals("yes");
    }

    /** A word that is none comes from no page of ours. */
    static BulkAction action(TypedForm form) {
        try {
            return BulkAction.of(form.text("act"));
        } catch (IllegalArgumentException e) {
            throw AccessPolicy.notFound();
        }
    }

    private List<Choice> cases(Actor actor, Ui ui, List<Seen> rows, String chosen) {
        return bulkCases.list(actor, rows).stream()
                .map(one -> new Choice(
                        one.key(),
                        one.name() == null ? ui.t("case.usual") : ui.text(one.name()),
                        one.key().equals(chosen)))
                .toList();
    }
}
