/**
 * The 766 set month by month (Vietnamese: Bộ chỉ số 766 hằng tháng): points from cells, each kept with the version of the formula it
 * was made with.
 *
 * <p><b>Start reading at</b>: {@link vn.thongsuot.scoring.monthly.MonthlyScores}.
 */
@NamedInterface("monthly")
@NullMarked
package vn.thongsuot.scoring.monthly;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
