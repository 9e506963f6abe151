package vn.thongsuot.dossiers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.dossiers.tables.records.ComponentRecord;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.documents.NewDocument;
import vn.thongsuot.documents.keeping.KeptPapers;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.procedures.ProcedureView;

/** Papers that were given once are not asked for again when a dossier is handled again (Vietnamese: dùng lại thành phần hồ sơ). */
@Component
class ReopenedPapers {

    private final DossierStore store;
    private final DossierComponents components;
    private final DocumentStore documents;
    private final ResultRules rules;

    ReopenedPapers(DossierStore store, DossierComponents components, DocumentStore documents, ResultRules rules) {
        this.store = store;
        this.components = components;
        this.documents = documents;
        this.rules = rules;
    }

    /** The checklist of today's procedure, with what the earlier dossier has of it by the name of the paper. */
    List<ComponentRecord> take(Actor actor, Dossier earlier, Dossier later, ProcedureView procedure, LocalDate today) {
        Map<String, ComponentRecord> given = store.listComponents(earlier).stream()
                .filter(ComponentRecord::getPresent)
                .collect(Collectors.toMap(ReopenedPapers::kind, Function.identity(), (one, other) -> one));
        List<ComponentRecord> rows = components.prepare(later, procedure, List.of());
        for (ComponentRecord row : rows) {
            ComponentRecord before = given.get(kind(row));
            if (before != null) {
                takeOver(actor, later, row, before);
            }
        }
        rules.note(later.row(), today);
        return rows;
    }

    private void takeOver(Actor actor, Dossier later, ComponentRecord row, ComponentRecord before) {
        row.setPresent(true);
        row.setForm(before.getForm());
        row.setCopies(before.getCopies());
        if (before.getDocumentId() != null) {
            row.setDigitisedAt(before.getDigitisedAt());
            row.setDocumentId(documents.share(
                    before.getDocumentId(),
                    new NewDocument(
                            later.authorityId(),
                            "dossier",
                            later.id(),
                            "component",
                            LocalizedJson.read(row.getName()),
                            actor.accountId())));
        }
    }

    private static String kind(ComponentRecord row) {
        return KeptPapers.kindOf(LocalizedJson.read(row.getName()));
    }
}
