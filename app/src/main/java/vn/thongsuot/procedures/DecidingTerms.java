package vn.thongsuot.procedures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.procedures.DecidingAgencies.Term;

/** Cuts terms to the days of a version (Vietnamese: thời hạn thẩm quyền trong thời hạn của phiên bản). */
final class DecidingTerms {

    private DecidingTerms() {}

    /** What of the terms lies in the days from {@code from} until before {@code to}; null = open. */
    static List<Term> within(List<Term> terms, LocalDate from, @Nullable LocalDate to) {
        List<Term> cut = new ArrayList<>();
        for (Term term : terms) {
            LocalDate first = term.from().isAfter(from) ? term.from() : from;
            LocalDate end = earlier(term.to(), to);
            if (end == null || first.isBefore(end)) {
                cut.add(new Term(term.unitId(), first, end));
            }
        }
        return cut;
    }

    /** The same, with the authority on all days that no term holds. */
    static List<Term> filled(List<Term> terms, UUID authorityId, LocalDate from, @Nullable LocalDate to) {
        List<Term> all = new ArrayList<>();
        LocalDate open = from;
        for (Term term : within(terms, from, to)) {
            if (open.isBefore(term.from())) {
                all.add(new Term(authorityId, open, term.from()));
            }
            all.add(term);
            if (term.to() == null) {
                return all;
            }
            open = term.to();
        }
        if (to == null || open.isBefore(to)) {
            all.add(new Term(authorityId, open, to));
        }
        return all;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }
}
