/**
 * The officials' shell (Vietnamese: bàn làm việc): start page, login.
 *
 * <p><b>Owns</b>: nothing but pages. <b>Does not own</b>: what modules contribute to it.
 * <p><b>Publishes</b>: nothing. <b>Listens to</b>: nothing.
 * <p><b>Legal basis</b>: none. <b>Start reading at</b>: {@link vn.thongsuot.desk.DemoLogin}.
 */
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {"shared", "access", "platform"})
@NullMarked
package vn.thongsuot.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
