package vn.thongsuot.dossiers;

import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.platform.RateLimits;
import vn.thongsuot.platform.TrackingKeys;
import vn.thongsuot.shared.DomainException;

/**
 * Public tracking (Vietnamese: tra cứu tình trạng hồ sơ): code with the last four digits of the registered identifier, or
 * the key in the receipt's QR. A wrong pair and an unknown code get the same answer after the same work.
 */
@Service
public class Tracking {

    /** Purpose of the keys in the receipts' QR. */
    static final String SECRET = "tracking";

    private final DossierStore store;
    private final PersonStore persons;
    private final TrackingKeys keys;
    private final RateLimits limits;
    private final DossierSettings settings;

    Tracking(DossierStore store, PersonStore persons, TrackingKeys keys, RateLimits limits, DossierSettings settings) {
        this.store = store;
        this.persons = persons;
        this.keys = keys;
        this.limits = limits;
        this.settings = settings;
    }

    /**
     * The path of this dossier's page, with its key.
     *
     * @throws DomainException DOS-040 (not found) for a wrong pair, DOS-041 (too many) after too many wrong tries for the
     *     code within an hour
     */
    public String open(String typedCode, String lastFour) {
        String bucket = "track:" + keys.digest(typedCode.strip());
        limits.requireBelow(bucket, settings.trackTriesPerHour(), "DOS-041");
        Optional<Dossier> dossier = DossierCode.find(typedCode).flatMap(store::find);
        boolean matches = matches(dossier, lastFour.strip());
        if (!matches || dossier.isEmpty()) {
            limits.count(bucket);
            throw wrong();
        }
        return path(dossier.get());
    }

    String path(Dossier dossier) {
        return "/track/" + dossier.label() + "/" + keys.of(SECRET, dossier.id());
    }

    /** @throws DomainException DOS-040 (not found) where code and key do not belong together */
    Dossier get(String code, String key) {
        return DossierCode.find(code)
                .flatMap(store::find)
                .filter(dossier -> keys.fits(SECRET, dossier.id(), key))
                .orElseThrow(Tracking::wrong);
    }

    /** Compares with a person that does not exist where the code is unknown, so that both take the same time. */
    private boolean matches(Optional<Dossier> dossier, String lastFour) {
        return dossier.map(found ->
                        persons.lastDigitsMatch(found.authorityId(), found.row().getApplicantId(), lastFour))
                .orElseGet(() -> persons.lastDigitsMatch(TrackingKeys.NOBODY, TrackingKeys.NOBODY, lastFour));
    }

    private static DomainException wrong() {
        return new DomainException("DOS-040", DomainException.Kind.NOT_FOUND, "tracking: code and digits do not match");
    }
}
