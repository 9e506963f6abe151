package vn.thongsuot.dossiers.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.thongsuot.dossiers.AuthorisationKind;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.platform.api.ApiWords;
import vn.thongsuot.procedures.fees.FeeChoice;
import vn.thongsuot.procedures.fees.FeeKind;
import vn.thongsuot.shared.Money;

/**
 * An application as another system hands it in; the rules are those of the desk. Its {@code toString} shows no personal
 * data.
 *
 * @param caseKey case of the procedure; null for the one that the answers choose, empty for the usual one
 * @param deskId desk in whose name it is received
 * @param components the papers that are there
 * @param decidingUnitId commune that decides; null for the one to which the desk belongs
 * @param supported whether the desk helped to file it online
 * @param supportUnitId another place that helped to file it; null for none
 * @param agent who files for the applicant; null for nobody
 * @param coApplicants who apply together with the applicant
 * @param answers to the electronic form of the procedure
 * @param fee what is chosen of the fee schedule; null for the usual charges
 */
record DossierRequest(
        String procedureCode,
        @Nullable String caseKey,
        @Allowed({"counter", "online", "postal"}) String channel,
        UUID deskId,
        ApplicantRequest applicant,
        @Nullable List<PaperRequest> components,
        @Nullable Boolean feePaid,
        @Nullable UUID decidingUnitId,
        @Nullable Boolean supported,
        @Nullable UUID supportUnitId,
        @Nullable AgentRequest agent,
        @Nullable List<TogetherRequest> coApplicants,
        @Nullable List<AnswerRequest> answers,
        @Nullable FeeRequest fee) {

    /**
     * What is chosen of the fee schedule.
     *
     * @param lines null for the usual charges
     * @param document what a document says, where the schedule says nothing
     */
    record FeeRequest(
            @Nullable List<FeeLineRequest> lines,
            @Nullable UUID exemptionId,
            @Nullable String exemptionReason,
            @Nullable FeeDocumentRequest document) {

        FeeChoice choice() {
            return new FeeChoice(
                    lines == null
                            ? null
                            : lines.stream().map(FeeLineRequest::line).toList(),
                    exemptionId,
                    exemptionReason == null ? "" : exemptionReason,
                    document == null ? null : document.documented());
        }
    }

    /** A charge of the schedule. */
    record FeeLineRequest(
            UUID lineId, @Nullable Integer pages, @Nullable Integer copies) {

        private FeeChoice.Line line() {
            return new FeeChoice.Line(lineId, orOne(pages), orOne(copies));
        }

        private static int orOne(@Nullable Integer pieces) {
            return pieces == null ? 1 : pieces;
        }
    }

    /** A charge by document. */
    record FeeDocumentRequest(@Allowed({"fee", "charge"}) String kind, long amountDong, String document) {

        private FeeChoice.Documented documented() {
            return new FeeChoice.Documented(
                    ApiWords.field(FeeKind.class, "fee.document.kind", kind),
                    Money.ofDong(Math.max(0, amountDong)),
                    document);
        }
    }

    /** Who applies; goes in and never comes out again. */
    record ApplicantRequest(
            @Allowed({"citizen", "business", "household-business", "organisation"})
            String kind,

            String fullName,
            @Nullable String idNumber,
            @Nullable LocalDate birthDate,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String email) {
        @Override
        public String toString() {
            return "ApplicantRequest[kind=%s]".formatted(kind.length() > 20 ? "…" : kind);
        }
    }

    /** Who files for the applicant, and by which paper. */
    record AgentRequest(
            String fullName,
            String idNumber,
            @Nullable String phone,
            @Nullable String address,
            @Allowed(of = AuthorisationKind.class) String kind,
            @Nullable String paperNumber,
            @Nullable LocalDate paperDate) {
        @Override
        public String toString() {
            return "AgentRequest[]";
        }
    }

    /** Who applies together with the applicant. */
    record TogetherRequest(String fullName, String idNumber) {
        @Override
        public String toString() {
            return "TogetherRequest[]";
        }
    }

    /** An answer to the electronic form. */
    record AnswerRequest(String key, String answer) {
        @Override
        public String toString() {
            return "AnswerRequest[]";
        }
    }

    /** A paper that is there. @param uploadId its file, brought before; null for none */
    record PaperRequest(
            UUID componentId,

            @Allowed({"original", "copy", "certified copy", "eform"})
            String form,

            int copies,
            @Nullable UUID reuse,
            @Nullable String reaskReason,
            @Nullable UUID uploadId) {}

    /** What was chosen for the fee. */
    FeeChoice feeChoice() {
        return fee == null ? FeeChoice.USUAL : fee.choice();
    }

    Map<String, String> answersByKey() {
        Map<String, String> byKey = new HashMap<>();
        if (answers != null) {
            answers.forEach(one -> byKey.put(one.key(), one.answer()));
        }
        return byKey;
    }

    /** As it would have been typed at the desk. */
    IntakeForm form() {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("procedure", procedureCode);
        add(typed, "case", caseKey);
        typed.add("channel", channel);
        typed.add("kind", applicant.kind());
        typed.add("fullName", applicant.fullName());
        add(typed, "idNumber", applicant.idNumber());
        LocalDate born = applicant.birthDate();
        add(typed, "birthDate", born == null ? null : born.format(DateTimeFormatter.ofPattern("d/M/uuuu")));
        add(typed, "phone", applicant.phone());
        add(typed, "address", applicant.address());
        add(typed, "email", applicant.email());
        if (Boolean.TRUE.equals(feePaid)) {
            typed.add("feePaid", "true");
        }
        add(typed, "deciding", decidingUnitId == null ? null : decidingUnitId.toString());
        if (Boolean.TRUE.equals(supported)) {
            typed.add("supported", "true");
        }
        add(typed, "helper", supportUnitId == null ? null : supportUnitId.toString());
        addBeside(typed);
        for (PaperRequest paper : papers()) {
            typed.add("present", paper.componentId().toString());
            typed.add("form-" + paper.componentId(), paper.form());
            typed.add("copies-" + paper.componentId(), String.valueOf(paper.copies()));
            UUID reuse = paper.reuse();
            add(typed, "reuse-" + paper.componentId(), reuse == null ? null : reuse.toString());
            add(typed, "reask-" + paper.componentId(), paper.reaskReason());
        }
        return IntakeForm.of(typed);
    }

    private void addBeside(MultiValueMap<String, String> typed) {
        if (agent != null) {
            typed.add(IntakeBeside.AGENT + "fullName", agent.fullName());
            typed.add(IntakeBeside.AGENT + "idNumber", agent.idNumber());
            add(typed, IntakeBeside.AGENT + "phone", agent.phone());
            add(typed, IntakeBeside.AGENT + "address", agent.address());
            typed.add(IntakeBeside.AGENT + "kind", agent.kind());
            add(typed, IntakeBeside.AGENT + "number", agent.paperNumber());
            LocalDate day = agent.paperDate();
            add(typed, IntakeBeside.AGENT + "date", day == null ? null : day.toString());
        }
        if (coApplicants != null) {
            typed.add(
                    "coApplicants",
                    coApplicants.stream()
                            .map(one -> one.idNumber().replaceAll("\\R", " ") + " "
                                    + one.fullName().replaceAll("\\R", " "))
                            .collect(Collectors.joining("\n")));
        }
        if (answers != null) {
            answers.forEach(one -> typed.add(IntakeBeside.FORM + one.key(), one.answer()));
        }
    }

    /** Files by the papers whose they are. */
    Map<UUID, UUID> uploads() {
        Map<UUID, UUID> uploads = new HashMap<>();
        papers().forEach(paper -> {
            UUID upload = paper.uploadId();
            if (upload != null) {
                uploads.put(paper.componentId(), upload);
            }
        });
        return uploads;
    }

    List<UUID> paperIds() {
        return papers().stream().map(PaperRequest::componentId).toList();
    }

    private List<PaperRequest> papers() {
        return components == null ? List.of() : components;
    }

    private static void add(MultiValueMap<String, String> typed, String name, @Nullable String value) {
        if (value != null) {
            typed.add(name, value);
        }
    }

    @Override
    public String toString() {
        return "DossierRequest[]";
    }
}
