package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What was typed beside the applicant: who files for them, who applies together with them, the electronic form. Its {@code toString}
 * shows no personal data.
 *
 * @param agent fields of who files for them, without their prefix
 * @param coApplicants a person in each line
 * @param answers to the electronic form, by key
 */
record IntakeBeside(Map<String, String> agent, String coApplicants, Map<String, String> answers) {

    /** Before the names of the fields of who files for the applicant. */
    static final String AGENT = "agent-";
    /** Before the names of the fields of the electronic form. */
    static final String FORM = "eform-";

    IntakeBeside {
        agent = Map.copyOf(agent);
        answers = Map.copyOf(answers);
    }

    String agent(String field) {
        return agent.getOrDefault(field, "").strip();
    }

    /** Whether somebody files for the applicant. */
    boolean hasAgent() {
        return !agent("fullName").isEmpty() || !agent("idNumber").isEmpty();
    }

    /**
     * Whether the desk works in the mode of somebody filing for the applicant (Vietnamese: nộp thay). Where it was not said, what
     * stands in the fields tells.
     */
    boolean filesForAnother() {
        return agent("mode").isEmpty() ? hasAgent() : agent("mode").equals("other");
    }

    /** Whether anything stands there, so that the fold is open. */
    boolean isOpen() {
        return filesForAnother() || hasAgent() || !coApplicants.isBlank();
    }

    List<CoApplicantLine> lines() {
        return CoApplicantLine.list(coApplicants);
    }

    /** Numbers of the lines that name no person, such as {@code 2, 5}. */
    String wrongLines() {
        List<CoApplicantLine> lines = lines();
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isWhole())
                .mapToObj(i -> String.valueOf(i + 1))
                .collect(Collectors.joining(", "));
    }

    /** Whether anything of the electronic form was answered; else it comes on paper. */
    boolean hasForm() {
        return answers.values().stream().anyMatch(answer -> !answer.isBlank());
    }

    @Override
    public String toString() {
        return "IntakeBeside[]";
    }
}
