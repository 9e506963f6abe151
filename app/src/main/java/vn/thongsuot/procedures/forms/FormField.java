package vn.thongsuot.procedures.forms;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * A question of a form (Vietnamese: trường thông tin).
 *
 * @param key by which its answer is kept
 * @param group heading under which it stands; empty for none
 * @param options of a choice
 * @param showKey key of the question on whose answer it depends; empty = always asked
 * @param showValue answer for which it is asked
 * @param english the same in English; null where nobody wrote it
 */
public record FormField(
        String key,
        Kind kind,
        String group,
        String label,
        String help,
        boolean required,
        List<String> options,
        String showKey,
        String showValue,
        @Nullable English english) {

    public FormField {
        options = List.copyOf(options);
    }

    /** In Vietnamese alone. */
    public FormField(
            String key,
            Kind kind,
            String group,
            String label,
            String help,
            boolean required,
            List<String> options,
            String showKey,
            String showValue) {
        this(key, kind, group, label, help, required, options, showKey, showValue, null);
    }

    /** What the page shows in English, each empty where nobody wrote it (Vietnamese: bản tiếng Anh). @param options in the order of the Vietnamese ones */
    public record English(String group, String label, String help, List<String> options) {
        public English {
            options = List.copyOf(options);
        }
    }

    public LocalizedText labelText() {
        return new LocalizedText(label, english == null ? null : english.label());
    }

    /** Null where there is none. */
    public @Nullable LocalizedText groupText() {
        return group.isEmpty() ? null : new LocalizedText(group, english == null ? null : english.group());
    }

    /** Null where there is none. */
    public @Nullable LocalizedText helpText() {
        return help.isEmpty() ? null : new LocalizedText(help, english == null ? null : english.help());
    }

    /** How one of the {@link #options} reads. */
    public LocalizedText optionText(String option) {
        int i = options.indexOf(option);
        List<String> written = english == null ? List.of() : english.options();
        return new LocalizedText(option, i >= 0 && i < written.size() ? written.get(i) : null);
    }

    /** What kind of answer is asked for. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        DATE,
        NUMBER,
        CHOICE,
        YES_NO,
        /** Name, identity number, day of birth, telephone (Vietnamese: khối thông tin người). */
        PERSON,
        /** Province, commune, house and street (Vietnamese: khối địa chỉ). */
        ADDRESS;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        /** Names of the parts of a block; one empty name where there is one answer. */
        public List<String> parts() {
            return switch (this) {
                case PERSON -> List.of("name", "id", "birth", "phone");
                case ADDRESS -> List.of("province", "commune", "detail");
                default -> List.of("");
            };
        }
    }

    /** Keys of its answers: one, or one for each part of a block. */
    public List<String> answerKeys() {
        return kind.parts().stream()
                .map(part -> part.isEmpty() ? key : key + "." + part)
                .toList();
    }

    /** Whether it is asked, given what was answered so far. */
    public boolean isShown(Map<String, String> answers) {
        return showKey.isEmpty() || answers.getOrDefault(showKey, "").strip().equals(showValue);
    }

    /** Values that a choice or yes-or-no takes; empty where anything may be written. */
    public List<String> values() {
        return switch (kind) {
            case CHOICE -> options;
            case YES_NO -> List.of("yes", "no");
            default -> List.of();
        };
    }

    Stream<String> requiredKeys() {
        return required ? answerKeys().stream().filter(answer -> !answer.endsWith(".phone")) : Stream.of();
    }
}
