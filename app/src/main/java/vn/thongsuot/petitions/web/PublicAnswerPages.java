package vn.thongsuot.petitions.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thongsuot.petitions.PetitionAbout;
import vn.thongsuot.petitions.PublicAnswer;
import vn.thongsuot.petitions.PublicAnswers;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.Paged;

/** Builds the public pages of answers. */
@Component
class PublicAnswerPages {

    private final PublicAnswers answers;
    private final PetitionNames names;

    PublicAnswerPages(PublicAnswers answers, PetitionNames names) {
        this.answers = answers;
        this.names = names;
    }

    PublicListPage list(Ui ui, String words, String aboutKey, int page) {
        PetitionAbout about = Arrays.stream(PetitionAbout.values())
                .filter(known -> known.key().equals(aboutKey))
                .findFirst()
                .orElse(null);
        int shown = Math.max(1, page);
        Paged<PublicAnswer> found = answers.search(words, about, shown);
        return new PublicListPage(
                ui,
                words,
                Arrays.stream(PetitionAbout.values())
                        .map(known -> new Choice(known.key(), ui.t("petition.about." + known.key()), known == about))
                        .toList(),
                found.rows().stream().map(answer -> row(ui, answer)).toList(),
                shown,
                shown > 1 ? href(words, about, shown - 1) : null,
                found.more() ? href(words, about, shown + 1) : null);
    }

    PublicAnswerPage one(Ui ui, PublicAnswer answer) {
        return new PublicAnswerPage(ui, answer, names.unit(ui, answer.unitId()));
    }

    private PublicListPage.Row row(Ui ui, PublicAnswer answer) {
        return new PublicListPage.Row(
                "/petitions/answers/" + answer.code(),
                answer.title(),
                ui.t(
                        "petitions.public.line",
                        ui.t("petition.about." + answer.about().key()),
                        names.unit(ui, answer.unitId()),
                        ui.date(answer.answeredOn())));
    }

    private static String href(String words, @Nullable PetitionAbout about, int page) {
        UriComponentsBuilder builder =
                UriComponentsBuilder.fromPath("/petitions").queryParam("page", page);
        if (!words.isBlank()) {
            builder.queryParam("q", "{words}");
        }
        if (about != null) {
            builder.queryParam("about", about.key());
        }
        return words.isBlank()
                ? builder.build().toUriString()
                : builder.encode().buildAndExpand(words).toUriString();
    }
}
