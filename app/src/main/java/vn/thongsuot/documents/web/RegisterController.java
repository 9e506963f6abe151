package vn.thongsuot.documents.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.documents.results.Issued;
import vn.thongsuot.documents.results.IssuedFilter;
import vn.thongsuot.documents.results.IssuedRegister;
import vn.thongsuot.exports.ExportFilter;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Registers of electronic results and of certified copies. */
@Controller
class RegisterController {

    private static final int SHOWN = 200;

    private final IssuedRegister register;
    private final RegisterRows rows;

    RegisterController(IssuedRegister register, RegisterRows rows) {
        this.register = register;
        this.rows = rows;
    }

    @GetMapping("/desk/results")
    @Requires(Permission.DOSSIER_READ)
    String list(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        IssuedFilter filter = RegisterExport.filter(new ExportFilter(form.values()));
        Map<String, String> errors = Stream.of("from", "to")
                .filter(name -> form.has(name) && form.day(name).isEmpty())
                .collect(Collectors.toMap(name -> name, name -> "error.PLA-011"));
        List<Issued> found = errors.isEmpty() ? register.list(actor, filter, SHOWN) : List.of();
        int count = found.size() < SHOWN ? found.size() : register.count(actor, filter);
        model.addAttribute(
                "page",
                new RegisterPage(
                        ui,
                        filter,
                        form,
                        count,
                        found.stream().map(issued -> rows.of(ui, issued)).toList(),
                        errors));
        return "documents/web/register";
    }
}
