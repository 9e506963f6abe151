package vn.thongsuot.dossiers;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.dossiers.ReceiveCommand.GivenForm;
import vn.thongsuot.identity.CaseAnswers;
import vn.thongsuot.procedures.forms.Form;
import vn.thongsuot.procedures.forms.Forms;

/**
 * The electronic form of a dossier (Vietnamese: tờ khai điện tử của hồ sơ): which version was filled in stands on the dossier, the
 * answers lie with the persons' data.
 */
@Service
public class DossierForms {

    private final Forms forms;
    private final CaseAnswers answers;

    DossierForms(Forms forms, CaseAnswers answers) {
        this.forms = forms;
        this.answers = answers;
    }

    /** A form as it was filled in. Its {@code toString} shows no answers. */
    public record Filled(Form form, Map<String, String> answers) {

        public Filled {
            answers = Map.copyOf(answers);
        }

        @Override
        public String toString() {
            return "Filled[%s]".formatted(form.id());
        }
    }

    static void note(Dossier dossier, @Nullable GivenForm form) {
        if (form != null) {
            dossier.row().setFormId(form.formId());
        }
    }

    /** In the transaction of the reception. */
    void write(Dossier dossier, @Nullable GivenForm form) {
        if (form != null) {
            answers.save(dossier.authorityId(), dossier.id(), form.formId(), form.answers());
        }
    }

    /**
     * What was answered, as a logged read of the applicant's data; empty where no form was filled in.
     *
     * @throws vn.thongsuot.shared.DomainException ACC-001 (not found) for who may not read persons
     */
    @Transactional
    public Optional<Filled> read(Actor actor, DossierDetail detail, String purpose) {
        if (!actor.may(Permission.PERSON_READ)) {
            throw AccessPolicy.notFound();
        }
        UUID formId = detail.formId();
        if (formId == null) {
            return Optional.empty();
        }
        return forms.find(detail.authorityId(), formId)
                .flatMap(form -> answers.read(actor, detail.id(), detail.applicantId(), purpose)
                        .map(given -> new Filled(form, given)));
    }
}
