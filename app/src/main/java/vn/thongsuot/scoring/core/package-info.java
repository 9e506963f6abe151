/**
 * From rules to points (Vietnamese: lõi chấm điểm): pure and exact, without database, clock or framework, so that a frozen round
 * can be computed again anywhere.
 *
 * <p><b>Start reading at</b>: {@link vn.thongsuot.scoring.core.Scorer}, {@link vn.thongsuot.scoring.core.Rule}.
 */
@NamedInterface("core")
@NullMarked
package vn.thongsuot.scoring.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
