package vn.thongsuot.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.Sheets;
import vn.thongsuot.platform.Sheets.SheetRow;
import vn.thongsuot.platform.Texts;

/**
 * Reported values in and out of Excel (Vietnamese: nhập, xuất số báo cáo bằng bảng tính). Rows that come in become drafts, all of
 * them or none; every cell that is wrong is named with what is allowed. Evidence is attached to each draft before it is submitted.
 */
@Service
public class ValueSheets {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final List<ValueColumn> REQUIRED =
            List.of(ValueColumn.INDICATOR, ValueColumn.UNIT, ValueColumn.FROM, ValueColumn.TO);

    private final ReportedValues values;
    private final Indicators indicators;
    private final UnitDirectory units;
    private final Texts texts;
    private final TransactionTemplate transaction;

    ValueSheets(
            ReportedValues values,
            Indicators indicators,
            UnitDirectory units,
            Texts texts,
            TransactionTemplate transaction) {
        this.values = values;
        this.indicators = indicators;
        this.units = units;
        this.texts = texts;
        this.transaction = transaction;
    }

    /**
     * A cell that cannot be taken.
     *
     * @param cell address such as {@code D7}
     * @param column its head
     * @param found what stands there
     * @param messageKey says what is allowed
     */
    public record Problem(String cell, String column, String found, String messageKey) {}

    /** Heads of the columns in a language; a file may use those of any. */
    public List<String> columns(Locale locale) {
        return Arrays.stream(ValueColumn.values())
                .map(column -> texts.get(locale, column.key()))
                .toList();
    }

    /** Those that the actor may see, newest first; the file can come in again. */
    @Transactional(readOnly = true)
    public byte[] write(Actor actor, @Nullable ValueState state, Locale locale) {
        List<List<@Nullable Object>> lines = new ArrayList<>();
        UnitNames names = units(actor, Permission.BOARD_READ);
        values.list(actor, state).forEach(value -> lines.add(line(value, names, locale)));
        return Sheets.write(texts.get(locale, "nav.values"), columns(locale), lines);
    }

    /**
     * Makes a draft of every row, or none where a cell is wrong.
     *
     * @return what is wrong; empty when all rows were taken
     * @throws vn.thongsuot.shared.DomainException SHT-001 to SHT-003 for a file that cannot be read
     */
    public List<Problem> read(Actor actor, byte[] content) {
        Map<ValueColumn, String> heads = heads();
        ValueRowReader reader = new ValueRowReader(units(actor, Permission.VALUE_REPORT), heads);
        List<String> required =
                REQUIRED.stream().map(column -> heads.getOrDefault(column, "")).toList();
        List<NewValue> drafts = new ArrayList<>();
        for (SheetRow row : Sheets.read(content, required, otherNames())) {
            NewValue draft = reader.read(row, value -> values.check(actor, value));
            if (draft != null) {
                drafts.add(draft);
            }
        }
        if (reader.problems().isEmpty()) {
            transaction.executeWithoutResult(_ -> drafts.forEach(draft -> values.create(actor, draft, null)));
        }
        return reader.problems();
    }

    private Map<ValueColumn, String> heads() {
        Map<ValueColumn, String> heads = new EnumMap<>(ValueColumn.class);
        for (ValueColumn column : ValueColumn.values()) {
            heads.put(column, texts.get(VIETNAMESE, column.key()));
        }
        return heads;
    }

    private Map<String, String> otherNames() {
        Map<String, String> names = new HashMap<>();
        for (ValueColumn column : ValueColumn.values()) {
            names.put(texts.get(Locale.ENGLISH, column.key()), texts.get(VIETNAMESE, column.key()));
        }
        return names;
    }

    /** Units in which the actor has a permission. */
    private UnitNames units(Actor actor, Permission permission) {
        return new UnitNames(units.listUnder(actor, permission));
    }

    private List<@Nullable Object> line(ReportedValue value, UnitNames names, Locale locale) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(value.indicatorId());
        cells.add(
                indicators.get(value.authorityId(), value.indicatorId()).name().in(locale));
        cells.add(names.write(value.unitId(), locale));
        cells.add(value.from());
        cells.add(value.to());
        cells.add(number(value.numerator()));
        cells.add(number(value.denominator()));
        cells.add(number(value.value()));
        cells.add(value.filter());
        cells.add(value.note());
        cells.add(texts.get(locale, "value.state." + value.state().key()));
        return cells;
    }

    /** Without the noughts that the database keeps behind the point. */
    private static @Nullable BigDecimal number(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
