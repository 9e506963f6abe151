package vn.thongsuot.programme.steering;

import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.PersonalData;

/** Words that people write in steering (Vietnamese: nội dung ghi chép). */
final class SteeringWords {

    static final int LONGEST = 4000;

    private SteeringWords() {}

    /** @throws DomainException STE-001 if it is blank, STE-002 if it is longer than {@value #LONGEST} characters */
    static String require(String text) {
        String written = text.strip();
        if (written.isEmpty()) {
            throw new DomainException("STE-001", DomainException.Kind.INVALID, "words are missing");
        }
        if (written.length() > LONGEST) {
            throw new DomainException("STE-002", DomainException.Kind.INVALID, "words are too long", LONGEST);
        }
        return written;
    }

    /** As {@link #require} for what will stand on a public page; STE-010 if it looks like holding personal data. */
    static String requirePublic(String text) {
        String written = require(text);
        if (PersonalData.isIn(written)) {
            throw new DomainException(
                    "STE-010", DomainException.Kind.INVALID, "words hold what looks like a number of a person");
        }
        return written;
    }
}
