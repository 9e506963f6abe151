package vn.thongsuot.inspections;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.documents.signing.PaperSigning;
import vn.thongsuot.inspections.papers.InspectionPapers;
import vn.thongsuot.shared.DomainException;

/** Writes and signs the conclusion (Vietnamese: soạn, ký kết luận kiểm tra). */
@Service
@Transactional
public class InspectionConclusion {

    private final InspectionLife life;
    private final InspectionFiles files;
    private final InspectionPapers papers;
    private final PaperSigning signing;
    private final InspectionTelling telling;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InspectionConclusion(
            InspectionLife life,
            InspectionFiles files,
            InspectionPapers papers,
            PaperSigning signing,
            InspectionTelling telling,
            ApplicationEventPublisher events,
            Clock clock) {
        this.life = life;
        this.files = files;
        this.papers = papers;
        this.signing = signing;
        this.telling = telling;
        this.events = events;
        this.clock = clock;
    }

    /** With what it is signed (Vietnamese: số, ngày, người ký). */
    public record Signature(
            String number,
            LocalDate on,
            String signer,
            @Nullable String position) {}

    /** Keeps what the team writes: what was found as a whole, and what it demands. */
    public void write(Actor actor, InspectionSeen seen, String assessment, String demands) {
        life.apply(actor, seen, InspectionAction.WRITE, (inspection, row) -> {
            row.setAssessment(Words.limit(assessment, Words.LONG));
            row.setDemands(Words.limit(demands, Words.LONG));
            return Map.of();
        });
    }

    /**
     * Signs it: the paper is printed, signed digitally where there are certificates, and kept, or the scan of one that was signed
     * on paper; its findings are open from now on.
     *
     * @throws DomainException INS-010 for a day in the future or before the minutes, INS-011 without an assessment
     */
    public void conclude(Actor actor, InspectionSeen seen, Signature signature, Optional<byte[]> scan) {
        Inspection concluded = life.apply(actor, seen, InspectionAction.CONCLUDE, (inspection, row) -> {
            Inspection.Minutes minutes = inspection.minutes();
            if (signature.on().isAfter(today())
                    || minutes != null && signature.on().isBefore(minutes.on())) {
                throw new DomainException(
                        "INS-010", DomainException.Kind.INVALID, "concluded on %s".formatted(signature.on()));
            }
            if (inspection.assessment() == null) {
                throw new DomainException("INS-011", DomainException.Kind.CONFLICT, "there is no assessment");
            }
            String number = Words.require(signature.number(), Words.SHORT);
            String signer = Words.require(signature.signer(), Words.SHORT);
            String position = Words.limit(signature.position(), Words.SHORT);
            row.setNumber(number);
            row.setSigner(signer);
            row.setSignerPosition(position);
            row.setConcludedOn(signature.on());
            row.setConclusionScanned(scan.isPresent());
            byte[] paper = scan.orElseGet(() -> signing.sign(
                            papers.conclusionPdf(
                                    inspection,
                                    new Inspection.Conclusion(number, signature.on(), signer, position, null, false)),
                            actor,
                            inspection.unitId(),
                            position)
                    .paper());
            UUID document = files.keepConclusion(actor, inspection, paper);
            row.setConclusionDocumentId(document);
            return Map.of("number", number, "document", document);
        });
        events.publishEvent(new InspectionConcluded(actor, concluded.id(), signature.on()));
        telling.concluded(concluded);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
