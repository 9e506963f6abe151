package vn.thongsuot.reports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * All that a report says at a moment (Vietnamese: nội dung báo cáo): live while it is a draft, kept as a snapshot once it was
 * submitted. It is written as JSON, so its records have no methods that look like fields.
 *
 * @param groupDay day whose tree of units the figures follow
 * @param asOf instant at which the records were asked
 * @param previous days with which it is compared
 * @param parts in the order of the form
 * @param units for a consolidated report, what the units say; empty otherwise
 */
public record ReportContent(
        LocalizedText regime,
        @Nullable String about,
        UUID unitId,
        LocalizedText unit,
        @Nullable LocalizedText recipient,
        boolean consolidated,
        ReportPeriod period,
        ReportPeriod previous,
        LocalDate groupDay,
        Instant asOf,
        List<Part> parts,
        List<UnitReport> units) {

    public ReportContent {
        parts = List.copyOf(parts);
        units = List.copyOf(units);
    }

    /**
     * One part (Vietnamese: mục).
     *
     * @param n number in the form, from 1
     * @param text what people wrote; empty in headings and figures
     */
    public record Part(
            int n,
            FormItem.Kind kind,
            LocalizedText title,
            @Nullable FigurePart figure,
            String text) {}

    /**
     * A figure with its formula and inputs (Vietnamese: số liệu kèm công thức, đầu vào).
     *
     * @param version of the formula
     * @param numerator formula as text
     * @param top its value; null where nobody recorded anything
     * @param value as it is shown; null where nothing occurred or nothing is recorded
     * @param source see {@link vn.thongsuot.indicators.Figure.Source#key()}
     * @param previous value of the period before; null where there is none
     */
    public record FigurePart(
            String indicatorId,
            String version,
            LocalizedText name,
            LocalizedText unit,
            String numerator,
            @Nullable String denominator,
            @Nullable String filter,
            boolean percent,
            boolean ratio,
            @Nullable Boolean higherIsBetter,
            @Nullable BigDecimal top,
            @Nullable BigDecimal bottom,
            @Nullable BigDecimal value,
            String source,
            @Nullable UUID reportedId,
            @Nullable AimPart aim,
            @Nullable BigDecimal previous,
            @Nullable PeersPart peers) {

        /** Whether somebody has to report a value before it can be told. */
        public boolean missing() {
            return source.equals("none");
        }
    }

    /** The target in force for the figure (Vietnamese: chỉ tiêu đối chiếu); upper is the end of a range, else the value. */
    public record AimPart(
            UUID targetId,
            String comparator,
            BigDecimal value,
            BigDecimal upper,
            String unit,
            @Nullable Boolean met) {}

    /**
     * The same units beside it (Vietnamese: đơn vị cùng loại).
     *
     * @param common of all of them together, never a mean of their shares
     * @param rank from 1, best first; null where the unit has no value
     * @param of units with a value
     */
    public record PeersPart(BigDecimal common, @Nullable Integer rank, int of) {}

    /**
     * What one unit says (Vietnamese: báo cáo của đơn vị).
     *
     * @param state of its report; null where it was not begun
     * @param cells its figures now and as sent, by number of the part
     * @param texts what it sent, by number of the part
     */
    public record UnitReport(
            UUID unitId,
            LocalizedText name,
            @Nullable UUID reportId,
            @Nullable String state,
            boolean late,
            Map<Integer, Cell> cells,
            Map<Integer, String> texts) {

        public UnitReport {
            cells = Map.copyOf(cells);
            texts = Map.copyOf(texts);
        }

        /** Whether its report has come. */
        public boolean in() {
            return "sent".equals(state) || "accepted".equals(state);
        }
    }

    /** A unit's figure from the cells now, and as its report says; null where there is none. */
    public record Cell(
            @Nullable BigDecimal top,
            @Nullable BigDecimal bottom,
            @Nullable BigDecimal value,
            @Nullable BigDecimal sent) {}

    public List<Part> listFigures() {
        return parts.stream().filter(part -> part.figure() != null).toList();
    }

    public Optional<Part> part(int n) {
        return parts.stream().filter(part -> part.n() == n).findFirst();
    }
}
