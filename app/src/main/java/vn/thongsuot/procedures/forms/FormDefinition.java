package vn.thongsuot.procedures.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/**
 * What a form asks, in order (Vietnamese: nội dung biểu mẫu).
 *
 * @param titleEn title in English; null where nobody wrote it
 */
public record FormDefinition(String title, @Nullable String titleEn, List<FormField> fields) {

    private static final int MOST = 100;
    private static final int LONGEST = 300;

    public FormDefinition {
        fields = List.copyOf(fields);
    }

    /** In Vietnamese alone. */
    public FormDefinition(String title, List<FormField> fields) {
        this(title, null, fields);
    }

    public LocalizedText name() {
        return new LocalizedText(title, titleEn);
    }

    /** How many answers a person has to type. */
    public int declaredFields() {
        return fields.stream().mapToInt(field -> field.answerKeys().size()).sum();
    }

    /**
     * @throws DomainException FRM-001 without title or questions or with too many, FRM-002 naming a question without label or with
     *     a key used twice, FRM-003 naming a choice with fewer than two options, FRM-004 naming a condition on a question that does
     *     not come before
     */
    FormDefinition checked() {
        if (title.isBlank()
                || title.length() > LONGEST
                || isLong(titleEn)
                || fields.isEmpty()
                || fields.size() > MOST) {
            throw refused("FRM-001", title);
        }
        Set<String> before = new HashSet<>();
        for (FormField field : fields) {
            if (field.label().isBlank() || field.label().length() > LONGEST || before.contains(field.key())) {
                throw refused("FRM-002", field.label());
            }
            if (field.kind() == FormField.Kind.CHOICE && field.options().size() < 2) {
                throw refused("FRM-003", field.label());
            }
            if (!field.showKey().isEmpty() && !before.contains(field.showKey())) {
                throw refused("FRM-004", field.label());
            }
            before.add(field.key());
        }
        return this;
    }

    private static boolean isLong(@Nullable String english) {
        return english != null && english.length() > LONGEST;
    }

    private static DomainException refused(String code, String label) {
        return new DomainException(code, DomainException.Kind.INVALID, "form does not hold together", label);
    }
}
