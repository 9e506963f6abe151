package vn.thongsuot.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Sheets.SheetRow;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.shared.DomainException;

/** Reads rows of the sheet of reported values; what is wrong is told at its cell (Vietnamese: đọc dòng số báo cáo). */
final class ValueRowReader {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(?:[.,]\\d{1,9})?");

    private final UnitNames units;
    private final Map<ValueColumn, String> heads;
    private final List<ValueSheets.Problem> problems = new ArrayList<>();

    /**
     * @param units that the reporter answers for
     * @param heads of the columns, as the rows name them
     */
    ValueRowReader(UnitNames units, Map<ValueColumn, String> heads) {
        this.units = units;
        this.heads = heads;
    }

    List<ValueSheets.Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * @param check refuses a value that cannot be reported
     * @return null where a cell is wrong
     */
    @Nullable
    NewValue read(SheetRow row, java.util.function.Consumer<NewValue> check) {
        int before = problems.size();
        UUID unit = read(row, ValueColumn.UNIT, units::find, true);
        LocalDate from = read(row, ValueColumn.FROM, Typed::day, true);
        LocalDate to = read(row, ValueColumn.TO, Typed::day, true);
        BigDecimal numerator = read(row, ValueColumn.NUMERATOR, ValueRowReader::number, false);
        BigDecimal denominator = read(row, ValueColumn.DENOMINATOR, ValueRowReader::number, false);
        BigDecimal value = read(row, ValueColumn.VALUE, ValueRowReader::number, false);
        if (problems.size() > before || unit == null || from == null || to == null) {
            return null;
        }
        NewValue read = new NewValue(
                text(row, ValueColumn.INDICATOR),
                unit,
                text(row, ValueColumn.FILTER),
                from,
                to,
                numerator,
                denominator,
                value,
                text(row, ValueColumn.NOTE).isEmpty() ? null : text(row, ValueColumn.NOTE),
                null);
        return sound(row, read, check) ? read : null;
    }

    private boolean sound(SheetRow row, NewValue read, java.util.function.Consumer<NewValue> check) {
        try {
            check.accept(read);
            return true;
        } catch (DomainException refused) {
            ValueColumn column = switch (refused.code()) {
                case "IND-004" -> ValueColumn.INDICATOR;
                case "IND-005" -> ValueColumn.TO;
                case "ACC-001" -> ValueColumn.UNIT;
                default -> ValueColumn.NUMERATOR;
            };
            tell(row, column, "value.sheet.allowed." + column.name().toLowerCase(Locale.ROOT));
            return false;
        }
    }

    private <T> @Nullable T read(
            SheetRow row, ValueColumn column, Function<String, Optional<T>> read, boolean required) {
        String text = text(row, column);
        if (text.isEmpty() && !required) {
            return null;
        }
        Optional<T> value = read.apply(text);
        if (value.isEmpty()) {
            tell(row, column, "value.sheet.allowed." + column.name().toLowerCase(Locale.ROOT));
        }
        return value.orElse(null);
    }

    private void tell(SheetRow row, ValueColumn column, String messageKey) {
        problems.add(new ValueSheets.Problem(row.address(head(column)), head(column), text(row, column), messageKey));
    }

    /** Point and comma both stand before the decimals; thousands are not parted. */
    private static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    private String text(SheetRow row, ValueColumn column) {
        return row.text(head(column));
    }

    private String head(ValueColumn column) {
        return heads.getOrDefault(column, "");
    }
}
