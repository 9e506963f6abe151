package vn.thongsuot.notifications;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/** How somebody wants a message to be worded, as it was typed (Vietnamese: lời văn của mẫu tin); English may be empty. */
public record Wording(String subjectVi, String subjectEn, String bodyVi, String bodyEn) {

    private static final Pattern FIELD = Pattern.compile("\\{([^}]*)}");
    private static final int LONGEST = 1000;

    LocalizedText subject() {
        return new LocalizedText(subjectVi.strip(), subjectEn.strip());
    }

    LocalizedText body() {
        return new LocalizedText(bodyVi.strip(), bodyEn.strip());
    }

    /** @throws DomainException NTF-002 without a text or above the length, NTF-003 naming a field that the message has not */
    void check(MessageKind kind) {
        String all = subjectVi + subjectEn + bodyVi + bodyEn;
        if (subjectVi.isBlank() || bodyVi.isBlank() || all.length() > LONGEST) {
            throw new DomainException("NTF-002", DomainException.Kind.INVALID, "no text, or too long", LONGEST);
        }
        Matcher fields = FIELD.matcher(all);
        while (fields.find()) {
            if (!kind.fields().contains(fields.group(1))) {
                throw new DomainException(
                        "NTF-003",
                        DomainException.Kind.INVALID,
                        "field is not known",
                        fields.group(1),
                        String.join(", ", kind.fields()));
            }
        }
    }
}
