package vn.thongsuot.indicators;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.facts.FactContracts;
import vn.thongsuot.facts.FactDrill;
import vn.thongsuot.facts.FactField;
import vn.thongsuot.facts.FactRequest;
import vn.thongsuot.facts.UnitGroup;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Ui;

/** The rows behind a figure as a table, for pages of other modules (Vietnamese: danh sách phía sau con số). */
@Component
public class FigureRows {

    private static final int PAGE = 25;
    private static final int LEAST = 6;

    private final IndicatorRows rows;
    private final FactContracts contracts;
    private final UnitDirectory units;
    private final Clock clock;

    FigureRows(IndicatorRows rows, FactContracts contracts, UnitDirectory units, Clock clock) {
        this.rows = rows;
        this.contracts = contracts;
        this.units = units;
        this.clock = clock;
    }

    /** A list behind one side. @param count what it adds to the side */
    public record Opened(IndicatorRows.Side side, FactRequest part, long count) {}

    /**
     * Rows of an opened list.
     *
     * @param formula the part of the formula that gives them
     * @param few whether there are rows, too few to be opened
     * @param dossiers whether they are dossiers, which have a list of their own
     */
    public record Table(
            String formula,
            List<String> heads,
            List<List<String>> rows,
            boolean few,
            boolean dossiers,
            @Nullable String previous,
            @Nullable String next,
            int page) {}

    /** The first list of each side that the actor may read; none for figures that no rows give. */
    public List<Opened> sides(Actor actor, Question question, UnitGroup group) {
        List<Opened> opened = new ArrayList<>();
        for (IndicatorRows.Side side : IndicatorRows.Side.values()) {
            rows.parts(actor.authorityId(), question, side).stream()
                    .filter(part -> !part.aggregate().fact().equals("dossier") || actor.may(Permission.DOSSIER_READ))
                    .findFirst()
                    .ifPresent(part -> opened.add(new Opened(
                            side,
                            part,
                            rows.count(actor.authorityId(), group, part).values())));
        }
        return opened;
    }

    /**
     * A page of a list.
     *
     * @param base address of the page, to which side and number are added
     * @param asked number of the page, from 1
     */
    public Table table(Ui ui, Actor actor, UnitGroup group, Opened opened, String base, int asked) {
        int at = Math.clamp(asked, 1, 1_000_000);
        List<FactField> fields = fields(opened.part());
        List<FactDrill.Row> list = rows.list(actor.authorityId(), group, opened.part(), (at - 1) * PAGE, PAGE);
        long total = rows.count(actor.authorityId(), group, opened.part()).rows();
        List<String> heads = new ArrayList<>(List.of(ui.t("board.unit")));
        fields.forEach(field -> heads.add(ui.text(field.title())));
        String here = base + "?side=" + opened.side().key() + "&page=";
        return new Table(
                opened.part().aggregate().text(),
                heads,
                list.stream().map(row -> cells(ui, row, fields)).toList(),
                list.isEmpty() && at == 1 && total > 0,
                opened.part().aggregate().fact().equals("dossier"),
                at > 1 ? here + (at - 1) : null,
                (long) at * PAGE < total ? here + (at + 1) : null,
                at);
    }

    /** Those that the formula reads, and the first others where these are few; in the order of the contract. */
    private List<FactField> fields(FactRequest part) {
        Set<String> read = part.aggregate().fieldNames().collect(Collectors.toSet());
        List<FactField> all = contracts.get(part.aggregate().fact()).listed();
        Set<String> shown = new LinkedHashSet<>(read);
        all.stream().limit(Math.max(0, LEAST - read.size())).forEach(field -> shown.add(field.name()));
        return all.stream().filter(field -> shown.contains(field.name())).toList();
    }

    private List<String> cells(Ui ui, FactDrill.Row row, List<FactField> fields) {
        List<String> cells = new ArrayList<>(List.of(unit(ui, row.unitId())));
        for (FactField field : fields) {
            String value = row.values().get(field.name());
            cells.add(value == null ? "" : cell(ui, field, value));
        }
        return cells;
    }

    private String cell(Ui ui, FactField field, String value) {
        return switch (field.kind()) {
            case BOOL -> ui.t(value.equals("true") ? "indicator.yes" : "indicator.no");
            case DATE -> ui.date(LocalDate.parse(value));
            case INSTANT -> value.substring(0, Math.min(16, value.length())).replace('T', ' ');
            case MONEY -> ui.money(Long.parseLong(value));
            case UNIT -> unit(ui, UUID.fromString(value));
            case WORD -> ui.known("fact.word." + value);
            default -> value;
        };
    }

    private String unit(Ui ui, UUID unitId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return units.findLast(unitId, today).map(UnitView::name).map(ui::text).orElse("–");
    }
}
