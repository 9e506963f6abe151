package vn.thongsuot.surveys.questionnaires;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.surveys.Survey;

/** A questionnaire as it was published (Vietnamese: phiên bản phiếu khảo sát). @param n from 1 */
public record FormVersion(
        UUID id,
        UUID questionnaireId,
        UUID authorityId,
        Survey survey,
        boolean sample,
        @Nullable String source,
        int n,
        LocalizedText name,
        @Nullable LocalizedText intro,
        Form form,
        Instant publishedAt) {

    /** Whether all that respondents read of it is there in a language, so that a paper does not mix two. */
    public boolean isTranslated(Locale locale) {
        Stream<LocalizedText> head =
                Stream.of(Optional.of(name), Optional.ofNullable(intro)).flatMap(Optional::stream);
        Stream<LocalizedText> asked = form.questions().stream()
                .flatMap(question -> Stream.concat(
                        Stream.of(question.text()), question.options().stream().map(Option::text)));
        return Stream.concat(head, asked).allMatch(text -> text.isTranslated(locale));
    }
}
