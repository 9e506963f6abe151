package vn.thongsuot.surveys.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.surveys.FieldGroups;
import vn.thongsuot.surveys.SurveySettings;
import vn.thongsuot.surveys.answers.AnswerCounts;
import vn.thongsuot.surveys.answers.Sheet;
import vn.thongsuot.surveys.answers.SheetDesk;
import vn.thongsuot.surveys.answers.SheetState;
import vn.thongsuot.surveys.questionnaires.FormVersion;
import vn.thongsuot.surveys.questionnaires.Questionnaires;
import vn.thongsuot.surveys.rounds.Design;
import vn.thongsuot.surveys.rounds.PeopleLists;
import vn.thongsuot.surveys.rounds.Round;
import vn.thongsuot.surveys.rounds.RoundAccess;
import vn.thongsuot.surveys.rounds.RoundAction;
import vn.thongsuot.surveys.rounds.RoundState;
import vn.thongsuot.surveys.rounds.RoundTransitions;
import vn.thongsuot.surveys.rounds.Rounds;
import vn.thongsuot.surveys.rounds.Stratum;

/** Makes the pages of rounds. */
@Component
class RoundPages {

    private final Rounds rounds;
    private final RoundAccess access;
    private final Questionnaires questionnaires;
    private final PeopleLists lists;
    private final AnswerCounts counts;
    private final SheetDesk sheets;
    private final SurveyNames names;
    private final SurveySettings settings;

    RoundPages(
            Rounds rounds,
            RoundAccess access,
            Questionnaires questionnaires,
            PeopleLists lists,
            AnswerCounts counts,
            SheetDesk sheets,
            SurveyNames names,
            SurveySettings settings) {
        this.rounds = rounds;
        this.access = access;
        this.questionnaires = questionnaires;
        this.lists = lists;
        this.counts = counts;
        this.sheets = sheets;
        this.names = names;
        this.settings = settings;
    }

    RoundListPage list(Ui ui, Actor actor) {
        Map<UUID, Long> answered = counts.byRound(actor.authorityId());
        List<RoundListPage.Row> rows = rounds.list(actor).stream()
                .map(round -> new RoundListPage.Row(
                        "/desk/surveys/" + round.id(),
                        round.code(),
                        ui.text(round.name()),
                        names.unit(ui, round.unitId()),
                        "survey.family." + round.survey().key(),
                        "round.design." + round.design().key(),
                        ui.date(round.opensOn()) + " – " + ui.date(round.closesOn()),
                        "round.state." + round.state().key(),
                        SurveyNames.look(round.state()),
                        ui.number(answered.getOrDefault(round.id(), 0L))))
                .toList();
        return new RoundListPage(ui, rows, actor.may(Permission.PROGRAMME_EDIT));
    }

    RoundFormPage form(Ui ui, Actor actor, @Nullable Round round, TypedForm form, Map<String, String> errors) {
        UUID chosen = form.id("questionnaire").orElse(null);
        List<Choice> versions = questionnaires.listPublished(actor.authorityId()).stream()
                .map(version -> new Choice(
                        version.id().toString(),
                        ui.t("questionnaire.versionOf", ui.text(version.name()), version.n()),
                        version.id().equals(chosen)))
                .toList();
        return new RoundFormPage(
                ui,
                round,
                round == null ? "/desk/surveys" : "/desk/surveys/" + round.id(),
                form,
                names.runners(ui, actor, form.id("unit").orElse(null)),
                versions,
                errors);
    }

    RoundPage page(Ui ui, Actor actor, Round round, TypedForm form, Map<String, String> errors) {
        FormVersion version = questionnaires.getVersion(round.versionId());
        Map<Stratum.Key, Long> answered = counts.byStratum(round.id());
        List<Stratum> strata = rounds.strata(round.id());
        List<Sheet> keyed = sheets.list(actor, round);
        return new RoundPage(
                ui,
                round,
                names.unit(ui, round.unitId()),
                ui.t("questionnaire.versionOf", ui.text(version.name()), version.n()),
                "/desk/questionnaires/versions/" + version.id(),
                facts(ui, round),
                strata.stream()
                        .map(stratum -> row(ui, round, stratum, answered))
                        .toList(),
                sum(ui, round, strata, answered),
                people(ui, round),
                points(ui, round),
                names.bodies(ui, round.unitId()),
                groups(ui, ""),
                new RoundPage.Sheets(
                        keyed.size(),
                        count(keyed, SheetState.KEYED),
                        count(keyed, SheetState.DIFFERS),
                        count(keyed, SheetState.ACCEPTED)),
                settings.listKeptDays(),
                acts(actor, round),
                actor.may(Permission.SURVEY_ENTER) && !keyed.isEmpty(),
                errors,
                form);
    }

    List<Choice> groups(Ui ui, String chosen) {
        return FieldGroups.ALL.stream()
                .map(group -> new Choice(group, ui.t("survey.group." + group), group.equals(chosen)))
                .toList();
    }

    private List<RoundPage.Fact> facts(Ui ui, Round round) {
        List<RoundPage.Fact> facts = new ArrayList<>();
        facts.add(
                fact(ui, "round.survey", ui.t("survey.family." + round.survey().key())));
        facts.add(fact(ui, "round.design", ui.t("round.design." + round.design().key())));
        if (round.frameFrom() != null && round.frameTo() != null) {
            facts.add(fact(
                    ui, "round.frame", ui.t("round.frame.days", ui.date(round.frameFrom()), ui.date(round.frameTo()))));
        }
        if (round.design().isRandom()) {
            facts.add(fact(ui, "round.margin", ui.decimal(round.marginPermille() / 10.0) + "%"));
            facts.add(fact(ui, "round.seed", String.valueOf(round.seed())));
            facts.add(fact(ui, "round.reserve", round.reservePercent() + "%"));
        }
        facts.add(fact(
                ui, "round.formula", ui.t("round.formula." + round.formula().key())));
        facts.add(fact(ui, "round.days", ui.date(round.opensOn()) + " – " + ui.date(round.closesOn())));
        if (round.remarks() != null) {
            facts.add(fact(ui, "round.remarks", round.remarks()));
        }
        return facts;
    }

    private static RoundPage.Fact fact(Ui ui, String key, String value) {
        return new RoundPage.Fact(ui.t(key), value);
    }

    private RoundPage.StratumRow row(Ui ui, Round round, Stratum stratum, Map<Stratum.Key, Long> answered) {
        long got = answered.getOrDefault(stratum.key(), 0L);
        return new RoundPage.StratumRow(
                names.unit(ui, stratum.unitId()),
                round.design() == Design.LIST ? "–" : ui.t("survey.group." + stratum.fieldGroup()),
                ui.number(stratum.population()),
                ui.number(stratum.wanted()),
                ui.number(stratum.invited()),
                ui.number(got),
                !isOver(round) || got >= stratum.wanted());
    }

    /** Whether too few answers are too few for good. */
    private static boolean isOver(Round round) {
        return round.design().isRandom()
                && (round.state() == RoundState.CLOSED || round.state() == RoundState.PUBLISHED);
    }

    private static RoundPage.StratumRow sum(Ui ui, Round round, List<Stratum> strata, Map<Stratum.Key, Long> answered) {
        long got = answered.values().stream().mapToLong(Long::longValue).sum();
        long wanted = strata.stream().mapToLong(Stratum::wanted).sum();
        return new RoundPage.StratumRow(
                ui.t("round.sum"),
                "",
                ui.number(strata.stream().mapToLong(Stratum::population).sum()),
                ui.number(wanted),
                ui.number(strata.stream().mapToLong(Stratum::invited).sum()),
                ui.number(got),
                !round.design().isRandom() || got >= wanted);
    }

    private @Nullable String people(Ui ui, Round round) {
        return lists.find(round.id())
                .map(tally -> ui.t(
                                "round.people.tally",
                                ui.number(tally.taken()),
                                ui.number(tally.withoutConsent()),
                                ui.number(tally.twice()))
                        + (tally.forgotten() ? " " + ui.t("round.people.forgotten") : ""))
                .orElse(null);
    }

    private List<RoundPage.PointRow> points(Ui ui, Round round) {
        return round.design() != Design.OPEN
                ? List.of()
                : rounds.points(round.id()).stream()
                        .map(point -> new RoundPage.PointRow(
                                point.place(),
                                names.unit(ui, point.unitId()),
                                point.kiosk() ? "survey.channel.kiosk" : "survey.channel.qr",
                                settings.publicAddress() + "/s/at/" + point.key(),
                                "/desk/surveys/" + round.id() + "/points/" + point.id() + ".pdf"))
                        .toList();
    }

    private List<String> acts(Actor actor, Round round) {
        return Arrays.stream(RoundAction.values())
                .filter(action -> RoundTransitions.find(round.state(), action, round.design())
                        .filter(edge -> access.may(actor, edge, round))
                        .isPresent())
                .map(RoundAction::key)
                .collect(Collectors.toList());
    }

    private static long count(List<Sheet> sheets, SheetState state) {
        return sheets.stream().filter(sheet -> sheet.state() == state).count();
    }
}
