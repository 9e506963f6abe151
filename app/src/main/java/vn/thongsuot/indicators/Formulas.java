package vn.thongsuot.indicators;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.facts.FactContracts;
import vn.thongsuot.shared.Sha256;

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
            return HexFormat.of().formatHex(Sha256.of(normal), 0, 8);
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
