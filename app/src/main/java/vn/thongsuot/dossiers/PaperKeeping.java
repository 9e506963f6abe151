package vn.thongsuot.dossiers;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.db.dossiers.tables.records.ComponentRecord;
import vn.thongsuot.documents.keeping.KeptPapers;
import vn.thongsuot.documents.keeping.NewKeptPaper;
import vn.thongsuot.documents.results.Issued;
import vn.thongsuot.documents.results.IssuedRegister;
import vn.thongsuot.documents.results.IssuedState;
import vn.thongsuot.documents.results.NewIssue;
import vn.thongsuot.platform.LocalizedJson;

/**
 * Puts accepted papers and results into the person's store when a dossier is granted (Vietnamese: đưa giấy tờ vào kho dữ liệu). A
 * dossier without digitised papers and electronic result costs nothing here.
 */
@Component
class PaperKeeping {

    private final KeptPapers kept;
    private final IssuedRegister register;
    private final DossierStore store;

    PaperKeeping(KeptPapers kept, IssuedRegister register, DossierStore store) {
        this.kept = kept;
        this.register = register;
        this.store = store;
    }

    void keepAccepted(Dossier dossier) {
        if (dossier.row().getPapersDigitised() > 0) {
            store.listComponents(dossier).stream()
                    .filter(row -> row.getDigitisedAt() != null && row.getDocumentId() != null)
                    .forEach(row -> keep(dossier, row));
        }
        if (dossier.row().getResultElectronicAt() != null) {
            register.listOfCase(dossier.authorityId(), dossier.id()).forEach(issued -> keep(dossier, issued));
        }
    }

    /** A result in force of a granted dossier. */
    void keep(Dossier dossier, Issued issued) {
        if (issued.state() == IssuedState.IN_FORCE && issued.kind().equals(NewIssue.RESULT)) {
            kept.keep(new NewKeptPaper(
                    dossier.authorityId(),
                    issued.personId(),
                    issued.title(),
                    issued.documentId(),
                    dossier.id(),
                    dossier.label(),
                    issued.id(),
                    issued.number(),
                    issued.issuedOn(),
                    null,
                    issued.validTo()));
        }
    }

    private void keep(Dossier dossier, ComponentRecord row) {
        UUID document = java.util.Objects.requireNonNull(row.getDocumentId());
        kept.keep(new NewKeptPaper(
                dossier.authorityId(),
                dossier.row().getApplicantId(),
                LocalizedJson.read(row.getName()),
                document,
                dossier.id(),
                dossier.label(),
                null,
                row.getPaperNumber(),
                row.getPaperOn(),
                row.getPaperIssuer(),
                null));
    }
}
