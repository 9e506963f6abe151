package vn.thongsuot.documents.results;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.documents.signing.SignatureCheck;
import vn.thongsuot.platform.RateLimits;
import vn.thongsuot.platform.TrackingKeys;
import vn.thongsuot.shared.Sha256;

/**
 * Tells everybody whether a result is in force and unchanged (Vietnamese: xác minh kết quả điện tử); says nothing of its holder.
 * An uploaded file is checked and not kept.
 */
@Service
public class Verification {

    private final IssuedStore store;
    private final SignatureCheck check;
    private final RateLimits limits;
    private final TrackingKeys keys;
    private final VerifySettings settings;
    private final Clock clock;

    Verification(
            IssuedStore store,
            SignatureCheck check,
            RateLimits limits,
            TrackingKeys keys,
            VerifySettings settings,
            Clock clock) {
        this.store = store;
        this.check = check;
        this.limits = limits;
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is said of a code or a file (Vietnamese: kết quả xác minh). */
    public enum Outcome {
        IN_FORCE,
        EXPIRED,
        REPLACED,
        REVOKED,
        /** Its code or its signature shows that it was signed; the content is not what was signed. */
        CHANGED,
        /** Signed and unchanged, but in no register here. */
        SIGNED_ELSEWHERE,
        UNKNOWN;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param issued what the register has; null where it has nothing
     * @param successor what took its place; null where nothing did
     * @param signature what the check of an uploaded file found; null for a code
     */
    public record Answer(
            Outcome outcome,
            @Nullable Issued issued,
            @Nullable Issued successor,
            SignatureCheck.@Nullable Answer signature) {}

    /**
     * Counts a question of one address.
     *
     * @throws vn.thongsuot.shared.DomainException DOC-022 (too many) once the hour's questions are used up
     */
    public void count(String address) {
        String bucket = "verify:" + keys.digest(address);
        limits.requireBelow(bucket, settings.triesPerHour(), "DOC-022");
        limits.count(bucket);
    }

    @Transactional(readOnly = true)
    public Answer ofCode(String typed) {
        return VerifyCodes.read(typed)
                .flatMap(store::findByCode)
                .map(found -> registered(found, null))
                .orElse(new Answer(Outcome.UNKNOWN, null, null, null));
    }

    @Transactional(readOnly = true)
    public Answer ofFile(byte[] file) {
        Optional<Issued> same = store.findByHash(Sha256.hex(file));
        SignatureCheck.Answer signature = check.check(file);
        if (same.isPresent()) {
            return registered(same.get(), signature);
        }
        Issued named = ResultSheets.findCode(file).flatMap(store::findByCode).orElse(null);
        return switch (signature.finding()) {
            case CHANGED -> new Answer(Outcome.CHANGED, named, null, signature);
            case UNSIGNED -> new Answer(named == null ? Outcome.UNKNOWN : Outcome.CHANGED, named, null, signature);
            case INTACT, UNTRUSTED ->
                new Answer(named == null ? Outcome.SIGNED_ELSEWHERE : Outcome.CHANGED, named, null, signature);
        };
    }

    private Answer registered(Issued found, SignatureCheck.@Nullable Answer signature) {
        Issued successor = found.replacedBy() == null
                ? null
                : store.findOne(found.authorityId(), found.replacedBy()).orElse(null);
        return new Answer(outcome(found), found, successor, signature);
    }

    private Outcome outcome(Issued issued) {
        return switch (issued.state()) {
            case REPLACED -> Outcome.REPLACED;
            case REVOKED -> Outcome.REVOKED;
            case IN_FORCE ->
                issued.isOver(LocalDate.ofInstant(clock.instant(), clock.getZone()))
                        ? Outcome.EXPIRED
                        : Outcome.IN_FORCE;
        };
    }
}
