package vn.thongsuot.identity;

import static vn.thongsuot.db.identity.Tables.PERSON;

import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.identity.tables.records.PersonRecord;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.LegalBasis;

/**
 * The only door to personal data (Vietnamese: kho dữ liệu cá nhân): every read by an official is logged with its purpose in
 * the reader's stream.
 */
@Service
@LegalBasis(act = "91/2025/QH15", provision = "Luật Bảo vệ dữ liệu cá nhân", from = "2026-01-01")
public class PersonStore {

    private final DSLContext db;
    private final PersonSecrets secrets;
    private final PersonReads reads;
    private final Clock clock;

    PersonStore(DSLContext db, PersonSecrets secrets, PersonReads reads, Clock clock) {
        this.db = db;
        this.secrets = secrets;
        this.reads = reads;
        this.clock = clock;
    }

    /**
     * Writes a person down; the same identifier in the same authority is the same person, brought up to date.
     *
     * @return the person's id
     * @throws DomainException IDE-001 if the identifier of a citizen is not 12 digits
     */
    @Transactional
    public UUID save(Actor actor, PersonForm form) {
        String idNumber = form.idNumber();
        if (idNumber != null && form.kind().equals("citizen") && !idNumber.matches("\\d{12}")) {
            throw new DomainException("IDE-001", DomainException.Kind.INVALID, "identifier has not 12 digits");
        }
        PersonRecord known = idNumber == null ? null : find(actor.authorityId(), idNumber);
        PersonRecord row = known == null ? fresh(actor.authorityId(), idNumber) : known;
        fill(row, form);
        row.store();
        return row.getId();
    }

    /** Brings up to date what is known of a person; the identifier stays, and so does what is null and a blank name. */
    @Transactional
    public void correct(PersonForm form, UUID personId) {
        PersonRecord row = get(form.authorityId(), personId);
        String name = row.getFullName();
        String kind = row.getKind();
        fill(row, form);
        row.setKind(kind);
        row.setFullName(form.fullName().isBlank() ? name : form.fullName());
        row.store();
    }

    /**
     * Writes down somebody who writes to the authority and shows no identifier; always a person of its own. On the tracking
     * page they are known by the last four digits of their telephone number.
     *
     * @return the person's id
     */
    @Transactional
    public UUID saveSender(PersonForm form) {
        PersonRecord row = fresh(form.authorityId(), null);
        fill(row, form);
        String digits = form.phone() == null ? "" : form.phone().replaceAll("\\D", "");
        row.setLastDigitsDigest(secrets.lastDigits(row.getId(), digits.substring(Math.max(0, digits.length() - 4))));
        row.store();
        return row.getId();
    }

    /**
     * Erases what was kept of persons whom no case names any more, such as those of a survey's list (Vietnamese: xoá dữ liệu cá nhân).
     * Their ids stay, so that what counted them still counts.
     */
    @Transactional
    public void erase(UUID authorityId, Collection<UUID> ids) {
        db.update(PERSON)
                .set(PERSON.FULL_NAME, "")
                .setNull(PERSON.BIRTH_DATE)
                .setNull(PERSON.SEX)
                .setNull(PERSON.ADDRESS)
                .setNull(PERSON.PHONE)
                .setNull(PERSON.EMAIL)
                .setNull(PERSON.ID_NUMBER_CIPHER)
                .setNull(PERSON.ID_NUMBER_DIGEST)
                .setNull(PERSON.LAST_DIGITS_DIGEST)
                .set(PERSON.CHANGED_AT, clock.instant())
                .where(PERSON.AUTHORITY_ID.eq(authorityId), PERSON.ID.in(ids))
                .execute();
    }

    /**
     * Whether a text names a person, by full name, telephone number or address: a check before publication, which tells nobody
     * what stands in the store.
     */
    @Transactional(readOnly = true)
    public boolean isNamedIn(UUID authorityId, UUID personId, String text) {
        PersonRecord row = get(authorityId, personId);
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return Stream.of(row.getFullName(), row.getPhone(), row.getEmail(), row.getAddress())
                .filter(known -> known != null && known.length() > 4)
                .map(known -> Normalizer.normalize(known, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .anyMatch(plain::contains);
    }

    /** The person of an identifier; the read is logged. */
    @Transactional
    public Optional<PersonView> findByIdNumber(Actor actor, String idNumber, String purpose) {
        PersonRecord row = idNumber.isBlank() ? null : find(actor.authorityId(), idNumber.strip());
        return Optional.ofNullable(row).map(found -> {
            reads.log(actor, List.of(found.getId()), purpose);
            return view(found);
        });
    }

    /**
     * One person; the read is logged.
     *
     * @throws DomainException IDE-002 (not found) if the actor's authority has no such person
     */
    @Transactional
    public PersonView read(Actor actor, UUID personId, String purpose) {
        PersonRecord row = get(actor.authorityId(), personId);
        reads.log(actor, List.of(personId), purpose);
        return view(row);
    }

    /** Id of the person of an identifier; nothing of the person is read. */
    public Optional<UUID> findId(UUID authorityId, String idNumber) {
        return db.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.AUTHORITY_ID.eq(authorityId))
                .and(PERSON.ID_NUMBER_DIGEST.eq(secrets.digest(authorityId, idNumber.strip())))
                .fetchOptional(PERSON.ID);
    }

    /**
     * That the person of a row has these words in the name, with or without accents. For a search that shows nothing of the person itself:
     * who shows the names reads them, and that is logged.
     */
    public static Condition isNamed(Field<UUID> authorityId, Field<UUID> personId, String words) {
        String plain = Normalizer.normalize(words.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC)
                .replaceAll("([\\\\%_])", "\\\\$1");
        return DSL.exists(DSL.selectOne()
                .from(PERSON)
                .where(PERSON.AUTHORITY_ID.eq(authorityId), PERSON.ID.eq(personId))
                .and(DSL.condition(
                        "pub.plain({0}) like '%' || pub.plain({1}) || '%'", PERSON.FULL_NAME, DSL.val(plain))));
    }

    /** Several persons by id, as one logged read; who is not of the actor's authority is left out. */
    @Transactional
    public Map<UUID, PersonView> readAll(Actor actor, Collection<UUID> ids, String purpose) {
        Map<UUID, PersonView> found = new HashMap<>();
        db.selectFrom(PERSON)
                .where(PERSON.AUTHORITY_ID.eq(actor.authorityId()), PERSON.ID.in(ids))
                .forEach(row -> found.put(row.getId(), view(row)));
        reads.log(actor, found.keySet(), purpose);
        return found;
    }

    /** For a paper that the system prints, which is not somebody's reading. */
    @Transactional(readOnly = true)
    public PersonView readForPrint(UUID authorityId, UUID personId) {
        return view(get(authorityId, personId));
    }

    /** Names of several persons, as one logged read. */
    @Transactional
    public Map<UUID, String> names(Actor actor, Collection<UUID> ids, String purpose) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> names = db.select(PERSON.ID, PERSON.FULL_NAME)
                .from(PERSON)
                .where(PERSON.AUTHORITY_ID.eq(actor.authorityId()), PERSON.ID.in(ids))
                .fetchMap(PERSON.ID, PERSON.FULL_NAME);
        reads.log(actor, names.keySet(), purpose);
        return names;
    }

    /** Where a message that the system sends reaches a person; it is not somebody's reading, and goes to nobody but the carrier. */
    @Transactional(readOnly = true)
    public PersonContact contact(UUID authorityId, UUID personId) {
        PersonRecord row = get(authorityId, personId);
        return new PersonContact(row.getPhone(), row.getEmail());
    }

    /** Those of them to whom a message can be sent, by telephone or e-mail; nothing is read by anybody. */
    @Transactional(readOnly = true)
    public Set<UUID> findReachable(UUID authorityId, Collection<UUID> ids) {
        return Set.copyOf(db.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.AUTHORITY_ID.eq(authorityId), PERSON.ID.in(ids))
                .and(DSL.coalesce(PERSON.PHONE, PERSON.EMAIL, DSL.inline("")).ne(""))
                .fetch(PERSON.ID));
    }

    /** Whether these are the last four digits of the person's identifier; takes the same time when there is no such person. */
    @Transactional(readOnly = true)
    public boolean lastDigitsMatch(UUID authorityId, UUID personId, String lastFour) {
        byte[] kept = db.select(PERSON.LAST_DIGITS_DIGEST)
                .from(PERSON)
                .where(PERSON.AUTHORITY_ID.eq(authorityId), PERSON.ID.eq(personId))
                .fetchOne(PERSON.LAST_DIGITS_DIGEST);
        byte[] asked = secrets.lastDigits(personId, lastFour);
        return MessageDigest.isEqual(asked, kept == null ? new byte[asked.length] : kept);
    }

    private @Nullable PersonRecord find(UUID authorityId, String idNumber) {
        return db.selectFrom(PERSON)
                .where(PERSON.AUTHORITY_ID.eq(authorityId))
                .and(PERSON.ID_NUMBER_DIGEST.eq(secrets.digest(authorityId, idNumber)))
                .fetchOne();
    }

    private PersonRecord get(UUID authorityId, UUID personId) {
        return db.selectFrom(PERSON)
                .where(PERSON.AUTHORITY_ID.eq(authorityId), PERSON.ID.eq(personId))
                .fetchOptional()
                .orElseThrow(() -> new DomainException(
                        "IDE-002",
                        DomainException.Kind.NOT_FOUND,
                        "no person %s in this authority".formatted(personId)));
    }

    private PersonRecord fresh(UUID authorityId, @Nullable String idNumber) {
        PersonRecord row = db.newRecord(PERSON);
        UUID id = Ids.next(clock);
        row.setAuthorityId(authorityId);
        row.setId(id);
        row.setCreatedAt(clock.instant());
        if (idNumber != null) {
            row.setIdNumberCipher(secrets.encrypt(id, idNumber));
            row.setIdNumberDigest(secrets.digest(authorityId, idNumber));
            row.setLastDigitsDigest(secrets.lastDigits(id, idNumber.substring(Math.max(0, idNumber.length() - 4))));
        }
        return row;
    }

    private void fill(PersonRecord row, PersonForm form) {
        Instant now = clock.instant();
        row.setKind(form.kind());
        row.setFullName(form.fullName());
        row.setBirthDate(form.birthDate() == null ? row.getBirthDate() : form.birthDate());
        row.setSex(form.sex() == null ? row.getSex() : form.sex());
        row.setAddress(form.address() == null ? row.getAddress() : form.address());
        row.setPhone(form.phone() == null ? row.getPhone() : form.phone());
        row.setEmail(form.email() == null ? row.getEmail() : form.email());
        row.setChangedAt(now);
    }

    private PersonView view(PersonRecord row) {
        byte[] cipher = row.getIdNumberCipher();
        return new PersonView(
                row.getId(),
                row.getKind(),
                row.getFullName(),
                row.getBirthDate(),
                row.getSex(),
                row.getAddress(),
                row.getPhone(),
                row.getEmail(),
                cipher == null ? null : secrets.decrypt(row.getId(), cipher));
    }
}
