package vn.thongsuot.dossiers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.identity.CaseAnswers;
import vn.thongsuot.identity.CaseAnswers.Correcting;
import vn.thongsuot.identity.CaseAnswers.Correction;
import vn.thongsuot.procedures.forms.Form;
import vn.thongsuot.procedures.forms.FormAnswers;
import vn.thongsuot.procedures.forms.FormDefinition;
import vn.thongsuot.procedures.forms.FormField;
import vn.thongsuot.procedures.forms.Forms;
import vn.thongsuot.shared.DomainException;

/**
 * Puts right what was answered to the electronic form of a dossier that was received (Vietnamese: sửa tờ khai điện tử sau tiếp nhận),
 * until there is a result: with a reason in the history, checked as at the reception, told to the applicant.
 */
@Service
public class FormCorrections {

    /** Event of the history. */
    public static final String EVENT = "dossier.form-corrected";

    private static final DossierMarks.Mark CORRECTED = new DossierMarks.Mark(
            EVENT,
            Set.of(ActingAs.STEP_WORKER, ActingAs.INTAKE_DESK),
            Set.of(DossierStatus.RECEIVED, DossierStatus.IN_PROCESS, DossierStatus.WAITING));
    private static final Set<DossierAction> BY_WHO_MAY =
            Set.of(DossierAction.WITHDRAW, DossierAction.CLAIM, DossierAction.RESUME);

    private final Forms forms;
    private final CaseAnswers answers;
    private final DossierMarks marks;
    private final DossierNotes notes;
    private final ApplicantRequestStore requests;
    private final ApplicantMessages messages;

    FormCorrections(
            Forms forms,
            CaseAnswers answers,
            DossierMarks marks,
            DossierNotes notes,
            ApplicantRequestStore requests,
            ApplicantMessages messages) {
        this.forms = forms;
        this.answers = answers;
        this.marks = marks;
        this.notes = notes;
        this.requests = requests;
        this.messages = messages;
    }

    /**
     * What is put right. Its {@code toString} shows no answers.
     *
     * @param answers by key; what is left out stays as it is
     * @param reason of the correction; the applicant reads it where a request is answered
     * @param answersRequest whether it is what the applicant asked for on the tracking page, where that waits
     */
    public record Corrected(Map<String, String> answers, String reason, boolean answersRequest) {

        public Corrected {
            answers = Map.copyOf(answers);
        }

        @Override
        public String toString() {
            return "Corrected[]";
        }
    }

    /**
     * Puts answers right.
     *
     * @throws DomainException ACC-001 for a stranger and for who may not read persons, DOS-002 if somebody was faster, DOS-052 and
     *     DOS-053 for who may not or not any more, DOS-021 without a reason, DOS-280 where the form came on paper, DOS-281 for
     *     answers that do not fit, DOS-282 where nothing is different, DOS-283 for an answer to what the form does not ask
     */
    @Transactional
    public void correct(Actor actor, Seen seen, Corrected corrected) {
        if (!actor.may(Permission.PERSON_READ)) {
            throw AccessPolicy.notFound();
        }
        marks.apply(actor, seen.code(), seen.version(), CORRECTED, change -> {
            String reason = Reasons.require(corrected.reason(), "correct the form", "form.correct");
            Dossier dossier = change.dossier();
            FormDefinition form = formOf(dossier);
            UUID note = notes.add(dossier, actor, change.at(), reason);
            Correcting correcting =
                    new Correcting(dossier.authorityId(), dossier.id(), note, actor.accountId(), change.at());
            if (!answers.correct(correcting, before -> merge(dossier, form, before, corrected.answers()))) {
                throw refused("DOS-282", DomainException.Kind.INVALID, dossier, "nothing is different");
            }
            tell(change, note, corrected.answersRequest(), reason);
            return Map.of("note", note);
        });
    }

    /** Whether the actor may put answers right now. */
    public boolean isAllowed(Actor actor, DossierDetail detail) {
        return detail.formId() != null
                && actor.may(Permission.PERSON_READ)
                && detail.actions().stream().anyMatch(BY_WHO_MAY::contains);
    }

    /** What was put right, newest first, as a logged read; nothing for who may not read persons. */
    @Transactional
    public List<Correction> read(Actor actor, DossierDetail detail, String purpose) {
        return detail.formId() == null || !actor.may(Permission.PERSON_READ)
                ? List.of()
                : answers.readCorrections(actor, detail.id(), detail.applicantId(), purpose);
    }

    private FormDefinition formOf(Dossier dossier) {
        UUID formId = dossier.row().getFormId();
        if (formId == null) {
            throw refused("DOS-280", DomainException.Kind.CONFLICT, dossier, "its form came on paper");
        }
        return forms.find(dossier.authorityId(), formId).map(Form::definition).orElseThrow(AccessPolicy::notFound);
    }

    private static Map<String, String> merge(
            Dossier dossier, FormDefinition form, Map<String, String> before, Map<String, String> typed) {
        Set<String> known = form.fields().stream()
                .flatMap(field -> field.answerKeys().stream())
                .collect(Collectors.toSet());
        if (!known.containsAll(typed.keySet())) {
            throw refused("DOS-283", DomainException.Kind.INVALID, dossier, "the form does not ask this");
        }
        Map<String, String> merged = new HashMap<>(before);
        merged.putAll(typed);
        Set<String> wrong = FormAnswers.check(form, merged).keySet();
        if (!wrong.isEmpty()) {
            throw refused("DOS-281", DomainException.Kind.INVALID, dossier, "answers do not fit", labels(form, wrong));
        }
        return FormAnswers.asked(form, merged);
    }

    private static String labels(FormDefinition form, Set<String> keys) {
        return form.fields().stream()
                .filter(field -> field.answerKeys().stream().anyMatch(keys::contains))
                .map(FormField::label)
                .collect(Collectors.joining("; "));
    }

    /** One message: of the answer to a request, or of the correction. */
    private void tell(DossierChanges.Change change, UUID note, boolean answersRequest, String reason) {
        Dossier dossier = change.dossier();
        if (answersRequest
                && ApplicantWish.CORRECTION.key().equals(dossier.row().getRequestOpen())) {
            UUID by = change.actor().accountId();
            requests.decide(dossier, ApplicantRequest.State.ACCEPTED, reason, by, change.at())
                    .ifPresent(request -> messages.requestAnswered(dossier, request));
        } else {
            messages.formCorrected(dossier, note);
        }
    }

    private static DomainException refused(
            String code, DomainException.Kind kind, Dossier dossier, String why, Object... parameters) {
        return new DomainException(
                code, kind, "Dossier %s: cannot correct its form; %s.".formatted(dossier.label(), why), parameters);
    }
}
