package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.DossierDigitising;
import vn.thongsuot.dossiers.DossierResults;
import vn.thongsuot.dossiers.ResultDrafts;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Builds the page of a dossier's electronic side. */
@Component
class DigitalPages {

    private final DossierDetails details;
    private final DossierResults results;
    private final ResultDrafts drafts;
    private final DossierDigitising digitising;

    DigitalPages(DossierDetails details, DossierResults results, ResultDrafts drafts, DossierDigitising digitising) {
        this.details = details;
        this.results = results;
        this.drafts = drafts;
        this.digitising = digitising;
    }

    DigitalPage make(Ui ui, Actor actor, DossierCode code, TypedForm form, Map<String, String> errors) {
        return new DigitalPage(
                ui,
                details.get(actor, code),
                results.list(actor, code),
                actor.may(Permission.PERSON_READ) ? digitising.findKnown(actor, code) : List.of(),
                results.maySign(actor, code),
                drafts.mayPrepare(actor, code),
                drafts.find(actor, code).orElse(null),
                results.isTemplated(actor, code),
                digitising.mayScan(actor, code),
                form,
                errors);
    }
}
