package vn.thongsuot.scoring.rounds;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.scoring.tables.records.EntryRecord;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.documents.NewDocument;
import vn.thongsuot.scoring.core.Points;
import vn.thongsuot.scoring.core.Rule;
import vn.thongsuot.scoring.sets.SetCriterion;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/** What the scored unit does (Vietnamese: đơn vị tự chấm, gửi, kiến nghị, nhất trí). */
@Service
@Transactional
public class CardDesk {

    /** Kind of the case to which evidence belongs. */
    static final String OWNER = "scorecard";

    static final int LONGEST = 2000;
    private static final int LONGEST_NAME = 120;

    private final CardStore cards;
    private final CardLife life;
    private final RoundScores scores;
    private final DocumentStore documents;
    private final RoundTelling telling;
    private final Clock clock;

    CardDesk(
            CardStore cards,
            CardLife life,
            RoundScores scores,
            DocumentStore documents,
            RoundTelling telling,
            Clock clock) {
        this.cards = cards;
        this.life = life;
        this.scores = scores;
        this.documents = documents;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * Keeps what the unit says of some criteria; the others stay.
     *
     * @throws DomainException SCO-025 for a criterion that units do not score, SCO-026 for points or a choice that the criterion
     *     does not have, SCO-024 for words that are too long
     */
    public void score(Actor actor, CardSeen seen, List<SelfScore> said) {
        life.apply(CardLife.Command.of(actor, seen, CardAction.SCORE), change -> {
            for (SelfScore one : said) {
                SetCriterion criterion = change.frame().criterion(one.code());
                check(criterion, one);
                EntryRecord entry = cards.lockEntry(change.card().id(), one.code());
                entry.setApplicable(one.applicable());
                entry.setSelfPoints(one.points());
                entry.setSelfChoice(one.choice());
                entry.setSelfNote(CardLife.words(one.note(), LONGEST));
                cards.save(entry);
            }
            return Map.of("codes", said.stream().map(SelfScore::code).toList());
        });
    }

    private static void check(SetCriterion criterion, SelfScore said) {
        Rule rule = Objects.requireNonNull(criterion.rule());
        if (!rule.isSelfScored()) {
            throw new DomainException(
                    "SCO-025", DomainException.Kind.INVALID, "units do not score this criterion", criterion.code());
        }
        requireInside(criterion, said.points());
        Integer choice = said.choice();
        boolean known = choice == null
                || rule instanceof Rule.Choice options
                        && choice >= 1
                        && choice <= options.options().size();
        if (!known) {
            throw outside(criterion);
        }
    }

    /** @throws DomainException SCO-026 for points below 0 or above the maximum */
    static void requireInside(SetCriterion criterion, @Nullable BigDecimal points) {
        if (points != null && (points.signum() < 0 || points.compareTo(criterion.max()) > 0)) {
            throw outside(criterion);
        }
    }

    private static DomainException outside(SetCriterion criterion) {
        return new DomainException(
                "SCO-026",
                DomainException.Kind.INVALID,
                "points outside 0 to %s".formatted(criterion.max()),
                criterion.code(),
                criterion.max().toPlainString().replace('.', ','));
    }

    /**
     * Hands the self-score in; the head of the unit answers for it.
     *
     * @throws DomainException SCO-028 naming criteria without points, SCO-029 naming those whose points nothing proves: neither
     *     the records, nor a file, nor words
     */
    public void submit(Actor actor, CardSeen seen) {
        Scorecard card = life.apply(CardLife.Command.of(actor, seen, CardAction.SUBMIT), change -> {
            ScoredRound scored = scores.of(change.frame().round());
            requireScored(scored, change.card());
            requireProven(scored, change.card());
            change.row().setSubmittedOn(today());
            change.row().setRemarks(null);
            return Map.of("self", scored.score(change.card().id()).self().toPlainString());
        });
        telling.submitted(card);
    }

    private static void requireScored(ScoredRound scored, Scorecard card) {
        List<String> open = scored.criteria().stream()
                .filter(one -> one.rule() != null && one.rule().isSelfScored())
                .filter(one -> scored.entry(card.id(), one.code()).points().applicable())
                .filter(one -> scored.points(card.id(), one.code()).self() == null)
                .map(SetCriterion::code)
                .toList();
        if (!open.isEmpty()) {
            throw new DomainException(
                    "SCO-028",
                    DomainException.Kind.INVALID,
                    "criteria without points: " + open,
                    open.size(),
                    String.join(", ", open));
        }
    }

    private void requireProven(ScoredRound scored, Scorecard card) {
        Set<String> filed = cards.files(card.id()).stream().map(EntryFile::code).collect(Collectors.toSet());
        List<String> open = new ArrayList<>();
        for (SetCriterion criterion : scored.criteria()) {
            if (criterion.rule() == null || !criterion.rule().isSelfScored() || filed.contains(criterion.code())) {
                continue;
            }
            CardEntry entry = scored.entry(card.id(), criterion.code());
            if (entry.selfNote() == null && needsProof(entry, scored.points(card.id(), criterion.code()))) {
                open.add(criterion.code());
            }
        }
        if (!open.isEmpty()) {
            throw new DomainException(
                    "SCO-029",
                    DomainException.Kind.INVALID,
                    "criteria without evidence: " + open,
                    open.size(),
                    String.join(", ", open));
        }
    }

    /** Not what the records give, and not what claims no points. */
    private static boolean needsProof(CardEntry entry, Points points) {
        if (!entry.points().applicable()) {
            return true;
        }
        BigDecimal self = points.self();
        BigDecimal proposed = points.proposed();
        return self != null && self.signum() > 0 && (proposed == null || self.compareTo(proposed) != 0);
    }

    /** Adds a file that proves a criterion; while the unit may object, one that proves its objection. */
    public void attach(Actor actor, CardSeen seen, String code, String name, byte[] content) {
        life.apply(CardLife.Command.of(actor, seen, CardAction.ATTACH), change -> {
            change.frame().criterion(code);
            UUID document = documents.store(
                    new NewDocument(
                            change.card().authorityId(),
                            OWNER,
                            change.card().id(),
                            "evidence",
                            LocalizedText.of("Tài liệu kiểm chứng tiêu chí " + code),
                            actor.accountId()),
                    content);
            String shown = name.isBlank() ? code : name.strip();
            boolean objection = change.card().state() == CardState.APPRAISED;
            cards.addFile(
                    change.card().id(),
                    new EntryFile(
                            document,
                            change.card().id(),
                            code,
                            shown.substring(0, Math.min(LONGEST_NAME, shown.length())),
                            objection,
                            clock.instant()),
                    actor.accountId());
            return Map.of("code", code, "document", document.toString());
        });
    }

    /** Takes a file away that was added in the same state. */
    public void detach(Actor actor, CardSeen seen, UUID documentId) {
        life.apply(CardLife.Command.of(actor, seen, CardAction.ATTACH), change -> {
            boolean objection = change.card().state() == CardState.APPRAISED;
            cards.files(change.card().id()).stream()
                    .filter(file -> file.documentId().equals(documentId) && file.objection() == objection)
                    .forEach(file -> cards.removeFile(change.card().id(), documentId));
            return Map.of("removed", documentId.toString());
        });
    }

    /**
     * Objects to appraised points.
     *
     * @param words by criterion; blank ones are left out
     * @throws DomainException SCO-030 without any objection
     */
    public void object(Actor actor, CardSeen seen, Map<String, String> words) {
        Scorecard card = life.apply(CardLife.Command.of(actor, seen, CardAction.OBJECT), change -> {
            List<String> codes = words.entrySet().stream()
                    .filter(entry -> !entry.getValue().isBlank())
                    .map(Map.Entry::getKey)
                    .toList();
            if (codes.isEmpty()) {
                throw new DomainException("SCO-030", DomainException.Kind.INVALID, "no objection is written");
            }
            for (String code : codes) {
                change.frame().criterion(code);
                EntryRecord entry = cards.lockEntry(change.card().id(), code);
                entry.setObjection(CardLife.words(words.get(code), LONGEST));
                cards.save(entry);
            }
            return Map.of("codes", codes);
        });
        telling.objected(card);
    }

    public void agree(Actor actor, CardSeen seen) {
        life.apply(CardLife.Command.of(actor, seen, CardAction.AGREE), change -> Map.of());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
