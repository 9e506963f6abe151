package vn.thongsuot.indicators;

import vn.thongsuot.facts.FactCount;

/**
 * A read formula: an aggregate times a whole number (Vietnamese: công thức).
 *
 * @param factor usually 1
 */
public record Formula(long factor, FactCount count) {}
