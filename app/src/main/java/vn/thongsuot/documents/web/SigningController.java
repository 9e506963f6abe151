package vn.thongsuot.documents.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.access.Role;
import vn.thongsuot.documents.signing.SigningKey;
import vn.thongsuot.documents.signing.SigningKey.Holder;
import vn.thongsuot.documents.signing.SigningKeys;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.Staff;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** Certificates of agencies and leaders, for who keeps accounts. */
@Controller
class SigningController {

    private final SigningKeys keys;
    private final UnitDirectory units;
    private final Accounts accounts;
    private final FormPosts posts;
    private final Clock clock;

    SigningController(SigningKeys keys, UnitDirectory units, Accounts accounts, FormPosts posts, Clock clock) {
        this.keys = keys;
        this.units = units;
        this.accounts = accounts;
        this.posts = posts;
        this.clock = clock;
    }

    @GetMapping("/desk/signing")
    @Requires(Permission.ADMINISTER)
    String show(@CurrentActor Actor actor, Ui ui, Model model) {
        return page(actor, ui, model, Map.of());
    }

    @PostMapping("/desk/signing")
    @Requires(Permission.ADMINISTER)
    String add(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return once(actor, ui, model, press, "signing-key.add", () -> {
            String[] holder = form.text("holder").split(":", 2);
            Holder kind = holder[0].equals("unit") ? Holder.UNIT : Holder.ACCOUNT;
            UUID id = new TypedForm(Map.of("id", holder[holder.length - 1])).requireId("id");
            String credential = form.text("credential");
            if (credential.isEmpty()) {
                keys.addFile(
                        actor,
                        kind,
                        id,
                        TypedForm.file(file)
                                .orElseThrow(
                                        () -> new DomainException("DOC-001", DomainException.Kind.INVALID, "no file")),
                        typed.getOrDefault("password", ""));
            } else {
                keys.addRemote(actor, kind, id, credential);
            }
        });
    }

    @PostMapping("/desk/signing/roots")
    @Requires(Permission.ADMINISTER)
    String trust(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        return once(
                actor,
                ui,
                model,
                press,
                "trust-anchor.add",
                () -> keys.trust(
                        actor,
                        TypedForm.file(file)
                                .orElseThrow(() ->
                                        new DomainException("DOC-001", DomainException.Kind.INVALID, "no file"))));
    }

    @PostMapping("/desk/signing/{id}/retire")
    @Requires(Permission.ADMINISTER)
    String retire(@CurrentActor Actor actor, Ui ui, Model model, Press press, @PathVariable UUID id) {
        return once(actor, ui, model, press, "signing-key.retire", () -> keys.retire(actor, id));
    }

    private String once(Actor actor, Ui ui, Model model, Press press, String command, Runnable work) {
        return posts.once(
                press,
                command,
                "/desk/signing",
                work,
                refused -> page(actor, ui, model, Map.of("holder", ui.error(refused))));
    }

    private String page(Actor actor, Ui ui, Model model, Map<String, String> errors) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<UnitView> agencies = units.listSubtree(actor.authorityId(), today).stream()
                .filter(unit -> units.agencyOf(unit.id(), today).id().equals(unit.id()))
                .toList();
        List<Staff> leaders = accounts
                .listStaff(agencies.stream().map(UnitView::id).toList())
                .stream()
                .filter(staff -> staff.role() == Role.LEADER)
                .toList();
        Map<UUID, String> names = accounts.displayNames(
                leaders.stream().map(Staff::accountId).distinct().toList());
        List<Choice> holders = Stream.concat(
                        agencies.stream().map(unit -> new Choice("unit:" + unit.id(), ui.text(unit.name()), false)),
                        leaders.stream()
                                .map(staff -> new Choice(
                                        "account:" + staff.accountId(),
                                        names.getOrDefault(staff.accountId(), "–") + ", " + ui.text(staff.position()),
                                        false)))
                .toList();
        List<SigningPage.Row> rows =
                keys.list(actor).stream().map(key -> row(ui, key, names, today)).toList();
        model.addAttribute("page", new SigningPage(ui, rows, holders, errors));
        return "documents/web/signing";
    }

    private SigningPage.Row row(Ui ui, SigningKey key, Map<UUID, String> names, LocalDate today) {
        String holder = key.holder() == Holder.UNIT
                ? units.find(key.holderId(), today)
                        .map(unit -> ui.text(unit.name()))
                        .orElse("–")
                : names.getOrDefault(key.holderId(), "–");
        return new SigningPage.Row(
                key.id(),
                holder,
                ui.t("signing.provider." + key.provider().key()),
                ui.date(key.certificate().getNotAfter().toInstant()));
    }
}
