package vn.thongsuot.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.documents.results.Issued;
import vn.thongsuot.documents.results.Verification;
import vn.thongsuot.platform.Refusals;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** Verification for everybody: a code, the QR on the paper, or the file itself. Says nothing of who holds the result. */
@Controller
class VerifyController {

    private final Verification verification;
    private final RegisterRows rows;

    VerifyController(Verification verification, RegisterRows rows) {
        this.verification = verification;
        this.rows = rows;
    }

    @GetMapping("/xac-minh")
    String form(Ui ui, Model model) {
        return show(ui, model, "", null, null);
    }

    @GetMapping("/xac-minh/{code}")
    String code(
            Ui ui, Model model, HttpServletRequest request, HttpServletResponse response, @PathVariable String code) {
        return answer(ui, model, request, response, code, () -> verification.ofCode(code));
    }

    @PostMapping("/xac-minh")
    String typed(
            Ui ui,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String code) {
        return answer(ui, model, request, response, code, () -> verification.ofCode(code));
    }

    @PostMapping("/xac-minh/file")
    String file(
            Ui ui,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        return answer(
                ui,
                model,
                request,
                response,
                "",
                () -> verification.ofFile(TypedForm.file(file)
                        .orElseThrow(() ->
                                new DomainException("DOC-001", DomainException.Kind.INVALID, "no file was chosen"))));
    }

    private String answer(
            Ui ui,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            String code,
            Supplier<Verification.Answer> work) {
        try {
            verification.count(request.getRemoteAddr());
            return show(ui, model, code, work.get(), null);
        } catch (DomainException refused) {
            response.setStatus(Refusals.statusOf(refused.kind()).value());
            return show(ui, model, code, null, ui.error(refused));
        }
    }

    private String show(Ui ui, Model model, String code, Verification.@Nullable Answer answer, @Nullable String error) {
        Issued issued = answer == null ? null : answer.issued();
        model.addAttribute(
                "page",
                new VerifyPage(
                        ui,
                        code.length() > 40 ? "" : code,
                        answer,
                        issued == null ? "" : rows.unit(ui, issued),
                        error));
        return "documents/web/verify";
    }
}
