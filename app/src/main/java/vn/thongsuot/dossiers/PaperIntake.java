package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.dossiers.tables.records.ComponentRecord;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.documents.NewDocument;
import vn.thongsuot.documents.Uploads;
import vn.thongsuot.documents.keeping.KeptPaper;
import vn.thongsuot.documents.keeping.KeptPapers;
import vn.thongsuot.dossiers.ReceiveCommand.GivenComponent;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.Undigitised;
import vn.thongsuot.shared.DomainException;

/**
 * The papers of an application at its reception (Vietnamese: tiếp nhận thành phần hồ sơ): what the person's store holds is taken
 * over, or asked for again with a reason; and the counts that the dossier keeps of them.
 */
@Component
class PaperIntake {

    private static final String FORM_ELECTRONIC = "eform";

    private final DossierComponents components;
    private final KeptPapers kept;
    private final DocumentStore documents;
    private final Uploads uploads;
    private final ResultRules rules;
    private final Clock clock;

    PaperIntake(
            DossierComponents components,
            KeptPapers kept,
            DocumentStore documents,
            Uploads uploads,
            ResultRules rules,
            Clock clock) {
        this.components = components;
        this.kept = kept;
        this.documents = documents;
        this.uploads = uploads;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * @throws DomainException DOS-012 for a paper that is not of this procedure, DOS-050 for a kept paper that is not offered,
     *     DOS-051 if a held paper is asked for without a reason, DOS-059 for a file of a secret paper, DOC-032 or DOC-035 for a file
     *     that cannot be taken over
     */
    List<ComponentRecord> take(Actor actor, Dossier dossier, ProcedureView procedure, List<GivenComponent> given) {
        List<ComponentRecord> rows = components.prepare(dossier, procedure, given);
        Map<UUID, GivenComponent> byId =
                given.stream().collect(Collectors.toMap(GivenComponent::componentId, one -> one));
        Map<String, KeptPaper> offered =
                offered(dossier.authorityId(), dossier.row().getApplicantId(), rows);
        for (ComponentRecord row : rows) {
            settle(actor, dossier, row, byId.get(row.getComponentId()), offered.get(kind(row)));
        }
        count(dossier.row(), rows);
        rules.note(dossier.row(), LocalDate.ofInstant(clock.instant(), clock.getZone()));
        return rows;
    }

    private Map<String, KeptPaper> offered(UUID authority, UUID person, List<ComponentRecord> rows) {
        Set<String> kinds = rows.stream()
                .filter(row -> !row.getForm().equals(FORM_ELECTRONIC))
                .map(PaperIntake::kind)
                .collect(Collectors.toSet());
        Map<String, KeptPaper> newest = new LinkedHashMap<>();
        kept.find(authority, person, kinds).forEach(paper -> newest.putIfAbsent(paper.kind(), paper));
        return newest;
    }

    private void settle(
            Actor actor,
            Dossier dossier,
            ComponentRecord row,
            @Nullable GivenComponent given,
            @Nullable KeptPaper held) {
        row.setKnown(held != null);
        UUID wanted = given == null ? null : given.reuse();
        if (wanted != null) {
            if (held == null || !held.id().equals(wanted)) {
                throw new DomainException("DOS-050", DomainException.Kind.CONFLICT, "kept paper is not offered");
            }
            takeOver(actor, dossier, row, held);
        } else if (held != null && row.getPresent()) {
            String reason = given == null ? null : given.reaskReason();
            if (reason == null || reason.isBlank()) {
                throw new DomainException(
                        "DOS-051",
                        DomainException.Kind.INVALID,
                        "a held paper is asked for without a reason",
                        held.title().vi());
            }
            row.setReaskReason(reason.strip());
        }
        UUID upload = given == null ? null : given.upload();
        if (upload != null && row.getDocumentId() == null) {
            requireOpen(row);
            row.setDocumentId(uploads.take(actor, upload, paper(actor, dossier, row)));
        }
    }

    private void takeOver(Actor actor, Dossier dossier, ComponentRecord row, KeptPaper held) {
        row.setPresent(true);
        row.setCopies(Math.max(1, row.getCopies()));
        row.setKeptPaperId(held.id());
        row.setDocumentId(documents.share(held.documentId(), paper(actor, dossier, row)));
    }

    private static NewDocument paper(Actor actor, Dossier dossier, ComponentRecord row) {
        return new NewDocument(
                dossier.authorityId(),
                "dossier",
                dossier.id(),
                "component",
                LocalizedJson.read(row.getName()),
                actor.accountId());
    }

    /** @throws DomainException DOS-059 for a secret paper: its content stays outside */
    static void requireOpen(ComponentRecord row) {
        if (Undigitised.SECRET.key().equals(row.getUndigitised())) {
            throw new DomainException(
                    "DOS-059", DomainException.Kind.INVALID, "paper %d is secret".formatted(row.getN()));
        }
    }

    /** Brings the counts of the dossier to what its papers are. */
    static void count(DossierRecord dossier, List<ComponentRecord> rows) {
        boolean online = dossier.getChannel().equals("online");
        dossier.setPapersToDigitise(online ? 0 : count(rows, PaperIntake::isOnPaper));
        dossier.setPapersDigitised(count(rows, row -> isOnPaper(row) && row.getDigitisedAt() != null));
        dossier.setPapersKnown(count(rows, row -> Boolean.TRUE.equals(row.getKnown())));
        dossier.setPapersReused(count(rows, row -> row.getKeptPaperId() != null));
        dossier.setPapersReasked(count(rows, row -> row.getReaskReason() != null));
    }

    /** Papers that have to be digitised: those that were given on paper and that the catalogue does not except. */
    private static boolean isOnPaper(ComponentRecord row) {
        return row.getPresent()
                && row.getUndigitised() == null
                && row.getKeptPaperId() == null
                && !row.getForm().equals(FORM_ELECTRONIC);
    }

    private static int count(List<ComponentRecord> rows, java.util.function.Predicate<ComponentRecord> which) {
        return (int) rows.stream().filter(which).count();
    }

    private static String kind(ComponentRecord row) {
        return KeptPapers.kindOf(LocalizedJson.read(row.getName()));
    }
}
