package vn.thongsuot.documents.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.results.Issued;
import vn.thongsuot.documents.results.IssuedState;
import vn.thongsuot.platform.api.Allowed;

/**
 * A signed result or certified copy, as machines read its register; its holder is not told.
 *
 * @param sha256 of the signed file
 */
record IssuedResultJson(
        UUID id,
        @Allowed({"result", "certified-copy"}) String kind,
        @Allowed(of = IssuedState.class) String state,
        UUID unitId,
        String number,
        LocalDate issuedOn,
        @Nullable LocalDate validTo,
        String procedureCode,
        String dossierCode,
        String verifyCode,
        String sha256,
        @Nullable UUID replacedBy) {

    static IssuedResultJson of(Issued issued) {
        return new IssuedResultJson(
                issued.id(),
                issued.kind(),
                issued.state().key(),
                issued.unitId(),
                issued.number(),
                issued.issuedOn(),
                issued.validTo(),
                issued.procedureCode(),
                issued.caseCode(),
                issued.verifyCode(),
                issued.hash(),
                issued.replacedBy());
    }
}
