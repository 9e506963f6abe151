package vn.thongsuot.procedures.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thongsuot.procedures.CaseCondition;
import vn.thongsuot.procedures.ProcedureCase;
import vn.thongsuot.procedures.QuestionKeys;
import vn.thongsuot.shared.LocalizedText;

/**
 * Cases of a procedure as officials write them, one a line: name | limit | English name | question = answer, all but the name may be
 * empty (Vietnamese: cách ghi trường hợp giải quyết).
 */
final class CaseWriting {

    private static final String APART = " | ";

    private CaseWriting() {}

    /** As an official reads and writes them. */
    static String write(List<ProcedureCase> cases) {
        return lines(cases, LimitWriting::write);
    }

    /** With limits in the grammar of the legal clock. */
    static String store(List<ProcedureCase> cases) {
        return lines(cases, limit -> limit);
    }

    /** What {@link #store} wrote. */
    static List<ProcedureCase> load(String stored) {
        return read(stored).orElseThrow();
    }

    /** Empty where a line has no name, an unknown limit or half a condition, or two have the same name. */
    static Optional<List<ProcedureCase>> read(String written) {
        List<Optional<ProcedureCase>> read = written.lines()
                .filter(line -> !line.isBlank())
                .map(CaseWriting::readLine)
                .toList();
        Set<String> keys = new HashSet<>();
        boolean sound = read.stream()
                .allMatch(one -> one.isPresent() && keys.add(one.get().key()));
        return sound ? Optional.of(read.stream().flatMap(Optional::stream).toList()) : Optional.empty();
    }

    /** Names of the cases in which a paper is asked for; empty for every case. */
    static String names(CatalogueEntry entry, CatalogueEntry.Paper paper) {
        return entry.cases().stream()
                .filter(one -> paper.cases().contains(one.key()))
                .map(one -> one.name().vi())
                .collect(Collectors.joining("; "));
    }

    /** Keys of the cases whose names were written. */
    static List<String> keys(String names) {
        return Stream.of(names.split(";"))
                .map(ProcedureCase::keyOf)
                .filter(key -> !key.isEmpty())
                .toList();
    }

    private static Optional<ProcedureCase> readLine(String line) {
        String[] parts = line.strip().split("\\s*\\|\\s*", -1);
        String limit = parts.length < 2 ? "" : parts[1];
        Optional<String> read = limit.isEmpty() ? Optional.empty() : LimitWriting.read(limit);
        String when = parts.length < 4 ? "" : parts[3];
        Optional<CaseCondition> condition = condition(when);
        if (ProcedureCase.keyOf(parts[0]).isEmpty()
                || parts.length > 4
                || read.isEmpty() && !limit.isEmpty()
                || condition.isEmpty() && !when.isEmpty()) {
            return Optional.empty();
        }
        String english = parts.length < 3 ? "" : parts[2];
        return Optional.of(ProcedureCase.named(
                new LocalizedText(parts[0], english.isEmpty() ? null : english),
                read.orElse(null),
                condition.orElse(null)));
    }

    /** Empty without a question that has a key, or without an answer. */
    private static Optional<CaseCondition> condition(String written) {
        String[] sides = written.split("\\s*=\\s*", 2);
        return sides.length < 2 || QuestionKeys.of(sides[0]).isEmpty() || sides[1].isBlank()
                ? Optional.empty()
                : Optional.of(new CaseCondition(sides[0].strip(), sides[1].strip()));
    }

    private static String lines(List<ProcedureCase> cases, UnaryOperator<String> limit) {
        return cases.stream()
                .map(one -> line(one, one.limitText() == null ? "" : limit.apply(one.limitText())))
                .collect(Collectors.joining("\n"));
    }

    private static String line(ProcedureCase one, String limit) {
        String line = one.name().vi() + APART + limit;
        String english = one.name().en();
        CaseCondition condition = one.condition();
        if (condition == null) {
            return english == null ? line : line + APART + english;
        }
        return line + APART + (english == null ? "" : english) + APART + condition.field() + " = " + condition.value();
    }
}
