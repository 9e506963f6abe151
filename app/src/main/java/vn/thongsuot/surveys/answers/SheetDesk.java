package vn.thongsuot.surveys.answers;

import static vn.thongsuot.db.surveys.Tables.SHEET;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.surveys.tables.records.SheetRecord;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.surveys.questionnaires.Filled;
import vn.thongsuot.surveys.questionnaires.FormJson;
import vn.thongsuot.surveys.questionnaires.FormVersion;
import vn.thongsuot.surveys.questionnaires.Questionnaires;
import vn.thongsuot.surveys.rounds.Channel;
import vn.thongsuot.surveys.rounds.Round;
import vn.thongsuot.surveys.rounds.RoundState;
import vn.thongsuot.surveys.rounds.Rounds;
import vn.thongsuot.surveys.rounds.Stratum;

/**
 * Keys sheets from paper and telephone twice, by two people (Vietnamese: nhập phiếu hai lần độc lập): equal entries become an
 * answer, different ones are shown and resolved. The second person does not see what the first one keyed.
 */
@Service
@Transactional
public class SheetDesk {

    private final DSLContext db;
    private final AnswerDesk answers;
    private final Rounds rounds;
    private final Questionnaires questionnaires;
    private final AccessPolicy policy;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    SheetDesk(
            DSLContext db,
            AnswerDesk answers,
            Rounds rounds,
            Questionnaires questionnaires,
            AccessPolicy policy,
            AuditTrail audit,
            JsonMapper json,
            Clock clock) {
        this.db = db;
        this.answers = answers;
        this.rounds = rounds;
        this.questionnaires = questionnaires;
        this.policy = policy;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** Sheets of a round that the actor may key, by number. */
    @Transactional(readOnly = true)
    public List<Sheet> list(Actor actor, Round round) {
        return db
                .selectFrom(SHEET)
                .where(SHEET.ROUND_ID.eq(round.id()))
                .orderBy(SHEET.N)
                .fetch(SheetDesk::sheet)
                .stream()
                .filter(sheet -> mayKey(actor, round, sheet))
                .toList();
    }

    /** @throws DomainException ACC-001 (not found) outside the actor's units */
    @Transactional(readOnly = true)
    public Sheet get(Actor actor, UUID id) {
        Sheet sheet = db.selectFrom(SHEET)
                .where(SHEET.ID.eq(id))
                .fetchOptional(SheetDesk::sheet)
                .orElseThrow(AccessPolicy::notFound);
        if (!mayKey(actor, rounds.get(actor, sheet.roundId()), sheet)) {
            throw AccessPolicy.notFound();
        }
        return sheet;
    }

    /** Whether this person may key it now, and not only somebody else. */
    public static boolean isTurnOf(Actor actor, Sheet sheet) {
        return sheet.state() == SheetState.ISSUED
                || sheet.state() == SheetState.KEYED && !actor.accountId().equals(sheet.firstBy());
    }

    /**
     * @throws DomainException SUR-030 if somebody was faster, SUR-031 for a sheet that is done or a round that takes no answers,
     *     SUR-032 to the person who keyed it first
     */
    public void key(Actor actor, UUID id, int version, Filled filled) {
        SheetRecord row = lock(actor, id, version);
        Sheet sheet = sheet(row);
        if (sheet.state() == SheetState.ISSUED) {
            row.setFirstBy(actor.accountId());
            row.setFirstFilled(FormJson.write(filled));
            go(actor, row, SheetTransitions.Act.KEY);
            return;
        }
        if (actor.accountId().equals(sheet.firstBy())) {
            throw new DomainException("SUR-032", DomainException.Kind.CONFLICT, "keyed by the same person");
        }
        row.setSecondBy(actor.accountId());
        if (filled.equals(sheet.first())) {
            accept(actor, row, SheetTransitions.Act.KEY_ALIKE, filled);
        } else {
            row.setSecondFilled(FormJson.write(filled));
            go(actor, row, SheetTransitions.Act.KEY_OTHERWISE);
        }
    }

    /**
     * Chooses between two entries that differ, question by question.
     *
     * @param second keys of the questions in which the second entry is right; in all others the first is
     */
    public void resolve(Actor actor, UUID id, int version, List<String> second) {
        SheetRecord row = lock(actor, id, version);
        Sheet sheet = sheet(row);
        if (sheet.state() != SheetState.DIFFERS) {
            throw refused(sheet);
        }
        Filled one = Objects.requireNonNull(sheet.first());
        Filled two = Objects.requireNonNull(sheet.second());
        Map<String, List<String>> chosen = new LinkedHashMap<>(one.values());
        for (String question : second) {
            chosen.put(question, two.get(question));
        }
        FormVersion form = questionnaires.getVersion(round(sheet).versionId());
        Filled right = form.form().read(chosen).filled();
        accept(actor, row, SheetTransitions.Act.RESOLVE, right);
    }

    private void accept(Actor actor, SheetRecord row, SheetTransitions.Act act, Filled filled) {
        Sheet sheet = sheet(row);
        Round round = round(sheet);
        answers.acceptSheet(
                round, questionnaires.getVersion(round.versionId()), sheet.stratum(), sheet.channel(), filled);
        row.setFirstFilled(null);
        row.setSecondFilled(null);
        go(actor, row, act);
    }

    private void go(Actor actor, SheetRecord row, SheetTransitions.Act act) {
        Sheet sheet = sheet(row);
        SheetTransitions.Edge edge = SheetTransitions.find(sheet.state(), act).orElseThrow(() -> refused(sheet));
        row.setState(edge.to().key());
        row.setVersion(row.getVersion() + 1);
        row.update();
        audit.append(
                new StreamId("survey-sheet", sheet.id()),
                new Draft(
                        clock.instant(),
                        actor.accountId(),
                        sheet.stratum().unitId(),
                        edge.event(),
                        json.writeValueAsString(Map.of("n", sheet.n())),
                        null));
    }

    private SheetRecord lock(Actor actor, UUID id, int version) {
        Sheet seen = get(actor, id);
        SheetRecord row =
                db.selectFrom(SHEET).where(SHEET.ID.eq(id)).forUpdate().fetchSingle();
        if (row.getVersion() != version) {
            throw new DomainException(
                    "SUR-030",
                    DomainException.Kind.CONFLICT,
                    "Sheet %s: seen version %d, found %d.".formatted(id, version, row.getVersion()));
        }
        if (seen.state() == SheetState.ACCEPTED || round(seen).state() != RoundState.OPEN) {
            throw refused(seen);
        }
        return row;
    }

    private Round round(Sheet sheet) {
        return rounds.find(sheet.roundId()).orElseThrow(AccessPolicy::notFound);
    }

    private boolean mayKey(Actor actor, Round round, Sheet sheet) {
        return policy.mayIn(actor, Permission.SURVEY_ENTER, sheet.stratum().unitId())
                || policy.mayIn(actor, Permission.SURVEY_ENTER, round.unitId());
    }

    private static DomainException refused(Sheet sheet) {
        return new DomainException(
                "SUR-031",
                DomainException.Kind.CONFLICT,
                "Sheet %d: cannot be keyed in state %s.".formatted(sheet.n(), sheet.state()));
    }

    private static Sheet sheet(SheetRecord row) {
        return new Sheet(
                row.getId(),
                row.getRoundId(),
                row.getN(),
                new Stratum.Key(row.getUnitId(), row.getFieldGroup()),
                Channel.of(row.getChannel()),
                SheetState.of(row.getState()),
                row.getVersion(),
                row.getFirstBy(),
                row.getSecondBy(),
                filled(row.getFirstFilled()),
                filled(row.getSecondFilled()));
    }

    private static @Nullable Filled filled(@Nullable JSONB json) {
        return json == null ? null : FormJson.readFilled(json);
    }
}
