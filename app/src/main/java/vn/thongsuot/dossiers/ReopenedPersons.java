package vn.thongsuot.dossiers;

import org.springframework.stereotype.Component;
import vn.thongsuot.identity.CaseAnswers;

/** Persons and form of a dossier go over to the one that handles it again (Vietnamese: giữ người cùng đứng tên, tờ khai). */
@Component
class ReopenedPersons {

    private final PartyStore parties;
    private final CaseAnswers answers;

    ReopenedPersons(PartyStore parties, CaseAnswers answers) {
        this.parties = parties;
        this.answers = answers;
    }

    void note(Dossier earlier, Dossier later) {
        later.row().setParties(earlier.row().getParties());
        later.row().setFormId(earlier.row().getFormId());
    }

    /** The later dossier's row has to be there. */
    void takeOver(Dossier earlier, Dossier later) {
        if (earlier.row().getParties() > 0) {
            parties.copy(earlier, later);
        }
        if (earlier.row().getFormId() != null) {
            answers.copy(earlier.authorityId(), earlier.id(), later.id());
        }
    }
}
