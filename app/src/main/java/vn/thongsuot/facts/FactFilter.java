package vn.thongsuot.facts;

import java.util.Set;

/** One condition on a dossier fact (Vietnamese: điều kiện); several are joined by "and". */
public sealed interface FactFilter {

    /** The column is one of the words. */
    record OneOf(FactColumn column, Set<String> words) implements FactFilter {
        public OneOf {
            words = Set.copyOf(words);
        }
    }

    /** The number is at least this. */
    record AtLeast(FactColumn column, long number) implements FactFilter {}

    /** The yes-or-no column holds. */
    record Holds(FactColumn column) implements FactFilter {}

    /** Received and not ended at the evaluated instant. */
    record Open() implements FactFilter {}

    /** No pause ran at the evaluated instant. */
    record NotPaused() implements FactFilter {}

    /** The due instant lay before the evaluated instant. */
    record Overdue() implements FactFilter {}
}
