package vn.thongsuot.dossiers;

import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/** A written reason that an action needs (Vietnamese: lý do bằng văn bản). */
final class Reasons {

    static final int LONGEST = 2000;

    private Reasons() {}

    /**
     * The reason, stripped.
     *
     * @throws DomainException DOS-021 if it is blank, DOS-022 if longer than {@value #LONGEST} characters
     */
    static String require(String reason, DossierAction action) {
        return require(reason, action.key(), "dossier.action." + action.key());
    }

    /** @param act name of what needs it; @param key message key of that */
    static String require(String reason, String act, String key) {
        String written = reason.strip();
        if (written.isEmpty()) {
            throw new DomainException(
                    "DOS-021",
                    DomainException.Kind.INVALID,
                    "cannot %s without a reason".formatted(act),
                    new MessageRef(key));
        }
        if (written.length() > LONGEST) {
            throw new DomainException(
                    "DOS-022",
                    DomainException.Kind.INVALID,
                    "reason has %d characters, allowed: %d".formatted(written.length(), LONGEST),
                    LONGEST);
        }
        return written;
    }
}
