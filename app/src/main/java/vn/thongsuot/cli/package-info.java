/**
 * The command line of operators on the same jar (Vietnamese: dòng lệnh quản trị).
 *
 * <p><b>Owns</b>: arguments and what is printed. <b>Does not own</b>: what a command does (the modules).
 * <p><b>Publishes</b>: nothing. <b>Listens to</b>: nothing.
 * <p><b>Legal basis</b>: none. <b>Start reading at</b>: {@link vn.thongsuot.cli.Main}.
 */
@ApplicationModule(displayName = "Command line")
@NullMarked
package vn.thongsuot.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
