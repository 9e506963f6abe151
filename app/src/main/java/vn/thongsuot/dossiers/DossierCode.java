package vn.thongsuot.dossiers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thongsuot.access.AccessPolicy;

/**
 * The code printed on the receipt (Vietnamese: mã hồ sơ), such as {@code H99.12-261120-0007}: agency, day of reception,
 * serial of the agency and day; or with a month or a year and words of the authority, as {@link CodePatterns} has it.
 */
public record DossierCode(String value) {

    /** What stands behind the agency. */
    static final String END = "(?:[A-Z][A-Z0-9]{0,7}-)?(?:\\d{2}|\\d{4}|\\d{6}|\\d{8})-\\d{4,8}";

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9][A-Z0-9.]{1,33}-" + END);

    public DossierCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Dossier code: shape not recognised, allowed: AGENCY-[WORDS-]PERIOD-SERIAL.");
        }
    }

    /** What a person typed, with spaces and lower case forgiven; empty where it cannot be a code. */
    public static Optional<DossierCode> find(String typed) {
        String cleaned = typed.strip().replace(" ", "").replace('–', '-').toUpperCase(Locale.ROOT);
        return SHAPE.matcher(cleaned).matches() ? Optional.of(new DossierCode(cleaned)) : Optional.empty();
    }

    /** The code in an address. @throws DomainException ACC-001 (not found) where it cannot be one */
    public static DossierCode get(String typed) {
        return find(typed).orElseThrow(AccessPolicy::notFound);
    }

    @Override
    public String toString() {
        return value;
    }
}
