package vn.thongsuot.petitions.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.petitions.PetitionAbout;
import vn.thongsuot.petitions.PetitionAction;
import vn.thongsuot.petitions.PetitionDetail;
import vn.thongsuot.petitions.PetitionDetails;
import vn.thongsuot.petitions.PetitionMatches;
import vn.thongsuot.petitions.PetitionStatus;
import vn.thongsuot.petitions.PetitionUnits;
import vn.thongsuot.petitions.Spot;
import vn.thongsuot.petitions.map.MapView;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.MapTiles;
import vn.thongsuot.platform.Ui;

/** Builds the page of a petition for an official. */
@Component
class PetitionPages {

    private final PetitionDetails details;
    private final PetitionMatches matches;
    private final PetitionUnits units;
    private final PetitionNames names;
    private final PetitionFacts facts;
    private final MapTiles tiles;

    PetitionPages(
            PetitionDetails details,
            PetitionMatches matches,
            PetitionUnits units,
            PetitionNames names,
            PetitionFacts facts,
            MapTiles tiles) {
        this.details = details;
        this.matches = matches;
        this.units = units;
        this.names = names;
        this.facts = facts;
        this.tiles = tiles;
    }

    PetitionPage make(Ui ui, Actor actor, UUID id, Map<String, String> errors, Map<String, String> typed) {
        PetitionDetail detail = details.get(actor, id, ui.locale());
        Spot spot = detail.spot();
        Map<UUID, String> people = people(detail);
        boolean mine = detail.actions().stream().anyMatch(action -> PetitionActs.isMain(detail, action));
        return new PetitionPage(
                ui,
                detail,
                spot == null ? null : MapPanel.of(ui, tiles, new MapView(spot, MapView.CLOSE), spot),
                Looks.tag(detail.status()),
                Looks.left(ui, detail.status(), detail.daysLeft()),
                Looks.left(detail.daysLeft()),
                next(ui, detail, people, mine),
                mine,
                stops(ui, detail),
                facts.of(ui, detail, people),
                detail.history().reversed().stream()
                        .map(line -> line(ui, line, people))
                        .toList(),
                detail.opinions().stream().map(opinion -> opinion(ui, opinion)).toList(),
                PetitionActs.of(ui, detail, typed),
                matches(ui, actor, detail),
                actor.may(Permission.PERSON_READ),
                choices(ui, detail, typed),
                typed,
                errors);
    }

    private Map<UUID, String> people(PetitionDetail detail) {
        Set<UUID> people = new HashSet<>();
        detail.history().stream()
                .map(PetitionDetail.Line::accountId)
                .filter(Objects::nonNull)
                .forEach(people::add);
        if (detail.holderId() != null) {
            people.add(detail.holderId());
        }
        return names.people(people);
    }

    /** What has to be done next and by whom. */
    private String next(Ui ui, PetitionDetail detail, Map<UUID, String> people, boolean mine) {
        PetitionStatus status = detail.status();
        if (status == PetitionStatus.ANSWERED && detail.limits().next() == null) {
            return ui.t("petition.next.answered.kept");
        }
        if (mine) {
            return ui.t(
                    detail.actions().contains(PetitionAction.GIVE_OPINION)
                                    && !detail.actions().contains(PetitionAction.SUBMIT)
                            ? "petition.next.opinion.mine"
                            : "petition.next." + status.key() + ".mine");
        }
        UUID unit = status == PetitionStatus.RECEIVED
                        || status == PetitionStatus.WAITING
                        || status == PetitionStatus.ANSWERED
                ? detail.intakeUnitId()
                : detail.unitId();
        String holder = detail.holderId() == null ? "" : people.getOrDefault(detail.holderId(), "");
        return ui.t("petition.next." + status.key() + ".other", names.unit(ui, unit), holder);
    }

    private List<PetitionPage.Stop> stops(Ui ui, PetitionDetail detail) {
        List<PetitionPage.Stop> stops = new ArrayList<>();
        PetitionStatus status = detail.status();
        String register = names.unit(ui, detail.intakeUnitId());
        boolean atRegister = status == PetitionStatus.RECEIVED || status == PetitionStatus.WAITING;
        stops.add(stop(
                ui, "receive", register, detail.receivedAt(), detail.limits().refuse(), atRegister));
        if (status.isEnd() && !status.isAnswered()) {
            stops.add(stop(ui, status.key(), register, detail.closedAt(), null, false));
            return stops;
        }
        String unit = atRegister ? "" : names.unit(ui, detail.unitId());
        boolean working = status == PetitionStatus.ROUTED || status == PetitionStatus.PROCESSING;
        stops.add(stop(ui, "handle", unit, detail.acceptedAt(), detail.limits().process(), working));
        stops.add(stop(
                ui,
                "answer",
                unit,
                status.isAnswered() ? detail.closedAt() : null,
                detail.limits().process(),
                status == PetitionStatus.SUBMITTED));
        boolean publishing =
                status == PetitionStatus.ANSWERED && detail.limits().next() != null;
        stops.add(stop(
                ui, "publish", register, detail.publishedAt(), detail.limits().publish(), publishing));
        return stops;
    }

    private static PetitionPage.Stop stop(
            Ui ui, String key, String who, @Nullable Instant done, @Nullable Instant due, boolean now) {
        String when = done != null && !now ? ui.dateTime(done) : due == null ? "" : ui.t("petition.by", ui.date(due));
        return new PetitionPage.Stop(ui.t("petition.stop." + key), who, when, now ? "now" : done == null ? "next" : "");
    }

    private PetitionPage.Line line(Ui ui, PetitionDetail.Line line, Map<UUID, String> people) {
        String what = ui.t("event." + line.event());
        if (line.unitTo() != null) {
            what = what + ": " + names.unit(ui, line.unitTo());
        }
        String who = line.accountId() == null
                ? ui.t("petition.party.sender")
                : people.getOrDefault(line.accountId(), "–")
                        + (line.unitId() == null ? "" : ", " + names.unit(ui, line.unitId()));
        return new PetitionPage.Line(ui.dateTime(line.at()), what, line.note(), who);
    }

    private PetitionPage.Opinion opinion(Ui ui, PetitionDetail.Opinion opinion) {
        return new PetitionPage.Opinion(
                names.unit(ui, opinion.unitId()),
                opinion.question(),
                ui.dateTime(opinion.askedAt()),
                opinion.content(),
                opinion.givenAt() == null ? "" : ui.dateTime(opinion.givenAt()));
    }

    /** Only while they can still be joined. */
    private List<PetitionPage.Match> matches(Ui ui, Actor actor, PetitionDetail detail) {
        if (!detail.actions().contains(PetitionAction.JOIN)) {
            return List.of();
        }
        return matches.find(actor, detail.id()).stream()
                .map(match -> new PetitionPage.Match(
                        match,
                        match.content().length() > 120 ? match.content().substring(0, 120) + "…" : match.content(),
                        ui.t("petition.status." + match.status().key())))
                .toList();
    }

    private PetitionPage.Choices choices(Ui ui, PetitionDetail detail, Map<String, String> typed) {
        String about = typed.getOrDefault("about", detail.about().key());
        String unit = typed.getOrDefault("unit", "");
        boolean routes = detail.actions().contains(PetitionAction.ROUTE);
        boolean transfers = detail.actions().contains(PetitionAction.TRANSFER);
        boolean asks = detail.actions().contains(PetitionAction.ASK_OPINION);
        return new PetitionPage.Choices(
                Arrays.stream(PetitionAbout.values())
                        .map(one -> new Choice(
                                one.key(),
                                ui.t("petition.about." + one.key()),
                                one.key().equals(about)))
                        .toList(),
                routes ? choices(ui, units.listAnswering(detail.intakeUnitId()), unit) : List.of(),
                transfers
                        ? choices(
                                ui,
                                units.listReceiving().stream()
                                        .filter(one -> one.authorityId().equals(detail.authorityId())
                                                && !one.id().equals(detail.intakeUnitId()))
                                        .toList(),
                                unit)
                        : List.of(),
                asks ? choices(ui, units.listConsultable(detail.authorityId(), detail.unitId()), unit) : List.of());
    }

    private static List<Choice> choices(Ui ui, List<UnitView> units, String chosen) {
        return units.stream()
                .map(unit -> new Choice(
                        unit.id().toString(),
                        ui.text(unit.name()),
                        unit.id().toString().equals(chosen)))
                .toList();
    }
}
