package vn.thongsuot.scoring.rounds;

import static vn.thongsuot.db.scoring.Tables.ENTRY;
import static vn.thongsuot.db.scoring.Tables.ENTRY_FILE;
import static vn.thongsuot.db.scoring.Tables.SCORECARD;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.thongsuot.db.scoring.tables.records.EntryRecord;
import vn.thongsuot.db.scoring.tables.records.ScorecardRecord;
import vn.thongsuot.scoring.core.Entry;
import vn.thongsuot.shared.Ids;

/** Rows of units' scores, of what people entered and of its evidence. */
@Repository
class CardStore {

    private final DSLContext db;
    private final Clock clock;

    CardStore(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Scorecard> find(UUID id) {
        return list(SCORECARD.ID.eq(id)).stream().findFirst();
    }

    List<Scorecard> list(Condition condition) {
        return db.selectFrom(SCORECARD).where(condition).orderBy(SCORECARD.ID).fetch(CardStore::card);
    }

    List<Scorecard> ofRound(UUID roundId) {
        return list(SCORECARD.ROUND_ID.eq(roundId));
    }

    /** The row, locked until the transaction ends; null if there is none. */
    @Nullable
    ScorecardRecord lock(UUID id) {
        return db.selectFrom(SCORECARD).where(SCORECARD.ID.eq(id)).forUpdate().fetchOne();
    }

    void save(ScorecardRecord row) {
        row.setVersion(row.getVersion() + 1);
        row.update();
    }

    /** A card for each unit, with an entry for each code. */
    void insert(Round round, Collection<UUID> units, Collection<String> codes) {
        List<ScorecardRecord> cards = units.stream()
                .map(unit -> {
                    ScorecardRecord row = db.newRecord(SCORECARD);
                    row.setId(Ids.next(clock));
                    row.setAuthorityId(round.authorityId());
                    row.setRoundId(round.id());
                    row.setUnitId(unit);
                    row.setState(CardState.SELF.key());
                    return row;
                })
                .toList();
        db.batchInsert(cards).execute();
        Stream<EntryRecord> entries = cards.stream()
                .flatMap(card -> codes.stream().map(code -> {
                    EntryRecord row = db.newRecord(ENTRY);
                    row.setScorecardId(card.getId());
                    row.setCode(code);
                    return row;
                }));
        db.batchInsert(entries.toList()).execute();
    }

    /** By card and code, of all cards of a round in one statement. */
    Map<UUID, Map<String, CardEntry>> entriesOfRound(UUID roundId) {
        return entries(
                ENTRY.SCORECARD_ID.in(db.select(SCORECARD.ID).from(SCORECARD).where(SCORECARD.ROUND_ID.eq(roundId))));
    }

    Map<String, CardEntry> entries(UUID cardId) {
        return entries(ENTRY.SCORECARD_ID.eq(cardId)).getOrDefault(cardId, Map.of());
    }

    private Map<UUID, Map<String, CardEntry>> entries(Condition condition) {
        Map<UUID, Map<String, CardEntry>> entries = new HashMap<>();
        db.selectFrom(ENTRY)
                .where(condition)
                .forEach(row -> entries.computeIfAbsent(row.getScorecardId(), id -> new HashMap<>())
                        .put(row.getCode(), entry(row)));
        return entries;
    }

    EntryRecord lockEntry(UUID cardId, String code) {
        return db.selectFrom(ENTRY)
                .where(ENTRY.SCORECARD_ID.eq(cardId), ENTRY.CODE.eq(code))
                .forUpdate()
                .fetchSingle();
    }

    void save(EntryRecord row) {
        if (row.modified()) {
            row.setVersion(row.getVersion() + 1);
            row.update();
        }
    }

    void addFile(UUID cardId, EntryFile file, UUID accountId) {
        db.insertInto(ENTRY_FILE)
                .set(ENTRY_FILE.DOCUMENT_ID, file.documentId())
                .set(ENTRY_FILE.SCORECARD_ID, cardId)
                .set(ENTRY_FILE.CODE, file.code())
                .set(ENTRY_FILE.NAME, file.name())
                .set(ENTRY_FILE.OBJECTION, file.objection())
                .set(ENTRY_FILE.ADDED_AT, file.addedAt())
                .set(ENTRY_FILE.ADDED_BY, accountId)
                .execute();
    }

    void removeFile(UUID cardId, UUID documentId) {
        db.deleteFrom(ENTRY_FILE)
                .where(ENTRY_FILE.SCORECARD_ID.eq(cardId), ENTRY_FILE.DOCUMENT_ID.eq(documentId))
                .execute();
    }

    List<EntryFile> files(UUID cardId) {
        return db.selectFrom(ENTRY_FILE)
                .where(ENTRY_FILE.SCORECARD_ID.eq(cardId))
                .orderBy(ENTRY_FILE.ADDED_AT, ENTRY_FILE.DOCUMENT_ID)
                .fetch(row -> new EntryFile(
                        row.getDocumentId(),
                        cardId,
                        row.getCode(),
                        row.getName(),
                        row.getObjection(),
                        row.getAddedAt()));
    }

    private static Scorecard card(ScorecardRecord row) {
        return new Scorecard(
                row.getId(),
                row.getAuthorityId(),
                row.getRoundId(),
                row.getUnitId(),
                CardState.of(row.getState()),
                row.getRemarks(),
                row.getSubmittedOn(),
                row.getVersion());
    }

    private static CardEntry entry(EntryRecord row) {
        return new CardEntry(
                row.getCode(),
                new Entry(
                        row.getApplicable(),
                        plain(row.getSelfPoints()),
                        row.getSelfChoice(),
                        plain(row.getAppraisedPoints()),
                        plain(row.getAnsweredPoints()),
                        plain(row.getSurveyPoints()),
                        plain(row.getCouncilPoints())),
                row.getSelfNote(),
                new CardEntry.Stage(row.getAppraisedNote(), row.getAppraisedBy(), row.getAppraisedAt()),
                row.getObjection(),
                new CardEntry.Stage(row.getAnswer(), row.getAnsweredBy(), row.getAnsweredAt()),
                row.getSurveySource(),
                row.getCouncilNote(),
                row.getVersion());
    }

    /** Without the zeros that the column adds. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
