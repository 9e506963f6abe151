package vn.thongsuot.dossiers.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.dossiers.AskedOpinion;
import vn.thongsuot.dossiers.GivenOpinion;
import vn.thongsuot.dossiers.Verdict;
import vn.thongsuot.platform.TypedForm;

/** Reads the forms of opinions. */
final class OpinionForms {

    private OpinionForms() {}

    static AskedOpinion asked(TypedForm form) {
        return new AskedOpinion(
                form.id("unit").orElse(null),
                form.text("question"),
                form.dayOrNone("dueOn"),
                !form.text("required").isEmpty());
    }

    static GivenOpinion given(TypedForm form, @Nullable MultipartFile file) {
        return new GivenOpinion(verdict(form.text("verdict")).orElse(null), form.text("answer"), TypedForm.file(file));
    }

    private static Optional<Verdict> verdict(String word) {
        try {
            return Optional.of(Verdict.of(word));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
