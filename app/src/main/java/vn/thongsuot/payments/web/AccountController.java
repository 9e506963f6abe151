package vn.thongsuot.payments.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.payments.vietqr.CollectionAccount;
import vn.thongsuot.payments.vietqr.CollectionAccounts;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Naming the bank account of a unit. */
@Controller
class AccountController {

    private static final String PATH = "/desk/payment-accounts";
    private static final String VIEW = "payments/web/accounts";

    private final CollectionAccounts accounts;
    private final UnitDirectory units;
    private final PaymentNames names;
    private final FormPosts posts;

    AccountController(CollectionAccounts accounts, UnitDirectory units, PaymentNames names, FormPosts posts) {
        this.accounts = accounts;
        this.units = units;
        this.names = names;
        this.posts = posts;
    }

    @GetMapping(PATH)
    @Requires(Permission.ADMINISTER)
    String list(@CurrentActor Actor actor, Ui ui, Model model) {
        model.addAttribute("page", page(ui, actor, TypedForm.NOTHING, Map.of()));
        return VIEW;
    }

    @PostMapping(PATH)
    @Requires(Permission.ADMINISTER)
    String name(@CurrentActor Actor actor, Ui ui, Model model, Press press, @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "account.name",
                PATH,
                () -> accounts.name(
                        actor,
                        new CollectionAccount(
                                form.requireId("unit"),
                                form.text("bankBin"),
                                form.text("bankName"),
                                form.text("number").replace(" ", ""),
                                form.text("holder"))),
                FormPosts.again(model, VIEW, refused -> page(ui, actor, form, Map.of("account", ui.error(refused)))));
    }

    private AccountPage page(Ui ui, Actor actor, TypedForm form, Map<String, String> errors) {
        List<UUID> seen = units.idsUnder(actor, Permission.ADMINISTER);
        return new AccountPage(
                ui,
                accounts.list(seen).stream()
                        .map(account -> new AccountPage.Row(
                                names.unit(ui, account.unitId()),
                                account.bankName(),
                                account.number(),
                                account.holder()))
                        .toList(),
                seen.stream()
                        .map(unit -> new Choice(unit.toString(), names.unit(ui, unit), false))
                        .toList(),
                form,
                errors);
    }
}
