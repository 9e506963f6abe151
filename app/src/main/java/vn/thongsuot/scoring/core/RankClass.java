package vn.thongsuot.scoring.core;

import java.math.BigDecimal;

/**
 * A class of the ranking (Vietnamese: mức xếp loại).
 *
 * @param from least per cent of the maximum, inclusive, compared with the exact quotient
 */
public record RankClass(String name, BigDecimal from) {}
