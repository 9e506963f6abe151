package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.DOSSIER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.dossiers.papers.BookPaper;
import vn.thongsuot.dossiers.papers.PaperPrinter;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.identity.PersonView;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LegalBasis;

/** The register of a desk (Vietnamese: sổ theo dõi hồ sơ); the look at the applicants is logged as one read. */
@Service
@LegalBasis(act = "03/2025/TT-VPCP", provision = "Phụ lục I, mẫu số 07", from = "2025-09-15")
public class RegisterBooks {

    /** Longest period, in days. */
    public static final int MOST_DAYS = 366;

    /** Longest book; a longer one is printed in several periods. */
    public static final int MOST_ROWS = 2000;

    private static final Map<String, String> CHANNELS =
            Map.of("counter", "Trực tiếp", "online", "Trực tuyến", "postal", "Bưu chính");

    private final DSLContext db;
    private final AccessPolicy policy;
    private final UnitDirectory units;
    private final PersonStore persons;
    private final DossierParties parties;
    private final ProcedureCatalogue catalogue;
    private final PaperContents contents;
    private final PaperPrinter printer;
    private final Clock clock;

    RegisterBooks(
            DSLContext db,
            AccessPolicy policy,
            UnitDirectory units,
            PersonStore persons,
            DossierParties parties,
            ProcedureCatalogue catalogue,
            PaperContents contents,
            PaperPrinter printer,
            Clock clock) {
        this.db = db;
        this.policy = policy;
        this.units = units;
        this.persons = persons;
        this.parties = parties;
        this.catalogue = catalogue;
        this.contents = contents;
        this.printer = printer;
        this.clock = clock;
    }

    /**
     * The book of a desk, both days included, as PDF/A; what desks received that are no more stands in that of who carries on.
     *
     * @throws DomainException ACC-001 outside the actor's units, DOS-095 for a period that is none or longer than
     *     {@value #MOST_DAYS} days, DOS-096 for more than {@value #MOST_ROWS} dossiers
     */
    @Transactional
    public byte[] print(Actor actor, UUID deskId, LocalDate from, LocalDate to) {
        List<BookPaper.Part> parts = list(actor, deskId, from, to);
        return printer.print(new BookPaper(
                contents.letterhead(deskId, from.getYear(), local(clock.instant())),
                contents.unitName(deskId),
                from,
                to,
                parts));
    }

    /** Its parts, for other ways of showing it; as {@link #print}. */
    @Transactional
    public List<BookPaper.Part> list(Actor actor, UUID deskId, LocalDate from, LocalDate to) {
        if (!policy.mayIn(actor, Permission.PERSON_READ, deskId)) {
            throw AccessPolicy.notFound();
        }
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new DomainException("DOS-095", DomainException.Kind.INVALID, "no such period", MOST_DAYS);
        }
        List<DossierRecord> rows = rows(actor, deskId, from, to);
        if (rows.size() > MOST_ROWS) {
            throw new DomainException("DOS-096", DomainException.Kind.INVALID, "book too long", MOST_ROWS);
        }
        Map<UUID, PersonView> applicants = persons.readAll(
                actor, rows.stream().map(DossierRecord::getApplicantId).collect(Collectors.toSet()), "register-book");
        Map<UUID, Integer> together = parties.countCoApplicants(actor.authorityId(), rows);
        Map<String, List<BookPaper.Row>> fields = new TreeMap<>();
        for (DossierRecord row : rows) {
            ProcedureView procedure = catalogue.get(row.getProcedureVersionId());
            List<BookPaper.Row> part =
                    fields.computeIfAbsent(procedure.fieldName().vi(), name -> new ArrayList<>());
            int others = together.getOrDefault(row.getId(), 0);
            part.add(row(part.size() + 1, row, procedure, applicants.get(row.getApplicantId()), others));
        }
        return fields.entrySet().stream()
                .map(entry -> new BookPaper.Part(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<DossierRecord> rows(Actor actor, UUID deskId, LocalDate from, LocalDate to) {
        Set<UUID> desks =
                units.withPredecessors(List.of(deskId), local(clock.instant()).toLocalDate());
        return db.selectFrom(DOSSIER)
                .where(DOSSIER.AUTHORITY_ID.eq(actor.authorityId()), DOSSIER.INTAKE_UNIT_ID.in(desks))
                .and(DOSSIER.RECEIVED_AT.ge(startOf(from)))
                .and(DOSSIER.RECEIVED_AT.lt(startOf(to.plusDays(1))))
                .orderBy(DOSSIER.RECEIVED_AT, DOSSIER.ID)
                .limit(MOST_ROWS + 1)
                .fetch();
    }

    private BookPaper.Row row(
            int serial, DossierRecord row, ProcedureView procedure, @Nullable PersonView applicant, int others) {
        return new BookPaper.Row(
                serial,
                row.getCode(),
                procedure.name().vi(),
                applicant == null ? "" : PaperParties.together(applicant.fullName(), others),
                applicant == null
                        ? ""
                        : Stream.of(applicant.address(), applicant.phone())
                                .filter(text -> text != null && !text.isBlank())
                                .collect(Collectors.joining("; ")),
                contents.unitName(row.getDecidingUnitId(), row.getReceivedAt()),
                local(row.getReceivedAt()),
                localOrNull(row.getAppointmentAt()),
                localOrNull(row.getReturnedAt()),
                CHANNELS.getOrDefault(row.getChannel(), row.getChannel()));
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }

    private @Nullable LocalDateTime localOrNull(@Nullable Instant at) {
        return at == null ? null : local(at);
    }
}
