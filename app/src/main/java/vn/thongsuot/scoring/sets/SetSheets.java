package vn.thongsuot.scoring.sets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Texts;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.scoring.core.Effect;

/**
 * A set out to Excel and in from it (Vietnamese: xuất, nhập bộ tiêu chí bằng bảng tính): all or nothing, each wrong cell is named;
 * what goes out comes in again as the same set.
 */
@Service
public class SetSheets {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final IndexSets sets;
    private final SetDesk desk;
    private final UnitDirectory units;
    private final Indicators indicators;
    private final Texts texts;
    private final Clock clock;

    SetSheets(IndexSets sets, SetDesk desk, UnitDirectory units, Indicators indicators, Texts texts, Clock clock) {
        this.sets = sets;
        this.desk = desk;
        this.units = units;
        this.indicators = indicators;
        this.texts = texts;
        this.clock = clock;
    }

    /** In Vietnamese, as the table is published. */
    public byte[] write(IndexSet set) {
        Map<UUID, String> names = all(set.authorityId()).stream()
                .collect(Collectors.toMap(UnitView::id, unit -> unit.name().vi()));
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet(texts.get(VIETNAMESE, "score.sheet.set"));
            head(book, sheet);
            Style style = new Style(style(book, false), style(book, true));
            int n = 1;
            for (SetCriterion criterion : sets.criteria(set.id())) {
                row(sheet.createRow(n++), criterion, names, style);
            }
            sheet.createFreezePane(2, 1);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Style(CellStyle plain, CellStyle bold) {}

    private static CellStyle style(XSSFWorkbook book, boolean strong) {
        Font font = book.createFont();
        font.setBold(strong);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static void head(XSSFWorkbook book, Sheet sheet) {
        CellStyle bold = style(book, true);
        Row row = sheet.createRow(0);
        for (SetColumn column : SetColumn.values()) {
            Cell cell = row.createCell(column.ordinal());
            cell.setCellValue(column.names().getFirst());
            cell.setCellStyle(bold);
            sheet.setColumnWidth(column.ordinal(), column.width() * 256);
        }
    }

    private void row(Row row, SetCriterion criterion, Map<UUID, String> names, Style styles) {
        for (SetColumn column : SetColumn.values()) {
            Cell cell = row.createCell(column.ordinal());
            cell.setCellStyle(criterion.isLeaf() ? styles.plain() : styles.bold());
            if (column == SetColumn.MAX) {
                cell.setCellValue(criterion.max().doubleValue());
            } else {
                cell.setCellValue(text(criterion, column, names));
            }
        }
    }

    private @Nullable String text(SetCriterion criterion, SetColumn column, Map<UUID, String> names) {
        return switch (column) {
            case CODE -> criterion.code();
            case NAME -> criterion.name().vi();
            case MAX -> null;
            case EFFECT ->
                texts.get(VIETNAMESE, "score.effect." + criterion.effect().key());
            case RULE -> criterion.rule() == null ? null : criterion.rule().text();
            case EVIDENCE -> criterion.evidence();
            case APPRAISER -> criterion.appraiserUnitId() == null ? null : names.get(criterion.appraiserUnitId());
            case AREA -> criterion.area() == null ? null : texts.get(VIETNAMESE, "area." + criterion.area());
            case NAME_EN -> criterion.name().en();
        };
    }

    /**
     * Puts the table of a workbook in the place of all criteria of a draft.
     *
     * @return what is wrong; empty when all was taken
     */
    @Transactional
    public List<CellProblem> take(Actor actor, SetSeen seen, byte[] content) {
        IndexSet set = sets.get(actor, seen.setId());
        SetSheetReader.Outcome outcome = new SetSheetReader(words(set)).read(content);
        if (outcome.problems().isEmpty()) {
            desk.replace(actor, seen, outcome.criteria());
        }
        return outcome.problems();
    }

    private SetSheetReader.Words words(IndexSet set) {
        List<UnitView> known = all(set.authorityId());
        return new SetSheetReader.Words(
                word -> unit(known, word),
                word -> Arrays.stream(ReformArea.values())
                        .map(ReformArea::key)
                        .filter(key -> key.equals(word) || isWord("area." + key, word))
                        .findFirst(),
                word -> Arrays.stream(Effect.values())
                        .filter(effect -> effect.key().equals(word) || isWord("score.effect." + effect.key(), word))
                        .findFirst(),
                indicators.list(set.authorityId()).stream().map(Indicator::id).collect(Collectors.toSet()));
    }

    private boolean isWord(String key, String word) {
        return texts.get(VIETNAMESE, key).equalsIgnoreCase(word)
                || texts.get(Locale.ENGLISH, key).equalsIgnoreCase(word);
    }

    /** The one whose name or code it is. */
    private static Optional<UUID> unit(List<UnitView> units, String word) {
        List<UUID> named = units.stream()
                .filter(unit -> unit.name().vi().equalsIgnoreCase(word))
                .map(UnitView::id)
                .toList();
        List<UUID> coded = units.stream()
                .filter(unit -> unit.code().equals(word))
                .map(UnitView::id)
                .toList();
        return named.size() == 1
                ? Optional.of(named.getFirst())
                : named.isEmpty() && coded.size() == 1 ? Optional.of(coded.getFirst()) : Optional.empty();
    }

    private List<UnitView> all(UUID authorityId) {
        return units.listSubtree(authorityId, LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }
}
