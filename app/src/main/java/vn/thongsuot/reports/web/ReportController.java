package vn.thongsuot.reports.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.reports.Report;
import vn.thongsuot.reports.ReportContent;
import vn.thongsuot.reports.ReportDesk;
import vn.thongsuot.reports.ReportFiles;
import vn.thongsuot.reports.ReportSeen;
import vn.thongsuot.reports.ReportSheet;
import vn.thongsuot.reports.Reports;

/** The page of a report, what is written into it and done to it, and its files. */
@Controller
class ReportController {

    private final Reports reports;
    private final ReportDesk desk;
    private final ReportFiles files;
    private final ReportPages pages;
    private final ReportNames names;
    private final FormPosts posts;

    ReportController(
            Reports reports,
            ReportDesk desk,
            ReportFiles files,
            ReportPages pages,
            ReportNames names,
            FormPosts posts) {
        this.reports = reports;
        this.desk = desk;
        this.files = files;
        this.pages = pages;
        this.names = names;
        this.posts = posts;
    }

    @GetMapping("/desk/reports/{id}")
    @Requires(Permission.BOARD_READ)
    String report(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        model.addAttribute("page", pages.page(ui, actor, reports.get(actor, id), Map.of(), Map.of()));
        return "reports/web/report";
    }

    @PostMapping("/desk/reports/{id}/{act}")
    @Requires(Permission.BOARD_READ)
    String act(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed) {
        Report report = reports.get(actor, id);
        Map<String, String> errors = check(act, typed);
        if (!errors.isEmpty()) {
            press.refuse();
            return again(actor, ui, model, report, typed, errors);
        }
        return posts.once(
                press,
                "report." + act,
                "/desk/reports/" + id,
                () -> run(actor, new ReportSeen(id, version), act, typed),
                refused -> again(
                        actor, ui, model, reports.get(actor, id), typed, Map.of("act-" + act, ui.error(refused))));
    }

    private String again(
            Actor actor,
            Ui ui,
            Model model,
            Report report,
            MultiValueMap<String, String> typed,
            Map<String, String> errors) {
        model.addAttribute("page", pages.page(ui, actor, report, typed.toSingleValueMap(), errors));
        return "reports/web/report";
    }

    private void run(Actor actor, ReportSeen seen, String act, MultiValueMap<String, String> typed) {
        switch (act) {
            case "texts" -> write(actor, seen, typed);
            case "submit" -> desk.submit(actor, seen);
            case "return" -> desk.sendBackToAuthor(actor, seen, text(typed, "remarks"));
            case "approve" -> desk.approve(actor, seen);
            case "sign" -> desk.sign(actor, seen, signature(typed));
            case "send" -> desk.send(actor, seen);
            case "accept" -> desk.accept(actor, seen);
            case "send-back" -> desk.sendBack(actor, seen, text(typed, "remarks"));
            case "revise" -> desk.revise(actor, seen);
            default -> throw AccessPolicy.notFound();
        }
    }

    /** Texts first, then what is taken over from the units into one of them. */
    private void write(Actor actor, ReportSeen seen, MultiValueMap<String, String> typed) {
        Map<Integer, String> texts = new HashMap<>();
        typed.forEach((name, values) -> {
            if (name.matches("text-\\d{1,3}")) {
                texts.put(Integer.parseInt(name.substring("text-".length())), values.getFirst());
            }
        });
        desk.write(actor, seen, texts);
        String take = text(typed, "take");
        if (take.matches("\\d{1,3}")) {
            desk.takeOver(actor, new ReportSeen(seen.reportId(), seen.version() + 1), Integer.parseInt(take));
        }
    }

    @GetMapping("/desk/reports/{id}/files/{format}")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<byte[]> file(@CurrentActor Actor actor, Ui ui, @PathVariable UUID id, @PathVariable String format) {
        Report report = reports.get(actor, id);
        String name = "bao-cao-" + reports.duty(report).period().key();
        return switch (format) {
            case "docx" -> Attachments.saved(name + ".docx", Attachments.WORD, files.word(report));
            case "pdf" -> Attachments.shown(name + ".pdf", MediaType.APPLICATION_PDF_VALUE, files.pdf(report));
            case "xlsx" -> {
                ReportContent content = reports.content(report);
                yield Attachments.saved(
                        name + ".xlsx",
                        Attachments.EXCEL,
                        new ReportSheet(names.words(ui)).write(content, ui.dateTime(content.asOf())));
            }
            default -> throw AccessPolicy.notFound();
        };
    }

    private static Map<String, String> check(String act, MultiValueMap<String, String> typed) {
        Map<String, String> errors = new LinkedHashMap<>();
        if ((act.equals("return") || act.equals("send-back"))
                && text(typed, "remarks").isEmpty()) {
            errors.put("remarks", "report.error.remarks");
        }
        if (act.equals("sign")) {
            if (text(typed, "number").isEmpty()) {
                errors.put("number", "report.error.number");
            }
            if (Typed.day(text(typed, "on")).isEmpty()) {
                errors.put("on", "report.error.day");
            }
            if (text(typed, "signer").isEmpty()) {
                errors.put("signer", "report.error.signer");
            }
        }
        return errors;
    }

    private static Report.Signature signature(MultiValueMap<String, String> typed) {
        LocalDate on = Typed.day(text(typed, "on")).orElseThrow();
        String position = text(typed, "position");
        return new Report.Signature(
                text(typed, "number"), on, text(typed, "signer"), position.isEmpty() ? null : position);
    }

    private static String text(MultiValueMap<String, String> typed, String name) {
        String value = typed.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
