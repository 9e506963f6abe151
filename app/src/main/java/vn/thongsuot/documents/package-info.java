/**
 * Files by content (Vietnamese: giấy tờ, tệp tin): stored under their hash, kept back until checked, served to those who may
 * read the case.
 *
 * <p><b>Owns</b>: documents, contents, their checks. <b>Does not own</b>: who may read (the owner of the case says).
 * <p><b>Publishes</b>: nothing. <b>Listens to</b>: nothing.
 * <p><b>Legal basis</b>: none of its own. <b>Start reading at</b>: {@link vn.thongsuot.documents.DocumentStore}.
 */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"shared", "audit", "access", "platform", "organisation", "identity"})
@NullMarked
package vn.thongsuot.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
