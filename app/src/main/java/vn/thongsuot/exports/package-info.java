/**
 * Lists as files (Vietnamese: kết xuất danh sách): short ones at once, long ones in the background with a notice when they are ready.
 *
 * <p><b>Owns</b>: what was asked for, the files until they expire. <b>Does not own</b>: the rows (each module's {@link
 * vn.thongsuot.exports.ExportSource}).
 * <p><b>Publishes</b>: nothing. <b>Listens to</b>: nothing.
 * <p><b>Legal basis</b>: none of its own. <b>Start reading at</b>: {@link vn.thongsuot.exports.Exports}.
 */
@ApplicationModule(
        displayName = "Exports",
        allowedDependencies = {"shared", "audit", "access", "platform", "notifications"})
@NullMarked
package vn.thongsuot.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
