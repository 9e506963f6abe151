package vn.thongsuot.procedures.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.Sheets.SheetRow;
import vn.thongsuot.platform.Texts;
import vn.thongsuot.platform.Workbooks;
import vn.thongsuot.procedures.Undigitised;
import vn.thongsuot.shared.LocalizedText;

/**
 * The catalogue as an Excel workbook of three sheets: procedures, papers, fees (Vietnamese: sổ danh mục thủ tục). What was written
 * out reads back as the same; a row of a procedure whose column of change says so is to be abolished.
 */
@Component
public class CatalogueWorkbook {

    private static final int MOST = 20_000;
    private static final String ABOLISH = "catalogue.sheet.abolish";
    private static final String REPLACED = "catalogue.sheet.replaced";

    private final Texts texts;
    private final EntryReading reading;

    CatalogueWorkbook(Texts texts, EntryReading reading) {
        this.texts = texts;
        this.reading = reading;
    }

    /** A procedure to be abolished with the codes that take its place. */
    public record Abolished(String code, List<String> replacedBy) {}

    /**
     * What a workbook or list says.
     *
     * @param problems where there is one, nothing else counts
     */
    public record Content(List<CatalogueEntry> entries, List<Abolished> abolished, List<CatalogueProblem> problems) {
        public Content {
            entries = List.copyOf(entries);
            abolished = List.copyOf(abolished);
            problems = List.copyOf(problems);
        }
    }

    public byte[] write(List<CatalogueEntry> entries) {
        List<List<@Nullable Object>> procedures = new ArrayList<>();
        List<List<@Nullable Object>> papers = new ArrayList<>();
        List<List<@Nullable Object>> fees = new ArrayList<>();
        for (CatalogueEntry entry : entries) {
            procedures.add(line(entry, EntryField.listOfProcedures()));
            entry.papers().forEach(paper -> papers.add(line(entry, paper)));
            if (entry.fee() != null || entry.feeNote() != null) {
                fees.add(line(entry, fees()));
            }
        }
        return Workbooks.write(List.of(
                new Workbooks.Table(t("catalogue.sheet.procedures"), procedureHead(), procedures),
                new Workbooks.Table(t("catalogue.sheet.papers"), paperHead(), papers),
                new Workbooks.Table(t("catalogue.sheet.fees"), heads(fees()), fees)));
    }

    /** @throws vn.thongsuot.shared.DomainException SHT-001 to SHT-004 if it is no workbook of this kind */
    public Content read(byte[] workbook) {
        Map<String, List<String>> required = new LinkedHashMap<>();
        required.put(
                t("catalogue.sheet.procedures"),
                heads(List.of(
                        EntryField.CODE, EntryField.NAME, EntryField.FIELD, EntryField.LEVEL, EntryField.AGENCY)));
        required.put(t("catalogue.sheet.papers"), paperHead().subList(0, 3));
        required.put(t("catalogue.sheet.fees"), heads(List.of(EntryField.CODE)));
        return new Reader().read(Workbooks.read(workbook, required, t("catalogue.sheet.procedures"), MOST));
    }

    /** One reading with what went wrong. */
    private final class Reader {

        private final List<CatalogueProblem> problems = new ArrayList<>();
        private final Map<String, List<CatalogueEntry.Paper>> papers = new LinkedHashMap<>();
        private final Map<String, SheetRow> fees = new LinkedHashMap<>();
        private final Set<String> codes = new HashSet<>();

        Content read(Map<String, List<SheetRow>> sheets) {
            String papersSheet = t("catalogue.sheet.papers");
            String feesSheet = t("catalogue.sheet.fees");
            List<SheetRow> procedures = sheets.getOrDefault(t("catalogue.sheet.procedures"), List.of());
            procedures.forEach(row -> codes.add(row.text(head(EntryField.CODE))));
            sheets.getOrDefault(papersSheet, List.of()).forEach(row -> readPaper(papersSheet, row));
            sheets.getOrDefault(feesSheet, List.of()).forEach(row -> readFee(feesSheet, row));
            List<CatalogueEntry> entries = new ArrayList<>();
            List<Abolished> abolished = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (SheetRow row : procedures) {
                String code = row.text(head(EntryField.CODE));
                if (!seen.add(code)) {
                    problem(sheetOfProcedures(), row, head(EntryField.CODE), "catalogue.problem.twice");
                } else if (!row.text(t(ABOLISH)).isEmpty()) {
                    abolished.add(new Abolished(code, list(row.text(t(REPLACED)))));
                } else {
                    read(row, code, entries);
                }
            }
            return new Content(entries, abolished, problems);
        }

        private void read(SheetRow row, String code, List<CatalogueEntry> entries) {
            Map<EntryField, String> written = new EnumMap<>(EntryField.class);
            EntryField.listOfProcedures().forEach(field -> written.put(field, row.text(head(field))));
            SheetRow fee = fees.get(code);
            if (fee != null) {
                EntryField.FEES.forEach(field -> written.put(field, fee.text(head(field))));
            }
            BiConsumer<EntryField, String> wrong = (field, message) -> problem(
                    EntryField.FEES.contains(field) ? t("catalogue.sheet.fees") : sheetOfProcedures(),
                    fee != null && EntryField.FEES.contains(field) ? fee : row,
                    head(field),
                    message);
            reading.read(written, papers.getOrDefault(code, List.of()), wrong).ifPresent(entries::add);
        }

        private void readPaper(String sheet, SheetRow row) {
            List<String> head = paperHead();
            String code = row.text(head.get(0));
            if (!codes.contains(code)) {
                problem(sheet, row, head.get(0), "catalogue.problem.stranger");
                return;
            }
            List<CatalogueEntry.Paper> known = papers.computeIfAbsent(code, key -> new ArrayList<>());
            String name = row.text(head.get(2));
            String form = reading.form(row.text(head.get(4))).orElse("");
            String copies = row.text(head.get(5)).isEmpty() ? "1" : row.text(head.get(5));
            if (name.isEmpty()) {
                problem(sheet, row, head.get(2), "catalogue.problem.empty");
            }
            if (form.isEmpty()) {
                problem(sheet, row, head.get(4), "catalogue.problem.form");
            }
            if (!copies.matches("\\d{1,2}")) {
                problem(sheet, row, head.get(5), "catalogue.problem.number");
            }
            String why = row.text(head.get(8));
            Undigitised undigitised = reading.undigitised(why).orElse(null);
            boolean unknown = !why.isEmpty() && undigitised == null;
            if (unknown) {
                problem(sheet, row, head.get(8), "catalogue.problem.undigitised");
            }
            if (name.isEmpty() || form.isEmpty() || unknown || !copies.matches("\\d{1,2}")) {
                return;
            }
            known.add(new CatalogueEntry.Paper(
                    known.size() + 1,
                    LocalizedText.of(name, row.text(head.get(3))),
                    form,
                    Integer.parseInt(copies),
                    row.text(head.get(6)).isEmpty()
                            ? null
                            : LocalizedText.of(row.text(head.get(6)), row.text(head.get(7))),
                    undigitised,
                    CaseWriting.keys(row.text(head.get(9)))));
        }

        private void readFee(String sheet, SheetRow row) {
            String code = row.text(head(EntryField.CODE));
            if (!codes.contains(code)) {
                problem(sheet, row, head(EntryField.CODE), "catalogue.problem.stranger");
            } else if (fees.putIfAbsent(code, row) != null) {
                problem(sheet, row, head(EntryField.CODE), "catalogue.problem.twice");
            }
        }

        private void problem(String sheet, SheetRow row, String column, String message) {
            problems.add(new CatalogueProblem(
                    sheet, row.number(), row.columns().getOrDefault(column, ""), column, message, List.of()));
        }
    }

    private List<@Nullable Object> line(CatalogueEntry entry, List<EntryField> fields) {
        List<@Nullable Object> line = new ArrayList<>();
        for (EntryField field : fields) {
            String shown = reading.shown(field, entry, EntryReading.VI);
            line.add(shown.isEmpty() ? null : shown);
        }
        return line;
    }

    private List<@Nullable Object> line(CatalogueEntry entry, CatalogueEntry.Paper paper) {
        List<@Nullable Object> line = new ArrayList<>();
        LocalizedText when = paper.when();
        line.add(entry.code());
        line.add(paper.n());
        line.add(paper.name().vi());
        line.add(paper.name().en());
        line.add(reading.formWord(paper.form()));
        line.add(paper.copies());
        line.add(when == null ? null : when.vi());
        line.add(when == null ? null : when.en());
        Undigitised undigitised = paper.undigitised();
        line.add(undigitised == null ? null : reading.undigitisedWord(undigitised));
        line.add(paper.cases().isEmpty() ? null : CaseWriting.names(entry, paper));
        return line;
    }

    private List<String> procedureHead() {
        return Stream.concat(heads(EntryField.listOfProcedures()).stream(), Stream.of(t(ABOLISH), t(REPLACED)))
                .toList();
    }

    private List<String> paperHead() {
        return Stream.of("code", "n", "name", "name-en", "form", "copies", "when", "when-en", "undigitised", "cases")
                .map(column -> t("catalogue.sheet.paper." + column))
                .toList();
    }

    private static List<EntryField> fees() {
        return Stream.concat(Stream.of(EntryField.CODE), EntryField.FEES.stream())
                .toList();
    }

    private List<String> heads(List<EntryField> fields) {
        return fields.stream().map(this::head).toList();
    }

    private String head(EntryField field) {
        return t("catalogue.part." + field.key());
    }

    private String sheetOfProcedures() {
        return t("catalogue.sheet.procedures");
    }

    private static List<String> list(String text) {
        return Stream.of(text.split("[;,\\s]+")).filter(part -> !part.isEmpty()).toList();
    }

    private String t(String key) {
        return texts.get(EntryReading.VI, key);
    }
}
