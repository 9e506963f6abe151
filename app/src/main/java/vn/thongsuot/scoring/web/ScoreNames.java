package vn.thongsuot.scoring.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.indicators.Fraction;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.scoring.core.Ranking;
import vn.thongsuot.scoring.rounds.CardState;
import vn.thongsuot.scoring.rounds.RoundState;
import vn.thongsuot.scoring.rounds.YearBefore;
import vn.thongsuot.scoring.sets.SetState;
import vn.thongsuot.shared.DomainException;

/** Names of units and indicators, points and states as pages show them. */
@Component
class ScoreNames {

    private final UnitDirectory units;
    private final Indicators indicators;
    private final Clock clock;

    ScoreNames(UnitDirectory units, Indicators indicators, Clock clock) {
        this.units = units;
        this.indicators = indicators;
        this.clock = clock;
    }

    String unit(Ui ui, UUID unitId) {
        return units.findLast(unitId, today())
                .map(unit -> ui.text(unit.name()))
                .orElseGet(() -> ui.t("score.unit.former"));
    }

    String indicator(Ui ui, UUID authorityId, String id) {
        return indicators.find(authorityId, id).map(one -> ui.text(one.name())).orElse(id);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** Without needless zeros; a line where there are none. */
    static String points(Ui ui, @Nullable BigDecimal points) {
        if (points == null) {
            return "–";
        }
        BigDecimal plain = points.stripTrailingZeros();
        String text = (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
        return ui.vietnamese() ? text.replace('.', ',') : text;
    }

    /** As it stands in a field; empty where there are none. */
    static String typed(@Nullable BigDecimal points) {
        if (points == null) {
            return "";
        }
        BigDecimal plain = points.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString().replace('.', ',');
    }

    /** With a sign. */
    static String change(Ui ui, BigDecimal difference) {
        String text = points(ui, difference.abs());
        return difference.signum() == 0 ? "0" : (difference.signum() > 0 ? "+" : "−") + text;
    }

    /** The same, saying where it is compared with the mean of units that were merged. */
    static String change(Ui ui, BigDecimal difference, YearBefore.Result before) {
        String text = change(ui, difference);
        return before.units() == 1 ? text : ui.t("score.change.merged", text, before.units());
    }

    static String percent(Ui ui, Fraction percent) {
        return points(ui, Ranking.shown(percent)) + "%";
    }

    /** At most two decimals. */
    static String value(Ui ui, @Nullable Fraction value) {
        return value == null ? "–" : points(ui, value.toDecimal().setScale(2, RoundingMode.HALF_UP));
    }

    static String look(CardState state) {
        return switch (state) {
            case DECIDED -> "govuk-tag--green";
            case AGREED, ANSWERED -> "govuk-tag--turquoise";
            case SUBMITTED, APPRAISED -> "govuk-tag--yellow";
            case OBJECTED -> "govuk-tag--red";
            case SELF -> "govuk-tag--blue";
        };
    }

    static String look(RoundState state) {
        return switch (state) {
            case OPEN -> "govuk-tag--blue";
            case CLOSED -> "govuk-tag--yellow";
            case PUBLISHED -> "govuk-tag--green";
        };
    }

    static String look(SetState state) {
        return switch (state) {
            case DRAFT -> "govuk-tag--blue";
            case ISSUED -> "govuk-tag--green";
            case RETIRED -> "govuk-tag--grey";
        };
    }

    /** Agencies and committees of the authority, itself first. */
    List<Choice> units(Ui ui, UUID authorityId, @Nullable UUID chosen) {
        return bodies(authorityId).stream()
                .map(unit -> new Choice(
                        unit.id().toString(), ui.text(unit.name()), unit.id().equals(chosen)))
                .toList();
    }

    List<UnitView> bodies(UUID authorityId) {
        return units.listSubtree(authorityId, today()).stream()
                .filter(UnitView::isAgency)
                .toList();
    }

    /** Unit of the reader's first assignment. */
    static UUID home(Actor actor) {
        return actor.grants().getFirst().unitId();
    }

    /** The sentence of a refusal, under the field it is about. */
    static Map<String, String> errors(Ui ui, DomainException refused) {
        boolean named =
                refused.code().equals("SCO-060") && !refused.parameters().isEmpty();
        return named
                ? Map.of(refused.parameters().getFirst().toString(), "score.field.missing")
                : Map.of("main", ui.error(refused));
    }
}
