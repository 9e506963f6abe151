package vn.thongsuot.surveys.rounds;

import static vn.thongsuot.db.surveys.Tables.LISTED_PERSON;
import static vn.thongsuot.db.surveys.Tables.PEOPLE_LIST;
import static vn.thongsuot.db.surveys.Tables.ROUND;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.surveys.tables.records.ListedPersonRecord;
import vn.thongsuot.dossiers.ResultFrame;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.surveys.FieldGroups;
import vn.thongsuot.surveys.SurveySettings;

/**
 * Lists of people from which rounds draw (Vietnamese: danh sách người được khảo sát): patients, parents or others who agreed to be
 * asked. Names and addresses stand in the store of persons alone and are erased some days after the round.
 */
@Service
@Transactional
public class PeopleLists {

    private final DSLContext db;
    private final RoundLife life;
    private final PersonStore persons;
    private final SurveySettings settings;
    private final Clock clock;

    PeopleLists(DSLContext db, RoundLife life, PersonStore persons, SurveySettings settings, Clock clock) {
        this.db = db;
        this.life = life;
        this.persons = persons;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Somebody as a list names them; its {@code toString} does not.
     *
     * @param phone digits; empty where only an e-mail address is given
     */
    public record Listed(UUID unitId, String name, String phone, String email) {

        @Override
        public String toString() {
            return "Listed[]";
        }
    }

    /** What was kept of the last list. */
    public record Tally(int taken, int withoutConsent, int twice, boolean forgotten) {}

    /** Takes a list in place of the one before, whose people are erased. Refused as every change of a round. */
    public void take(Actor actor, RoundSeen seen, List<Listed> people, int withoutConsent, int twice) {
        life.apply(actor, seen, RoundAction.LIST, (round, row) -> {
            erase(round.authorityId(), round.id());
            List<ListedPersonRecord> rows = people.stream()
                    .map(one -> {
                        ListedPersonRecord listed = db.newRecord(LISTED_PERSON);
                        listed.setId(Ids.next(clock));
                        listed.setRoundId(round.id());
                        listed.setUnitId(one.unitId());
                        listed.setPersonId(persons.saveSender(person(round.authorityId(), one)));
                        return listed;
                    })
                    .toList();
            db.batchInsert(rows).execute();
            db.deleteFrom(PEOPLE_LIST)
                    .where(PEOPLE_LIST.ROUND_ID.eq(round.id()))
                    .execute();
            db.insertInto(PEOPLE_LIST)
                    .set(PEOPLE_LIST.ROUND_ID, round.id())
                    .set(PEOPLE_LIST.TAKEN, people.size())
                    .set(PEOPLE_LIST.WITHOUT_CONSENT, withoutConsent)
                    .set(PEOPLE_LIST.TWICE, twice)
                    .set(PEOPLE_LIST.IMPORTED_AT, clock.instant())
                    .set(PEOPLE_LIST.IMPORTED_BY, actor.accountId())
                    .execute();
            return Map.of("taken", people.size(), "withoutConsent", withoutConsent, "twice", twice);
        });
    }

    @Transactional(readOnly = true)
    public Optional<Tally> find(UUID roundId) {
        return db.selectFrom(PEOPLE_LIST)
                .where(PEOPLE_LIST.ROUND_ID.eq(roundId))
                .fetchOptional(row -> new Tally(
                        row.getTaken(), row.getWithoutConsent(), row.getTwice(), row.getForgottenAt() != null));
    }

    /** Erases the people of rounds that were over long enough ago. */
    public void forget() {
        LocalDate before = LocalDate.ofInstant(clock.instant(), clock.getZone()).minusDays(settings.listKeptDays());
        db.select(ROUND.ID, ROUND.AUTHORITY_ID)
                .from(ROUND)
                .join(PEOPLE_LIST)
                .on(PEOPLE_LIST.ROUND_ID.eq(ROUND.ID))
                .where(PEOPLE_LIST.FORGOTTEN_AT.isNull(), ROUND.CLOSES_ON.lt(before))
                .forUpdate()
                .of(PEOPLE_LIST)
                .forEach(row -> {
                    erase(row.value2(), row.value1());
                    db.update(PEOPLE_LIST)
                            .set(PEOPLE_LIST.FORGOTTEN_AT, clock.instant())
                            .where(PEOPLE_LIST.ROUND_ID.eq(row.value1()))
                            .execute();
                });
    }

    /** A list as a population; people of the same field are one stratum in each unit. */
    Population population(Round round) {
        return new Population() {
            @Override
            public List<ResultFrame.Part> parts() {
                return db.select(LISTED_PERSON.UNIT_ID, DSL.count())
                        .from(LISTED_PERSON)
                        .where(LISTED_PERSON.ROUND_ID.eq(round.id()))
                        .groupBy(LISTED_PERSON.UNIT_ID)
                        .orderBy(LISTED_PERSON.UNIT_ID)
                        .fetch(row -> new ResultFrame.Part(row.value1(), FieldGroups.OTHER, row.value2()));
            }

            @Override
            public List<ResultFrame.Case> draw(Strata.Layer layer, Set<UUID> taken, int most) {
                return PeopleLists.this.draw(round, layer.key().unitId(), taken, most);
            }
        };
    }

    private List<ResultFrame.Case> draw(Round round, UUID unitId, Set<UUID> taken, int most) {
        List<ResultFrame.Case> drawn = new ArrayList<>();
        Field<String> place =
                DSL.field("md5({0} || {1}::text)", String.class, DSL.val(round.seed() + ":"), LISTED_PERSON.ID);
        for (ResultFrame.Case one : db.select(LISTED_PERSON.ID, LISTED_PERSON.PERSON_ID)
                .from(LISTED_PERSON)
                .where(LISTED_PERSON.ROUND_ID.eq(round.id()), LISTED_PERSON.UNIT_ID.eq(unitId))
                .orderBy(place, LISTED_PERSON.ID)
                .limit(most)
                .fetch(row -> new ResultFrame.Case(row.value1(), row.value2()))) {
            if (taken.add(one.personId())) {
                drawn.add(one);
            }
        }
        return drawn;
    }

    private void erase(UUID authorityId, UUID roundId) {
        persons.erase(
                authorityId,
                db.select(LISTED_PERSON.PERSON_ID)
                        .from(LISTED_PERSON)
                        .where(LISTED_PERSON.ROUND_ID.eq(roundId))
                        .fetch(LISTED_PERSON.PERSON_ID));
        db.deleteFrom(LISTED_PERSON).where(LISTED_PERSON.ROUND_ID.eq(roundId)).execute();
    }

    private static PersonForm person(UUID authorityId, Listed one) {
        return new PersonForm(
                authorityId,
                "citizen",
                one.name(),
                null,
                null,
                null,
                one.phone(),
                one.email().isEmpty() ? null : one.email(),
                null);
    }
}
