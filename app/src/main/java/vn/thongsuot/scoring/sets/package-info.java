/**
 * Criteria sets (Vietnamese: bộ tiêu chí): by level and year, in versions, edited as a draft and issued once.
 *
 * <p><b>Start reading at</b>: {@link vn.thongsuot.scoring.sets.IndexSets}.
 */
@NamedInterface("sets")
@NullMarked
package vn.thongsuot.scoring.sets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
