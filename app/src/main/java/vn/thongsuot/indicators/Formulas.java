package vn.thongsuot.indicators;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.facts.FactContracts;

/** Reads the two sides of an indicator and names their version (Vietnamese: phiên bản công thức). */
@Component
class Formulas {

    private final FactContracts contracts;

    Formulas(FactContracts contracts) {
        this.contracts = contracts;
    }

    /** Both sides as read. */
    record Sides(Expression numerator, @Nullable Expression denominator) {

        /** Hash of the normal form. */
        String version() {
            String normal = numerator.text() + " / " + (denominator == null ? "" : denominator.text());
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(normal.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(hash, 0, 8);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java runtime has SHA-256.", e);
            }
        }
    }

    /** @throws vn.thongsuot.shared.DomainException if a side cannot be read; see {@link FormulaReader} */
    Sides read(String fact, String timeRole, String numerator, @Nullable String denominator) {
        return new Sides(
                FormulaReader.read(numerator, contracts, fact, timeRole),
                FormulaReader.readOrNull(denominator, contracts, fact, timeRole));
    }

    FactContracts contracts() {
        return contracts;
    }
}
