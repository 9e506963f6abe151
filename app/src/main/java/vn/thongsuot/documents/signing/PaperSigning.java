package vn.thongsuot.documents.signing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.Texts;

/**
 * Signs a paper of an agency (Vietnamese: ký số văn bản của cơ quan): with the certificate of the official who signs and that of the
 * unit, each where there is one that is valid. A paper of nobody with a certificate stays as it was printed.
 */
@Component
public class PaperSigning {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy '+07:00'");

    private final PdfSigner signer;
    private final SigningKeys keys;
    private final UnitDirectory units;
    private final Texts texts;
    private final Clock clock;

    PaperSigning(PdfSigner signer, SigningKeys keys, UnitDirectory units, Texts texts, Clock clock) {
        this.signer = signer;
        this.keys = keys;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param signatures how many it bears now */
    public record Signed(byte[] paper, int signatures) {}

    /**
     * @param unitId agency whose paper it is; where it is no more, the one that carries on
     * @param position of the one who signs
     * @throws vn.thongsuot.shared.DomainException DOC-013, DOC-015 or DOC-039 to DOC-042 if a key is there and cannot be used
     */
    public Signed sign(byte[] paper, Actor actor, UUID unitId, @Nullable String position) {
        Instant at = clock.instant();
        LocalDateTime local = LocalDateTime.ofInstant(at, clock.getZone());
        Optional<SigningKey> own = find(actor, SigningKey.Holder.ACCOUNT, actor.accountId(), at);
        UUID unit = units.heirOf(unitId, local.toLocalDate());
        Optional<SigningKey> agency = find(actor, SigningKey.Holder.UNIT, unit, at);
        byte[] signed = paper;
        if (own.isPresent()) {
            String words = texts.get(
                    VIETNAMESE,
                    "issued.mark.leader",
                    actor.displayName(),
                    position == null ? "" : position,
                    AT.format(local));
            signed = signer.sign(signed, own.get(), new SignatureMark(words, SignatureMark.Place.LEFT), at);
        }
        if (agency.isPresent()) {
            String name = units.get(unit, local.toLocalDate()).name().vi();
            String words = texts.get(VIETNAMESE, "issued.mark.agency", name, AT.format(local));
            signed = signer.sign(signed, agency.get(), new SignatureMark(words, SignatureMark.Place.RIGHT), at);
        }
        return new Signed(signed, (own.isPresent() ? 1 : 0) + (agency.isPresent() ? 1 : 0));
    }

    /**
     * With the certificate of one person alone, as minutes are signed by both sides.
     *
     * @throws vn.thongsuot.shared.DomainException DOC-013, DOC-015 or DOC-039 to DOC-042 if a key is there and cannot be used
     */
    public Signed signOwn(byte[] paper, Actor actor, SignatureMark.Place place) {
        Instant at = clock.instant();
        return find(actor, SigningKey.Holder.ACCOUNT, actor.accountId(), at)
                .map(key -> {
                    String now = AT.format(LocalDateTime.ofInstant(at, clock.getZone()));
                    String words = texts.get(VIETNAMESE, "issued.mark.leader", actor.displayName(), "", now);
                    return new Signed(signer.sign(paper, key, new SignatureMark(words, place), at), 1);
                })
                .orElseGet(() -> new Signed(paper, 0));
    }

    private Optional<SigningKey> find(Actor actor, SigningKey.Holder holder, UUID id, Instant at) {
        return keys.find(actor.authorityId(), holder, id).filter(key -> key.isValid(at));
    }
}
