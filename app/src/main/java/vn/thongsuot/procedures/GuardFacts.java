package vn.thongsuot.procedures;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What conditions on exits are judged by (Vietnamese: dữ kiện để xét điều kiện). Its {@code toString} shows no answers.
 *
 * @param papers keys of the papers handed in, by {@link ExitGuard#paperKey}
 * @param answers to the electronic form by key of the question; empty where none was filled in
 * @param caseKey null for the usual case
 */
public record GuardFacts(
        boolean feeDue,
        boolean resultSigned,
        Set<String> papers,
        Map<String, String> answers,
        @Nullable String caseKey,
        String applicantKind) {

    public GuardFacts {
        papers = Set.copyOf(papers);
        answers = Map.copyOf(answers);
    }

    @Override
    public String toString() {
        return "GuardFacts[%d papers]".formatted(papers.size());
    }
}
