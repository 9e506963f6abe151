package vn.thongsuot.procedures.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.procedures.ComponentView;
import vn.thongsuot.procedures.ProcedureCase;
import vn.thongsuot.procedures.ProcedureKind;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.Undigitised;
import vn.thongsuot.shared.LocalizedText;

/**
 * The whole content of one version of a procedure (Vietnamese: nội dung thủ tục hành chính).
 *
 * @param level province or commune
 * @param channels counter, online, postal
 * @param onlineLevel none, part, full or unknown
 * @param boundaryFree whether it is received at any desk of the province; null where no list names it
 * @param limit in the grammar of the legal clock; null when not known
 * @param fee whole đồng; null where the rule is no number
 * @param cases what differs from the usual case; none in drafts that were begun before there were cases
 * @param specialised of an internal procedure, whether it belongs to the management of a field
 */
public record CatalogueEntry(
        String code,
        LocalizedText name,
        String fieldCode,
        LocalizedText fieldName,
        String fieldGroup,
        String level,
        LocalizedText agency,
        List<String> channels,
        String onlineLevel,
        @Nullable Boolean boundaryFree,
        @Nullable String limit,
        @Nullable Long fee,
        @Nullable LocalizedText feeNote,
        @Nullable LocalizedText order,
        @Nullable LocalizedText subjects,
        @Nullable LocalizedText conditions,
        @Nullable LocalizedText forms,
        @Nullable LocalizedText result,
        List<String> legalBases,
        boolean confirmed,
        @Nullable String source,
        List<Paper> papers,
        ProcedureKind kind,
        Boolean specialised,
        List<ProcedureCase> cases) {

    private static final UUID NONE = new UUID(0, 0);

    public CatalogueEntry {
        channels = List.copyOf(channels);
        legalBases = List.copyOf(legalBases);
        papers = List.copyOf(papers);
        // Drafts that were begun before there were internal procedures say nothing of it.
        kind = Objects.requireNonNullElse(kind, ProcedureKind.EXTERNAL);
        specialised = Objects.requireNonNullElse(specialised, false);
        cases = cases == null ? List.of() : List.copyOf(cases);
    }

    /**
     * A paper that a dossier holds (Vietnamese: thành phần hồ sơ).
     *
     * @param form original, copy, certified copy or eform
     * @param when in words when it is needed; null when always
     * @param undigitised why it is not digitised; null when it is
     * @param cases keys of the cases in which it is asked for; empty: in every case
     */
    public record Paper(
            int n,
            LocalizedText name,
            String form,
            int copies,
            @Nullable LocalizedText when,
            @Nullable Undigitised undigitised,
            List<String> cases) {

        public Paper {
            cases = cases == null ? List.of() : List.copyOf(cases);
        }
    }

    /** As everybody would see it, without ids (Vietnamese: nội dung công bố). */
    public ProcedureView view() {
        return new ProcedureView(
                NONE,
                code,
                name,
                fieldCode,
                fieldName,
                fieldGroup,
                level,
                agency,
                channels,
                onlineLevel,
                boundaryFree,
                limit,
                fee == null ? 0 : fee,
                feeNote,
                result,
                legalBases,
                confirmed,
                papers.stream()
                        .map(paper -> new ComponentView(
                                NONE,
                                paper.n(),
                                paper.name(),
                                paper.form(),
                                paper.copies(),
                                paper.when(),
                                paper.undigitised(),
                                paper.cases()))
                        .toList(),
                kind,
                specialised,
                cases,
                null);
    }

    /** How many of the parts that every procedure must have are empty: order, manner, papers, limit, who may apply, result. */
    public int missing() {
        return missingParts().size();
    }

    /** Keys of the names of those parts. */
    public List<String> missingParts() {
        return Stream.of(
                        order == null ? "catalogue.part.order" : "",
                        channels.isEmpty() ? "catalogue.part.channels" : "",
                        papers.isEmpty() ? "catalogue.sheet.papers" : "",
                        limit == null ? "catalogue.part.limit" : "",
                        subjects == null ? "catalogue.part.subjects" : "",
                        result == null ? "catalogue.part.result" : "")
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
