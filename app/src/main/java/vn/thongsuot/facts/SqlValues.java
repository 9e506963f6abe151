package vn.thongsuot.facts;

import java.util.ArrayList;
import java.util.List;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The values of one statement; text holds their places, so that nothing that came from a formula is ever SQL. */
final class SqlValues {

    private final List<QueryPart> values = new ArrayList<>();

    /** @return the place of the value in the text */
    String bind(@Nullable Object value) {
        values.add(DSL.val(value));
        return "{" + (values.size() - 1) + "}";
    }

    /** The values, for comparing statements. */
    @Override
    public String toString() {
        return values.toString();
    }

    QueryPart[] parts() {
        return values.toArray(QueryPart[]::new);
    }
}
