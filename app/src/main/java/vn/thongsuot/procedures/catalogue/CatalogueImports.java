package vn.thongsuot.procedures.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.procedures.ProcedureKind;
import vn.thongsuot.procedures.sources.SourceFile;
import vn.thongsuot.procedures.sources.SourceRow;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.shared.PlainText;

/**
 * Brings a workbook or a printed list into a draft decision (Vietnamese: nhập danh mục vào dự thảo quyết định): everything or, where
 * one cell is wrong, nothing. What equals the catalogue in force is passed over, and so is what a signed decision abolished, unless
 * the row names a later decision.
 */
@Service
@Transactional
public class CatalogueImports {

    private static final int MOST_TEXT = 3_000_000;

    private final Decisions decisions;
    private final CatalogueEntries entries;
    private final CatalogueWorkbook workbook;

    CatalogueImports(Decisions decisions, CatalogueEntries entries, CatalogueWorkbook workbook) {
        this.decisions = decisions;
        this.entries = entries;
        this.workbook = workbook;
    }

    /**
     * What came of it.
     *
     * @param same procedures that equal what is in force
     * @param skipped rows of a list that have no code yet, or abolish what is not in force
     * @param notInForce codes that a list abolishes and that are not in force
     * @param bygone codes that a row would have brought back though a decision abolished them
     */
    public record Outcome(
            int changed,
            int abolished,
            int same,
            int skipped,
            List<String> notInForce,
            List<String> bygone,
            List<CatalogueProblem> problems) {
        public Outcome {
            bygone = List.copyOf(bygone);
            notInForce = List.copyOf(notInForce);
            problems = List.copyOf(problems);
        }
    }

    /**
     * How a printed list is understood.
     *
     * @param level at which new procedures are decided, province or commune
     * @param skipUncoded whether rows without a code are passed over
     */
    public record ListChoice(String level, boolean skipUncoded) {}

    /** @throws DomainException SHT-001 to SHT-004 if it is no workbook of the catalogue, CAT-004 if nothing changes */
    public Outcome importWorkbook(Actor actor, UUID decisionId, int version, byte[] content) {
        return put(actor, decisionId, version, workbook.read(content), 0, List.of());
    }

    /** @throws DomainException CAT-012 where no table of procedures is found, CAT-010 for an unreadable file */
    public Outcome importList(Actor actor, UUID decisionId, int version, byte[] content, ListChoice choice) {
        List<ListedProcedure> rows =
                isZip(content) ? ListReader.readRows(rows(content)) : ListReader.readText(text(content));
        if (rows.isEmpty()) {
            throw new DomainException("CAT-012", DomainException.Kind.INVALID, "no table of procedures found");
        }
        LocalDate on = decisions.get(actor, decisionId).effectiveOn();
        List<CatalogueProblem> problems = new ArrayList<>();
        List<CatalogueEntry> contents = new ArrayList<>();
        List<CatalogueWorkbook.Abolished> abolished = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<String> notInForce = new ArrayList<>();
        int skipped = 0;
        for (ListedProcedure row : rows) {
            if (row.code().isEmpty() && choice.skipUncoded()) {
                skipped++;
            } else if (!EntryReading.isCode(row.code())) {
                problems.add(problem(row, "catalogue.problem.code"));
            } else if (!seen.add(row.code())) {
                problems.add(problem(row, "catalogue.problem.twice"));
            } else if (row.abolished()) {
                if (entries.find(actor.authorityId(), row.code(), on).isEmpty()) {
                    skipped++;
                    notInForce.add(row.code());
                } else {
                    abolished.add(new CatalogueWorkbook.Abolished(row.code(), List.of()));
                }
            } else {
                contents.add(entry(actor.authorityId(), row, choice, on));
            }
        }
        return put(
                actor,
                decisionId,
                version,
                new CatalogueWorkbook.Content(contents, abolished, problems),
                skipped,
                notInForce);
    }

    private static List<SourceRow> rows(byte[] content) {
        try {
            return SourceFile.read(content);
        } catch (DomainException unreadable) {
            throw new DomainException("CAT-010", DomainException.Kind.INVALID, "no readable .docx or .xlsx file");
        }
    }

    private Outcome put(
            Actor actor,
            UUID decisionId,
            int version,
            CatalogueWorkbook.Content content,
            int skipped,
            List<String> notInForce) {
        Decision decision = decisions.get(actor, decisionId);
        if (!content.problems().isEmpty()) {
            return new Outcome(0, 0, 0, skipped, notInForce, List.of(), content.problems());
        }
        Map<String, CatalogueEntry> known = new HashMap<>();
        entries.list(actor.authorityId(), decision.effectiveOn())
                .forEach(one -> known.put(one.entry().code(), one.entry()));
        Map<String, Abolition> abolitions = decisions.listAbolitions(
                actor,
                decision.effectiveOn(),
                content.entries().stream()
                        .map(CatalogueEntry::code)
                        .filter(code -> !known.containsKey(code))
                        .toList());
        Set<String> bygone = new TreeSet<>();
        List<CatalogueEntry> changed = new ArrayList<>();
        int same = 0;
        for (CatalogueEntry entry : content.entries()) {
            Abolition abolition = abolitions.get(entry.code());
            if (abolition != null && !abolition.isOlderThan(entry.source())) {
                bygone.add(entry.code());
            } else if (entry.equals(known.get(entry.code()))) {
                same++;
            } else {
                changed.add(entry);
            }
        }
        if (!changed.isEmpty() || !content.abolished().isEmpty()) {
            decisions.put(actor, decisionId, version, changed, content.abolished());
        }
        return new Outcome(
                changed.size(), content.abolished().size(), same, skipped, notInForce, List.copyOf(bygone), List.of());
    }

    /** What is known of it with what the list says; a new one has little more than a name until somebody fills it in. */
    private CatalogueEntry entry(UUID authorityId, ListedProcedure row, ListChoice choice, LocalDate on) {
        List<String> bases =
                row.bases().isEmpty() ? List.of() : List.of(row.bases().replace(';', ','));
        return entries.find(authorityId, row.code(), on)
                .map(CatalogueEntries.Known::entry)
                .map(known -> new CatalogueEntry(
                        known.code(),
                        known.name().vi().equals(row.name()) ? known.name() : LocalizedText.of(row.name()),
                        known.fieldCode(),
                        row.field().isEmpty() || known.fieldName().vi().equalsIgnoreCase(row.field())
                                ? known.fieldName()
                                : LocalizedText.of(row.field()),
                        known.fieldGroup(),
                        known.level(),
                        known.agency(),
                        known.channels(),
                        known.onlineLevel(),
                        known.boundaryFree(),
                        known.limit(),
                        known.fee(),
                        known.feeNote(),
                        known.order(),
                        known.subjects(),
                        known.conditions(),
                        known.forms(),
                        known.result(),
                        bases.isEmpty() ? known.legalBases() : bases,
                        known.confirmed(),
                        known.source(),
                        known.papers(),
                        known.kind(),
                        known.specialised(),
                        known.cases()))
                .orElseGet(() -> fresh(row, choice, bases));
    }

    private static CatalogueEntry fresh(ListedProcedure row, ListChoice choice, List<String> bases) {
        String field = row.field().isEmpty() ? "Khác" : row.field();
        return new CatalogueEntry(
                row.code(),
                LocalizedText.of(row.name()),
                PlainText.key(field),
                LocalizedText.of(field),
                "other",
                choice.level(),
                LocalizedText.of(row.agency().isEmpty() ? "Cơ quan có thẩm quyền" : row.agency()),
                List.of("counter"),
                "unknown",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                bases,
                false,
                row.decision().isEmpty() ? null : row.decision(),
                List.of(),
                ProcedureKind.EXTERNAL,
                false,
                List.of());
    }

    private static CatalogueProblem problem(ListedProcedure row, String message) {
        return new CatalogueProblem(row.sheet(), row.row(), row.column(), "catalogue.part.code", message, List.of());
    }

    private static boolean isZip(byte[] content) {
        return content.length > 2 && content[0] == 'P' && content[1] == 'K';
    }

    private static String text(byte[] content) {
        if (content.length > MOST_TEXT) {
            throw new DomainException("CAT-012", DomainException.Kind.INVALID, "text is too long");
        }
        return new String(content, StandardCharsets.UTF_8);
    }
}
