/**
 * The legal clock: one pure function from calendar, limit, reception, pauses and extensions to due instant and
 * appointment, with its steps in words. The counting rules are a rule set of the product (see docs/legal-clock.md), not a
 * statement of law.
 */
@NamedInterface("clock")
@NullMarked
package vn.thongsuot.calendar.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
