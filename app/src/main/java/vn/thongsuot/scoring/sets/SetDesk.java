package vn.thongsuot.scoring.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.db.scoring.tables.records.IndexSetRecord;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/** Drafts, edits, issues and retires criteria sets (Vietnamese: soạn, sửa, ban hành bộ tiêu chí). */
@Service
@Transactional
public class SetDesk {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_CODE = 60;

    private final SetStore store;
    private final IndexSets sets;
    private final SetJournal journal;

    SetDesk(SetStore store, IndexSets sets, SetJournal journal) {
        this.store = store;
        this.sets = sets;
        this.journal = journal;
    }

    /**
     * @return id of the draft
     * @throws DomainException ACC-001 outside the actor's units, SCO-010 for a code that is none, SCO-011 for one that is taken
     */
    public UUID create(Actor actor, SetDraft draft) {
        return create(actor, draft, null);
    }

    private UUID create(Actor actor, SetDraft draft, @Nullable UUID followsId) {
        if (!sets.mayAs(actor, Permission.PROGRAMME_EDIT, draft.ownerUnitId(), draft.officeUnitId())) {
            throw AccessPolicy.notFound();
        }
        requireCode(actor.authorityId(), draft.code(), null);
        UUID id = store.insert(actor.authorityId(), actor.accountId(), draft, followsId);
        journal.record(actor, id, draft.ownerUnitId(), "set.drafted", Map.of("code", draft.code()));
        return id;
    }

    /** A draft with the same criteria, to be edited into the next version. */
    public UUID createEdition(Actor actor, UUID setId, SetDraft draft) {
        IndexSet old = sets.get(actor, setId);
        UUID id = create(actor, draft, old.id());
        store.replace(id, store.criteria(old.id()));
        return id;
    }

    public void edit(Actor actor, SetSeen seen, SetDraft draft) {
        apply(actor, seen, SetAction.EDIT, row -> {
            requireCode(actor.authorityId(), draft.code(), seen.setId());
            store.write(row, draft);
            return Map.of("code", draft.code());
        });
    }

    /** All criteria anew, as a workbook brings them. */
    public void replace(Actor actor, SetSeen seen, List<SetCriterion> criteria) {
        apply(actor, seen, SetAction.EDIT, row -> {
            store.replace(seen.setId(), criteria);
            return Map.of("criteria", criteria.size());
        });
    }

    /**
     * Adds a criterion behind those under the same line, or changes one.
     *
     * @param oldCode null = a new one
     * @throws DomainException SCO-012 if another has the code, SCO-013 if there is no such line to stand under
     */
    public void put(Actor actor, SetSeen seen, @Nullable String oldCode, SetCriterion criterion) {
        apply(actor, seen, SetAction.EDIT, row -> {
            List<SetCriterion> criteria = new ArrayList<>(store.criteria(seen.setId()));
            boolean taken = !criterion.code().equals(oldCode)
                    && criteria.stream().anyMatch(one -> one.code().equals(criterion.code()));
            if (taken) {
                throw new DomainException("SCO-012", DomainException.Kind.INVALID, "code is taken", criterion.code());
            }
            String parent = criterion.parent();
            if (parent != null && criteria.stream().noneMatch(one -> one.code().equals(parent))) {
                throw new DomainException("SCO-013", DomainException.Kind.INVALID, "no such line", parent);
            }
            if (oldCode == null) {
                criteria.add(placeOf(criteria, criterion), criterion);
            } else {
                criteria.replaceAll(one -> replaced(one, oldCode, criterion));
            }
            store.replace(seen.setId(), criteria);
            return Map.of("criterion", criterion.code());
        });
    }

    /** Those under a line whose code changed go with it. */
    private static SetCriterion replaced(SetCriterion one, String oldCode, SetCriterion criterion) {
        if (one.code().equals(oldCode)) {
            return criterion;
        }
        return oldCode.equals(one.parent())
                ? new SetCriterion(
                        one.code(),
                        criterion.code(),
                        one.name(),
                        one.effect(),
                        one.max(),
                        one.rule(),
                        one.evidence(),
                        one.area(),
                        one.appraiserUnitId())
                : one;
    }

    /** Behind the last line that stands under the same one, directly or not. */
    private static int placeOf(List<SetCriterion> criteria, SetCriterion criterion) {
        String parent = criterion.parent();
        int place = criteria.size();
        if (parent == null) {
            return place;
        }
        List<String> inside = new ArrayList<>(List.of(parent));
        for (int i = 0; i < criteria.size(); i++) {
            SetCriterion one = criteria.get(i);
            if (one.code().equals(parent) || inside.contains(Objects.requireNonNullElse(one.parent(), ""))) {
                inside.add(one.code());
                place = i + 1;
            }
        }
        return place;
    }

    /** Takes a criterion out, with all under it. */
    public void remove(Actor actor, SetSeen seen, String code) {
        apply(actor, seen, SetAction.EDIT, row -> {
            List<String> gone = new ArrayList<>(List.of(code));
            List<SetCriterion> kept = new ArrayList<>();
            for (SetCriterion one : store.criteria(seen.setId())) {
                if (gone.contains(one.code()) || one.parent() != null && gone.contains(one.parent())) {
                    gone.add(one.code());
                } else {
                    kept.add(one);
                }
            }
            store.replace(seen.setId(), kept);
            return Map.of("removed", code);
        });
    }

    /** @throws DomainException SCO-014 naming how many problems stand in the way */
    public void issue(Actor actor, SetSeen seen) {
        apply(actor, seen, SetAction.ISSUE, row -> {
            int problems = sets.problems(sets.get(seen.setId())).size();
            if (problems > 0) {
                throw new DomainException(
                        "SCO-014", DomainException.Kind.INVALID, "set has %d problems".formatted(problems), problems);
            }
            return Map.of();
        });
    }

    public void retire(Actor actor, SetSeen seen) {
        apply(actor, seen, SetAction.RETIRE, row -> Map.of());
    }

    private void apply(Actor actor, SetSeen seen, SetAction action, Function<IndexSetRecord, Map<String, ?>> change) {
        IndexSetRecord row = store.lock(seen.setId());
        if (row == null) {
            throw AccessPolicy.notFound();
        }
        IndexSet set = sets.get(actor, seen.setId());
        if (set.version() != seen.version()) {
            throw new DomainException(
                    "SCO-015",
                    DomainException.Kind.CONFLICT,
                    "Set %s: seen version %d, found %d.".formatted(set.code(), seen.version(), set.version()));
        }
        SetTransitions.Edge edge = SetTransitions.find(set.state(), action).orElseThrow(() -> refused(set, action));
        if (!sets.may(actor, set, action)) {
            throw new DomainException(
                    "ACC-002",
                    DomainException.Kind.FORBIDDEN,
                    "account lacks %s on this set".formatted(edge.permission()));
        }
        Map<String, ?> data = change.apply(row);
        row.setState(edge.to().key());
        store.save(row);
        journal.record(actor, set.id(), set.ownerUnitId(), edge.event(), data);
    }

    private void requireCode(UUID authorityId, String code, @Nullable UUID butId) {
        if (code.length() > LONGEST_CODE || !CODE.matcher(code).matches()) {
            throw new DomainException("SCO-010", DomainException.Kind.INVALID, "no code of a set");
        }
        if (store.hasCode(authorityId, code, butId)) {
            throw new DomainException("SCO-011", DomainException.Kind.INVALID, "code of a set is taken", code);
        }
    }

    private static DomainException refused(IndexSet set, SetAction action) {
        return new DomainException(
                "SCO-016",
                DomainException.Kind.CONFLICT,
                "Set %s: cannot %s; state is %s, allowed from: %s."
                        .formatted(set.code(), action.key(), set.state(), SetTransitions.findStates(action)),
                new MessageRef("score.set.action." + action.key()),
                new MessageRef("score.set.state." + set.state().key()),
                SetTransitions.findStates(action).stream()
                        .map(state -> new MessageRef("score.set.state." + state.key()))
                        .toList());
    }
}
