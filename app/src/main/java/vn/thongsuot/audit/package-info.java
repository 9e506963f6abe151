/**
 * Append-only streams with hash chains and checkpoints (Vietnamese: nhật ký).
 *
 * <p><b>Owns</b>: entries, stream heads, checkpoints outside the database, the log of reads of personal data.
 * <b>Does not own</b>: the meaning of an entry (the module that appends it).
 * <p><b>Publishes</b>: nothing. <b>Listens to</b>: nothing.
 * <p><b>Legal basis</b>: none of its own. <b>Start reading at</b>: {@link vn.thongsuot.audit.AuditTrail}.
 */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared", "platform"})
@NullMarked
package vn.thongsuot.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
