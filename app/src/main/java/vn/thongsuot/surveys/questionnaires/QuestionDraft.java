package vn.thongsuot.surveys.questionnaires;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/** A question as it was typed, before it has a key (Vietnamese: câu hỏi đang soạn). @param options one text per option */
public record QuestionDraft(
        QuestionKind kind,
        LocalizedText text,
        @Nullable Item item,
        boolean required,
        List<LocalizedText> options,
        @Nullable OnlyIf onlyIf) {

    public QuestionDraft {
        options = List.copyOf(options);
    }

    /** The question itself; an option that was there before keeps its key, so that answers and skip rules keep their sense. */
    Question withKey(String key, List<Option> known) {
        int next = 1
                + known.stream()
                        .mapToInt(option -> Integer.parseInt(option.key()))
                        .max()
                        .orElse(0);
        List<Option> keyed = new ArrayList<>();
        for (LocalizedText option : kind.hasOptions() ? options : List.<LocalizedText>of()) {
            String same = known.stream()
                    .filter(one -> one.text().vi().equals(option.vi()))
                    .map(Option::key)
                    .findFirst()
                    .orElse(null);
            keyed.add(new Option(same == null ? String.valueOf(next++) : same, option));
        }
        boolean scale = kind == QuestionKind.SCALE;
        boolean heading = kind == QuestionKind.HEADING;
        return new Question(key, kind, text, scale ? item : null, required && !heading, keyed, onlyIf);
    }
}
