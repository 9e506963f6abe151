package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.DOSSIER;
import static vn.thongsuot.db.dossiers.Tables.DOSSIER_CODE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/**
 * Finds dossiers by what a person at the counter can say (Vietnamese: tìm hồ sơ): the code or its end, the applicant's name or identifier,
 * days of reception. Only dossiers that the actor may read; who may not read persons finds none by name or identifier.
 */
@Service
public class DossierSearch {

    public static final int MOST = 50;
    /** Days back in which a serial alone is looked for where no days are asked. */
    static final int SERIAL_DAYS = 92;

    private static final int MOST_DAYS = 366;
    private static final int SHORTEST_NAME = 3;
    private static final Pattern END = Pattern.compile(DossierCode.END);
    private static final Pattern SERIAL = Pattern.compile("\\d{4,8}");
    private static final Pattern IDENTIFIER = Pattern.compile("\\d{9,13}|\\d{10}-\\d{3}");

    private final DSLContext db;
    private final DossierStore store;
    private final DossierRights rights;
    private final WorkScope scope;
    private final PersonDossiers ofPersons;
    private final PersonStore persons;
    private final ProcedureCatalogue catalogue;
    private final CodePatterns patterns;
    private final Clock clock;

    DossierSearch(
            DSLContext db,
            DossierStore store,
            DossierRights rights,
            WorkScope scope,
            PersonDossiers ofPersons,
            PersonStore persons,
            ProcedureCatalogue catalogue,
            CodePatterns patterns,
            Clock clock) {
        this.db = db;
        this.store = store;
        this.rights = rights;
        this.scope = scope;
        this.ofPersons = ofPersons;
        this.persons = persons;
        this.catalogue = catalogue;
        this.patterns = patterns;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param words code, its end, name or identifier; empty for all that was received in the days
     * @param from first day of reception, included; null for no limit
     * @param to last day of reception, included; null for no limit
     */
    public record Asked(
            String words,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        @Override
        public String toString() {
            return "Asked[%s, %s]".formatted(from, to);
        }
    }

    /** One dossier; no name of the applicant, only the id. */
    public record Found(
            DossierCode code,
            LocalizedText procedure,
            UUID applicantId,
            DossierStatus status,
            Instant receivedAt,
            @Nullable Instant appointmentAt) {}

    /** At most {@value #MOST}, newest first. @param more whether there are others */
    public record Answer(List<Found> dossiers, boolean more) {}

    /** The dossier of a whole code that the actor may read. */
    @Transactional(readOnly = true)
    public Optional<DossierCode> findExact(Actor actor, String words) {
        return DossierCode.find(words)
                .filter(code -> store.find(code)
                        .filter(dossier -> rights.mayRead(actor, dossier))
                        .isPresent());
    }

    /**
     * Nothing of a person is read by this; the caller reads the names of what was found.
     *
     * @throws DomainException DOS-180 where nothing is asked, DOS-181 for days the wrong way round or too many for a serial, DOS-182 for
     *     too short a name, DOS-183 (forbidden) for a person by somebody who may not read persons
     */
    @Transactional(readOnly = true)
    public Answer find(Actor actor, Asked asked) {
        String words = asked.words().strip().replace('–', '-');
        LocalDate from = asked.from();
        LocalDate to = asked.to();
        if (from != null && to != null && to.isBefore(from)) {
            throw invalid("DOS-181", "days the wrong way round");
        }
        String end = words.toUpperCase(Locale.ROOT);
        if (END.matcher(end).matches()) {
            return list(actor, asked, endsWith(actor, List.of(end)));
        }
        if (DossierCode.find(words).isPresent()) {
            return new Answer(List.of(), false);
        }
        if (SERIAL.matcher(words).matches()) {
            return list(actor, asked, endsWith(actor, ends(actor, words, asked)));
        }
        if (words.isEmpty()) {
            if (from == null && to == null) {
                throw invalid("DOS-180", "nothing asked");
            }
            return list(actor, asked, DSL.noCondition());
        }
        return ofPerson(actor, asked, words);
    }

    private Answer ofPerson(Actor actor, Asked asked, String words) {
        if (!actor.may(Permission.PERSON_READ)) {
            throw new DomainException("DOS-183", DomainException.Kind.FORBIDDEN, "account may not read persons");
        }
        String number = words.replaceAll("[ .]", "");
        if (IDENTIFIER.matcher(number).matches()) {
            List<UUID> of = persons.findId(actor.authorityId(), number)
                    .map(person -> ofPersons.listIds(actor.authorityId(), person))
                    .orElse(List.of());
            return of.isEmpty() ? new Answer(List.of(), false) : list(actor, asked, DOSSIER.ID.in(of));
        }
        if (words.length() < SHORTEST_NAME) {
            throw invalid("DOS-182", "name shorter than %d letters".formatted(SHORTEST_NAME));
        }
        return list(actor, asked, PersonStore.isNamed(DOSSIER.AUTHORITY_ID, DOSSIER.APPLICANT_ID, words));
    }

    private Answer list(Actor actor, Asked asked, Condition condition) {
        LocalDate from = asked.from();
        LocalDate to = asked.to();
        List<DossierRecord> rows = db.selectFrom(DOSSIER)
                .where(DOSSIER.AUTHORITY_ID.eq(actor.authorityId()), DOSSIER.CODE.isNotNull())
                .and(scope.readable(actor))
                .and(from == null ? DSL.noCondition() : DOSSIER.RECEIVED_AT.ge(start(from)))
                .and(to == null ? DSL.noCondition() : DOSSIER.RECEIVED_AT.lt(start(to.plusDays(1))))
                .and(condition)
                .orderBy(DOSSIER.RECEIVED_AT.desc(), DOSSIER.ID)
                .limit(MOST + 1)
                .fetch();
        return new Answer(
                rows.stream()
                        .limit(MOST)
                        .filter(row -> rights.mayRead(actor, new Dossier(row)))
                        .map(this::found)
                        .toList(),
                rows.size() > MOST);
    }

    /** By the index of what stands behind the agency in a code. */
    private Condition endsWith(Actor actor, List<String> ends) {
        return DOSSIER.ID.in(DSL.select(DOSSIER_CODE.DOSSIER_ID)
                .from(DOSSIER_CODE)
                .where(DOSSIER_CODE.AUTHORITY_ID.eq(actor.authorityId()), end().in(ends)));
    }

    static Field<String> end() {
        return DSL.field("substr({0}, strpos({0}, '-') + 1)", String.class, DOSSIER_CODE.CODE);
    }

    /** The serial on each of the days. */
    private List<String> ends(Actor actor, String serial, Asked asked) {
        LocalDate to =
                Objects.requireNonNullElseGet(asked.to(), () -> LocalDate.ofInstant(clock.instant(), clock.getZone()));
        LocalDate from = Objects.requireNonNullElse(asked.from(), to.minusDays(SERIAL_DAYS - 1L));
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw invalid("DOS-181", "days the wrong way round, or more than %d for a serial".formatted(MOST_DAYS));
        }
        return patterns.ends(actor.authorityId(), from, to, serial);
    }

    private Found found(DossierRecord row) {
        return new Found(
                new DossierCode(row.getCode()),
                catalogue.get(row.getProcedureVersionId()).name(),
                row.getApplicantId(),
                DossierStatus.of(row.getStatus()),
                row.getReceivedAt(),
                row.getAppointmentAt());
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static DomainException invalid(String code, String message) {
        return new DomainException(code, DomainException.Kind.INVALID, message);
    }
}
