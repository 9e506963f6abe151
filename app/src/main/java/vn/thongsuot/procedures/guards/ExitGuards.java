package vn.thongsuot.procedures.guards;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.thongsuot.platform.Texts;
import vn.thongsuot.procedures.ComponentView;
import vn.thongsuot.procedures.ExitGuard;
import vn.thongsuot.procedures.ProcedureCase;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.forms.FormDefinition;
import vn.thongsuot.procedures.forms.FormField;
import vn.thongsuot.procedures.forms.Forms;
import vn.thongsuot.shared.LocalizedText;

/** What the conditions on a procedure's route may speak of (Vietnamese: giấy tờ, câu hỏi, trường hợp dùng trong điều kiện). */
@Service
public class ExitGuards {

    private final ProcedureCatalogue catalogue;
    private final Forms forms;
    private final Texts texts;

    ExitGuards(ProcedureCatalogue catalogue, Forms forms, Texts texts) {
        this.catalogue = catalogue;
        this.forms = forms;
        this.texts = texts;
    }

    /** Of a version of a procedure, whatever the case, with the form that is published now. */
    public GuardTerms termsOf(UUID authorityId, UUID versionId) {
        ProcedureView procedure = catalogue.get(versionId);
        return terms(
                procedure,
                forms.findOffered(authorityId, procedure.code())
                        .map(form -> form.definition().fields())
                        .orElse(List.of()));
    }

    /** Of a version of a procedure as it would be with another form. */
    GuardTerms termsWith(UUID versionId, FormDefinition form) {
        return terms(catalogue.get(versionId), form.fields());
    }

    private GuardTerms terms(ProcedureView procedure, List<FormField> asked) {
        Map<String, LocalizedText> papers = new LinkedHashMap<>();
        for (ComponentView paper : procedure.components()) {
            papers.putIfAbsent(ExitGuard.paperKey(paper.name().vi()), paper.name());
        }
        Map<String, FormField> questions = new LinkedHashMap<>();
        asked.forEach(field -> questions.put(field.key(), field));
        Map<String, LocalizedText> cases = new LinkedHashMap<>();
        if (!procedure.cases().isEmpty()) {
            cases.put(ExitGuard.USUAL_CASE, GuardTerms.both(texts, "case.usual"));
        }
        for (ProcedureCase one : procedure.cases()) {
            cases.put(one.key(), one.name());
        }
        return new GuardTerms(texts, papers, questions, cases);
    }
}
