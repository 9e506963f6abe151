package vn.thongsuot.scoring.core;

import java.math.BigDecimal;

/** Numbers as Vietnamese officials write them: a comma before the decimals, no grouping. */
final class Numbers {

    private Numbers() {}

    static String text(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString().replace('.', ',');
    }
}
