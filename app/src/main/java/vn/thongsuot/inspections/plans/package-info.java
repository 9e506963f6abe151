/**
 * Which units may be inspected, and whom a year's plan names (Vietnamese: kế hoạch kiểm tra năm). The plans' rule R6: a unit
 * counts once, however often it is inspected.
 */
@NamedInterface("plans")
@NullMarked
package vn.thongsuot.inspections.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
