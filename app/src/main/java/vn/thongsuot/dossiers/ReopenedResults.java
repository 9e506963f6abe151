package vn.thongsuot.dossiers;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.documents.results.Issued;
import vn.thongsuot.documents.results.IssuedRegister;
import vn.thongsuot.documents.results.IssuedState;
import vn.thongsuot.documents.results.NewIssue;

/** The result of a dossier that handles an earlier one again takes the place of that one's result (Vietnamese: thay thế kết quả). */
@Component
class ReopenedResults {

    private final ReopenStore store;
    private final IssuedRegister register;

    ReopenedResults(ReopenStore store, IssuedRegister register) {
        this.store = store;
        this.register = register;
    }

    /** @param result that was signed just now */
    void replaceEarlier(Actor actor, Dossier dossier, UUID result) {
        store.find(dossier.authorityId(), dossier.id()).ifPresent(reopening -> {
            for (Issued issued : register.listOfCase(dossier.authorityId(), reopening.getEarlierId())) {
                if (issued.state() == IssuedState.IN_FORCE && issued.kind().equals(NewIssue.RESULT)) {
                    register.end(actor, issued.id(), issued.version(), reopening.getDecisionNumber(), result);
                }
            }
        });
    }
}
