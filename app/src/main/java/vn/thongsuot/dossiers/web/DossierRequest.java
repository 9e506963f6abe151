package vn.thongsuot.dossiers.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.thongsuot.platform.api.Allowed;

/**
 * An application as another system hands it in; the rules are those of the desk. Its {@code toString} shows no personal
 * data.
 *
 * @param deskId desk in whose name it is received
 * @param components the papers that are there
 */
record DossierRequest(
        String procedureCode,
        @Allowed({"counter", "online", "postal"}) String channel,
        UUID deskId,
        ApplicantRequest applicant,
        @Nullable List<PaperRequest> components,
        @Nullable Boolean feePaid) {

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

    /** A paper that is there. */
    record PaperRequest(
            UUID componentId,

            @Allowed({"original", "copy", "certified copy", "eform"})
            String form,

            int copies,
            @Nullable UUID reuse,
            @Nullable String reaskReason) {}

    /** As it would have been typed at the desk. */
    IntakeForm form() {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("procedure", procedureCode);
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
