package vn.thongsuot.indicators.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.indicators.ValueSheets;
import vn.thongsuot.indicators.ValueState;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** Reported values out to Excel and in from it; a file with a wrong cell leaves nothing behind. */
@Controller
class ValueSheetController {

    private final ValueSheets sheets;
    private final FormPosts posts;

    ValueSheetController(ValueSheets sheets, FormPosts posts) {
        this.sheets = sheets;
        this.posts = posts;
    }

    /** The form, and what is wrong in the file. */
    record ImportPage(Ui ui, List<String> columns, List<ValueSheets.Problem> problems, Map<String, String> errors) {}

    @GetMapping("/desk/values/export.xlsx")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<byte[]> write(@CurrentActor Actor actor, Ui ui, @RequestParam(defaultValue = "") String state) {
        ValueState asked = Arrays.stream(ValueState.values())
                .filter(known -> known.key().equals(state))
                .findFirst()
                .orElse(null);
        return Attachments.saved("so-bao-cao.xlsx", Attachments.EXCEL, sheets.write(actor, asked, ui.locale()));
    }

    @GetMapping("/desk/values/import")
    @Requires(Permission.VALUE_REPORT)
    String form(Ui ui, Model model) {
        return form(ui, model, List.of(), Map.of());
    }

    @PostMapping("/desk/values/import")
    @Requires(Permission.VALUE_REPORT)
    String read(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        byte[] content = file == null ? new byte[0] : file.getBytes();
        List<ValueSheets.Problem> problems = new ArrayList<>();
        return posts.once(
                press,
                "value.import",
                "/desk/values?state=draft",
                () -> take(actor, content, problems),
                refused -> form(ui, model, problems, Map.of("file", ui.error(refused))));
    }

    private void take(Actor actor, byte[] content, List<ValueSheets.Problem> problems) {
        problems.addAll(sheets.read(actor, content));
        if (!problems.isEmpty()) {
            throw new DomainException(
                    "IND-040", DomainException.Kind.INVALID, "cells are wrong: " + problems.size(), problems.size());
        }
    }

    private String form(Ui ui, Model model, List<ValueSheets.Problem> problems, Map<String, String> errors) {
        model.addAttribute("page", new ImportPage(ui, sheets.columns(ui.locale()), problems, errors));
        return "indicators/web/valueImport";
    }
}
