/**
 * A round as one file (Vietnamese: tệp đóng băng kỳ chấm điểm): everything that its scores follow from, in canonical JSON with a
 * hash, and the command that computes all of it again without a database.
 *
 * <p><b>Start reading at</b>: {@link vn.thongsuot.scoring.frozen.FrozenFile}.
 */
@NamedInterface("frozen")
@NullMarked
package vn.thongsuot.scoring.frozen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
