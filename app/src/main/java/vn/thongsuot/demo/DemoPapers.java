package vn.thongsuot.demo;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.documents.results.NewIssue;
import vn.thongsuot.documents.scans.ScanPages;
import vn.thongsuot.documents.signing.SigningKey.Holder;
import vn.thongsuot.documents.signing.SigningKeys;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierDigitising;
import vn.thongsuot.dossiers.DossierResults;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.organisation.UnitDirectory;

/** Scans some papers of the demo dossiers and signs some of their results; the same ones each time. */
@Component
class DemoPapers {

    private static final int SCANNED = 4;
    private static final int SIGNED = 3;

    private final ScanPages scans;
    private final DossierDigitising digitising;
    private final DossierResults results;
    private final SigningKeys keys;
    private final Accounts accounts;
    private final UnitDirectory units;
    private final DemoUnits demoUnits;

    DemoPapers(
            ScanPages scans,
            DossierDigitising digitising,
            DossierResults results,
            SigningKeys keys,
            Accounts accounts,
            UnitDirectory units,
            DemoUnits demoUnits) {
        this.scans = scans;
        this.digitising = digitising;
        this.results = results;
        this.keys = keys;
        this.accounts = accounts;
        this.units = units;
        this.demoUnits = demoUnits;
    }

    void scanSome(Actor clerk, DossierDetail detail) {
        if (detail.channel().equals("counter")
                && number(detail) % SCANNED == 0
                && leader(detail).isPresent()) {
            scan(clerk, detail);
        }
    }

    /** All papers that were given on paper. */
    void scan(Actor clerk, DossierDetail detail) {
        for (DossierDetail.Component paper : detail.components()) {
            if (paper.present() && paper.documentId() == null && !paper.form().equals("eform")) {
                scans.add(clerk, detail.id(), DemoPdf.page("Bản quét mẫu " + detail.code()), paper.n());
                digitising.finish(
                        clerk,
                        detail.code(),
                        paper.n(),
                        new DossierDigitising.Described(
                                1, paper.n() + "/2024", demoUnits.today().minusYears(2), null));
            }
        }
    }

    /** @return whether the dossier changed */
    boolean signSome(DossierDetail detail) {
        Optional<Actor> leader = leader(detail);
        if (number(detail) % SIGNED != 0 || leader.isEmpty() || !results.maySign(leader.get(), detail.code())) {
            return false;
        }
        sign(leader.get(), detail);
        return true;
    }

    private void sign(Actor leader, DossierDetail detail) {
        DossierDetail.Component copied = detail.components().stream()
                .filter(paper -> paper.documentId() != null)
                .findFirst()
                .orElse(null);
        if (detail.procedure().code().equals(DemoDigital.CERTIFYING) && copied != null) {
            results.certify(
                    leader,
                    detail.code(),
                    detail.version(),
                    copied.n(),
                    new NewIssue.Original(copied.n() + "/2024", null, "Cơ quan mẫu"));
            return;
        }
        results.sign(
                leader,
                detail.code(),
                detail.version(),
                new DossierResults.Draft(
                        "%d/KQ-UBND".formatted(number(detail) % 9000 + 1),
                        null,
                        DemoPdf.page("Kết quả mẫu " + detail.code()),
                        null));
    }

    private Optional<Actor> leader(DossierDetail detail) {
        UUID agency = units.agencyOf(detail.decidingUnitId(), demoUnits.today()).id();
        if (keys.find(detail.authorityId(), Holder.UNIT, agency).isEmpty()) {
            return Optional.empty();
        }
        return accounts.listHolders(agency, Role.LEADER).stream()
                .filter(account ->
                        keys.find(detail.authorityId(), Holder.ACCOUNT, account).isPresent())
                .findFirst()
                .flatMap(accounts::find);
    }

    private static int number(DossierDetail detail) {
        return Math.floorMod(detail.code().value().hashCode(), 1_000_003);
    }
}
