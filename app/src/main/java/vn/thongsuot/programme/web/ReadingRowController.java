package vn.thongsuot.programme.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.Idempotency;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.GoalFields;
import vn.thongsuot.programme.TargetFields;
import vn.thongsuot.programme.review.Reading;
import vn.thongsuot.programme.review.ReadingRow;
import vn.thongsuot.programme.review.Readings;
import vn.thongsuot.programme.review.RowAction;
import vn.thongsuot.programme.review.RowDecisions;

/** Decisions on what was read of a plan, row by row (Vietnamese: duyệt từng dòng đã đọc). */
@Controller
class ReadingRowController {

    private final Readings readings;
    private final RowDecisions decisions;
    private final ReadingPages pages;
    private final Idempotency idempotency;

    ReadingRowController(Readings readings, RowDecisions decisions, ReadingPages pages, Idempotency idempotency) {
        this.readings = readings;
        this.decisions = decisions;
        this.pages = pages;
        this.idempotency = idempotency;
    }

    @PostMapping("/desk/readings/{id}/rows/{row}/{act}")
    @Requires(Permission.PROGRAMME_EDIT)
    String decide(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable UUID row,
            @PathVariable String act,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed) {
        Reading reading = readings.get(actor, id);
        RowAction action = RowAction.find(act).orElseThrow(AccessPolicy::notFound);
        ReadingRow decided = find(reading, row);
        Map<String, String> fields = fields(decided, typed);
        Map<String, String> errors = action == RowAction.ACCEPT ? check(decided.kind(), fields) : Map.of();
        if (!errors.isEmpty()) {
            press.refuse();
            model.addAttribute(
                    "page",
                    pages.page(
                            ui,
                            actor,
                            reading,
                            new ReadingPages.Asked(decided.kind(), decided.n(), 0),
                            fields,
                            errors));
            return "programme/web/planReading";
        }
        String back = "/desk/readings/" + id + "?tab=" + decided.kind().key()
                + (action == RowAction.SPLIT || action == RowAction.REOPEN ? "&row=" + decided.n() : "");
        return "redirect:"
                + idempotency.once(
                        press.key(),
                        actor.accountId(),
                        "plan-reading." + act,
                        back,
                        () -> decisions.decide(actor, id, version, row, action, fields));
    }

    @PostMapping("/desk/readings/{id}/certain")
    @Requires(Permission.PROGRAMME_EDIT)
    String acceptCertain(
            @CurrentActor Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "target") String tab,
            @RequestParam int version,
            @RequestParam UUID idempotencyKey) {
        return "redirect:"
                + idempotency.once(
                        idempotencyKey,
                        actor.accountId(),
                        "plan-reading.certain",
                        "/desk/readings/" + id + "?tab="
                                + ReadingController.kind(tab).key(),
                        () -> decisions.acceptCertain(actor, id, version, ReadingController.kind(tab)));
    }

    private static Map<String, String> check(ReadingRow.Kind kind, Map<String, String> fields) {
        return switch (kind) {
            case TARGET -> new TargetFields(fields).check();
            case GOAL -> new GoalFields(fields).check();
            case TASK -> Map.of();
        };
    }

    private ReadingRow find(Reading reading, UUID rowId) {
        for (ReadingRow.Kind kind : ReadingRow.Kind.values()) {
            for (ReadingRow row : readings.listRows(reading.id(), kind)) {
                if (row.id().equals(rowId)) {
                    return row;
                }
            }
        }
        throw AccessPolicy.notFound();
    }

    /** What was typed over what the row holds; fields that the form does not show stay. */
    private static Map<String, String> fields(ReadingRow row, MultiValueMap<String, String> typed) {
        Map<String, String> fields = new HashMap<>(row.content());
        Forms.all(typed).forEach((name, value) -> {
            if (fields.containsKey(name) || name.equals("indicator") || name.equals("exclusion")) {
                fields.put(name, value.strip());
            }
        });
        return fields;
    }
}
