/**
 * The invented province (Vietnamese: thế giới mẫu): units, officials, procedures, dossiers. Never in a migration, never on a
 * server that holds data.
 *
 * <p><b>Owns</b>: nothing. <b>Does not own</b>: any table; it uses the modules as people would.
 * <p><b>Publishes</b>: nothing. <b>Listens to</b>: start of the application.
 * <p><b>Legal basis</b>: none; all names and persons are invented. <b>Start reading at</b>:
 * {@code vn.thongsuot.demo.DemoWorld}.
 */
@ApplicationModule(displayName = "Demo")
@NullMarked
package vn.thongsuot.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
