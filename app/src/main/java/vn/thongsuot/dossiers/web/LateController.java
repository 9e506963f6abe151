package vn.thongsuot.dossiers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.LateDossier;
import vn.thongsuot.dossiers.LateDossiers;
import vn.thongsuot.dossiers.NoticeLadder;
import vn.thongsuot.dossiers.NoticeLadders;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Dossiers that are late with where their time went; and the ladder of notices of one's units. */
@Controller
class LateController {

    private static final String PATH = "/desk/late";
    private static final String VIEW = "dossiers/web/late";
    private static final int ON_A_PAGE = 100;

    private final LateDossiers late;
    private final NoticeLadders ladders;
    private final DossierTexts texts;
    private final Accounts accounts;
    private final UnitDirectory units;
    private final FormPosts posts;
    private final Clock clock;

    LateController(
            LateDossiers late,
            NoticeLadders ladders,
            DossierTexts texts,
            Accounts accounts,
            UnitDirectory units,
            FormPosts posts,
            Clock clock) {
        this.late = late;
        this.ladders = ladders;
        this.texts = texts;
        this.accounts = accounts;
        this.units = units;
        this.posts = posts;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Requires(Permission.DOSSIER_READ)
    String list(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam(defaultValue = "1") int page) {
        model.addAttribute("page", page(ui, actor, Math.max(1, page), TypedForm.NOTHING, Map.of()));
        return VIEW;
    }

    @PostMapping(PATH + "/ladder")
    @Requires(Permission.DOSSIER_DECIDE)
    String ladder(@CurrentActor Actor actor, Ui ui, Model model, Press press, @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "dossiers.ladder",
                PATH,
                () -> ladders.change(
                        actor,
                        form.requireId("unit"),
                        new NoticeLadder(
                                form.requireNumber("before"),
                                form.requireNumber("holder"),
                                form.requireNumber("head"),
                                form.requireNumber("leader"))),
                FormPosts.again(model, VIEW, refused -> page(ui, actor, 1, form, Map.of("before", ui.error(refused)))));
    }

    private LatePage page(Ui ui, Actor actor, int page, TypedForm form, Map<String, String> errors) {
        List<LateDossier> all = late.list(actor, ON_A_PAGE, (page - 1L) * ON_A_PAGE);
        Map<UUID, String> names = names(all);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<UUID> mine = actor.grantsWith(Permission.DOSSIER_DECIDE)
                .map(grant -> units.agencyOf(grant.unitId(), today).id())
                .distinct()
                .toList();
        return new LatePage(
                ui,
                all.stream().map(one -> row(ui, one, names)).toList(),
                page,
                page > 1 ? PATH + "?page=" + (page - 1) : null,
                all.size() == ON_A_PAGE ? PATH + "?page=" + (page + 1) : null,
                mine.stream()
                        .map(unit -> new Choice(unit.toString(), texts.unit(ui, unit), false))
                        .toList(),
                mine.isEmpty() ? new NoticeLadder(1, 1, 1, 1) : ladders.of(mine.getFirst()),
                form,
                errors);
    }

    private LatePage.Row row(Ui ui, LateDossier one, Map<UUID, String> names) {
        return new LatePage.Row(
                one.code().value(),
                one.procedureCode(),
                texts.unit(ui, one.decidingUnitId()),
                holder(ui, one, names),
                ui.date(one.dueAt()),
                ui.number(one.daysLate()),
                HeldParts.days(ui, one.unitMinutes()),
                HeldParts.days(ui, one.citizenMinutes()),
                HeldParts.days(ui, one.otherMinutes()),
                one.otherUnits().stream().map(unit -> texts.unit(ui, unit)).collect(Collectors.joining("; ")));
    }

    private String holder(Ui ui, LateDossier one, Map<UUID, String> names) {
        return one.holderId() == null ? texts.unit(ui, one.stepUnitId()) : names.getOrDefault(one.holderId(), "–");
    }

    private Map<UUID, String> names(List<LateDossier> all) {
        return accounts.displayNames(
                all.stream().flatMap(one -> Stream.ofNullable(one.holderId())).collect(Collectors.toSet()));
    }
}
