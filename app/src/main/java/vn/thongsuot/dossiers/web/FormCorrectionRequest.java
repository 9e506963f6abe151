package vn.thongsuot.dossiers.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.FormCorrections;

/**
 * What is put right in the electronic form of a dossier. Its {@code toString} shows no answers.
 *
 * @param answers those that change; all others stay
 * @param reason of the correction
 * @param answersRequest whether it is what the applicant asked for on the tracking page
 */
record FormCorrectionRequest(
        List<DossierRequest.AnswerRequest> answers,
        String reason,
        @Nullable Boolean answersRequest) {

    FormCorrections.Corrected corrected() {
        Map<String, String> given = new HashMap<>();
        answers.forEach(answer -> given.put(answer.key(), answer.answer()));
        return new FormCorrections.Corrected(given, reason, Boolean.TRUE.equals(answersRequest));
    }

    @Override
    public String toString() {
        return "FormCorrectionRequest[]";
    }
}
