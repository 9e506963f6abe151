package vn.thongsuot.facts;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.KeptWhileUnchanged;

/** Whether the product has the records that a formula counts (Vietnamese: tình trạng có dữ liệu). */
@Component
public class FactPresence {

    private final KeptWhileUnchanged<UUID, Set<String>> recorded;
    private final DSLContext db;
    private final FactContracts contracts;

    FactPresence(DSLContext db, FactContracts contracts, Clock clock) {
        this.recorded = new KeptWhileUnchanged<>(db, clock);
        this.db = db;
        this.contracts = contracts;
    }

    /**
     * Which aggregates can be counted: not where no module records a fact or one of its fields yet; then a number can only
     * be reported by a person.
     */
    public Predicate<FactAggregate> of(UUID authorityId) {
        Set<String> known = recorded.get(authorityId, this::load);
        return aggregate -> has(known, aggregate);
    }

    private boolean has(Set<String> known, FactAggregate aggregate) {
        FactTable table = FactTable.of(aggregate.fact());
        boolean stored = aggregate.fieldNames().allMatch(table::stores);
        return stored && (table == FactTable.DOSSIER || isRecorded(known, aggregate));
    }

    private boolean isRecorded(Set<String> known, FactAggregate aggregate) {
        Set<String> whereKept = contracts.get(aggregate.fact()).whereKept();
        return known.contains(aggregate.fact())
                && aggregate
                        .fieldNames()
                        .filter(whereKept::contains)
                        .allMatch(field -> known.contains(key(aggregate.fact(), field)));
    }

    private Set<String> load(UUID authorityId) {
        Set<String> known = loadFacts(authorityId);
        for (FactContract contract : contracts.list()) {
            if (known.contains(contract.name()) && !contract.whereKept().isEmpty()) {
                loadFields(authorityId, contract, known);
            }
        }
        return known;
    }

    /** One look at the index for each fact, however many rows it has. */
    private Set<String> loadFacts(UUID authorityId) {
        String[] names = contracts.list().stream().map(FactContract::name).toArray(String[]::new);
        return new HashSet<>(db.fetch("""
                        select name from unnest({0}) as name where exists (
                            select from facts.row_version where authority_id = {1} and fact = name)
                        """, DSL.val(names), DSL.val(authorityId)).getValues(0, String.class));
    }

    private void loadFields(UUID authorityId, FactContract contract, Set<String> known) {
        String[] fields = contract.whereKept().toArray(String[]::new);
        db.fetch("""
                        select field from unnest({0}) as field where exists (
                            select from facts.row_version where authority_id = {1} and fact = {2} and recorded_to is null
                            and jsonb_exists("values", field))
                        """, DSL.val(fields), DSL.val(authorityId), DSL.val(contract.name()))
                .forEach(row -> known.add(key(contract.name(), row.get(0, String.class))));
    }

    private static String key(String fact, String field) {
        return fact + "." + field;
    }
}
