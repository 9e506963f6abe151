package vn.thongsuot.surveys.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.surveys.results.Estimate;
import vn.thongsuot.surveys.rounds.RoundState;

/** Names and looks that the pages of surveys share. */
@Component
class SurveyNames {

    private static final Set<UnitKind> BODIES =
            Set.of(UnitKind.AGENCY, UnitKind.PEOPLE_COMMITTEE, UnitKind.PUBLIC_SERVICE_UNIT, UnitKind.ONE_STOP);

    private final UnitDirectory units;
    private final Clock clock;

    SurveyNames(UnitDirectory units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    String unit(Ui ui, UUID unitId) {
        return units.findLast(unitId, today())
                .map(unit -> ui.text(unit.name()))
                .orElseGet(() -> ui.t("surveys.unit.former"));
    }

    /** Units in which the actor may run surveys. */
    List<Choice> runners(Ui ui, Actor actor, @Nullable UUID chosen) {
        return actor.grantsWith(Permission.PROGRAMME_EDIT)
                .flatMap(grant -> below(grant.unitId()))
                .distinct()
                .map(unit -> choice(ui, unit, chosen))
                .toList();
    }

    /** Bodies under a unit, itself first. */
    List<Choice> bodies(Ui ui, UUID unitId) {
        return below(unitId).map(unit -> choice(ui, unit, null)).toList();
    }

    private Stream<UnitView> below(UUID unitId) {
        return units.listSubtree(unitId, today()).stream()
                .filter(unit -> unit.id().equals(unitId) || BODIES.contains(unit.kind()));
    }

    private static Choice choice(Ui ui, UnitView unit, @Nullable UUID chosen) {
        return new Choice(unit.id().toString(), ui.text(unit.name()), unit.id().equals(chosen));
    }

    static String look(RoundState state) {
        return switch (state) {
            case DRAFT, DRAWN -> "govuk-tag--blue";
            case OPEN -> "govuk-tag--yellow";
            case CLOSED -> "govuk-tag--grey";
            case PUBLISHED -> "govuk-tag--green";
            case CANCELLED -> "govuk-tag--red";
        };
    }

    /** A share in percent with at most two decimals; a line where there is none. */
    static String percent(Ui ui, @Nullable Estimate estimate) {
        return estimate == null ? "–" : ui.decimal(estimate.value() * 100) + "%";
    }

    /** Its interval in percent; empty where none can be stated. @param key of the words around it */
    static String interval(Ui ui, @Nullable Estimate estimate, String key) {
        Double low = estimate == null ? null : estimate.low();
        Double high = estimate == null ? null : estimate.high();
        return low == null || high == null ? "" : ui.t(key, ui.decimal(low * 100), ui.decimal(high * 100));
    }
}
