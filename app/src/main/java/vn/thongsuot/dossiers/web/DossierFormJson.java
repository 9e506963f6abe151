package vn.thongsuot.dossiers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.DossierForms;

/** The electronic form of a dossier with its answers. Its {@code toString} shows none. */
record DossierFormJson(
        String procedureCode,
        int formNumber,
        String title,
        @Nullable String titleEn,
        List<AnswerJson> answers) {

    /** What was asked and answered; a person or an address has an answer for each part. */
    record AnswerJson(String key, String label, @Nullable String labelEn, String answer) {

        @Override
        public String toString() {
            return "AnswerJson[]";
        }
    }

    static DossierFormJson of(String procedureCode, DossierForms.Filled filled) {
        return new DossierFormJson(
                procedureCode,
                filled.form().number(),
                filled.form().definition().title(),
                filled.form().definition().titleEn(),
                filled.form().definition().fields().stream()
                        .flatMap(field -> field.answerKeys().stream()
                                .filter(filled.answers()::containsKey)
                                .map(key -> new AnswerJson(
                                        key,
                                        field.label(),
                                        field.labelText().en(),
                                        filled.answers().getOrDefault(key, ""))))
                        .toList());
    }

    @Override
    public String toString() {
        return "DossierFormJson[]";
    }
}
